import type { Grid } from '../../../../src/workbook/grid';
import { grid, type Cell } from '../grid';
import { DIMENSIONS, type LayOut, type Panel } from './panel';

/** A row for each score, the reviewer named above. */
export const listLayout: LayOut = (entries, { name, scores }) => [
  grid('评分', [
    [`评审专家：${name}`],
    ['班组名称', '企业名称', '评价项目', '得分'],
    ...entries.flatMap(({ team, enterprise }, entry) => DIMENSIONS.map((dimension, at): Cell[] => [team, enterprise, dimension, scores[entry]![at]!])),
  ]),
];

/** A row for each score with its reviewer, dimensions before entries, in another order of columns. */
export const reviewerListLayout: LayOut = (entries, reviewer) => [listOfAll({ entries, reviewers: [reviewer] })];

/** One list of all reviewers. */
export function listOfAll({ entries, reviewers }: Panel): Grid {
  const rows = reviewers.flatMap(({ name, scores }) => DIMENSIONS.flatMap((dimension, at) => entries.map(({ team, enterprise }, entry): Cell[] => [scores[entry]![at]!, name, dimension, enterprise, team])));
  return grid('评分', [['得分', '评委', '评价项目', '企业名称', '班组名称'], ...rows]);
}

/** A row for each reviewer and entry, a column for each dimension. */
export function matrixOfAll({ entries, reviewers }: Panel): Grid {
  const rows = entries.flatMap(({ team, enterprise }, entry) => reviewers.map(({ name, scores }): Cell[] => [team, enterprise, name, ...scores[entry]!]));
  return grid('评分', [['班组名称', '企业名称', '评委', ...DIMENSIONS], ...rows]);
}
