import fc from 'fast-check';
import { LOCALE_NAMES } from '../../src/locales/messages';
import { lockInForce, readRuleEvent, ruleEventText, signingName, type RuleEvent } from '../../src/review/ruleRecord';

const LOCKED: RuleEvent = { kind: 'locked', at: '2026-11-25 15:40', by: '王秘书', rule: '计算方法：各评委总分取平均值；四舍五入保留 2 位小数。' };
const UNLOCKED: RuleEvent = { kind: 'unlocked', at: '2026-11-26 09:05', by: '李主任', reason: '章程规定：去高去低，见第 3 条' };

describe('the record of a rule', () => {
  test('is a sentence that a person can read', () => {
    expect(ruleEventText(LOCKED, 'zh-CN')).toBe('2026-11-25 15:40，王秘书：锁定规则。计算方法：各评委总分取平均值；四舍五入保留 2 位小数。');
    expect(ruleEventText(UNLOCKED, 'en-US')).toBe('2026-11-26 09:05, 李主任: rule unlocked, because: 章程规定：去高去低，见第 3 条');
  });

  test.each(LOCALE_NAMES)('is read again as it was written in %s, whatever the name and the reason', (locale) => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map(signingName).filter((text) => text !== '');
    const text = fc.string({ minLength: 1, maxLength: 80 });
    fc.assert(fc.property(name, text, (by, said) => {
      for (const event of [{ ...LOCKED, by, rule: said }, { ...UNLOCKED, by, reason: said }]) expect(readRuleEvent(ruleEventText(event, locale))).toEqual(event);
    }));
  });

  test('is nothing where somebody has changed the line beyond recognition', () => {
    expect(readRuleEvent('规则已锁')).toBeUndefined();
  });

  test('holds from the last lock until it is opened', () => {
    expect(lockInForce([])).toBeUndefined();
    expect(lockInForce([LOCKED])).toBe(LOCKED);
    expect(lockInForce([LOCKED, UNLOCKED])).toBeUndefined();
    expect(lockInForce([LOCKED, UNLOCKED, { ...LOCKED, by: '李主任' }])).toMatchObject({ by: '李主任' });
  });
});
