import { compareRules } from '../../src/scoring/compareRules';
import { consolidate } from '../../src/scoring/consolidate';
import { gatherReview } from '../../src/scoring/gatherReview';
import { DEFAULT_METHOD, type Method } from '../../src/scoring/method';
import { formatPublished } from '../../src/scoring/published';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { entry, PAIR, sheet, TRIMMED } from '../support/scoring/reviews';

const A = [[12, 22.5, 23.5, 13, 13], [14, 24.5, 25, 13, 13.5], [13.5, 23.5, 26.5, 15, 13.5], [12, 24, 24.5, 14, 13.5], [12.5, 22.5, 24, 14.5, 13.5]];
const B = [[13, 19.5, 28, 14, 14], [14, 21, 29, 14, 13.5], [14.5, 21, 25.5, 12, 13.5], [12, 21, 27.5, 14, 13], [11.5, 20.5, 26.5, 12.5, 14]];
const C = [10, 20, 20, 10, 10];
const SHEETS = A.map((cells, index) => sheet(`评委${String(index)}`, [entry('A', cells), entry('B', B[index]!), entry('C', C)], STANDARD_TEMPLATE));
const METHODS: readonly Method[] = [DEFAULT_METHOD, TRIMMED, { ...TRIMMED, trimScope: 'dimension' }];

describe('one review under several rules side by side (oracle trim_total_vs_criterion)', () => {
  const review = gatherReview(SHEETS, STANDARD_TEMPLATE);
  const { rankings, entries } = compareRules(review, METHODS, 1);

  test('has each entry’s rank and average under each, in the order of the first', () => {
    expect(entries.map(({ team, places }) => [team, ...places.map(({ rank, average }) => `${String(rank)} ${formatPublished(average!)}`)])).toEqual([
      ['A', '1 88.20', '1 88.33', '2 87.83'],
      ['B', '2 87.80', '2 87.50', '1 88.33'],
      ['C', '3 70.00', '3 70.00', '3 70.00'],
    ]);
  });

  test('tells who moves, and who crosses the line', () => {
    expect(entries.map(({ moves, crosses }) => [moves, crosses])).toEqual([[true, true], [true, true], [false, false]]);
    expect(compareRules(review, METHODS, 2).entries.map(({ moves, crosses }) => [moves, crosses])).toEqual([[true, false], [true, false], [false, false]]);
    expect(compareRules(review, METHODS).entries.some(({ crosses }) => crosses)).toBe(false);
  });

  test('is what each rule gives by itself', () => {
    expect(rankings).toEqual(METHODS.map((method) => consolidate(SHEETS, STANDARD_TEMPLATE, method)));
  });

  test('is empty without rules', () => {
    expect(compareRules(review, [])).toEqual({ rankings: [], entries: [] });
  });
});

test('an entry that one rule cannot rank moves, and crosses the line', () => {
  const review = gatherReview([sheet('甲', [entry('一班', [30, 50])]), sheet('乙', [entry('二班', [20, 40])])], PAIR);
  const { entries } = compareRules(review, [DEFAULT_METHOD, { ...DEFAULT_METHOD, name: 'calibrated' }], 1);
  expect(entries.map(({ team, places, moves, crosses }) => [team, places.map(({ rank }) => rank), moves, crosses])).toEqual([['一班', [1, null], true, true], ['二班', [2, null], true, false]]);
});
