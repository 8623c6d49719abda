import { messagesFor, LOCALE_NAMES } from '../../../src/locales/messages';
import { formatPublished } from '../../../src/scoring/published';
import { readRanking } from '../../../src/sheets/recognise/readRanking';
import { composeResults } from '../../../src/sheets/compose/resultsWorkbook';
import type { SheetDocument } from '../../../src/workbook/sheetDocument';
import { shown } from '../../support/sheets/documents';
import { grid, type Cell } from '../../support/sheets/grid';
import { entry, matrix } from '../../support/sheets/matrix';
import { plainReview, rankingOf } from '../../support/sheets/reviews';

const HEAD = ['名次', '班组名称', '企业名称', '平均分', '备注'];

function read(rows: readonly (readonly Cell[])[], head: readonly Cell[] = HEAD, merges: readonly string[] = []) {
  const reading = readRanking(grid('成绩', [head, ...rows], { merges }));
  return reading?.rows.map(({ rank, team, enterprise, average }) => [rank, team, enterprise, average === null ? null : formatPublished(average)]);
}

function faults(rows: readonly (readonly Cell[])[]): string[] {
  return (readRanking(grid('成绩', [HEAD, ...rows]))?.faults ?? []).map(({ code, cell, other, expected }) => [code, cell, other, expected].filter((part) => part !== undefined).join(' '));
}

/** A sheet of ours as the host reads it, results in place of formulas. */
function asGrid({ name, rows, merges }: SheetDocument) {
  return { ...grid(name, rows.map((row) => row.map(shown))), merges };
}

describe.each(LOCALE_NAMES)('our own ranking, written in %s', (locale) => {
  const words = messagesFor(locale);

  test('is read as it was computed, and has no faults', () => {
    const { entries } = plainReview(3, 20);
    const reading = readRanking(asGrid(composeResults(plainReview(3, 20), [], words)[0]!))!;
    expect(reading.rows.map(({ rank, team, enterprise, average }) => [rank, team, enterprise, Number(formatPublished(average!))])).toEqual(entries.map(({ rank, team, enterprise, average }) => [rank, team, enterprise, Number(formatPublished(average!))]));
    expect([reading.faults, reading.sheet]).toEqual([[], words.sheets.ranking]);
  });

  test('says which entries are provisional, and which have no rank', () => {
    const ranking = rankingOf({ 张: { '一班|甲': '1 2 3 4 5', '二班|甲': '1 99 3 4 5' }, 李: { '一班|甲': '1 2 3 4 5', '二班|甲': '1 2 3 4 4' }, 王: { '一班|甲': '1 2 3 4 5', '二班|甲': '1 2 3 4 4', '三个班|乙': '1 1 1 1 1' } });
    const reading = readRanking(asGrid(composeResults(ranking, [], words)[0]!))!;
    expect(reading.rows.map(({ rank, team, provisional }) => [rank, team, provisional])).toEqual([[1, '一班', false], [2, '二班', true], [null, '三个班', false]]);
    expect(reading.faults).toEqual([]);
  });
});

describe('a ranking of somebody else’s', () => {
  test.each([
    [['序号', '名次', '班组', '单位', '得分'], [1, 1, '一班', '甲', 90]],
    [['排名', '成果名称', '总分'], [1, '一班', 90]],
    [['排 名', '质量信得过班组', '企业', '去高去低平均分', '等级'], [1, '一班', '甲', 90, '一等']],
    [['Rank', 'Team', 'Company', 'Score'], [1, '一班', '甲', 90]],
  ])('is known by its headings: %j', (head, row) => {
    expect(read([row], head)?.[0]).toEqual([1, '一班', head.length > 3 ? '甲' : '', '90']);
  });

  test.each([
    ['a score sheet', matrix([entry('一班')])],
    ['a list without averages', grid('奖励', [['班组名称', '名次', '奖项'], ['一班', 1, '一等奖']])],
    ['headings alone', grid('空', [HEAD])],
    ['an empty sheet', grid('空', [])],
  ])('%s is none', (_, other) => {
    expect(readRanking(other)).toBeUndefined();
  });

  test('takes the plainest of several columns of averages', () => {
    expect(read([[1, '一班', 80, 90, 450]], ['名次', '班组名称', '需求平均', '平均分', '总分'])).toEqual([[1, '一班', '', '90']]);
  });

  test('reads ranks as people write them, and a dash as none', () => {
    expect(read([['第1名', '一班', '甲', 9], ['并列２', '二班', '甲', 8], ['2（并列）', '三班', '甲', 8], ['—', '四班', '甲', '—']])?.map(([rank]) => rank)).toEqual([1, 2, 2, null]);
  });

  test('reads a rank that equal entries share in one merged cell', () => {
    expect(read([[1, '一班', '甲', 9], [null, '二班', '甲', 9], [3, '三班', '甲', 8]], HEAD, ['A2:A3'])?.map(([rank]) => rank)).toEqual([1, 1, 3]);
  });

  test('leaves lines below the table out', () => {
    expect(read([[1, '一班', '甲', 9], ['合计', null, null, 9], ['评审组长（签字）：'], [null, '共 1 项', null, null]])).toHaveLength(1);
  });

  test('keeps the title above the table', () => {
    expect(readRanking(grid('x', [['2026年绿色班组成绩表'], [], HEAD, [1, '一班', '甲', 9]]))?.title).toBe('2026年绿色班组成绩表');
  });

  test('shows averages with the decimals that they have, and unrounded ones with two', () => {
    const decimals = (...values: number[]) => readRanking(grid('x', [HEAD, ...values.map((value, index) => [index + 1, `${String(index)}班`, '甲', value])]))?.decimals;
    expect([decimals(90, 80), decimals(90.5, 80), decimals(90.125, 80.5), decimals(250 / 3, 80)]).toEqual([0, 1, 3, 2]);
  });
});

describe('faults are named with their cells, and nothing is mended', () => {
  test.each<[string, Cell[][], string[]]>([
    ['no rank', [['', '一班', '甲', 9]], ['rank-missing A2']],
    ['a rank that is none', [['一等', '一班', '甲', 9], [1.5, '二班', '甲', 8]], ['rank-not-a-number A2', 'rank-not-a-number A3']],
    ['a rank without a team', [[1, '一班', '甲', 9], [2, '', '', 8]], ['no-team B3']],
    ['no average', [[1, '一班', '甲', '']], ['average-missing D2']],
    ['an average that is none', [[1, '一班', '甲', '优']], ['average-not-a-number D2']],
    ['an average that is an error', [[1, '一班', '甲', { error: '#DIV/0!' }]], ['average-not-a-number D2']],
    ['an average written as text', [[1, '一班', '甲', '９０.５分']], ['average-text D2']],
    ['an average that nobody rounded', [[1, '一班', '甲', 250 / 3], [2, '二班', '甲', 200 / 3]], ['average-unrounded D2']],
    ['the same entry twice', [[1, '一班', '甲', 9], [2, ' 一班', '甲', 8]], ['duplicate-entry B3 B2']],
    ['a better average in a lower place', [[2, '一班', '甲', 9], [1, '二班', '甲', 8]], ['order A2 A3']],
    ['equal averages of different ranks', [[1, '一班', '甲', 9], [2, '二班', '甲', 9]], ['tie-split A3 A2']],
    ['different averages of one rank', [[1, '一班', '甲', 9], [1, '二班', '甲', 8]], ['tie-joined A3 A2']],
    ['a rank that is left out, once', [[1, '一班', '甲', 9], [3, '二班', '甲', 8], [4, '三班', '甲', 7]], ['rank-count A3 2']],
    ['ranks that skip none after a tie', [[1, '一班', '甲', 9], [1, '二班', '甲', 9], [2, '三班', '甲', 8]], ['rank-count A4 3']],
  ])('%s', (_, rows, expected) => {
    expect(faults(rows)).toEqual(expected);
  });

  test('none where rank and average agree', () => {
    expect(faults([[1, '一班', '甲', 9], [2, '二班', '甲', 8.5], [2, '一班', '乙', 8.5], [4, '三班', '甲', 0]])).toEqual([]);
  });
});
