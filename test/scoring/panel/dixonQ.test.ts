import * as fc from 'fast-check';

import { dixonCritical, dixonQ } from '../../../src/scoring/panel/dixonQ';
import { seededRandom } from '../../../src/scoring/panel/seededRandom';
import { shuffled } from '../../support/scoring/arbitraries';
import { DIXON_90, DIXON_Q } from '../../support/scoring/panelOracles';

const values = fc.array(fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2), { minLength: 3, maxLength: 15 });

describe('Dixon’s Q', () => {
  test('of the published readings is out at 90 % and in at 95 % (oracle dixon_q)', () => {
    const { readings } = DIXON_Q;
    const [lowest] = dixonQ(readings.values);
    expect(lowest!.q).toBeCloseTo(readings.q, 4);
    expect(lowest).toMatchObject({ end: 'lowest', value: 0.167, confidence: 90, critical: readings.q90 });
    expect(dixonCritical(readings.values.length, 95)).toBe(readings.q95);
  });

  test('of five totals finds the one that no rule of sigmas can (oracle dixon_q)', () => {
    const { totals } = DIXON_Q;
    const [lowest, highest] = dixonQ(totals.values);
    expect(lowest!.q).toBeCloseTo(totals.q, 4);
    expect(lowest).toMatchObject({ value: 74, gap: 15.5, confidence: 95, critical: totals.q95 });
    expect(highest).toMatchObject({ value: 92, gap: 0.5, confidence: undefined });
  });

  test.each(Object.entries(DIXON_90))('has a critical value of %p values at 90 %% of %p (scoring-anchors C-7)', (count, critical) => {
    expect(dixonCritical(Number(count), 90)).toBe(critical);
  });

  test('asks more of higher confidence, and less of more values', () => {
    for (let count = 3; count <= 15; count++) {
      expect(dixonCritical(count, 95)!).toBeGreaterThan(dixonCritical(count, 90)!);
      if (count > 3) for (const confidence of [90, 95] as const) expect(dixonCritical(count, confidence)!).toBeLessThan(dixonCritical(count - 1, confidence)!);
    }
  });

  test.each([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])('of %p normal values exceeds its critical values as rarely as they say', (count) => {
    const random = seededRandom(count);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const SAMPLES = 20_000;
    const found = Array.from({ length: SAMPLES }, () => Math.max(...dixonQ(Array.from({ length: count }, normal)).map(({ confidence }) => confidence ?? 0)));
    const shareFrom = (confidence: number): number => found.filter((one) => one >= confidence).length / SAMPLES;
    // Standard deviations .0021 and .0015.
    expect([Math.abs(shareFrom(90) - 0.1) < 0.008, Math.abs(shareFrom(95) - 0.05) < 0.006]).toEqual([true, true]);
  });

  test('says nothing of fewer than three, of more than fifteen, or of equal values', () => {
    expect([dixonQ([1, 9]), dixonQ([]), dixonQ(Array.from({ length: 16 }, (_, index) => index ** 2)), dixonQ([8, 8, 8])]).toEqual([[], [], [], []]);
  });

  test('lies between 0 and 1, is the same in any order and turns with the scale', () => {
    fc.assert(fc.property(values.chain((all) => fc.tuple(fc.constant(all), shuffled(all))), ([all, others]) => {
      const found = dixonQ(all);
      expect(dixonQ(others)).toEqual(found);
      expect(found.every(({ q }) => q >= 0 && q <= 1)).toBe(true);
      expect(dixonQ(all.map((value) => 100 - value)).map(({ q }) => q)).toEqual(found.map(({ q }) => q).reverse());
    }));
  });
});
