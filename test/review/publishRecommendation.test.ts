import { openWorkbook } from '../../src/excel/readWorkbook';
import { openSheetWriter } from '../../src/excel/writeSheets';
import { zhCN } from '../../src/locales/zh-CN';
import { publishRecommendation } from '../../src/review/publishRecommendation';
import { publishResults } from '../../src/review/publishResults';
import { readRankingSheets, type RankingSource } from '../../src/review/readRankingSheets';
import { rememberedSelection } from '../../src/review/rememberedSelection';
import type { Ranking } from '../../src/scoring/ranking';
import { selectTop, type SelectionRule, type TieDecision } from '../../src/scoring/selectTop';
import { openExcel, type OpenExcel } from '../support/excel/openExcel';
import { plainReview, rankingOf } from '../support/sheets/reviews';

let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel(); }, 60_000);
afterAll(() => { excel.dispose(); });

const STALE = '注意：“排名结果”在写入名单后有变动，请重新生成名单。';
const FIRST_TWO: SelectionRule = { kind: 'count', count: 2 };

async function publish(ranking: Ranking): Promise<void> {
  await publishResults({ ranking, findings: [] }, openSheetWriter(), zhCN);
}

async function source(): Promise<RankingSource> {
  const [first] = await readRankingSheets(await openWorkbook().read(), openSheetWriter());
  return first!;
}

/** Writes the list of a new workbook whose ranking comes from the review. */
async function recommend(ranking: Ranking, rule: SelectionRule = FIRST_TWO, decision?: TieDecision) {
  await excel.fill({ Sheet1: [['我的']] });
  await publish(ranking);
  return publishRecommendation({ source: await source(), rule, decision }, openSheetWriter(), zhCN);
}

async function inExcel(job: (workbook: Excel.Workbook) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    job(context.workbook);
    await context.sync();
  });
}

/** The entries on the list, from the rank to the remark. */
async function listed(): Promise<unknown[][]> {
  const rows = await excel.values('推荐名单');
  return rows.slice(3).filter(([number]) => typeof number === 'number').map((row) => row.slice(1));
}

async function staleLine(): Promise<unknown> {
  const rows = await excel.values('推荐名单');
  return rows[3 + (await listed()).length]![0];
}

const REVIEW = rankingOf({ 张: { '甲班|一公司': '10 20 20 10 10', '乙班|一公司': '12 20 20 10 10', '甲班|二公司': '14 20 20 10 10', '丙班|': '15 20 20 10 10' } });

describe('the recommendation list in the open workbook', () => {
  it('stands behind the results, and its formulas give what was computed', async () => {
    const published = await recommend(REVIEW);
    expect(published).toMatchObject({ disagreeing: [], sheets: [{ role: 'recommendation', name: '推荐名单' }] });
    expect((await excel.sheetNames()).at(-1)).toBe('推荐名单');
    expect(await listed()).toEqual([[1, '丙班', '', 75, '', ''], [2, '甲班', '二公司', 74, '', '']]);
    expect(await staleLine()).toBe('');
  });

  it('shows the numbers of its own entries whatever order the ranking is sorted in', async () => {
    await recommend(REVIEW);
    const before = await listed();
    const rows = (await excel.formulas('排名结果')).slice(3, 7).reverse();
    await inExcel((workbook) => { workbook.worksheets.getItem('排名结果').getRange('A4:K7').formulas = rows; });
    expect(await listed()).toEqual(before);
  });

  it('says that the ranking has changed, and at which entry, when a score is corrected', async () => {
    await recommend(REVIEW);
    await inExcel((workbook) => { workbook.worksheets.getItem('评分明细').getRange('D5').values = [[5]]; });
    const [first] = await listed();
    expect(first).toEqual([4, '丙班', '', 65, '', '有变动：写入时为第 1 名，75.00 分']);
    expect(await staleLine()).toBe(STALE);
  });

  it('shows a dash for an entry that is gone, and another’s numbers never, when the ranking is written again', async () => {
    await recommend(REVIEW);
    await publish(rankingOf({ 张: { '甲班|一公司': '1 1 1 1 1', '甲班|二公司': '14 20 20 10 10', '丁班|': '15 20 20 10 10' } }));
    expect((await listed()).map((row) => row.slice(0, 4))).toEqual([['—', '丙班', '', '—'], [2, '甲班', '二公司', 74]]);
    expect(await staleLine()).toBe(STALE);
  });

  it('says that the ranking has changed where another entry comes level with the last one', async () => {
    await recommend(REVIEW);
    await publish(rankingOf({ 张: { '乙班|一公司': '14 20 20 10 10', '甲班|二公司': '14 20 20 10 10', '丙班|': '15 20 20 10 10' } }));
    expect((await listed()).map((row) => row.at(-1))).toEqual(['', '']);
    expect(await staleLine()).toBe(STALE);
  });

  it('goes on where the ranking is written again with more entries', async () => {
    await recommend(plainReview(1, 3));
    await publish(plainReview(1, 60));
    const ranks = new Map(plainReview(1, 60).entries.map(({ team, rank }) => [team, rank]));
    expect((await listed()).map(([rank]) => rank)).toEqual((await listed()).map(([, team]) => ranks.get(String(team))));
  });

  it('agrees with the exact computation for a list of many', async () => {
    const published = await recommend(plainReview(3, 60, { decimals: 4 }), { kind: 'share', percent: 5000 as never });
    expect(published?.disagreeing).toEqual([]);
    expect(await listed()).toHaveLength(30);
  });

  it('writes nothing while a tie at the line is not decided, or where nobody reaches the cut-off', async () => {
    const tied = rankingOf({ 张: { '甲班|': '10 20 20 10 10', '乙班|': '10 20 20 10 10' } });
    expect(await recommend(tied, { kind: 'count', count: 1 })).toBeUndefined();
    expect(await recommend(tied, { kind: 'cutoff', score: 9900 as never })).toBeUndefined();
    expect(await excel.sheetNames()).not.toContain('推荐名单');
  });

  it('keeps the reasons that people wrote with their entries when it is written again, and says they were changed by hand', async () => {
    await recommend(REVIEW);
    await inExcel((workbook) => { workbook.worksheets.getItem('推荐名单').getRange('F4:F5').values = [['=不是公式'], ['工法创新，\n质量稳定']].map(([text]) => [`'${text!}`]); });
    expect(await openSheetWriter().changedByHand(['recommendation'])).toEqual(['推荐名单']);
    const three = await publishRecommendation({ source: await source(), rule: { kind: 'count', count: 3 }, decision: undefined }, openSheetWriter(), zhCN);
    expect(three?.disagreeing).toEqual([]);
    expect((await listed()).map((row) => row[4])).toEqual(['=不是公式', '工法创新，\n质量稳定', '']);
  });

  it('remembers rule and decision where people read them', async () => {
    const tied = rankingOf({ 张: { '甲班|': '10 20 20 10 10', '乙班|': '10 20 20 10 10', '丙班|': '9 20 20 10 10' } });
    await excel.fill({ Sheet1: [] });
    await publish(tied);
    const from = await source();
    const rule: SelectionRule = { kind: 'count', count: 1 };
    const keys = selectTop(from.rows, rule, undefined).tie!.entries.map(({ key }) => key);
    const decision: TieDecision = { kind: 'choose', tied: keys, chosen: [keys[1]!], reason: '经评审组投票' };
    await publishRecommendation({ source: from, rule, decision }, openSheetWriter(), zhCN);
    const remembered = await rememberedSelection(openSheetWriter());
    expect(remembered?.terms).toEqual({ source: '排名结果', rule, tie: { rank: 1, tied: 2, places: 1, decision: 'choose', chosen: 1, reason: '经评审组投票' } });
    expect([...remembered!.reasons.keys()]).toEqual([keys[1]]);
  });
});
