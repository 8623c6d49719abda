import * as fc from 'fast-check';
import { FIRST_RULE, readRuleForm, ruleForm, type RuleForm } from '../../src/review/selectionForm';
import type { Hundredths } from '../../src/scoring/hundredths';
import type { SelectionRule } from '../../src/scoring/selectTop';

function read(kind: RuleForm['kind'], text: string): SelectionRule | undefined {
  return readRuleForm({ kind, texts: { ...FIRST_RULE.texts, [kind]: text } });
}

describe('a number of places', () => {
  test.each([['10', 10], ['１０', 10], [' 10 名', 10], ['1', 1], ['007', 7]])('%p is %p', (text, count) => {
    expect(read('count', text)).toEqual({ kind: 'count', count });
  });

  test.each(['', '0', '-1', '2.5', '1e3', '十', '10 20', '9999999'])('%p is none', (text) => {
    expect(read('count', text)).toBeUndefined();
  });
});

describe('a share', () => {
  test.each([['30', 3000], ['33.33％', 3333], ['100', 10_000], ['0.01', 1]])('%p is %p hundredths of a percent', (text, percent) => {
    expect(read('share', text)).toEqual({ kind: 'share', percent });
  });

  test.each(['', '0', '100.01', '33.333', '-5', '三成'])('%p is none: it is not rounded, and no limit is put in its place', (text) => {
    expect(read('share', text)).toBeUndefined();
  });
});

describe('a cut-off', () => {
  test.each([['85', 8500], ['８７．２５分', 8725], ['0', 0]])('%p is %p hundredths of a point', (text, score) => {
    expect(read('cutoff', text)).toEqual({ kind: 'cutoff', score });
  });

  test.each(['', '-1', '85.125', '优秀'])('%p is none', (text) => {
    expect(read('cutoff', text)).toBeUndefined();
  });
});

test('a rule that is shown reads as itself, and the other kinds keep their texts', () => {
  const hundredths = fc.integer({ min: 1, max: 10_000 }).map((value) => value as Hundredths);
  const rule: fc.Arbitrary<SelectionRule> = fc.oneof(
    fc.integer({ min: 1, max: 999_999 }).map((count) => ({ kind: 'count', count }) as const),
    hundredths.map((percent) => ({ kind: 'share', percent }) as const),
    hundredths.map((score) => ({ kind: 'cutoff', score }) as const),
  );
  fc.assert(fc.property(rule, (given) => {
    const form = ruleForm(given, FIRST_RULE);
    expect(readRuleForm(form)).toEqual(given);
    expect({ ...form.texts, [given.kind]: FIRST_RULE.texts[given.kind] }).toEqual(FIRST_RULE.texts);
  }));
});
