import { consolidateReviewWords } from '../../src/locales/consolidateReviewWords';
import { messagesFor, type LocaleName } from '../../src/locales/messages';
import { reminderText } from '../../src/review/reminderText';
import type { Finding } from '../../src/scoring/finding';

const PLACE = { file: '王.xlsx', sheet: '评分表', reviewer: '王', team: '一班', enterprise: '甲公司' };
const OVER: Finding = { ...PLACE, code: 'over-cap', severity: 'error', cell: 'E5', dimension: '创新性', found: '31', expected: '0～30' };
const BLANK: Finding = { ...PLACE, code: 'missing', severity: 'error', cell: 'F5', dimension: '效益', found: '', expected: '0～20' };

function reminder(reviewer: string, findings: readonly Finding[], locale: LocaleName = 'zh-CN'): string[] {
  return reminderText({ reviewer, findings }, consolidateReviewWords(locale).reminderText, messagesFor(locale)).split('\n');
}

describe('a reminder', () => {
  test('names every cell with what stands there and what should', () => {
    expect(reminder('王', [OVER, BLANK])).toEqual([
      '王您好：您的评分表有 2 处需要核对，请改正后发回。',
      '',
      '1. 评分表 E5，一班，甲公司，创新性：超过分值，填的是“31”，应为 0～30',
      '2. 评分表 F5，一班，甲公司，效益：漏填，应为 0～20',
      '',
      '空白不作 0 分；需要回避的成果，请在得分格填“回避”。谢谢！',
    ]);
  });

  test('asks for a name where the sheet has none', () => {
    expect(reminder('', [BLANK])[0]).toBe('您好：您的评分表有 1 处需要核对，请改正后发回，并写上姓名。');
  });

  test('is in the reader’s language', () => {
    expect(reminder('Wang', [OVER], 'en-US')[2]).toBe('1. 评分表 E5, 一班, 甲公司, 创新性: Over the cap; it says “31”; it should be 0～30');
  });

  test('keeps braces that somebody wrote into a cell', () => {
    expect(reminder('王', [{ ...OVER, found: '{text}' }])[2]).toContain('填的是“{text}”');
  });
});
