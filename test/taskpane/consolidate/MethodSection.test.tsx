/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import type { LocaleName } from '../../../src/locales/messages';
import { DEFAULT_METHOD, type Method } from '../../../src/scoring/method';
import { MethodSection } from '../../../src/taskpane/consolidate/MethodSection';
import { axeProblems } from '../../support/taskpane/axe';
import { renderPart } from '../../support/taskpane/renderPart';

function show(first: Partial<Method> = {}, locale: LocaleName = 'zh-CN') {
  const chosen: Method[] = [];
  const Holder = () => {
    const [method, setMethod] = useState<Method>({ ...DEFAULT_METHOD, ...first });
    return <MethodSection method={method} onChange={(next) => { chosen.push(next); setMethod(next); }} />;
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
