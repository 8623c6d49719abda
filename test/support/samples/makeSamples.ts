/** Makes the bundled sample reviews in assets/samples: `npm run samples`. Everything in them is invented; the same run gives the same scores. */
import { mkdir, writeFile } from 'node:fs/promises';
import { zhCN } from '../../../src/locales/zh-CN';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { composeScoreSheet } from '../../../src/sheets/compose/scoreSheetDocument';
import type { CellContent, SheetDocument } from '../../../src/workbook/sheetDocument';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';

const FOLDER = 'assets/samples';
const ENTRIES = [
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
const REVIEWERS = ['程国栋', '刘慧敏', '马文涛', '沈静', '吴启明', '杨晓岚', '郑海波'];

type Scores = (number | string | null)[][];

/** A small generator of our own, so that the sample never changes with a library. */
function randomScores(seed: number): Scores {
  let state = seed;
  const next = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
  return ENTRIES.map((_, entry) =>
    STANDARD_TEMPLATE.dimensions.map(({ cap }) => {
      const quality = 0.72 + 0.02 * ((entry * 7) % 11);
      return Math.round(Math.min(1, quality + 0.12 * (next() - 0.5)) * (cap / 100) * 2) / 2;
    }),
  );
}

/** Returns the score sheet as we write it, filled in. */
function filledSheet(reviewer: string, scores: Scores): SheetDocument[] {
  const [matrix, criteria] = composeScoreSheet(STANDARD_TEMPLATE, reviewer, ENTRIES, zhCN) as [SheetDocument, SheetDocument];
  const firstRow = 4;
  const firstScore = 3;
  const rows = matrix.rows.map((row, index): CellContent[] => {
    const given = scores[index - firstRow];
    if (given === undefined) return [...row];
    return row.map((content, column) => {
      const score = given[column - firstScore];
      if (score !== undefined && column >= firstScore) return score;
      return typeof content === 'object' && content !== null ? { formula: content.formula, result: total(given) } : content;
    });
  });
  return [{ ...matrix, rows }, criteria];
}

function total(scores: readonly (number | string | null)[]): number | string {
  return scores.every((score) => typeof score === 'number') ? scores.reduce((sum, score) => sum + score, 0) : '';
}

/** Returns a sheet as a reviewer might have made it: columns in another order, caps in a row of their own, numbers as text. */
function ownSheet(reviewer: string, scores: Scores): SheetDocument[] {
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
      return [enterprise, ` ${team.replace('（', '(').replace('）', ')')}`, { formula: `SUM(D${number}:H${number})`, result: total(given) }, ...given];
    }),
  ];
  const page = { orientation: 'landscape', fitWidth: true } as const;
  const empty = { formats: [], rowHeights: new Map(), merges: [], validations: [], conditionalFormats: [] };
  return [{ name: '打分', rows, columnWidths: [30, 26, 9, 10, 10, 10, 10, 10, 24], frozen: { rows: 4, columns: 0 }, page, ...empty }];
}

function plantFaults(reviewer: number, scores: Scores): void {
  if (reviewer === 1) scores[8] = scores[8]!.map(() => '回避');
  if (reviewer === 2) scores[3]![2] = 31;
  if (reviewer === 3) scores[10]![4] = null;
  if (reviewer === 5) [scores[2]![0], scores[2]![1]] = ['１３．５', '21.5分'];
}

const folder = `${FOLDER}/seven-reviewers`;
await mkdir(folder, { recursive: true });
for (const [index, reviewer] of REVIEWERS.entries()) {
  const scores = randomScores(2_026 + index);
  plantFaults(index, scores);
  const documents = index === 5 ? ownSheet(reviewer, scores) : filledSheet(reviewer, scores);
  await writeFile(`${folder}/${String(index + 1)}-${reviewer}.xlsx`, await writeXlsx(documents));
}
