import * as fc from 'fast-check';

import type { Hundredths } from '../../../src/scoring/hundredths';
import { DEFAULT_METHOD, type Method } from '../../../src/scoring/method';
import { GREY_ZONE, lineProbabilities, type LineProbability } from '../../../src/scoring/panel/lineProbability';
import type { Scores } from '../../../src/scoring/panel/scores';
import type { SelectionRule } from '../../../src/scoring/selectTop';
import { method } from '../../support/scoring/arbitraries';
import { completeTable, gappyTable, withShuffled } from '../../support/scoring/panelOf';

const FEW_DRAWS = { draws: 200, seed: 1 };
const EXACT: Method = { ...DEFAULT_METHOD, rankOn: 'exact' };

function first(count: number): SelectionRule {
  return { kind: 'count', count };
}

function from(points: number): SelectionRule {
  return { kind: 'cutoff', score: (points * 100) as Hundredths };
}

function named(scores: Scores, order?: readonly number[]): { reviewers: string[]; scores: Scores } {
  return { reviewers: (scores[0] ?? []).map((_, reviewer) => `评委${String(order?.[reviewer] ?? reviewer)}`), scores };
}

function probabilities(scores: Scores, line: SelectionRule, by = EXACT, options = FEW_DRAWS): (number | undefined)[] {
  return lineProbabilities(named(scores), line, by, options).map(({ probability }) => probability);
}

function zones(scores: Scores, line: SelectionRule): LineProbability['zone'][] {
  return lineProbabilities(named(scores), line, EXACT).map(({ zone }) => zone);
}

describe('the probability of lying above the line', () => {
  test('is sure where every reviewer says the same, however severe each is', () => {
    expect(probabilities([[90, 70, 80], [89, 69, 79], [88, 68, 78]], first(1))).toEqual([1, 0, 0]);
  });

  test('is about a half for two entries between which reviewers are divided', () => {
    const [one, other, last] = probabilities([[90, 80, 90, 80], [80, 90, 80, 90], [60, 60, 60, 60]], first(1), EXACT, { draws: 2_000, seed: 1 });
    expect(one).toBeGreaterThan(0.4);
    expect(one).toBeLessThan(0.6);
    expect([(one! + other!).toFixed(9), last]).toEqual(['1.000000000', 0]);
  });

  test('depends on how strict the panel is, where the line is a number of points', () => {
    const severe = [[90, 70, 80, 85, 75]];
    expect(probabilities(severe, from(50))).toEqual([1]);
    const [near] = probabilities(severe, from(80));
    expect(near).toBeGreaterThan(0.3);
    expect(near).toBeLessThan(0.7);
  });

  test('takes for reaching the line what is published as reaching it', () => {
    const row = [[87.496, 87.496, 87.496]];
    expect([DEFAULT_METHOD.decimals, probabilities(row, from(87.5)), probabilities(row, from(87.51))]).toEqual([2, [1], [0]]);
  });

  test('is shared between entries that tie at the line', () => {
    expect(probabilities([[90, 90, 90], [80, 80, 80], [80, 80, 80]], first(2))).toEqual([1, 0.5, 0.5]);
    expect(probabilities([[80.4, 80.4, 80.4], [80, 80, 80]], first(1), { ...DEFAULT_METHOD, decimals: 0 })).toEqual([0.5, 0.5]);
  });

  test('varies as a mean of so many totals does: s / √n', () => {
    // The mean is normal enough: one standard error above it lies 16 % of the panels.
    const totals = [71, 74, 78, 79, 80, 80, 81, 82, 86, 89];
    const mean = totals.reduce((sum, value) => sum + value, 0) / totals.length;
    const error = Math.sqrt(totals.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 9 / 10);
    const [share] = probabilities([totals], from(Number((mean + error).toFixed(2))), EXACT, { draws: 20_000, seed: 3 });
    expect(Math.abs(share! - 0.159)).toBeLessThan(0.02);
  });

  test('draws one reviewer fewer than there are: two of three are both the mildest in one case of nine', () => {
    const [share] = probabilities([[70, 80, 90]], from(90), EXACT, { draws: 20_000, seed: 3 });
    expect(Math.abs(share! - 1 / 9)).toBeLessThan(0.01);
  });

  test('takes the middle two where an even number was drawn, by median', () => {
    const [share] = probabilities([[70, 80, 90]], from(85), { ...EXACT, name: 'median' }, { draws: 20_000, seed: 3 });
    expect(Math.abs(share! - 3 / 9)).toBeLessThan(0.015);
  });

  test('takes one of its totals for an entry none of whose reviewers was drawn', () => {
    const everybody = Array.from({ length: 10 }, () => 80);
    const [share] = probabilities([[60, 100, ...everybody.slice(2).map(() => null)], everybody], from(100), EXACT, { draws: 20_000, seed: 3 });
    // Of nine draws from ten: only the mild one of the two, or neither and then the mild one by half.
    expect(Math.abs(share! - (0.9 ** 9 - 0.8 ** 9 + 0.8 ** 9 / 2))).toBeLessThan(0.015);
  });

  test('trims as many as the method does', () => {
    const friends = [[70, 70, 70, 70, 70, 70, 70, 100, 100]];
    const by = (drop: number): number => probabilities(friends, from(72), { ...EXACT, name: 'trimmed', drop }, { draws: 2_000, seed: 1 })[0]!;
    expect(by(1)).toBeGreaterThan(0.5);
    expect(by(2)).toBeLessThan(by(1) - 0.2);
  });

  test('follows the method: one friend lifts a mean above the line, and neither a median nor a trimmed mean', () => {
    const by = (name: Method['name']): number => probabilities([[70, 70, 70, 70, 70, 70, 100]], from(72), { ...EXACT, name }, { draws: 2_000, seed: 1 })[0]!;
    expect(by('mean')).toBeGreaterThan(0.5);
    expect(Math.max(by('median'), by('trimmed'))).toBeLessThan(0.3);
  });

  test('is unknown where one reviewer scored the entry, and below three reviewers', () => {
    expect(zones([[90, null, null], [80, 81, 82]], first(1))[0]).toBe('unknown');
    expect(lineProbabilities(named([[90, 80], [70, 80]]), first(1), EXACT)).toEqual(Array.from({ length: 2 }, () => ({ probability: undefined, zone: 'unknown', resolution: 1 })));
    expect(lineProbabilities(named([]), first(1), EXACT)).toEqual([]);
  });

  test('cannot tell from 0 what three reviewers hardly show', () => {
    const [three, seven] = [[[80, 81, 82]], [[80, 81, 82, 83, 84, 85, 86]]].map((scores) => lineProbabilities(named(scores), from(90), EXACT)[0]!.resolution);
    expect([three, seven]).toEqual([1 / 9, 1 / 2_000]);
  });

  test('is the same every time, in any order of files and rows', () => {
    fc.assert(fc.property(withShuffled(gappyTable), method, fc.integer({ min: 1, max: 8 }), ({ table, shuffled, entries, reviewers }, by, places) => {
      const before = lineProbabilities(named(table), first(places), by, FEW_DRAWS);
      expect(lineProbabilities(named(table), first(places), by, FEW_DRAWS)).toEqual(before);
      expect(lineProbabilities(named(shuffled, reviewers), first(places), by, FEW_DRAWS)).toEqual(entries.map((entry) => before[entry]!));
    }), { numRuns: 50 });
  });

  test('is never lower for an entry that no reviewer puts lower', () => {
    fc.assert(fc.property(completeTable, method, fc.integer({ min: 1, max: 8 }), fc.nat(5), (table, by, places, more) => {
      const better = table[0]!.map((value, reviewer) => value + (reviewer % 2) * more);
      const all = probabilities([better, ...table], first(places), by);
      expect(all[0]).toBeGreaterThanOrEqual(all[1]! - 1e-9);
    }), { numRuns: 50 });
  });

  test('never falls with a further place or a lower line, and adds up to the places', () => {
    fc.assert(fc.property(completeTable, method, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 90 }), (table, by, places, points) => {
      const [few, more] = [probabilities(table, first(places), by), probabilities(table, first(places + 1), by)];
      const [high, low] = [probabilities(table, from(points + 10), by), probabilities(table, from(points), by)];
      few.forEach((value, entry) => { expect(more[entry]).toBeGreaterThanOrEqual(value! - 1e-9); });
      high.forEach((value, entry) => { expect(low[entry]).toBeGreaterThanOrEqual(value!); });
      expect(few.reduce<number>((sum, value) => sum + value!, 0)).toBeCloseTo(places, 6);
    }), { numRuns: 50 });
  });
});

describe('the grey zone', () => {
  test('holds the entries for which another panel might well have decided otherwise', () => {
    expect(zones([[95, 94, 96, 95], [84, 78, 83, 79], [80, 82, 79, 83], [60, 61, 62, 60]], first(2))).toEqual(['above', 'grey', 'grey', 'below']);
  });

  test('reaches from 0.1 to 0.9', () => {
    fc.assert(fc.property(completeTable, (table) => {
      for (const { probability, zone } of lineProbabilities(named(table), first(1), EXACT, FEW_DRAWS)) {
        const expected = probability! < GREY_ZONE.from ? 'below' : probability! > GREY_ZONE.to ? 'above' : 'grey';
        expect(zone).toBe(expected);
      }
    }), { numRuns: 30 });
  });
});
