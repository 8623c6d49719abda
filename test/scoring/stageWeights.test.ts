import type { Hundredths } from '../../src/scoring/hundredths';
import { formatPublished, publish } from '../../src/scoring/published';
import { ratioOfHundredths, type Ratio } from '../../src/scoring/ratio';
import { combineStages, type Stage } from '../../src/scoring/stageWeights';

const PAPERS: Stage = { name: '材料评审', weight: 6000 as Hundredths };
const TALK: Stage = { name: '现场发布', weight: 4000 as Hundredths };

/** A third, which no number of decimals holds. */
const THIRD: Ratio = ratioOfHundredths(25_001, 3);

function text(ratio: Ratio | undefined, decimals: number): string | undefined {
  return ratio && formatPublished(publish(ratio, decimals));
}

describe('stages are weighted and added', () => {
  test('exactly, rounded at the end alone', () => {
    // 0.6 × 83.336666… + 0.4 × 90
    expect(text(combineStages([PAPERS, TALK], [THIRD, ratioOfHundredths(9000, 1)]).average, 6)).toBe('86.002000');
  });

  test('or with every stage rounded first, which may end elsewhere', () => {
    const thirds = [THIRD, THIRD];
    expect(text(combineStages([PAPERS, TALK], thirds).average, 4)).toBe('83.3367');
    expect(text(combineStages([PAPERS, TALK], thirds, { decimals: 2, rounding: 'half-away' }).average, 4)).toBe('83.3400');
    expect(text(combineStages([{ ...PAPERS, weight: 10_000 as Hundredths }], [ratioOfHundredths(8335, 1)], { decimals: 1, rounding: 'half-even' }).average, 2)).toBe('83.40');
    expect(text(combineStages([{ ...PAPERS, weight: 10_000 as Hundredths }], [ratioOfHundredths(8345, 1)], { decimals: 1, rounding: 'half-even' }).average, 2)).toBe('83.40');
  });

  test('of equal averages give that average, whatever the weights', () => {
    const stages = [3333, 3333, 3334].map((weight, index): Stage => ({ name: String(index), weight: weight as Hundredths }));
    expect(text(combineStages(stages, [THIRD, THIRD, THIRD]).average, 9)).toBe('83.336666667');
  });

  test('an entry that lacks a stage has no result, and the stage is named: missing is not zero', () => {
    expect(combineStages([PAPERS, TALK], [THIRD, null])).toEqual({ missing: [TALK] });
    expect(combineStages([PAPERS, TALK], [null, null])).toEqual({ missing: [PAPERS, TALK] });
  });

  test.each([[[6000, 3999]], [[10_001, -1]], [[10_000, 0]], [[]]])('weights %j, which do not come to 100 %%, are refused', (weights) => {
    const stages = weights.map((weight): Stage => ({ name: '', weight: weight as Hundredths }));
    expect(() => combineStages(stages, stages.map(() => THIRD))).toThrow(RangeError);
  });

  test('every stage needs an average, or the word that there is none', () => {
    expect(() => combineStages([PAPERS, TALK], [THIRD])).toThrow(RangeError);
  });
});
