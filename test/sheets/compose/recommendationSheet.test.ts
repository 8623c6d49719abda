import { messagesFor } from '../../../src/locales/messages';
import type { Published } from '../../../src/scoring/published';
import { readPublished } from '../../../src/scoring/readPublished';
import type { RankingPlace } from '../../../src/sheets/compose/rankingLookup';
import { composeRecommendation, type RecommendationList, type RecommendedEntry } from '../../../src/sheets/compose/recommendationSheet';
import { allFormulas, cellFormulas, formatAt, functionsOf, isFormula, shown, textsOf } from '../../support/sheets/documents';

const zh = messagesFor('zh-CN');
const en = messagesFor('en-US');
const PLACE: RankingPlace = { sheet: '排名结果', headingRow: 2, firstRow: 3, lastRow: 520, rank: 0, team: 1, enterprise: 2, averageHeading: '平均分', lastColumn: 30 };
/** What Excel 2016, WPS, LibreOffice and Univer all calculate alike. */
const ALLOWED = ['SUMPRODUCT', 'INDEX', 'MATCH', 'ROW', 'COUNTIF', 'IF', 'IFERROR', 'AND', 'OR', 'LEFT'];

function points(text: string): Published {
  return readPublished(text)!;
}

function entry(team: string, rank: number, average: string, more: Partial<RecommendedEntry> = {}): RecommendedEntry {
  return { team, enterprise: '甲公司', rank, average: points(average), tied: false, provisional: false, reason: '', ...more };
}

function list(entries: readonly RecommendedEntry[], more: Partial<RecommendationList> = {}): RecommendationList {
  const last = entries.at(-1)!.rank;
  return { award: '绿色班组', terms: { source: '排名结果', rule: { kind: 'count', count: entries.length } }, entries, decimals: 2, ranking: PLACE, line: { rank: last, count: entries.length }, ...more };
}

const THREE = [entry('一班', 1, '90.5'), entry('二班', 2, '88', { tied: true }), entry('三班', 2, '88.00', { tied: true, provisional: true, enterprise: '' })];
const live = composeRecommendation(list(THREE), zh);
const fixed = composeRecommendation(list(THREE, { ranking: undefined }), zh);

describe('the recommendation list on paper', () => {
  test('has a title, the rule in one sentence, and the columns in their order', () => {
    expect(live.rows.slice(0, 3).map((row) => row.map(shown))).toEqual([
      ['绿色班组推荐名单'], ['推荐规则：依据“排名结果”，取前 3 名。'], ['序号', '名次', '班组名称', '企业名称', '平均分', '推荐理由', '备注'],
    ]);
    expect(shown(composeRecommendation(list(THREE, { award: '' }), zh).rows[0]![0])).toBe('推荐名单');
  });

  test('lists the entries with their places, averages and what is to be known of them', () => {
    const rows = [[1, 1, '一班', '甲公司', 90.5, null, ''], [2, 2, '二班', '甲公司', 88, null, '并列'], [3, 2, '三班', null, 88, null, '并列，暂定']];
    expect(live.rows.slice(3, 6).map((row) => row.map(shown))).toEqual(rows);
    expect(fixed.rows.slice(3, 6)).toEqual(rows);
  });

  test('is A4 upright, repeats its headings and numbers its pages', () => {
    expect(live.page).toEqual({ orientation: 'portrait', titleRows: { first: 2, last: 2 }, fitWidth: true, footer: '&P / &N' });
  });

  test('leaves room for the reasons and the signatures, and locks the rest', () => {
    expect([live.protection !== undefined, formatAt(live, 3, 5).locked, formatAt(live, 3, 4).locked]).toEqual([true, false, undefined]);
    expect(formatAt(live, 3, 5)).toMatchObject({ wrap: true, numberFormat: '@' });
    expect(live.rowHeights.get(3)).toBeGreaterThanOrEqual(45);
    const foot = live.rows.slice(6).map((row) => shown(row[0])).join('\n');
    for (const text of ['共 3 项。', '推荐协会（盖章）：', '负责人（签字）：', '日期：']) expect(foot).toContain(text);
  });

  test('is high enough for a reason that somebody wrote', () => {
    const long = composeRecommendation(list([entry('一班', 1, '90', { reason: '工法创新，'.repeat(40) })]), zh);
    expect(long.rowHeights.get(3)).toBeGreaterThan(live.rowHeights.get(3)!);
    expect(long.rows[3]![5]).toBe('工法创新，'.repeat(40));
  });

  test('has no Chinese in English but in names', () => {
    const english = composeRecommendation(list([entry('A', 1, '90', { enterprise: 'X', tied: true, provisional: true })], { award: 'Green teams', ranking: { ...PLACE, sheet: 'Ranking', averageHeading: 'Average' }, terms: { source: 'Ranking', rule: { kind: 'count', count: 1 } } }), en);
    expect([...textsOf(english), ...allFormulas([english])].filter((text) => /[\p{Script=Han}\u3001-\u303f\uff01-\uff5e]/u.test(text))).toEqual([]);
  });
});

describe('a list that follows our own ranking', () => {
  test('looks ranks and averages up by team and enterprise', () => {
    expect(live.rows.slice(3, 6).map((row) => [row[1], row[4], row[6]].every(isFormula))).toEqual([true, true, true]);
    const [rank] = cellFormulas([live]);
    expect(rank).toContain('(排名结果!$B$4:$B$521=$C4)*(排名结果!$C$4:$C$521=$D4)');
  });

  test('calls only functions that every program knows', () => {
    expect([...new Set(allFormulas([live]).flatMap(functionsOf))].filter((name) => !ALLOWED.includes(name))).toEqual([]);
  });

  test('keeps names from files out of its formulas', () => {
    const hostile = composeRecommendation(list([entry('"&HYPERLINK("x")&"♞', 1, '90', { enterprise: '=1+1♞', reason: '=2+2♞' })]), zh);
    expect(allFormulas([hostile]).filter((formula) => formula.includes('♞'))).toEqual([]);
    expect(hostile.rows[3]!.filter((cell) => typeof cell === 'string')).toEqual(['"&HYPERLINK("x")&"♞', '=1+1♞', '=2+2♞']);
  });

  test('quotes the name of the ranking’s sheet', () => {
    const renamed = composeRecommendation(list(THREE, { ranking: { ...PLACE, sheet: "排名 '一'" } }), zh);
    expect(allFormulas([renamed]).join('\n')).toContain("'排名 ''一'''!$A$4");
  });

  test('writes numbers as every program reads them', () => {
    // Univer takes 75.00 in a formula for something else than 75.
    expect(allFormulas([live]).join('\n')).not.toMatch(/=\d+\.\d*0[,)]/);
  });
});

test('a list from somebody else’s ranking has no formulas', () => {
  expect(allFormulas([fixed]).filter((formula) => formula.includes('!'))).toEqual([]);
  expect(cellFormulas([fixed])).toEqual([]);
});

test('an average with more decimals than are shown is rounded, as it is shown', () => {
  const sheet = composeRecommendation(list([entry('一班', 1, '83.3333333333333'), entry('二班', 2, '83.335')], { ranking: undefined }), zh);
  expect(sheet.rows.slice(3, 5).map((row) => row[4])).toEqual([83.33, 83.34]);
});
