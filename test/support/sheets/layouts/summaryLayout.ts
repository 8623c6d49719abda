import type { Grid } from '../../../../src/workbook/grid';
import { grid, type Cell } from '../grid';
import type { Panel } from './panel';

/** An association's table of totals with averages and ranks, which says below who 专家1, 专家2 … are. Only for scores that are numbers or one word a row. */
export function summaryLayout({ entries, reviewers }: Panel): Grid {
  const rows = entries.map(({ team, enterprise }, entry): Cell[] => [entry + 1, team, enterprise, ...reviewers.map(({ scores }) => totalOf(scores[entry]!)), 99.99, entry + 1]);
  return grid('汇总表', [
    ['评价人员（专家）评分汇总表'],
    ['序号', '班组名称', '企业名称', ...reviewers.map((_, at) => `专家${String(at + 1)}`), '平均分', '名次'],
    ...rows,
    [`注：${reviewers.map(({ name }, at) => `专家${String(at + 1)}：${name}`).join('；')}`],
  ]);
}

function totalOf(scores: readonly Cell[]): Cell {
  const numbers = scores.filter((score) => typeof score === 'number');
  return numbers.length < scores.length ? scores[0]! : Number(numbers.reduce((sum, score) => sum + score, 0).toFixed(2));
}
