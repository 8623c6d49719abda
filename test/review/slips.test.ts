import { LOCALE_NAMES, messagesFor } from '../../src/locales/messages';
import { panelWords } from '../../src/locales/panelWords';
import { readSlips } from '../../src/review/readSlips';
import { slipLines } from '../../src/review/slips';
import type { Ranking } from '../../src/scoring/ranking';
import { composeSlips, type SlipLine } from '../../src/sheets/compose/slipsSheet';
import { gridOfDocument } from '../support/sheets/documents';
import { rankingOf } from '../support/sheets/reviews';

const zh = messagesFor('zh-CN');
const PANEL = panelWords('zh-CN');
const SETTLED = zh.slips.settled;

/** Five reviewers near 90 and one at 60 for 甲班; what the last one gave can be chosen. */
function ranking(last = '=60'): Ranking {
  const usual = { '甲班|甲公司': '=90', '乙班|乙公司': '=80', '丙班|丙公司': '=85' };
  return rankingOf({
    甲: usual, 乙: { ...usual, '甲班|甲公司': '=91', '乙班|乙公司': '=81' }, 丙: { ...usual, '丙班|丙公司': '=84' }, 丁: { ...usual, '甲班|甲公司': '=89.5' },
    戊: { ...usual, '甲班|甲公司': last, '乙班|乙公司': '=79', '丙班|丙公司': '=86' },
  });
}

function answered(line: SlipLine, reason: string): SlipLine {
  return { ...line, answer: { ruling: '维持', reason, signature: '戊' } };
}

describe('复核单', () => {
  const [first, ...others] = slipLines(ranking(), [], PANEL, SETTLED).filter(({ team }) => team === '甲班');

  test('asks the reviewer whose total lies far from the others’, with its cell, and tells nobody else’s score', () => {
    expect(first).toMatchObject({ reviewer: '戊', team: '甲班', enterprise: '甲公司', dimension: undefined, given: 60, now: 60 });
    expect(first!.place).toBe('戊.xlsx · 评分表 · D5');
    expect(first!.reason).toContain('明显低于其他评委');
    expect(others.every(({ reviewer }) => reviewer !== '戊')).toBe(true);
  });

  test('keeps what was answered, and the score that was first asked about beside the one that stands now', () => {
    const again = slipLines(ranking('=65'), [answered(first!, '内容不符')], PANEL, SETTLED).find(({ reviewer, team }) => reviewer === '戊' && team === '甲班');
    expect(again).toMatchObject({ given: 60, now: 65, answer: { ruling: '维持', reason: '内容不符', signature: '戊' } });
  });

  test('keeps answered lines that are no longer asked about, and says so once; unanswered ones go', () => {
    const lines = slipLines(ranking('=89'), [answered(first!, '已改')], PANEL, SETTLED);
    const kept = lines.find(({ reviewer }) => reviewer === '戊')!;
    expect(kept).toMatchObject({ given: 60, now: 89, answer: { reason: '已改' } });
    expect(kept.reason).toBe(`${first!.reason}${SETTLED}`);
    expect(slipLines(ranking('=89'), [kept], PANEL, SETTLED).find(({ reviewer }) => reviewer === '戊')!.reason).toBe(kept.reason);
    expect(slipLines(ranking('=89'), [first!], PANEL, SETTLED).filter(({ reviewer }) => reviewer === '戊')).toEqual([]);
  });

  test.each(LOCALE_NAMES)('is read again from the sheet as it was written, in %s', (locale) => {
    const words = messagesFor(locale);
    const whole: SlipLine = { ...first!, team: '', enterprise: '', given: undefined, now: undefined };
    const lines = [answered(first!, '内容\n不符'), { ...first!, dimension: '需求确定', given: 3, now: 4 }, whole];
    expect(readSlips(gridOfDocument(composeSlips('质量信得过班组', lines, words)))).toEqual(lines);
  });

  test('that somebody has changed beyond recognition is left as it is: nothing is read from it', () => {
    expect(readSlips({ ...gridOfDocument(composeSlips('', [first!], zh)), rows: [] })).toEqual([]);
    expect(readSlips(undefined)).toEqual([]);
  });
});
