/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { LocaleName } from '../../../../src/locales/messages';
import type { Ranking } from '../../../../src/scoring/ranking';
import { PanelSection } from '../../../../src/taskpane/consolidate/panel/PanelSection';
import { rankingOf } from '../../../support/sheets/reviews';
import { axeProblems } from '../../../support/taskpane/axe';
import { renderPart } from '../../../support/taskpane/renderPart';

const USUAL = { '甲班|甲': '=90', '乙班|乙': '=80', '丙班|丙': '=85' };
/** Five reviewers who nearly agree, and 戊, who gives 甲班 far less. */
const PANEL = rankingOf({
  甲: USUAL, 乙: { ...USUAL, '甲班|甲': '=91', '乙班|乙': '=81' }, 丙: { ...USUAL, '丙班|丙': '=84' }, 丁: { ...USUAL, '甲班|甲': '=89.5' }, 戊: { ...USUAL, '甲班|甲': '=60', '乙班|乙': '=79' },
});

function show(ranking: Ranking, locale: LocaleName = 'zh-CN') {
  const ways: unknown[] = [];
  const written: boolean[] = [];
  const part = <main><PanelSection ranking={ranking} written={false} onWritten={(choice) => { written.push(choice); }} goTo={(...place) => { ways.push(place); }} thisWorkbook="戊.xlsx" /></main>;
  return { ...renderPart(part, locale), ways, written };
}

async function open(ranking: Ranking, locale: LocaleName = 'zh-CN') {
  const shown = show(ranking, locale);
  await shown.user.click(screen.getByText(locale === 'zh-CN' ? /查看宽严/ : /Show severity/));
  await screen.findByRole('heading', { name: locale === 'zh-CN' ? '请复核的得分' : 'Scores to check' });
  return shown;
}

describe('the picture of the panel', () => {
  it('is there once two reviewers can be compared', () => {
    show(rankingOf({ 甲: USUAL }));
    expect(screen.getByText('两位以上评委的评分计入之后，这里才有分析。')).toBeVisible();
  });

  it('asks about the score that lies far from the others, with the way to its cell and a text that names nobody else’s score', async () => {
    const { user, ways } = await open(PANEL);
    await user.click(screen.getByText('戊（1 处）'));
    expect(screen.getByText('总分明显低于其他评委')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '定位到评分表!D5' }));
    expect(ways).toEqual([['评分表', 'D5']]);
    expect(screen.getByRole('button', { name: '复制提醒：给戊' })).toBeVisible();
  });

  it('tells with sign and figure who is severe, and how far each total lies from the mean', async () => {
    await open(PANEL);
    const severity = screen.getByRole('table', { name: '各评委的宽严' });
    expect(within(severity).getByRole('row', { name: /^戊/ })).toHaveTextContent(/戊−\d/);
    const [, ...rows] = within(screen.getByRole('region', { name: '各评委与平均分的差别' })).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toContainEqual(expect.stringMatching(/甲班.*−24\.1/));
  });

  it('says how far one can rely on the line, and refuses a line that is none', async () => {
    const { user } = await open(PANEL);
    const places = screen.getByRole('textbox', { name: '入围名额' });
    expect(places).toHaveValue('1');
    expect(screen.getByText(/在线的两边都有可能|估计不出/)).toBeVisible();
    await user.clear(places);
    await user.type(places, '9');
    expect(screen.queryByText(/在线的两边都有可能/)).not.toBeInTheDocument();
  });

  it('can go into the workbook with the results', async () => {
    const { user, written } = show(PANEL);
    await user.click(screen.getByRole('checkbox', { name: '写入结果时附上“评委分析”和“复核单”' }));
    expect(written).toEqual([true]);
  });

  it.each(['zh-CN', 'en-US'] as const)('has no faults that axe knows in %s', async (locale) => {
    await open(PANEL, locale);
    expect(await axeProblems(document.body)).toEqual([]);
  });
});
