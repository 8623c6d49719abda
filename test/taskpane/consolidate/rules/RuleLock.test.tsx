/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import type { LocaleName } from '../../../../src/locales/messages';
import type { RuleEvent } from '../../../../src/review/ruleRecord';
import { RuleLock } from '../../../../src/taskpane/consolidate/rules/RuleLock';
import { axeProblems } from '../../../support/taskpane/axe';
import { renderPart } from '../../../support/taskpane/renderPart';

const RULE = '计算方法：各评委总分取平均值。';
const LOCKED: RuleEvent = { kind: 'locked', at: '2026-11-25 15:40', by: '王秘书', rule: RULE };

function show(first: readonly RuleEvent[] = [], rule = RULE, locale: LocaleName = 'zh-CN') {
  const events: RuleEvent[] = [];
  const Holder = () => {
    const [history, setHistory] = useState(first);
    return <RuleLock rule={rule} history={history} onEvent={(event) => { events.push(event); setHistory([...history, event]); }} />;
  };
  return { ...renderPart(<main><Holder /></main>, locale), events };
}

describe('the lock of the rule', () => {
  it('takes a name, and records the rule with the time', async () => {
    const { user, events } = show();
    await user.click(screen.getByRole('button', { name: '锁定规则' }));
    await user.click(screen.getByRole('button', { name: '确定' }));
    expect(screen.getByText('请写姓名。')).toBeVisible();
    expect(events).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: /姓名/ }), '王秘书{Enter}');
    expect(events).toEqual([{ kind: 'locked', at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/) as unknown, by: '王秘书', rule: RULE }]);
    expect(screen.getByText(/规则已由王秘书在 .* 锁定。/)).toBeVisible();
  });

  it('is opened again with a name and a reason only, and the trace stays', async () => {
    const { user, events } = show([LOCKED]);
    await user.click(screen.getByRole('button', { name: '更改规则' }));
    await user.type(screen.getByRole('textbox', { name: /姓名/ }), '李主任');
    await user.click(screen.getByRole('button', { name: '确定' }));
    expect(screen.getByText('请写明理由。')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /更改的理由/ }), '章程规定去高去低');
    await user.click(screen.getByRole('button', { name: '确定' }));
    expect(events).toMatchObject([{ kind: 'unlocked', by: '李主任', reason: '章程规定去高去低' }]);
    await user.click(screen.getByText('锁定和更改的记录'));
    expect(screen.getByText(/王秘书：锁定规则/)).toBeVisible();
    expect(screen.getByText(/李主任：解除锁定，理由：章程规定去高去低/)).toBeVisible();
  });

  it('says where results are computed by another rule than the locked one', () => {
    show([LOCKED], '计算方法：中位数。');
    expect(screen.getByText(/与锁定的规则不同：计算方法：各评委总分取平均值。/)).toBeVisible();
  });

  it.each([[[]], [[LOCKED]]])('has no faults that axe knows', async (history) => {
    const { user } = show(history);
    await user.click(screen.getByRole('button', { name: /锁定规则|更改规则/ }));
    expect(await axeProblems(document.body)).toEqual([]);
  });

  it('speaks English', () => {
    show([LOCKED], RULE, 'en-US');
    expect(screen.getByText('The rule was locked by 王秘书 on 2026-11-25 15:40.')).toBeVisible();
  });
});
