import { decideReview } from '../../src/review/decideReview';
import { reviewOf } from '../../src/review/openReview';
import type { Decision } from '../../src/scoring/decisions/decision';
import type { Finding } from '../../src/scoring/finding';
import type { Grid } from '../../src/workbook/grid';
import { grid } from '../support/sheets/grid';
import { entry, HEADINGS } from '../support/sheets/matrix';

const PLACE = '本工作簿';
const scoredBy = (name: string, ...teams: readonly string[]): Grid => grid(name, [['评委：', name], HEADINGS, ...teams.map((team) => entry(team, [12, 20, 25, 13, 14]))]);
const roster = (...teams: readonly string[]): Grid => grid('名单', [['班组名称', '企业名称'], ...teams.map((team) => [team, '甲公司'])]);

function found(grids: readonly Grid[], decisions: readonly Decision[] = []): Finding[] {
  return [...decideReview(reviewOf({ label: PLACE, grids }, [], new Set()), decisions, PLACE).findings];
}

const facts = (findings: readonly Finding[]) => findings.map(({ code, reason, team, sheet, cell }) => [code, reason, team, sheet, cell]);

describe('a roster in the open workbook', () => {
  test('is what entries are matched against: neither more nor fewer are to be scored', () => {
    expect(facts(found([roster('管网养护班', '桥梁检测组', '沥青摊铺队'), scoredBy('张三', '管网养护班', '桥梁检测组', '路灯维修队')]))).toEqual([
      ['unknown-entry', 'roster', '路灯维修队', '张三', 'B5'],
      ['missing-entry', 'roster', '沥青摊铺队', '名单', undefined],
    ]);
  });

  test('proposes its own name for one that is near, and is followed when a person says so', () => {
    const grids = [roster('管网养护班', '桥梁检测组'), scoredBy('张三', '管网养护斑', '桥梁检测组')];
    const [near] = found(grids);
    expect(near).toMatchObject({ code: 'unknown-entry', reason: 'roster-near', team: '管网养护斑', other: { team: '管网养护班', enterprise: '甲公司' } });
    const as = { team: '管网养护班', enterprise: '甲公司' };
    expect(facts(found(grids, [{ kind: 'same-entry', team: '管网养护斑', enterprise: '甲公司', as }])).map(([code, reason]) => [code, reason])).toEqual([['decided', 'same-entry']]);
    expect(facts(found(grids, [{ kind: 'different-entry', a: { ...as, team: '管网养护斑' }, b: as }])).map(([code, reason]) => [code, reason])).toContainEqual(['unknown-entry', 'roster']);
  });

  test('says nothing where all is scored, and is none where the list is of something else', () => {
    expect(found([roster('一班', '二班'), scoredBy('张三', '一班', '二班')])).toEqual([]);
    expect(found([roster('丁', '戊', '己'), scoredBy('张三', '一班', '二班')])).toEqual([]);
    expect(found([scoredBy('张三', '一班', '二班')])).toEqual([]);
  });
});

describe('what a decision takes out', () => {
  const files = ['张三', '李四'].map((name) => ({ label: `${name}.xlsx`, grids: [grid(name, [['评委：', name], HEADINGS, [...entry('一班', [12, 20, 25, 13, 14]), 99]])] }));

  test('is asked about no more: only the notice is left of it', () => {
    const opened = reviewOf({ label: PLACE, grids: [grid('Sheet1', [])] }, files, new Set());
    const { findings, scoreSheets, isOut } = decideReview(opened, [{ kind: 'taken-out', file: '李四.xlsx' }], PLACE);
    expect(findings.filter(({ file }) => file === '李四.xlsx').map(({ code }) => code)).toEqual(['decided']);
    expect(scoreSheets.map(({ file }) => file)).toEqual(['张三.xlsx']);
    expect([isOut({ file: '李四.xlsx', sheet: '李四' }), isOut({ file: '张三.xlsx', sheet: '张三' }), isOut({ file: '别的.xlsx' })]).toEqual([true, false, false]);
  });
});
