import { columnLetters } from '../../../../src/workbook/address';
import { grid, type Cell } from '../grid';
import { CAPS, DIMENSIONS, type LayOut } from './panel';

/** A row for each dimension, a column for each entry; teams and enterprises in heading rows that say so. */
export const transposedLayout: LayOut = (entries, { name, scores }) => [
  grid('评分', [
    ['评审专家：', name],
    ['班组名称', '分值', ...entries.map(({ team }) => team)],
    ['企业名称', null, ...entries.map(({ enterprise }) => enterprise)],
    ...DIMENSIONS.map((dimension, at): Cell[] => [dimension, CAPS[at]!, ...scores.map((row) => row[at]!)]),
    ['总分', 100],
    ['备注'],
  ]),
];

/** The same with 得分 below each name, which is merged over a column of notes too. */
export const dividedTransposedLayout: LayOut = (entries, { name, scores }) => [
  grid('评分', [
    ['序号', '评价项目', ...entries.flatMap(({ team }) => [team, null])],
    [null, null, ...entries.flatMap(({ enterprise }) => [enterprise, null])],
    [null, null, ...entries.flatMap(() => ['得分', '备注'])],
    ...DIMENSIONS.map((dimension, at): Cell[] => [at + 1, `${dimension}（${String(CAPS[at]!)}分）`, ...scores.flatMap((row) => [row[at]!, null])]),
    ['合计'],
    ['评委签字：', name],
  ], { merges: ['A1:A3', 'B1:B3', ...entries.flatMap((_, at) => [1, 2].map((row) => `${columnLetters(2 + 2 * at)}${String(row)}:${columnLetters(3 + 2 * at)}${String(row)}`))] }),
];
