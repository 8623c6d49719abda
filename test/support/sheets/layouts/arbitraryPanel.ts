import * as fc from 'fast-check';

import { legalScore } from '../../scoring/arbitraries';
import type { Cell } from '../grid';
import { CAPS, type Panel, type PanelEntry } from './panel';

/** Names as they come, none near another, two of one team in two enterprises. */
const ENTRIES: readonly PanelEntry[] = [
  { team: '上海污水处理五班', enterprise: '上海市政养护集团有限公司' },
  { team: '北京管网检测班（北区）', enterprise: '北京市政工程集团有限公司' },
  { team: '泵站运行班组', enterprise: '清源水务有限公司' },
  { team: '泵站运行班组', enterprise: '城北排水管理处' },
  { team: '长沙道路施工三班', enterprise: '长沙市政管理集团有限公司' },
  { team: 'QC 小组 7', enterprise: '天津路桥建设公司' },
  { team: '沥青摊铺队', enterprise: '远大路桥集团' },
];
const REVIEWERS = ['张三', '李四', '王五', '赵六', '钱七', '孙八', '周九', '吴十', '郑十一', '冯十二', '陈十三', '褚十四'];

/** What people put in the place of a score. */
const oddCell: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(null, '', '回避', '弃权', '缺席', '约10', '好', -1, 31, '１４．５', '12分', '8 分', 12.345);

function anyCell(cap: number): fc.Arbitrary<Cell> {
  return fc.oneof({ arbitrary: legalScore(cap), weight: 15 }, { arbitrary: oddCell, weight: 1 });
}

const legalRow: fc.Arbitrary<Cell[]> = fc.tuple(...CAPS.map(legalScore));
const recusedRow: fc.Arbitrary<Cell[]> = fc.constant(CAPS.map(() => '回避'));
const anyRow: fc.Arbitrary<Cell[]> = fc.oneof(
  { arbitrary: fc.tuple(...CAPS.map(anyCell)), weight: 6 },
  { arbitrary: recusedRow, weight: 1 },
  { arbitrary: fc.constant(CAPS.map((): Cell => null)), weight: 1 },
);
const completeRow = fc.oneof({ arbitrary: legalRow, weight: 6 }, { arbitrary: recusedRow, weight: 1 });

function panelOf(row: fc.Arbitrary<Cell[]>, reviewers: { min: number; max: number }): fc.Arbitrary<Panel> {
  return fc.record({ entries: fc.subarray([...ENTRIES], { minLength: 2 }), reviewers: fc.integer(reviewers) }).chain(({ entries, reviewers: count }) =>
    fc.tuple(...REVIEWERS.slice(0, count).map((name) => fc.array(row, { minLength: entries.length, maxLength: entries.length }).map((scores) => ({ name, scores })))).map((all) => ({ entries, reviewers: all })),
  );
}

/** A panel with legal scores, blanks, recusals, texts and faults. */
export const anyPanel: fc.Arbitrary<Panel> = panelOf(anyRow, { min: 1, max: REVIEWERS.length });

/** A panel in which every row is scored or recused. */
export const completePanel: fc.Arbitrary<Panel> = panelOf(completeRow, { min: 2, max: 6 });
