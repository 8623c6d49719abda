/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, screen, within } from '@testing-library/react';
import type { LocaleName } from '../../../../src/locales/messages';
import type { Decision } from '../../../../src/scoring/decisions/decision';
import type { Finding } from '../../../../src/scoring/finding';
import { DecisionsContext } from '../../../../src/taskpane/consolidate/decisions/decisionsContext';
import { FindingDecision } from '../../../../src/taskpane/consolidate/decisions/FindingDecision';
import { entry, PAIR, sheet } from '../../../support/scoring/reviews';
import { axeProblems } from '../../../support/taskpane/axe';
import { renderPart } from '../../../support/taskpane/renderPart';

const NEAR: Finding = { code: 'unknown-entry', reason: 'near', severity: 'warning', team: '管网养护斑', enterprise: '甲公司', other: { team: '管网养护班', enterprise: '甲公司' } };
const ON_ROSTER: Finding = { ...NEAR, reason: 'roster-near' };
const ALIKE: Finding = { code: 'duplicate-reviewer', reason: 'near-name', severity: 'warning', reviewer: '张三老师', other: { reviewer: '张三', file: '张三.xlsx', sheet: '评分表' } };
const CONFLICT: Finding = { code: 'duplicate-reviewer', reason: 'sheet-conflict', severity: 'error', file: '新.xlsx', sheet: '评分表', reviewer: '王五', other: { file: '旧.xlsx', sheet: '评分表' } };
const OLD = sheet('王五', [entry('一班', [30, 50]), entry('二班', [20, 40])], PAIR, '旧.xlsx');
const NEW = sheet('王五', [entry('一班', [31, '']), entry('三班', [1, 2])], PAIR, '新.xlsx');

function show(finding: Finding, locale: LocaleName = 'zh-CN') {
  const made: Decision[] = [];
  const deciding = {
    decisions: [], sheets: [OLD, NEW], template: PAIR, standings: new Map(),
    modifiedAt: (file: string) => (file === '新.xlsx' ? Date.UTC(2026, 10, 20, 4) : undefined),
    decide: (decision: Decision) => { made.push(decision); }, revoke: () => undefined,
  };
  return { ...renderPart(<main><DecisionsContext value={deciding}><FindingDecision finding={finding} /></DecisionsContext></main>, locale), made };
}

const buttons = (): (string | null)[] => screen.queryAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent);

describe('two names that may be one entry', () => {
  test('are one by either name, or two', async () => {
    const { user, made } = show(NEAR);
    expect(buttons()).toEqual(['是同一项，按“管网养护班（甲公司）”', '是同一项，按“管网养护斑（甲公司）”', '不是同一项']);
    for (const button of screen.getAllByRole('button')) await user.click(button);
    const [here, there] = [{ team: '管网养护斑', enterprise: '甲公司' }, { team: '管网养护班', enterprise: '甲公司' }];
    expect(made).toEqual([{ kind: 'same-entry', ...here, as: there }, { kind: 'same-entry', ...there, as: here }, { kind: 'different-entry', a: here, b: there }]);
  });

  test('show what differs in bold and underlined, not in colour alone', () => {
    show(NEAR);
    const [here, there] = screen.getAllByRole('definition');
    expect([here, there].map((name) => [name!.textContent, within(name!).getByText(/./, { selector: 'strong' }).textContent])).toEqual([['管网养护斑（甲公司）', '斑'], ['管网养护班（甲公司）', '班']]);
    expect(getComputedStyle(within(here!).getByText('斑')).textDecorationLine).toBe('underline');
  });

  test('are one by the name on the roster only', () => {
    show(ON_ROSTER);
    expect(buttons()).toEqual(['是同一项，按“管网养护班（甲公司）”', '不是同一项']);
  });
});

test('two reviewers who may be one are one or two', async () => {
  const { user, made } = show(ALIKE, 'en-US');
  expect(buttons()).toEqual(['The same person, as “张三”', 'The same person, as “张三老师”', 'Not the same person']);
  await user.click(screen.getByRole('button', { name: 'Not the same person' }));
  expect(made).toEqual([{ kind: 'different-reviewers', a: '张三老师', b: '张三' }]);
});

describe('two versions of a reviewer’s scores', () => {
  test('are compared cell by cell, with what stands where, and one of them is chosen', async () => {
    const { user, made } = show(CONFLICT);
    await user.click(screen.getByText('逐格比较两份评分表'));
    const rows = within(screen.getByRole('table', { name: '王五两份评分表不同的得分' })).getAllByRole('row').map((row) => within(row).queryAllByRole('cell').map(({ textContent }) => textContent));
    expect(rows).toEqual([[], ['30C2', '31C2'], ['50D2', '空'].map((text, index) => text + ['', 'D2'][index]!), ['20C3', '未列'], ['40D3', '未列'], ['未列', '1C3'], ['未列', '2D3']]);
    expect(screen.getByText('得分不同 2 处，相同 0 处。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '用这一份：新.xlsx · 评分表' }));
    expect(made).toEqual([{ kind: 'version', reviewer: '王五', file: '新.xlsx', sheet: '评分表' }]);
  });

  test('say when a file was changed, where that is known', () => {
    show(CONFLICT);
    expect(screen.getAllByText(/^文件修改时间 2026年11月20日/)).toHaveLength(1);
  });
});

test('a finding of another kind, or of what is there no more, has nothing to decide', () => {
  show({ code: 'missing', severity: 'error', reviewer: '王五', team: '一班' });
  show({ ...CONFLICT, other: { file: '没有.xlsx', sheet: '评分表' } });
  expect(buttons()).toEqual([]);
});

test.each(['zh-CN', 'en-US'] as const)('nothing stands in the way of people who do not see the pane, in %s', async (locale) => {
  for (const finding of [NEAR, ALIKE, CONFLICT]) {
    show(finding, locale);
    expect(await axeProblems(document.body)).toEqual([]);
    cleanup();
  }
});
