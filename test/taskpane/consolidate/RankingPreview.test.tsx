/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { LocaleName } from '../../../src/locales/messages';
import type { Ranking } from '../../../src/scoring/ranking';
import { RankingPreview } from '../../../src/taskpane/consolidate/RankingPreview';
import { axeProblems } from '../../support/taskpane/axe';
import { renderPart } from '../../support/taskpane/renderPart';
import { plainReview, rankingOf } from '../../support/sheets/reviews';

/** The median puts 一班 first, the mean 二班; 三班 is third by both. */
const SCORES = {
  甲: { '一班|市政': '10 10 10 10 5', '二班|市政': '9 9 9 9 8', '三班|市政': '0 0 0 0 0' },
  乙: { '一班|市政': '10 10 10 10 5', '二班|市政': '9 9 9 9 8', '三班|市政': '0 0 0 0 0' },
  丙: { '一班|市政': '0 0 0 0 0', '二班|市政': '9 9 9 9 8', '三班|市政': '0 0 0 0 99' },
};

function show(ranking: Ranking, before?: Ranking, locale: LocaleName = 'zh-CN') {
  return renderPart(<RankingPreview ranking={ranking} before={before} />, locale);
}

function rows(name = '名次预览'): (string | null)[] {
  return within(screen.getByRole('table', { name })).getAllByRole('row').slice(1).map((row) => row.textContent);
}

describe('the preview', () => {
  test('shows ranks and averages, and which are provisional', () => {
    show(rankingOf(SCORES));
    expect(rows()).toEqual(['1二班市政44.00', '2一班市政30.00', '3三班 暂定市政0.00']);
  });

  test('shows the first of many, and more with the keyboard', async () => {
    const { user } = show(plainReview(3, 1000));
    expect(rows()).toHaveLength(10);
    expect(screen.getByText('共 1000 项，显示前 10 项；名次和平均分按上面的方法计算。')).toBeVisible();
    screen.getByRole('button', { name: '再显示 50 项' }).focus();
    await user.keyboard('{Enter}');
    expect(rows()).toHaveLength(60);
    expect(document.activeElement).toHaveTextContent(/^11/);
  });
});

describe('another method than the one in force', () => {
  const median = rankingOf(SCORES, { name: 'median' });

  test('says how many ranks it moves, whether the first stays, and by how much each entry moves', async () => {
    const { user } = show(median, rankingOf(SCORES));
    expect(screen.getByText('与现在的方法相比：2 项名次变化，第一名也变了。')).toBeVisible();
    expect(screen.getByRole('img', { name: '上升 1 位' }).closest('tr')).toHaveTextContent(/^1一班/);
    expect(screen.getByRole('img', { name: '下降 1 位' }).closest('tr')).toHaveTextContent(/^2二班/);
    await user.click(screen.getByText('哪些成果的名次变了'));
    expect(within(screen.getByRole('list', { name: '哪些成果的名次变了' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['一班 · 市政第 2 名 → 第 1 名', '二班 · 市政第 1 名 → 第 2 名']);
  });

  test('says so where it moves nothing', () => {
    show(rankingOf(SCORES, { decimals: 3 }), rankingOf(SCORES));
    expect(screen.getByText('与现在的方法相比：名次没有变化。')).toBeVisible();
    expect(screen.queryByText('哪些成果的名次变了')).not.toBeInTheDocument();
  });

  test('says nothing where it is the one in force', () => {
    show(median);
    expect(screen.queryByText(/^与现在的方法相比/)).not.toBeInTheDocument();
  });

  test('is compared in English too, in the way of nobody', async () => {
    show(median, rankingOf(SCORES), 'en-US');
    expect(screen.getByText('Compared with the method now in force: ranks that change: 2; first place changes too.')).toBeVisible();
    expect(screen.getByRole('img', { name: 'Up 1' })).toBeVisible();
    expect(await axeProblems(document.body)).toEqual([]);
  });
});
