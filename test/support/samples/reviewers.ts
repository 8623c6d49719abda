import { zhCN } from '../../../src/locales/zh-CN';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { composeScoreSheet } from '../../../src/sheets/compose/scoreSheetDocument';
import type { CellContent, SheetDocument } from '../../../src/workbook/sheetDocument';

export const ENTRIES = [
  ['清江排水泵站运行一班', '清江市政工程集团有限公司'],
  ['清江桥梁养护班（东区）', '清江市政工程集团有限公司'],
  ['云阳道路施工三班', '云阳市政建设有限公司'],
  ['云阳沥青摊铺班', '云阳市政建设有限公司'],
  ['临溪污水处理二班', '临溪水务市政有限公司'],
  ['临溪管网检测班', '临溪水务市政有限公司'],
  ['白石照明管理班', '白石市政养护有限公司'],
  ['白石绿化养护一班', '白石市政养护有限公司'],
  ['东岭隧道运维班', '东岭城建集团有限公司'],
  ['东岭排水维护四班', '东岭城建集团有限公司'],
  ['南浦综合管廊班', '南浦市政工程有限公司'],
  ['南浦路面检测班', '南浦市政工程有限公司'],
].map(([team = '', enterprise = '']) => ({ team, enterprise }));

export const REVIEWERS = ['程国栋', '刘慧敏', '马文涛', '沈静', '吴启明', '杨晓岚', '郑海波'];

/** One row an entry, one column a dimension. */
export type Scores = (number | string | null)[][];

const NAME_ROW = 1;
const FIRST_ROW = 4;
const FIRST_SCORE = 3;

/** A small generator of our own, so that the samples never change with a library. */
export function randomScores(seed: number): Scores {
  let state = seed;
  const next = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
  return ENTRIES.map((_, entry) =>
    STANDARD_TEMPLATE.dimensions.map(({ cap }) => {
      const quality = 0.72 + 0.02 * ((entry * 7) % 11);
      return Math.round(Math.min(1, quality + 0.12 * (next() - 0.5)) * (cap / 100) * 2) / 2;
    }),
  );
}

/** Returns the reviewer's scores with the faults that reviewers make: an excess, a gap, a recusal, full-width digits. */
export function panelScores(reviewer: number): Scores {
  const scores = randomScores(2_026 + reviewer);
  if (reviewer === 1) scores[8] = scores[8]!.map(() => '回避');
  if (reviewer === 2) scores[3]![2] = 31;
  if (reviewer === 3) scores[10]![4] = null;
  if (reviewer === 5) [scores[2]![0], scores[2]![1]] = ['１３．５', '21.5分'];
  return scores;
}

/** Returns the score sheet as we write it and the criteria beside it, filled in. */
export function filledSheet(reviewer: string, scores: Scores): [SheetDocument, SheetDocument] {
  const [matrix, criteria] = composeScoreSheet(STANDARD_TEMPLATE, reviewer, ENTRIES, zhCN) as [SheetDocument, SheetDocument];
  const complete = scores.filter((given) => total(given) !== '').length;
  const rows = matrix.rows.map((row, index): CellContent[] => {
    const given = scores[index - FIRST_ROW];
    const result = index === NAME_ROW ? `${zhCN.scoreSheet.progress}${String(complete)} / ${String(ENTRIES.length)}` : total(given ?? []);
    return row.map((content, column) => {
      const score = given?.[column - FIRST_SCORE];
      if (score !== undefined) return score;
      return typeof content === 'object' && content !== null ? { formula: content.formula, result } : content;
    });
  });
  return [{ ...matrix, rows }, criteria];
}

/** Returns a sheet as a reviewer might have made it: columns in another order, caps in a row of their own, numbers as text. */
export function ownSheet(reviewer: string, scores: Scores): SheetDocument {
  const order = [4, 0, 1, 2, 3];
  const names = STANDARD_TEMPLATE.dimensions.map(({ name }) => name);
  const caps = STANDARD_TEMPLATE.dimensions.map(({ cap }) => cap / 100);
  const rows: CellContent[][] = [
    [`评委：${reviewer}`],
    [],
    ['企业名称', '班组名称', '总分', ...order.map((index) => names[index]!), '评语'],
    [null, null, 100, ...order.map((index) => caps[index]!), null],
    ...ENTRIES.map(({ team, enterprise }, entry): CellContent[] => {
      const given = order.map((index) => scores[entry]![index]!);
      const number = String(5 + entry);
      return [enterprise, ` ${team.replace('（', '(').replace('）', ')')}`, { formula: `SUM(D${number}:H${number})`, result: sum(given) }, ...given];
    }),
  ];
  const empty = { formats: [], rowHeights: new Map(), merges: [], validations: [], conditionalFormats: [] };
  const page = { orientation: 'landscape', fitWidth: true } as const;
  return { role: 'scores', name: '打分', rows, columnWidths: [30, 26, 9, 10, 10, 10, 10, 10, 24], frozen: { rows: 4, columns: 0 }, page, ...empty };
}

/** What our total's formula gives: nothing where a score is missing or over its cap. */
function total(given: readonly (number | string | null)[]): number | string {
  const { dimensions } = STANDARD_TEMPLATE;
  const legal = dimensions.every(({ cap }, index) => typeof given[index] === 'number' && given[index] <= cap / 100);
  return legal ? sum(given) : '';
}

/** What SUM gives, which passes over texts. */
function sum(given: readonly (number | string | null)[]): number {
  return given.reduce<number>((before, score) => (typeof score === 'number' ? before + score : before), 0);
}
