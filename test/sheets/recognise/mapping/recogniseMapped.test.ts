import * as fc from 'fast-check';
import { STANDARD_TEMPLATE } from '../../../../src/scoring/standardTemplate';
import type { ScoreSheet } from '../../../../src/scoring/scoreSheet';
import { GridView } from '../../../../src/sheets/recognise/gridView';
import { mappingFor } from '../../../../src/sheets/recognise/mapping/findHeadings';
import { mappingOfDraft, type ColumnRole } from '../../../../src/sheets/recognise/mapping/mappingDraft';
import { mappingOfReading } from '../../../../src/sheets/recognise/mapping/mappingOfReading';
import type { SheetMapping } from '../../../../src/sheets/recognise/mapping/sheetMapping';
import { recogniseWorkbook, type RecognisedWorkbook } from '../../../../src/sheets/recognise/recogniseWorkbook';
import { parseAddress } from '../../../../src/workbook/address';
import type { Grid } from '../../../../src/workbook/grid';
import { grid, type Cell } from '../../../support/sheets/grid';
import { anyPanel } from '../../../support/sheets/layouts/arbitraryPanel';
import { formSheets } from '../../../support/sheets/layouts/formLayout';
import { groupedMatrixLayout, matrixLayout } from '../../../support/sheets/layouts/matrixLayout';
import { codes, entry, matrix, SCORES, SCORES_TEXT, marksText } from '../../../support/sheets/matrix';

const FILE = '李四.xlsx';

/** Headings that no rule knows: teams in A, scores in C to G. */
const FOREIGN = ['名', '来自', '甲项', '乙项', '丙项', '丁项', '戊项', '共'];
const FOREIGN_ROLES = 'A team, B enterprise, C dimension-0, D dimension-1, E dimension-2, F dimension-3, G dimension-4, H total';

function foreign(rows: readonly (readonly Cell[])[], above: readonly (readonly Cell[])[] = [['评分表'], ['王五']], name = '表一'): Grid {
  return grid(name, [...above, FOREIGN, ...rows]);
}

/** A mapping by what a person points at, such as `A team, C dimension-0`, with the heading rows as Excel numbers them. */
function pointed(sheet: Grid, { roles = FOREIGN_ROLES, rows = [3, 3], reviewer }: { roles?: string; rows?: readonly [number, number]; reviewer?: string } = {}): SheetMapping {
  const draft = {
    header: { first: rows[0] - 1, last: rows[1] - 1 },
    roles: new Map(roles.split(', ').map((part) => part.split(' ')).map(([letter, role]): [number, ColumnRole] => [parseAddress(`${letter!}1`)!.column, role as ColumnRole])),
    ...(reviewer === undefined ? {} : { reviewer: parseAddress(reviewer)! }),
  };
  const result = mappingOfDraft(new GridView(sheet), draft, STANDARD_TEMPLATE);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.mapping;
}

function read(sheet: Grid, mappings: readonly SheetMapping[] = [], file = FILE): RecognisedWorkbook {
  return recogniseWorkbook([sheet], file, STANDARD_TEMPLATE, mappings);
}

function texts({ scoreSheets }: RecognisedWorkbook): string[] {
  return scoreSheets.flatMap(({ reviewer, rows }) => rows.map((row) => `${reviewer}|${row.team}|${row.enterprise}|${marksText(row)}`));
}

/** The mapping that says what was understood. */
function confirmed(sheet: Grid): SheetMapping | undefined {
  return mappingOfReading(new GridView(sheet), read(sheet).sources, STANDARD_TEMPLATE);
}

describe('a sheet whose columns a person pointed out', () => {
  const sheet = foreign([['一班', '甲公司', ...SCORES, 84.5], ['二班', '乙公司', 12, 20, 25, '回避', 31, null]]);

  it('is not understood without them', () => {
    expect(read(sheet).scoreSheets).toEqual([]);
  });

  it('is read by them, certainly', () => {
    const result = read(sheet, [pointed(sheet, { reviewer: 'A2' })]);
    expect(texts(result)).toEqual([`王五|一班|甲公司|${SCORES_TEXT}`, '王五|二班|乙公司|12 20 25 recused over-cap=31']);
    expect(result.sources.map(({ layout, confidence }) => [layout, confidence])).toEqual([['matrix', 'certain']]);
    expect(result.others).toEqual([]);
  });

  it('shows where everything was found', () => {
    const [source] = read(sheet, [pointed(sheet, { reviewer: 'A2' })]).sources;
    expect(source?.areas).toEqual({
      header: [{ top: 2, left: 0, bottom: 2, right: 7 }],
      team: [{ top: 3, left: 0, bottom: 4, right: 0 }],
      dimensions: [2, 3, 4, 5, 6].map((column) => ({ top: 3, left: column, bottom: 4, right: column })),
      reviewer: { top: 1, left: 0, bottom: 1, right: 0 },
    });
  });

  it('is checked as any other: stated totals, hidden rows, scores of nobody', () => {
    const rows = [['一班', '甲公司', ...SCORES, 99], [null, null, 1, 2, 3, 4, 5]];
    const faulty = grid('表一', [['评分表'], ['王五'], FOREIGN, ...rows], { hiddenRows: [4] });
    const result = read(faulty, [pointed(faulty, { reviewer: 'A2' })]);
    expect(codes(result.findings)).toEqual(['unknown-entry.unnamed@A5', 'hidden-cells']);
    expect(result.scoreSheets[0]?.rows[0]?.statedTotal?.text).toBe('99');
  });

  it('holds for all sheets with the same headings, whatever file and tab are called and wherever the headings stand', () => {
    const mapping = pointed(sheet);
    const other = foreign([['三班', '丙公司', ...SCORES]], [['另一个标题'], ['第二行'], ['评委：赵六']], '别的表');
    expect(texts(read(other, [mapping], '某文件.xlsx'))).toEqual([`赵六|三班|丙公司|${SCORES_TEXT}`]);
  });

  it('does not hold for other headings, or for another template', () => {
    const mapping = pointed(sheet);
    const other = grid('表一', [['评分表'], ['王五'], FOREIGN.with(3, '己项'), ['一班', '甲公司', ...SCORES]]);
    expect(read(other, [mapping]).scoreSheets).toEqual([]);
    const template = { ...STANDARD_TEMPLATE, dimensions: STANDARD_TEMPLATE.dimensions.slice(1) };
    expect(mappingFor(new GridView(sheet), template, [mapping])).toBeUndefined();
  });

  it('goes by the last of several', () => {
    const swapped = pointed(sheet, { roles: FOREIGN_ROLES.replace('C dimension-0', 'C dimension-4').replace('G dimension-4', 'G dimension-0') });
    expect(texts(read(sheet, [pointed(sheet), swapped]))[0]).toBe('李四|一班|甲公司|14 20 25.5 13 12');
  });

  it('puts a corrected column in the place of one that its heading would give', () => {
    const plain = grid('表', [['评委：张三'], ['班组名称', '原班组名称', '需求确定', '建设策划', '建设过程', '建设成效', '特色'], ['一班', '旧一班', ...SCORES]]);
    expect(texts(read(plain))).toEqual([`张三|一班||${SCORES_TEXT}`]);
    const mapping = pointed(plain, { roles: 'B team, C dimension-0, D dimension-1, E dimension-2, F dimension-3, G dimension-4', rows: [2, 2] });
    expect(texts(read(plain, [mapping]))).toEqual([`张三|旧一班||${SCORES_TEXT}`]);
  });
});

describe('caps over columns that a person pointed out', () => {
  const capped = (headings: readonly string[], caps: readonly Cell[] = []): Grid => grid('表', [['名', ...headings], ...(caps.length === 0 ? [] : [['分值', ...caps]]), ['一班', ...SCORES]]);
  const ROLES = 'A team, B dimension-0, C dimension-1, D dimension-2, E dimension-3, F dimension-4';
  const findings = (sheet: Grid, rows: readonly [number, number]): string[] => codes(read(sheet, [pointed(sheet, { roles: ROLES, rows })]).findings);

  it('contradict the template as in any sheet, and nothing is counted', () => {
    const sheet = capped(['甲项（15分）', '乙项（25分）', '丙项（40分）', '丁项（15分）', '戊项（15分）']);
    expect(findings(sheet, [1, 1])).toEqual(['template-mismatch.cap@D1']);
    expect(read(sheet, [pointed(sheet, { roles: ROLES, rows: [1, 1] })]).scoreSheets).toEqual([]);
  });

  it('may stand in a row of their own', () => {
    expect(findings(capped(['甲', '乙', '丙', '丁', '戊'], [15, 25, 30, 15, 20]), [1, 2])).toContain('template-mismatch.cap@F2');
    expect(findings(capped(['甲', '乙', '丙', '丁', '戊'], [15, 25, 30, 15, 15]), [1, 2])).not.toContain('template-mismatch.cap@F2');
  });

  it('are not those of a group of dimensions', () => {
    const sheet = grid('表', [['名', '各项（100分）'], [null, '甲', '乙', '丙', '丁', '戊'], ['一班', ...SCORES]], { merges: ['B1:F1'] });
    expect(findings(sheet, [1, 2])).toEqual(['unnamed-reviewer']);
  });
});

describe('the reviewer of a sheet that a person mapped', () => {
  const rows = [['一班', '甲公司', ...SCORES]];
  const nameOf = (sheet: Grid, mapping: SheetMapping): (string | boolean | undefined)[] => read(sheet, [mapping]).scoreSheets.flatMap(({ reviewer, unnamed }: ScoreSheet) => [reviewer, unnamed]);
  const sheet = foreign(rows);

  it('is who stands in the cell, alone, behind a label or beside one', () => {
    const mapping = pointed(sheet, { reviewer: 'A2' });
    expect(nameOf(sheet, mapping)).toEqual(['王五', undefined]);
    expect(nameOf(foreign(rows, [['评分表'], ['评委姓名：钱七']]), mapping)).toEqual(['钱七', undefined]);
    expect(nameOf(foreign(rows, [['评分表'], ['评委：', '孙八']]), mapping)).toEqual(['孙八', undefined]);
  });

  it('is not taken from elsewhere where the cell says nothing', () => {
    const mapping = pointed(sheet, { reviewer: 'A2' });
    for (const above of [[['评委：周九'], []], [['评分表'], ['评委：']], [['评分表'], ['2026年3月1日']]]) expect(nameOf(foreign(rows, above), mapping)).toEqual(['李四', true]);
  });

  it('is looked for by words where no cell was pointed at', () => {
    expect(nameOf(foreign([...rows, ['评委签字：', '吴十']]), pointed(sheet))).toEqual(['吴十', undefined]);
  });

  it('may stand in a column beside the scores', () => {
    const headings = ['评委', '名', '甲项', '乙项', '丙项', '丁项', '戊项'];
    const listed = grid('表', [headings, ['张三', '一班', ...SCORES], ['李四', '一班', ...SCORES]]);
    const mapping = pointed(listed, { roles: 'B team, C dimension-0, D dimension-1, E dimension-2, F dimension-3, G dimension-4', rows: [1, 1] });
    expect(texts(read(listed, [mapping]))).toEqual([`张三|一班||${SCORES_TEXT}`, `李四|一班||${SCORES_TEXT}`]);
  });

  it('is each one\'s own where the headings come again further down', () => {
    const stacked = foreign([...rows, [], ['评委：郑十'], FOREIGN, ...rows], [['评分表'], ['评委：王五']]);
    expect(texts(read(stacked, [pointed(stacked)]))).toEqual([`王五|一班|甲公司|${SCORES_TEXT}`, `郑十|一班|甲公司|${SCORES_TEXT}`]);
  });

  it('is never another\'s: where other headings follow, the mapping does not hold', () => {
    const stacked = matrix([entry('一班'), ['评委：', '郑十'], [null, '班组', '单位', '需求确定', '建设策划', '建设过程', '建设成效', '特色'], entry('一班')]);
    const mapping = confirmed(matrix([entry('一班')]))!;
    expect(read(stacked, [mapping])).toEqual(read(stacked));
    expect(read(stacked).scoreSheets.map(({ reviewer }) => reviewer)).toEqual(['张三', '郑十']);
  });
});

describe('confirming what was understood', () => {
  it.each([['a plain matrix', matrixLayout], ['a matrix with grouped headings', groupedMatrixLayout]])('changes nothing but the confidence of %s, whatever stands in it', (_, layOut) => {
    fc.assert(fc.property(anyPanel, ({ entries, reviewers: [reviewer] }) => {
      const [sheet] = layOut(entries, reviewer!);
      const mapping = confirmed(sheet!);
      const [before, after] = [read(sheet!), read(sheet!, mapping === undefined ? [] : [mapping])];
      expect(mapping).toBeDefined();
      expect(after.scoreSheets).toEqual(before.scoreSheets);
      expect(after.findings).toEqual(before.findings);
      expect(after.sources.map(({ areas }) => areas)).toEqual(before.sources.map(({ areas }) => areas));
      expect(after.sources.map(({ confidence }) => confidence)).toEqual(after.sources.map(() => 'certain'));
    }), { numRuns: 40 });
  });

  it('holds for every reviewer of the panel', () => {
    fc.assert(fc.property(anyPanel, ({ entries, reviewers }) => {
      const sheets = reviewers.map((reviewer) => matrixLayout(entries, reviewer)[0]!);
      const mapping = confirmed(sheets[0]!)!;
      for (const sheet of sheets) expect(read(sheet, [mapping]).scoreSheets).toEqual(read(sheet).scoreSheets);
    }), { numRuns: 20 });
  });

  it('is no mapping where the layout is another', () => {
    const entries = [{ team: '一班', enterprise: '甲公司' }];
    const sheets = formSheets(entries, { name: '张三', scores: [SCORES] });
    expect(sheets.map(confirmed)).toEqual(sheets.map(() => undefined));
  });
});
