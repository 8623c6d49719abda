import * as fc from 'fast-check';

import { additiveCalibration, type Calibration, type CalibrationOptions } from '../../../src/scoring/leniency/additiveCalibration';
import type { Observation } from '../../../src/scoring/leniency/observation';
import { mean } from '../../../src/scoring/mean';
import { compareRatios, ratioToNumber } from '../../../src/scoring/ratio';
import { shuffled } from '../../support/scoring/arbitraries';
import { observationsOf, rowsOf } from '../../support/scoring/designs';
import { CALIB_DISCONNECTED, CALIB_EXACT_FLIP, CALIB_NOISY } from '../../support/scoring/oracles';
import { hundredths } from '../../support/scoring/reviews';

function calibrate(observations: readonly Observation[], options?: CalibrationOptions): Calibration {
  const calibration = additiveCalibration(observations, options);
  if (calibration.refused !== undefined) throw new Error('refused');
  return calibration;
}

function valuesOf({ entries }: Calibration): number[] {
  return [...entries.values()].map(({ value }) => ratioToNumber(value));
}

function leniencyOf({ leniency }: Calibration): number[] {
  return [...leniency.values()].map(ratioToNumber);
}

/** As many decimals as the oracles give. */
function six(values: readonly (number | undefined)[]): string[] {
  return values.map((value) => value!.toFixed(6));
}

const NOISY = observationsOf(rowsOf(CALIB_NOISY.table));

/** Every reviewer gives the first entry and some others a total, so that all hang together. */
const connected: fc.Arbitrary<Observation[]> = fc
  .array(fc.array(fc.option(fc.integer({ min: 0, max: 10_000 })), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 6 })
  .map((reviewers) => reviewers.flatMap((row, reviewer) => row.flatMap((score, entry): Observation[] => (score === null && entry > 0 ? [] : [{ entry, reviewer, score: hundredths((score ?? 5000) / 100) }]))));

describe('the additive model takes leniency off', () => {
  test('exactly where the totals allow it, which may turn the order round (oracle calib_exact_flip)', () => {
    const { rows, values, leniency, rawRank, calibratedRank } = CALIB_EXACT_FLIP;
    const calibration = calibrate(observationsOf(rows));
    expect([valuesOf(calibration), leniencyOf(calibration)]).toEqual([Object.values(values), Object.values(leniency)]);
    const order = Object.keys(values).map((entry, index) => ({ entry, value: valuesOf(calibration)[index]! })).sort((a, b) => b.value - a.value).map(({ entry }) => entry);
    expect([order, order.join() === rawRank.join()]).toEqual([calibratedRank, false]);
    expect([calibration.degreesOfFreedom, calibration.sigma, calibration.pointless]).toEqual([1, 0, false]);
  });

  test('by least squares, with standard errors (oracle calib_noisy)', () => {
    const { values, leniency, rss, degreesOfFreedom, sigma, standardErrors } = CALIB_NOISY.leastSquares;
    const calibration = calibrate(NOISY);
    expect(six(valuesOf(calibration))).toEqual(six(values));
    expect(six(leniencyOf(calibration))).toEqual(six(leniency));
    expect(six([calibration.rss, calibration.sigma])).toEqual(six([rss, sigma]));
    expect(calibration.degreesOfFreedom).toBe(degreesOfFreedom);
    expect(six([...calibration.entries.values()].map(({ standardError }) => standardError))).toEqual(six(standardErrors));
  });

  test('with weights (oracle calib_noisy.weighted)', () => {
    const weighted = observationsOf(rowsOf(CALIB_NOISY.table), (entry, reviewer) => (entry + reviewer === 'E1A' ? 1.75 ** 2 : entry + reviewer === 'E5B' ? 1.75 ** -2 : 1));
    const calibration = calibrate(weighted);
    expect([six(valuesOf(calibration)), six(leniencyOf(calibration))]).toEqual([six(CALIB_NOISY.weighted.values), six(CALIB_NOISY.weighted.leniency)]);
  });

  test('shrunk by a ridge, without standard errors (oracle calib_noisy.ridge_lambda_1_on_b)', () => {
    const calibration = calibrate(NOISY, { ridge: 1 });
    expect([six(valuesOf(calibration)), six(leniencyOf(calibration))]).toEqual([six(CALIB_NOISY.ridge.values), six(CALIB_NOISY.ridge.leniency)]);
    expect([calibration.sigma, [...calibration.entries.values()].map(({ standardError }) => standardError)]).toEqual([undefined, valuesOf(calibration).map(() => undefined)]);
  });

  test('and gives no standard error where the totals are just enough', () => {
    const calibration = calibrate(observationsOf([['E1', 'A', 80], ['E1', 'B', 84], ['E2', 'B', 90]]));
    expect([valuesOf(calibration), leniencyOf(calibration), calibration.degreesOfFreedom, calibration.sigma]).toEqual([[82, 88], [-2, 2], 0, undefined]);
  });
});

describe('it refuses', () => {
  test('to compare groups that share no reviewer, and names them (oracle calib_disconnected)', () => {
    const calibration = additiveCalibration(observationsOf(CALIB_DISCONNECTED.rows));
    expect(calibration).toEqual({ refused: 'disconnected', groups: [{ entries: [0, 1], reviewers: [0, 1] }, { entries: [2, 3], reviewers: [2, 3] }] });
    expect(calibration.refused === undefined ? 0 : calibration.groups).toHaveLength(CALIB_DISCONNECTED.groups);
  });

  test('no totals, and weights that are not positive', () => {
    expect(() => additiveCalibration([])).toThrow(RangeError);
    expect(() => additiveCalibration(NOISY.map((one) => ({ ...one, weight: 0 })))).toThrow(RangeError);
    expect(() => additiveCalibration(NOISY.map((one, index) => ({ ...one, weight: index - 3 })))).toThrow(RangeError);
  });
});

describe('for any totals', () => {
  test('where everybody scores everything it is the plain mean exactly, and says that it is pointless', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5 }).chain((reviewers) => fc.array(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: reviewers, maxLength: reviewers }), { minLength: 1, maxLength: 6 })), (rows) => {
      const observations = rows.flatMap((row, entry) => row.map((score, reviewer) => ({ entry, reviewer, score: hundredths(score / 100) })));
      const { entries, pointless } = calibrate(observations);
      expect(pointless).toBe(true);
      rows.forEach((row, entry) => { expect(compareRatios(entries.get(entry)!.value, mean(row.map((score) => hundredths(score / 100))))).toBe(0); });
    }));
  });

  test('the order of totals, entries and reviewers changes nothing at all', () => {
    fc.assert(fc.property(connected.chain((some) => fc.tuple(fc.constant(some), shuffled(some), shuffled([0, 1, 2, 3, 4, 5]), shuffled([0, 1, 2, 3, 4]))), ([some, others, reviewers, entries]) => {
      const own = calibrate(some);
      const moved = calibrate(others.map((one) => ({ ...one, reviewer: reviewers[one.reviewer]!, entry: entries[one.entry]! })));
      for (const [entry, { value, standardError }] of own.entries) {
        const there = moved.entries.get(entries[entry]!)!;
        expect([there.value, there.standardError?.toFixed(6)]).toEqual([value, standardError?.toFixed(6)]);
      }
      for (const [reviewer, lenient] of own.leniency) expect(moved.leniency.get(reviewers[reviewer]!)).toEqual(lenient);
    }));
  });

  test('a reviewer who gives everything so many points more is so much more lenient, and no entry moves against another', () => {
    fc.assert(fc.property(connected, fc.integer({ min: -3000, max: 3000 }), (some, points) => {
      const before = valuesOf(calibrate(some));
      const after = valuesOf(calibrate(some.map((one) => (one.reviewer === 0 ? { ...one, score: hundredths((one.score + points) / 100) } : one))));
      before.forEach((value, entry) => { expect(after[entry]! - after[0]!).toBeCloseTo(value - before[0]!, 8); });
    }));
  });

  test('leniencies come to 0 together', () => {
    fc.assert(fc.property(connected, (some) => {
      expect(leniencyOf(calibrate(some)).reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
    }));
  });

  test('what the model says exactly it finds exactly', () => {
    const model = fc.tuple(connected, fc.array(fc.integer({ min: 4000, max: 6000 }), { minLength: 5, maxLength: 5 }), fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 6, maxLength: 6 }));
    fc.assert(fc.property(model, ([some, quality, lenient]) => {
      const { entries, rss } = calibrate(some.map((one) => ({ ...one, score: hundredths((quality[one.entry]! + lenient[one.reviewer]!) / 100) })));
      expect(rss).toBe(0);
      const first = ratioToNumber(entries.get(0)!.value);
      for (const [entry, { value }] of entries) expect(ratioToNumber(value) - first).toBeCloseTo((quality[entry]! - quality[0]!) / 100, 9);
    }));
  });
});
