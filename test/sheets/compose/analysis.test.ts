import { openSheetWriter } from '../../../src/excel/writeSheets';
import { zhCN } from '../../../src/locales/zh-CN';
import { composeAnalysis } from '../../../src/sheets/compose/analysisSheet';
import { composeResults } from '../../../src/sheets/compose/resultsWorkbook';
import { planSummary } from '../../../src/sheets/compose/summaryPlan';
import type { SheetDocument } from '../../../src/workbook/sheetDocument';
import { openExcel, type OpenExcel } from '../../support/excel/openExcel';
import { rankingOf } from '../../support/sheets/reviews';
import { shown } from '../../support/sheets/documents';

/** Three reviewers and four entries; 丙 scores two of them, and only 甲 scores 丁班. */
const RANKING = rankingOf({
  甲: { '甲班|': '=90', '乙班|': '=80', '丙班|': '=70', '丁班|': '=60' },
  乙: { '甲班|': '=86', '乙班|': '=82', '丙班|': '=60', '丁班|': '回避 回避 回避 回避 回避' },
  丙: { '甲班|': '=94', '乙班|': '=75', '丙班|': '回避 回避 回避 回避 回避', '丁班|': '回避 回避 回避 回避 回避' },
});

function analysis(): SheetDocument {
  return composeAnalysis(RANKING, planSummary(RANKING), ['评委之间总体一致。'], zhCN);
}

function table(document: SheetDocument, heading: string): Map<unknown, unknown[]> {
  const top = document.rows.findIndex(([first]) => first === heading);
  const end = document.rows.findIndex((row, index) => index > top && row.length === 0);
  const rows = document.rows.slice(top + 1, end === -1 ? undefined : end);
  return new Map(rows.map((row) => [row[0], row.slice(1).map((cell) => { const value = shown(cell); return typeof value === 'number' ? Number(value.toFixed(4)) : value; })]));
}

describe('评委分析', () => {
  test('gives each reviewer’s severity over the entries that somebody else scored too, and how the totals lie', () => {
    const reviewers = table(analysis(), '评委');
    // 甲: 90−90, 80−79, 70−65 over three; 丁班 is nobody else's.
    expect(reviewers.get('甲')!.slice(0, 6)).toEqual([2, 75, 12.9099, 60, 90, 4]);
    expect(reviewers.get('乙')!.slice(0, 6)).toEqual([-2, 76, 14, 60, 86, 3]);
    expect(reviewers.get('丙')!.slice(0, 6)).toEqual([0, 84.5, 13.435, 75, 94, 2]);
  });

  test('gives each entry’s range and every reviewer’s deviation from its mean, and none where one alone scored it', () => {
    const entries = table(analysis(), '班组名称');
    expect(entries.get('甲班')).toEqual([94, 86, 90, 4, 8, 90, 3, 0, -4, 4]);
    expect(entries.get('丙班')).toEqual([70, 60, 65, 7.0711, 10, 65, 2, 5, -5, '']);
    expect(entries.get('丁班')).toEqual([60, 60, 60, '', 0, 60, 1, '', '', '']);
  });

  test('says what the panel as a whole is like, and draws severity and ranges over its own cells', () => {
    const { rows, charts = [] } = analysis();
    expect(rows.map(([first]) => first)).toContain('评委之间总体一致。');
    expect(charts.map(({ kind, source }) => [kind, rows[source.top]![source.left], source.bottom - source.top])).toEqual([['columns', '评委', 3], ['spread', '班组名称', 4]]);
  });
});

describe('a spreadsheet that calculates 评委分析', () => {
  let excel: OpenExcel;
  beforeAll(async () => { excel = await openExcel(); });
  afterAll(() => { excel.dispose(); });

  it('finds the same in every cell', async () => {
    await excel.fill({ Sheet1: [] });
    await expect(openSheetWriter().write([...composeResults(RANKING, [], zhCN), analysis()])).resolves.toMatchObject({ disagreeing: [], charts: true });
  });
});
