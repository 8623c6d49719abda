/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { CoverageSection } from '../../../src/taskpane/consolidate/CoverageSection';
import type { LocaleName } from '../../../src/locales/messages';
import { axeProblems } from '../../support/taskpane/axe';
import { renderPart } from '../../support/taskpane/renderPart';
import { plainReview, rankingOf, type Given } from '../../support/sheets/reviews';

const FULL = '1 2 3 4 5';
const PANEL: Readonly<Record<string, Given>> = {
  张: { '一班|甲公司': FULL, '二班|甲公司': FULL },
  李: { '一班|甲公司': '1 99 - 4 5', '二班|甲公司': '回避 回避 回避 回避 回避' },
  王: { '一班|甲公司': '- - - - -', '二班|甲公司': FULL },
};

function show(given: Readonly<Record<string, Given>>, { locale = 'zh-CN', thisWorkbook = '本工作簿' }: { locale?: LocaleName; thisWorkbook?: string } = {}) {
  const visited: string[] = [];
  const part = renderPart(<CoverageSection ranking={rankingOf(given)} goTo={(sheet, cell = '') => { visited.push(`${sheet}!${cell}`); }} thisWorkbook={thisWorkbook} />, locale);
  return { ...part, visited };
}

function reviewers(name: string): string[] {
  return within(screen.getByRole('list', { name })).getAllByRole('img').map((picture) => picture.getAttribute('aria-label')!);
}

describe('the progress of the reviewers', () => {
  test('is a picture with a sentence, those who have something to do first', () => {
    show(PANEL);
    expect(reviewers('评分进度')).toEqual([
      '李：应评 2 项，已处理 1 项。待核 1，回避 1。',
      '王：应评 2 项，已处理 1 项。已评 1，未评 1。',
      '张：应评 2 项，已处理 2 项。已评 2。',
    ]);
    expect(screen.getByText('3 位评委中，2 位还有成果要处理，共 2 项。每格一项成果，按名次排列。')).toBeVisible();
  });

  test('is told in English too', () => {
    show(PANEL, { locale: 'en-US' });
    expect(reviewers('Progress')[0]).toBe('李: 1 of 2 entries settled. 1 to check, 1 recused.');
    expect(screen.getByText('2 of 3 reviewers have entries to attend to, 2 in all. Each mark is an entry, in rank order.')).toBeVisible();
  });

  test('explains only the shapes that occur', () => {
    show(PANEL);
    expect(within(screen.getByRole('list', { name: '图例' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['已评', '待核', '未评', '回避']);
  });

  test('says so where everybody has finished', () => {
    show({ 张: PANEL['张']! });
    expect(screen.getByText('1 位评委都已评完。每格一项成果，按名次排列。')).toBeVisible();
    expect(screen.queryByText(/^未完成/)).not.toBeInTheDocument();
  });
});

describe('an entry that is not finished', () => {
  test('is listed with what is wrong and where', async () => {
    const { user } = show(PANEL);
    await user.click(screen.getAllByText('未完成的 1 项')[0]!);
    expect(screen.getByText(/^待改正：.+；漏填：/)).toBeVisible();
    expect(screen.getByText('李.xlsx · 评分表 · E5')).toBeVisible();
  });

  test('of this workbook is one press away', async () => {
    const { user, visited } = show(PANEL, { thisWorkbook: '李.xlsx' });
    await user.click(screen.getAllByText('未完成的 1 项')[0]!);
    await user.click(screen.getByRole('button', { name: '定位到评分表!E5' }));
    expect(visited).toEqual(['评分表!E5']);
  });
});

describe('a large review', () => {
  test('shows eight reviewers, and the next with the keyboard where they begin', async () => {
    const { user } = renderPart(<CoverageSection ranking={plainReview(30, 3)} goTo={() => undefined} thisWorkbook="本工作簿" />);
    expect(reviewers('评分进度')).toHaveLength(8);
    screen.getByRole('button', { name: '再显示 20 位评委' }).focus();
    await user.keyboard('{Enter}');
    expect(reviewers('评分进度')).toHaveLength(28);
    expect(document.activeElement).toHaveTextContent('评委9');
  });

  test('shows bars where there are too many entries for shapes, with the same sentence', () => {
    renderPart(<CoverageSection ranking={plainReview(60, 1000)} goTo={() => undefined} thisWorkbook="本工作簿" />);
    const [first] = within(screen.getByRole('list', { name: '评分进度' })).getAllByRole('img');
    expect(first).toHaveAccessibleName('评委1：应评 1000 项，已处理 1000 项。已评 1000。');
    expect(first!.querySelectorAll('path')).toHaveLength(0);
  });
});

test.each(['zh-CN', 'en-US'] as const)('nothing stands in the way of people who do not see the pane, in %s', async (locale) => {
  show(PANEL, { locale });
  expect(await axeProblems(document.body)).toEqual([]);
});
