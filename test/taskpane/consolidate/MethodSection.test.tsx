/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import type { LocaleName } from '../../../src/locales/messages';
import { DEFAULT_METHOD, type Method } from '../../../src/scoring/method';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { MethodSection } from '../../../src/taskpane/consolidate/MethodSection';
import { axeProblems } from '../../support/taskpane/axe';
import { renderPart } from '../../support/taskpane/renderPart';

function show(first: Partial<Method> = {}, locale: LocaleName = 'zh-CN') {
  const chosen: Method[] = [];
  const Holder = () => {
    const [method, setMethod] = useState<Method>({ ...DEFAULT_METHOD, ...first });
    return <MethodSection method={method} dimensions={STANDARD_TEMPLATE.dimensions} locked={false} onChange={(next) => { chosen.push(next); setMethod(next); }} />;
  };
  return { ...renderPart(<Holder />, locale), chosen };
}

describe('the method', () => {
  test.each([
    ['平均分', { name: 'mean' }, '各评委总分相加，除以评委数。'],
    ['去高去低（按总分）', { name: 'trimmed', trimScope: 'total' }, '有效评委满 5 位时，去掉一个最高总分和一个最低总分再平均。'],
    ['去高去低（按项目）', { name: 'trimmed', trimScope: 'dimension' }, '有效评委满 5 位时，每个评价项目各去掉一个最高分和一个最低分，平均后相加。'],
    ['中位数', { name: 'median' }, '各评委总分从高到低排，取中间的一个；双数时取中间两个的平均。'],
  ] as const)('%s is chosen by name and says what it does', async (name, expected, text) => {
    const { user, chosen } = show(name === '平均分' ? { name: 'median' } : {});
    await user.selectOptions(screen.getByRole('combobox', { name: '平均分的算法' }), name);
    expect(chosen).toEqual([{ ...DEFAULT_METHOD, ...expected }]);
    expect(screen.getByText(text)).toBeVisible();
  });

  test('ranks on the published or the unrounded average, each explained, chosen with the keyboard', async () => {
    const { user, chosen } = show();
    expect(screen.getByRole('radio', { name: /^公布的平均分/ })).toBeChecked();
    screen.getByRole('radio', { name: /^公布的平均分/ }).focus();
    await user.keyboard('{ArrowDown}');
    expect(chosen).toEqual([{ ...DEFAULT_METHOD, rankOn: 'exact' }]);
    expect(screen.getByRole('radio', { name: /^未舍入的平均分/ })).toBeChecked();
    expect(screen.getByText('看到的分数相同，名次就并列。')).toBeVisible();
  });

  test('has up to four decimals, and as many as results were written with', async () => {
    const { user, chosen } = show({ decimals: 6 });
    const decimals = screen.getByRole('combobox', { name: '小数位数' });
    expect(decimals).toHaveValue('6');
    await user.selectOptions(decimals, '4');
    expect(chosen[0]?.decimals).toBe(4);
  });

  test('is chosen in English too, and in the way of nobody', async () => {
    show({}, 'en-US');
    expect(screen.getByRole('combobox', { name: 'Average by' })).toHaveDisplayValue('Mean');
    expect(screen.getByRole('radio', { name: /^Average before rounding/ })).not.toBeChecked();
    expect(await axeProblems(document.body)).toEqual([]);
  });
});

describe('the finer points of a rule', () => {
  test('are behind one line, open where one of them is not the usual', () => {
    show();
    expect(screen.getByText('舍入、并列等其他规则').closest('details')).not.toHaveAttribute('open');
    show({ rounding: 'half-even' });
    expect(screen.getAllByText('舍入、并列等其他规则')[1]!.closest('details')).toHaveAttribute('open');
  });

  test('say how many trimming drops, and from how many reviewers up', async () => {
    const { user, chosen } = show({ name: 'trimmed', drop: 2 });
    expect(screen.getByText(/满 7 位/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: '两头各去掉几个' }), '3');
    expect(chosen.at(-1)).toMatchObject({ drop: 3 });
    expect(screen.getByText(/满 9 位/)).toBeVisible();
  });

  test('round halves to even where it is chosen', async () => {
    const { user, chosen } = show({ tieBreaks: [{ kind: 'median' }] });
    await user.selectOptions(screen.getByRole('combobox', { name: '舍入' }), '四舍六入五成双');
    expect(chosen.at(-1)).toMatchObject({ rounding: 'half-even' });
  });

  test('compare equal averages by what was added, in that order; each once, moved and removed by name', async () => {
    const { user, chosen } = show({ tieBreaks: [{ kind: 'range' }] });
    const add = screen.getByRole('combobox', { name: '添加一项' });
    await user.selectOptions(add, '“建设过程”的平均分（高的在前）');
    expect(chosen.at(-1)?.tieBreaks).toEqual([{ kind: 'range' }, { kind: 'dimension', index: 2 }]);
    expect(screen.queryByRole('option', { name: '“建设过程”的平均分（高的在前）' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '提前：“建设过程”的平均分（高的在前）' }));
    expect(chosen.at(-1)?.tieBreaks).toEqual([{ kind: 'dimension', index: 2 }, { kind: 'range' }]);
    await user.click(screen.getByRole('button', { name: '去掉：最高与最低总分之差（小的在前）' }));
    expect(chosen.at(-1)?.tieBreaks).toEqual([{ kind: 'dimension', index: 2 }]);
  });

  test('have no faults that axe knows', async () => {
    show({ name: 'trimmed', drop: 2, tieBreaks: [{ kind: 'range' }] });
    expect(await axeProblems(document.body)).toEqual([]);
  });
});
