import { grid, type Cell } from '../grid';
import { CAPS, DIMENSIONS, type LayOut } from './panel';

/** A row for each entry, a column for each dimension. */
export const matrixLayout: LayOut = (entries, { name, scores }) => [
  grid('评分', [
    ['评审专家：', name],
    ['序号', '班组名称', '企业名称', ...DIMENSIONS],
    ...entries.map(({ team, enterprise }, at): Cell[] => [at + 1, team, enterprise, ...scores[at]!]),
  ]),
];

/** Two heading rows, the caps in a row of their own, the dimensions in a merged group. */
export const groupedMatrixLayout: LayOut = (entries, { name, scores }) => [
  grid('评分', [
    ['质量信得过班组建设成果评分表'],
    ['序号', '班组名称', '企业名称', '各项得分', null, null, null, null, '总分'],
    [null, null, null, ...DIMENSIONS],
    [null, '分值', null, ...CAPS.map((cap) => `${String(cap)}分`), 100],
    ...entries.map(({ team, enterprise }, at): Cell[] => [at + 1, team, enterprise, ...scores[at]!]),
    [],
    ['评委签字：', name],
  ], { merges: ['A1:I1', 'D2:H2', 'A2:A3', 'B2:B3', 'C2:C3', 'I2:I3'] }),
];
