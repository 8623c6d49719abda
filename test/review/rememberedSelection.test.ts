import { zhCN } from '../../src/locales/zh-CN';
import { rememberedDecision, rememberedSelection } from '../../src/review/rememberedSelection';
import { entryKey, entryKeyText } from '../../src/scoring/entryKey';
import type { Placed } from '../../src/scoring/selectTop';
import { termsSentence, type TieTerms } from '../../src/sheets/compose/recommendationTerms';
import { memoryWorkbook } from '../support/review/memoryWorkbook';
import { grid, type Cell } from '../support/sheets/grid';

const HEAD = ['序号', '名次', '班组名称', '企业名称', '平均分', '推荐理由', '备注'];

function key(team: string, enterprise = '甲'): string {
  return entryKeyText(entryKey(team, enterprise));
}

function listed(tie: TieTerms | undefined, teams: readonly string[]) {
  const sentence = termsSentence({ source: '排名结果', rule: { kind: 'count', count: 2 }, ...(tie === undefined ? {} : { tie }) }, zhCN);
  const rows = teams.map((team, index): Cell[] => [index + 1, index + 1, team, '甲', 90, null]);
  return rememberedSelection(memoryWorkbook({ ownGrids: [grid('推荐名单', [['标题'], [sentence], HEAD, ...rows])] }));
}

function tied(...teams: string[]): { rank: number; places: number; entries: Placed[] } {
  return { rank: 2, places: 1, entries: teams.map((team) => ({ key: key(team), rank: 2, average: null })) };
}

const TIE: TieTerms = { rank: 2, tied: 2, places: 1, decision: 'include', chosen: 2, reason: '' };

describe('what the list in the workbook says', () => {
  it('is nothing where there is none', async () => {
    expect(await rememberedSelection(memoryWorkbook())).toBeUndefined();
  });

  it('is the reasons of its entries, wherever people have moved the rows, and not what stands below', async () => {
    const sheet = grid('推荐名单', [['标题'], ['改过的句子'], [], HEAD, [1, 1, '二 班', '（甲）公司', 90, ' 工法创新\n质量稳定 '], [2, 2, '一班', null, 80, null], ['共 2 项。']], { merges: ['A7:G7'] });
    const remembered = await rememberedSelection(memoryWorkbook({ ownGrids: [sheet] }));
    expect([...remembered!.reasons]).toEqual([[key('二班', '(甲)公司'), '工法创新\n质量稳定'], [key('一班', ''), '']]);
    expect(remembered!.terms).toBeUndefined();
  });
});

describe('a decision about a tie', () => {
  it('holds for the same tie', async () => {
    const remembered = await listed(TIE, ['一班', '二班', '三班']);
    expect(rememberedDecision(remembered!, tied('二班', '三班'))).toEqual({ kind: 'include', tied: [key('二班'), key('三班')] });
  });

  it('says whom people chose, and why', async () => {
    const remembered = await listed({ ...TIE, decision: 'choose', chosen: 1, reason: '投票' }, ['一班', '三班']);
    expect(rememberedDecision(remembered!, tied('二班', '三班'))).toEqual({ kind: 'choose', tied: [key('二班'), key('三班')], chosen: [key('三班')], reason: '投票' });
  });

  it('holds for no other: other places, another rank, more entries, or others than the list has', async () => {
    const remembered = (await listed(TIE, ['一班', '二班', '三班']))!;
    const same = tied('二班', '三班');
    const others = [{ ...same, places: 2 }, { ...same, rank: 1 }, tied('二班', '三班', '四班'), tied('二班', '四班')];
    expect(others.map((other) => rememberedDecision(remembered, other))).toEqual(others.map(() => undefined));
  });

  it('is none where the list was made without a tie', async () => {
    expect(rememberedDecision((await listed(undefined, ['一班', '二班']))!, tied('二班', '三班'))).toBeUndefined();
  });
});
