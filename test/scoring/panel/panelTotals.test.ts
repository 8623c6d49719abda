import { consolidate } from '../../../src/scoring/consolidate';
import { DEFAULT_METHOD } from '../../../src/scoring/method';
import { panelTotals } from '../../../src/scoring/panel/panelTotals';
import { entry, PAIR, sheet, totalOnly } from '../../support/scoring/reviews';

const RANKING = consolidate([
  sheet('甲', [entry('管网养护班', [30, 50.5]), entry('桥梁检测组', [35, 55])]),
  sheet('乙', [entry('管网养护班', [41, 50]), totalOnly('桥梁检测组', 88)]),
  sheet('丙', [entry('管网养护班', ['回避', '']), entry('桥梁检测组', [40, 60]), entry('路灯维修队', [1, 1])]),
], PAIR, DEFAULT_METHOD);
const PANEL = panelTotals(RANKING);

describe('the tables of a panel', () => {
  test('hold the counted totals in points, and gaps for what does not count', () => {
    expect(PANEL.entries.map(({ team }) => team)).toEqual(['桥梁检测组', '管网养护班']);
    expect(PANEL.totals).toEqual([[90, 88, 100], [80.5, null, null]]);
  });

  test('hold the scores of each dimension, with a gap where a total stands alone', () => {
    expect(PANEL.dimensions).toEqual([
      { name: '质量', cap: 40, scores: [[35, null, 40], [30, null, null]] },
      { name: '创新', cap: 60, scores: [[55, null, 60], [50.5, null, null]] },
    ]);
  });

  test('leave out what the panel did not rank', () => {
    expect(RANKING.entries.map(({ team, rank }) => [team, rank])).toContainEqual(['路灯维修队', null]);
    expect(PANEL.entries.map(({ team }) => team)).not.toContain('路灯维修队');
  });

  test('say by whom, from where and of what highest total', () => {
    expect([PANEL.reviewers, PANEL.totalCap]).toEqual([['甲', '乙', '丙'], 100]);
    expect(PANEL.rows.map((row) => row.map((read) => read?.row.cell))).toEqual([['B3', 'B3', 'B3'], ['B2', undefined, undefined]]);
  });

  test('hold the exact average as a number', () => {
    expect(PANEL.entries[0]!.average).toBeCloseTo(278 / 3, 12);
  });
});
