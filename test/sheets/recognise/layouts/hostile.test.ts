import type { Grid } from '../../../../src/workbook/grid';
import { grid, type Cell } from '../../../support/sheets/grid';
import { formLines } from '../../../support/sheets/layouts/formLayout';
import { DIMENSIONS } from '../../../support/sheets/layouts/panel';
import { entry, HEADINGS, recognise, SCORES } from '../../../support/sheets/matrix';

/** Seconds of computing that none of them may take on a slow machine; what is not linear takes minutes. */
const SECONDS = 15;

/** Returns the seconds of computing that the work took, however busy the machine is. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1_000_000;
}

function repeat(times: number, rows: (at: number) => readonly (readonly Cell[])[]): Cell[][] {
  return Array.from({ length: times }, (_, at) => rows(at)).flat().map((row) => [...row]);
}

describe('a sheet of many cells is read in time that grows with their number', () => {
  test.each<[name: string, sheet: () => Grid, entries: number]>([
    ['two thousand stacked forms', () => grid('评分', [['专家：张三'], ...repeat(2_000, (at) => [['班组名称', `${String(at)}班`], ...formLines(SCORES), []])]), 2_000],
    ['six hundred forms side by side', () => grid('评分', [['专家：张三'], Array.from({ length: 600 }, (_, at) => ['班组名称', `${String(at)}班`, null, null, null, null]).flat(), ...formLines(SCORES).map((line) => Array.from({ length: 600 }, () => [...line, ...Array.from({ length: 6 - line.length }, () => null)]).flat())]), 600],
    ['four thousand entries as columns', () => grid('评分', [['专家：张三'], ['评价项目', ...Array.from({ length: 4_000 }, (_, at) => `${String(at)}班`)], ...DIMENSIONS.map((name, at): Cell[] => [name, ...Array.from({ length: 4_000 }, () => SCORES[at]!)])]), 4_000],
    ['twenty-five thousand lines of a list', () => grid('评分', [['评委', '班组名称', '评价项目', '得分'], ...repeat(5_000, (at) => DIMENSIONS.map((name, index) => ['张三', `${String(at)}班`, name, SCORES[index]!]))]), 5_000],
    ['a list of ten thousand reviewers', () => grid('评分', [['评委', '班组名称', '评价项目', '得分'], ...repeat(10_000, (at) => [[`评委${String(at)}`, '一班', '需求确定', 12]])]), 10_000],
    ['six thousand headings', () => grid('评分', [['专家：张三'], ...repeat(6_000, () => [HEADINGS, entry('一班')])]), 6_000],
    ['a summary of two thousand entries by sixty reviewers', () => grid('汇总', [['班组名称', ...Array.from({ length: 60 }, (_, at) => `专家${String(at + 1)}`)], ...repeat(2_000, (at) => [[`${String(at)}班`, ...Array.from({ length: 60 }, () => 80)]])]), 120_000],
  ])('%s', (_name, sheet, entries) => {
    const large = sheet();
    let read = 0;
    expect(secondsOf(() => (read = recognise(large).scoreSheets.reduce((sum, { rows }) => sum + rows.length, 0)))).toBeLessThan(SECONDS);
    expect(read).toBe(entries);
  });

  test('huge merges and names of dimensions everywhere', () => {
    const rows = repeat(600, (at) => [Array.from({ length: 60 }, (_, column) => DIMENSIONS[(at + column) % DIMENSIONS.length]!)]);
    const merges = ['A1:XFD1048576', 'B2:XFD1000000', ...rows.map((_, at) => `A${String(at + 1)}:CV${String(at + 1)}`)];
    expect(secondsOf(() => recognise(grid('评分', rows, { merges })))).toBeLessThan(SECONDS);
  });

  test('long texts that nearly are labels', () => {
    const texts = ['班组名称'.repeat(8_000), `专家${' '.repeat(30_000)}：`, '（'.repeat(30_000), '专家1'.repeat(600), `${'专 家 '.repeat(66)}：`, ':'.repeat(32_000)];
    expect(secondsOf(() => recognise(grid('评分', [...texts.map((text) => [text]), ...formLines(SCORES)])))).toBeLessThan(2);
  });
});
