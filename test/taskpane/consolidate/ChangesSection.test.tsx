/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { LocaleName } from '../../../src/locales/messages';
import type { PublishedChanges, ScoreChange } from '../../../src/review/compareWithPublished';
import { DEFAULT_METHOD } from '../../../src/scoring/method';
import { ChangesSection } from '../../../src/taskpane/consolidate/ChangesSection';
import { axeProblems } from '../../support/taskpane/axe';
import { renderPart } from '../../support/taskpane/renderPart';

const NONE: PublishedChanges = { scores: [], reviewersAdded: [], reviewersGone: [], entriesAdded: [], entriesGone: [], results: [], otherDimensions: false };
const SCORE: ScoreChange = { reviewer: '王', team: '一班', enterprise: '甲公司', dimension: '创新性', from: '31', to: '30', place: { file: '王.xlsx', sheet: '评分表', cell: 'E5' } };

function show(changes: Partial<PublishedChanges> | undefined, locale: LocaleName = 'zh-CN') {
  return renderPart(<ChangesSection changes={changes === undefined ? undefined : { ...NONE, ...changes }} />, locale);
}

const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('since results were last written', () => {
  test('nothing is said where there is nothing to compare with', () => {
    show(undefined);
    expect(screen.queryByText('自上次写入以来')).not.toBeInTheDocument();
  });

  test('that nothing has changed is said', () => {
    show({});
    expect(screen.getByText('没有变化：现在写入，结果和工作簿里的一样。')).toBeVisible();
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  });

  test('a score is shown as it was and as it is, with its place', () => {
    show({ scores: [SCORE, { ...SCORE, from: '', to: '12', place: undefined }] });
    expect(screen.getByText('得分变化 2 处')).toBeVisible();
    expect(items()).toEqual(['王 · 一班 · 甲公司 · 创新性31 → 30王.xlsx · 评分表 · E5', '王 · 一班 · 甲公司 · 创新性空 → 12评分表中已没有这一项']);
  });

  test('a rank and an average are shown with the same decimals, an average that stayed once', () => {
    const average = { from: { units: 84n, decimals: 0 }, to: { units: 8350n, decimals: 2 } };
    show({ results: [
      { team: '一班', enterprise: '', rank: { from: 1, to: 2 }, average },
      { team: '二班', enterprise: '', rank: { from: 2, to: 1 }, average: { from: average.from, to: { units: 8400n, decimals: 2 } } },
      { team: '三班', enterprise: '', rank: { from: null, to: 3 }, average: { from: null, to: average.to } },
    ] });
    expect(items()).toEqual(['一班第 1 名 → 第 2 名 · 平均分 84.00 → 83.50', '二班第 2 名 → 第 1 名 · 平均分 84.00', '三班无名次 → 第 3 名 · 平均分 — → 83.50']);
  });

  test('reviewers and entries that came or went, and another method, are named', () => {
    show({ reviewersAdded: ['李'], reviewersGone: ['赵'], entriesAdded: [{ team: '三班', enterprise: '乙' }], entriesGone: [{ team: '四班', enterprise: '' }], method: { from: DEFAULT_METHOD, to: { ...DEFAULT_METHOD, name: 'median' } } });
    expect(items()).toEqual(['李', '赵', '三班 · 乙', '四班']);
    expect(screen.getByText('计算方法变了')).toBeVisible();
    expect(screen.getByText(/^现在：.*中位数/)).toBeVisible();
  });

  test('a long list is closed until somebody opens it', async () => {
    const { user } = show({ scores: Array.from({ length: 30 }, () => SCORE) });
    expect(screen.getAllByRole('listitem')[0]).not.toBeVisible();
    await user.click(screen.getByText('得分变化 30 处'));
    expect(screen.getAllByRole('listitem')[0]).toBeVisible();
    expect(items()).toHaveLength(10);
  });

  test('is told in English too, in the way of nobody', async () => {
    show({ scores: [SCORE], reviewersAdded: ['Li'] }, 'en-US');
    expect(screen.getByText('Scores changed: 1')).toBeVisible();
    expect(await axeProblems(document.body)).toEqual([]);
  });
});
