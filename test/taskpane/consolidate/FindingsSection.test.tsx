/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { FindingsSection } from '../../../src/taskpane/consolidate/FindingsSection';
import type { LocaleName } from '../../../src/locales/messages';
import type { Finding } from '../../../src/scoring/finding';
import { axeProblems } from '../../support/taskpane/axe';
import { renderPart } from '../../support/taskpane/renderPart';

const OVER: Finding = { code: 'over-cap', severity: 'error', file: '本工作簿', sheet: '王', cell: 'E5', reviewer: '王', team: '一班', enterprise: '甲', dimension: '创新性', found: '31', expected: '0～30' };
const BLANK: Finding = { code: 'missing', severity: 'error', file: '本工作簿', sheet: '王', cell: 'F6', reviewer: '王', team: '二班', enterprise: '甲', dimension: '效益', found: '', expected: '0～20' };
const OTHER: Finding = { ...OVER, file: '李.xlsx', sheet: '评分表', reviewer: '李', cell: 'D9' };
const NEAR: Finding = { code: 'duplicate-reviewer', reason: 'near-name', severity: 'warning', file: '本工作簿', sheet: '王', reviewer: '王', found: '汪' };
const DAMAGED: Finding = { code: 'unreadable-file', reason: 'empty-file', severity: 'error', file: '赵.xlsx', found: '' };
const RECUSED: Finding = { code: 'recused', severity: 'notice', file: '本工作簿', sheet: '王', cell: 'D7', reviewer: '王', team: '三班' };

function show(findings: readonly Finding[], locale: LocaleName = 'zh-CN') {
  const visited: string[] = [];
  const part = renderPart(<FindingsSection findings={findings} goTo={(sheet, cell = '') => { visited.push(`${sheet}!${cell}`); }} thisWorkbook="本工作簿" />, locale);
  return { ...part, visited };
}

const group = (title: string): HTMLElement => screen.getByRole('heading', { level: 3, name: title }).closest('details')!;

describe('what is to be looked at', () => {
  test('is grouped by what to do, with a count and advice; what the rules have settled is closed', () => {
    show([RECUSED, NEAR, DAMAGED, OTHER, BLANK, OVER]);
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => [heading.textContent, heading.closest('details')!.open])).toEqual([['请评委改正', true], ['请您决定', true], ['请重新索取', true], ['已按规则处理', false]]);
    expect(within(group('请评委改正')).getByText('3 条')).toBeVisible();
    expect(within(group('请重新索取')).getByText('这些文件或工作表没有计入。请按说明向评委另要一份。')).toBeVisible();
    expect(screen.getByText('错误 4 条，提醒 1 条，说明 1 条。')).toBeVisible();
  });

  test('is nothing where nothing was found', () => {
    show([]);
    expect(screen.getByText('没有发现问题。')).toBeVisible();
    expect(screen.queryByRole('heading', { level: 3 })).not.toBeInTheDocument();
  });

  test('leads to the cell in this workbook, and names the cell in a file', async () => {
    const { user, visited } = show([OVER, OTHER]);
    await user.click(screen.getByRole('button', { name: '定位到王!E5' }));
    expect(visited).toEqual(['王!E5']);
    expect(screen.getByText('李.xlsx · 评分表 · D9')).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^定位到/ })).toHaveLength(1);
  });

  test('is told in English too', () => {
    show([OVER, NEAR], 'en-US');
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['For reviewers to correct', 'For you to decide']);
    expect(screen.getByRole('button', { name: 'Copy reminder for 王' })).toBeVisible();
  });
});

describe('what a reviewer is asked to correct', () => {
  test('stands together below the reviewer’s name', () => {
    show([OVER, BLANK, OTHER]);
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent).sort()).toEqual(['李，1 条', '王，2 条']);
  });

  test('is copied as a text to send', async () => {
    const { user } = show([OVER, BLANK]);
    await user.click(screen.getByRole('button', { name: '复制提醒：给王' }));
    expect(await screen.findByText('已复制，可以粘贴到微信或邮件中。')).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain('1. 王 E5，一班，甲，创新性：超过分值，填的是“31”，应为 0～30');
  });

  test('is shown selected where the browser refuses to copy', async () => {
    const { user } = show([OVER]);
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('not allowed', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: '复制提醒：给王' }));
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '给王的提醒' });
    expect(area).toHaveFocus();
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
  });

  test('is no longer said to be copied once the scores have changed', async () => {
    const { user, showAgain } = show([OVER]);
    await user.click(screen.getByRole('button', { name: '复制提醒：给王' }));
    expect(await screen.findByText(/^已复制/)).toBeVisible();
    showAgain(<FindingsSection findings={[{ ...OVER, found: '32' }]} goTo={() => undefined} thisWorkbook="本工作簿" />);
    expect(screen.queryByText(/^已复制/)).not.toBeInTheDocument();
  });
});

describe('many findings', () => {
  test('show ten, and more when asked', async () => {
    const { user } = show(Array.from({ length: 45 }, (_, index) => ({ ...DAMAGED, file: `${String(index)}.xlsx` })));
    const items = () => within(screen.getByRole('list', { name: '请重新索取' })).getAllByRole('listitem');
    expect(items()).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: '再显示 20 条' }));
    expect(items()).toHaveLength(30);
    expect(items()[10]).toHaveFocus();
  });
});

test.each(['zh-CN', 'en-US'] as const)('nothing stands in the way of people who do not see the pane, in %s', async (locale) => {
  show([RECUSED, NEAR, DAMAGED, OTHER, BLANK, OVER], locale);
  expect(await axeProblems(document.body)).toEqual([]);
});
