import { consolidate } from '../../../../src/scoring/consolidate';
import { DEFAULT_METHOD } from '../../../../src/scoring/method';
import { STANDARD_TEMPLATE } from '../../../../src/scoring/standardTemplate';
import { LOCALE_NAMES, messagesFor } from '../../../../src/locales/messages';
import { composeResults } from '../../../../src/sheets/compose/resultsWorkbook';
import { rangeAddress } from '../../../../src/workbook/address';
import type { SheetDocument } from '../../../../src/workbook/sheetDocument';
import { shown } from '../../../support/sheets/documents';
import { grid, type Cell } from '../../../support/sheets/grid';
import { formLines, stackedForms } from '../../../support/sheets/layouts/formLayout';
import { matrixLayout } from '../../../support/sheets/layouts/matrixLayout';
import type { PanelReviewer } from '../../../support/sheets/layouts/panel';
import { transposedLayout } from '../../../support/sheets/layouts/transposedLayout';
import { entry, HEADINGS, matrix, recognise, SCORES } from '../../../support/sheets/matrix';

const ENTRIES = [{ team: '一班', enterprise: '甲公司' }, { team: '二班', enterprise: '乙公司' }];

function reviewer(name: string): PanelReviewer {
  return { name, scores: ENTRIES.map(() => SCORES) };
}

test('a workbook may hold several layouts beside instructions and blank forms', () => {
  const sheets = [
    grid('填表说明', [['请按评分标准打分']]),
    { ...matrixLayout(ENTRIES, reviewer('张三'))[0]!, name: '甲' },
    { ...stackedForms(ENTRIES, reviewer('李四'))[0]!, name: '乙' },
    { ...transposedLayout(ENTRIES, reviewer('王五'))[0]!, name: '丙' },
    grid('附件2', formLines([null, null, null, null, null])),
  ];
  const { scoreSheets, findings, others } = recognise(sheets);
  expect(scoreSheets.map(({ reviewer: name, sheet, layout, rows }) => [name, sheet, layout, rows.length])).toEqual([['张三', '甲', 'matrix', 2], ['李四', '乙', 'form', 2], ['王五', '丙', 'transposed', 2]]);
  expect(findings).toEqual([]);
  expect(others).toEqual([{ sheet: '填表说明', reason: 'unrelated' }, { sheet: '附件2', reason: 'blank-form' }]);
});

/** The sheet as it comes back from a workbook, values only. */
function asGrid({ name, rows, merges }: SheetDocument) {
  return grid(name, rows.map((row) => row.map((content): Cell => shown(content))), { merges: merges.map(rangeAddress) });
}

describe.each(LOCALE_NAMES)('our own results in %s', (locale) => {
  const { scoreSheets } = recognise(['张三', '李四', '王五'].map((name) => ({ ...matrixLayout(ENTRIES, reviewer(name))[0]!, name })));
  const ranking = consolidate(scoreSheets, STANDARD_TEMPLATE, DEFAULT_METHOD);
  const documents = composeResults(ranking, ranking.findings, messagesFor(locale));

  test('hold no scores to be counted again', () => {
    expect(recognise(documents.map(asGrid)).scoreSheets).toEqual([]);
  });

  test.each(documents.map((document) => [document.name, document] as const))('nor does %s alone, under another name', (_name, document) => {
    expect(recognise(asGrid({ ...document, name: '留存' })).scoreSheets).toEqual([]);
  });

  test('leave the scores beside them as they are', () => {
    expect(recognise([matrix([entry('一班')]), ...documents.map(asGrid)]).scoreSheets).toEqual(recognise(matrix([entry('一班')])).scoreSheets);
  });
});

describe('what was understood', () => {
  const areasOf = (...args: Parameters<typeof recognise>) => recognise(...args).sources.map(({ layout, confidence, areas: { header, team, dimensions, reviewer: name } }) =>
    [layout, confidence, header.map(rangeAddress).join(' '), team.map(rangeAddress).join(' '), dimensions.map(rangeAddress).join(' '), name === undefined ? '' : rangeAddress(name)]);

  test('of a matrix', () => {
    expect(areasOf(matrix([entry('一班'), entry('二班')]))).toEqual([['matrix', 'likely', 'A2:J2', 'B3:B4', 'D3:D4 E3:E4 F3:F4 G3:G4 H3:H4', 'A1']]);
  });

  test('of a form', () => {
    expect(areasOf(grid('评分', [['班组名称', '一班'], ['专家', '张三'], ...formLines(SCORES)]))).toEqual([['form', 'certain', 'A3:E3', 'B1', 'E4 E5 E6 E7 E8', 'A2']]);
  });

  test('is certain, likely or doubtful', () => {
    const capped = HEADINGS.map((heading, at) => (at >= 3 && at < 8 ? `${heading}（${String([15, 25, 30, 15, 15][at - 3]!)}分）` : heading));
    const confidences = [grid('评分', [['专家：张三'], capped, entry('一班')]), grid('评分', [[], capped, entry('一班')]), matrix([entry('一班'), entry(null)])].map((sheet) => recognise(sheet).sources[0]!.confidence);
    expect(confidences).toEqual(['certain', 'likely', 'doubtful']);
  });

  test('stands beside each score sheet, in the same order', () => {
    const { scoreSheets, sources } = recognise(['张三', '李四'].map((name) => ({ ...matrixLayout(ENTRIES, reviewer(name))[0]!, name })));
    expect(sources.map(({ scoreSheet }) => scoreSheet)).toEqual(scoreSheets);
  });
});
