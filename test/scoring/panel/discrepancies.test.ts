import * as fc from 'fast-check';

import { discrepancies } from '../../../src/scoring/panel/discrepancies';
import { DISCREPANCY_RULES, type Discrepancy } from '../../../src/scoring/panel/discrepancy';
import { DISCREPANCY_THRESHOLDS, scaledPoints } from '../../../src/scoring/panel/discrepancyThresholds';
import { consolidate } from '../../../src/scoring/consolidate';
import { DEFAULT_METHOD } from '../../../src/scoring/method';
import { panelTotals } from '../../../src/scoring/panel/panelTotals';
import type { Scores } from '../../../src/scoring/panel/scores';
import { legalCells, reviewOf, shuffled } from '../../support/scoring/arbitraries';
import { inWords, panelOfScores, panelOfTotals } from '../../support/scoring/panelOf';
import { DIXON_Q } from '../../support/scoring/panelOracles';
import { dimension, entry, sheet, totalOnly, type Cell } from '../../support/scoring/reviews';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';

/** What one rule finds in a panel of totals, in words. */
function foundBy(rule: Discrepancy['rule'], totals: Scores): string[] {
  const panel = panelOfTotals(totals);
  return discrepancies(panel).filter((found) => found.rule === rule).map((found) => inWords(found, panel));
}

function oneBy(rule: Discrepancy['rule'], totals: Scores): Discrepancy | undefined {
  return discrepancies(panelOfTotals(totals)).find((found) => found.rule === rule);
}

/** The same with scores of two dimensions, caps 40 and 60. */
function foundInScores(rule: Discrepancy['rule'], cells: readonly (readonly (readonly Cell[])[])[]): string[] {
  const panel = panelOfScores(cells);
  return discrepancies(panel).filter((found) => found.rule === rule).map((found) => inWords(found, panel));
}

const STRAY = [DIXON_Q.totals.values];

describe('a range of totals', () => {
  test('of more than 15 points is found, and whoever lies farther from the median is asked', () => {
    expect(oneBy('range', STRAY)).toMatchObject({ reviewer: 4, entry: 0, values: { lowest: 74, highest: 92, range: 18, median: 90 }, threshold: 15, weight: 1.2, places: [{ reviewer: 4, file: '戊.xlsx', sheet: '评分表', cell: 'H2' }] });
  });

  test('of 15 points is none, whatever the digits of doubles', () => {
    expect([foundBy('range', [[92.3, 77.3, 85]]), foundBy('range', [[92.31, 77.3, 85]])]).toEqual([[], ['range 成果1 乙']]);
  });

  test('concerns both ends where neither is farther out', () => {
    const found = oneBy('range', [[70, 90]])!;
    expect([found.reviewer, found.places.map(({ reviewer }) => reviewer)]).toEqual([undefined, [0, 1]]);
  });

  test('is not looked at in a panel so large that its ends lie apart by chance', () => {
    const totals = Array.from({ length: 16 }, (_, index) => 75 + index * 1.5);
    expect([foundBy('range', [totals]), foundBy('range', [totals.slice(1)])]).toEqual([[], ['range 成果1']]);
  });
});

describe('a distance from the median', () => {
  test('of 8 points and a modified z of 3.5 is found (oracle dixon_q)', () => {
    const found = oneBy('median-distance', STRAY)!;
    expect(found).toMatchObject({ reviewer: 4, entry: 0, values: { score: 74, median: 90, distance: -16 }, threshold: 8, weight: 2 });
    expect(found.values.statistic).toBeCloseTo(DIXON_Q.totals.modifiedZ, 3);
  });

  test('is none where all lie far apart, so that nobody stands out', () => {
    expect(foundBy('median-distance', [[70, 75, 80, 85, 90]])).toEqual([]);
  });

  test('is none below 8 points, however close the others are', () => {
    expect([foundBy('median-distance', [[90, 90.5, 91, 83]]), foundBy('median-distance', [[90, 90.5, 91, 82]])]).toEqual([[], ['median-distance 成果1 丁']]);
  });

  test('goes by points alone where more than half of the totals are equal', () => {
    const found = oneBy('median-distance', [[90, 90, 90, 82]])!;
    expect(found).toMatchObject({ reviewer: 3, values: { score: 82, median: 90, distance: -8 } });
    expect(found.values).not.toHaveProperty('statistic');
  });

  test('does not show in two totals', () => {
    expect(foundBy('median-distance', [[90, 60]])).toEqual([]);
  });
});

describe('Dixon’s Q of an entry', () => {
  test('finds the total that does not belong to the others (oracle dixon_q)', () => {
    expect(oneBy('dixon', STRAY)).toMatchObject({ reviewer: 4, values: { score: 74, distance: 15.5, confidence: 95 }, threshold: DIXON_Q.totals.q95 });
  });

  test('says with which confidence', () => {
    expect(oneBy('dixon', [[90, 89, 88, 87, 81.5]])).toMatchObject({ values: { confidence: 90, statistic: 5.5 / 8.5 }, threshold: 0.642 });
  });

  test('does not mind a gap of less than three points among totals that are nearly equal', () => {
    expect([foundBy('dixon', [[90, 90, 90, 92.5]]), foundBy('dixon', [[90, 90, 90, 93]])]).toEqual([[], ['dixon 成果1 丁']]);
  });
});

describe('three standard deviations', () => {
  const alike = (count: number) => Array.from({ length: count }, () => 80);

  test('are looked at from eleven reviewers up only, where they can be reached', () => {
    expect([foundBy('sigma', [[...alike(9), 99]]), foundBy('sigma', [[...alike(10), 99]])]).toEqual([[], ['sigma 成果1 子']]);
  });
});

describe('a gap in a dimension', () => {
  test('of 30 % of its cap is found at its cell, with whoever lies farther out', () => {
    const cells = [[[35, 50], [34, 50], [23, 50]]];
    expect(foundInScores('dimension-gap', cells)).toEqual(['dimension-gap 成果1 丙 质量']);
    expect(discrepancies(panelOfScores(cells)).find(({ rule }) => rule === 'dimension-gap')).toMatchObject({ threshold: 12, values: { lowest: 23, highest: 35, range: 12, cap: 40 }, places: [{ reviewer: 2, file: '丙.xlsx', sheet: '评分表', cell: 'C2' }] });
  });

  test('below it is none', () => {
    expect(foundInScores('dimension-gap', [[[35, 50], [34, 50], [23.5, 33]]])).toEqual([]);
  });
});

describe('a reviewer who tells no entry from another', () => {
  const others = (index: number): Cell[][] => [[30 + index, 40 + index], [31 + index, 41 + index]];

  test('by full marks everywhere is found, and as nothing less', () => {
    const cells = [0, 1, 2].map((index) => [[40, 60], ...others(index)]);
    expect(['full-marks', 'same-for-all', 'same-totals'].flatMap((rule) => foundInScores(rule as Discrepancy['rule'], cells))).toEqual(['full-marks 甲']);
  });

  test('is not told of a halo besides', () => {
    const cells = [0, 1, 2, 3, 4].map((index) => [[40, 60], [30 + index, 50 - ((index * 7) % 5)]]);
    expect([foundInScores('full-marks', cells), foundInScores('halo', cells)]).toEqual([['full-marks 甲'], []]);
  });

  test('by the same scores for all is found, with the sheet it concerns', () => {
    const cells = [0, 1, 2].map((index) => [[30, 50], ...others(index)]);
    expect(discrepancies(panelOfScores(cells)).find(({ rule }) => rule === 'same-for-all')).toMatchObject({ reviewer: 0, values: { score: 80, entries: 3 }, places: [{ reviewer: 0, file: '甲.xlsx', sheet: '评分表' }] });
  });

  test('by the same total for all is found, whatever it is made of', () => {
    expect(foundInScores('same-totals', [0, 1, 2].map((index) => [[30 + index, 50 - index], ...others(index)]))).toEqual(['same-totals 甲']);
    expect(foundBy('same-totals', [[80, 81], [80, 82], [80, 83]])).toEqual(['same-totals 甲']);
  });

  test('on two entries is chance', () => {
    expect(foundBy('same-totals', [[80, 81], [80, 82]])).toEqual([]);
  });
});

describe('a correlation with the others', () => {
  const table = (own: readonly number[]): Scores => own.map((score, index) => [score, 70 + index, 71 + index, 72 + index, 73 + index]);

  test('that is negative is found, and weighs more the more it is so', () => {
    expect(oneBy('negative-correlation', table([90, 88, 86, 84, 82, 80]))).toMatchObject({ reviewer: 0, values: { statistic: -1, entries: 6 }, weight: 3, threshold: 0 });
  });

  test('below 0.3 is found as low', () => {
    expect(foundBy('low-correlation', table([80, 90, 80, 90, 80, 85]))).toEqual(['low-correlation 甲']);
  });

  test('on five entries is chance', () => {
    expect(foundBy('negative-correlation', table([90, 88, 86, 84, 82]))).toEqual([]);
  });
});

describe('a halo', () => {
  const row = (share: number): Cell[] => [40 * share, 60 * share];
  const others = (index: number): Cell[] => [30 + index, 50 - ((index * 7) % 5)];

  test('is found where every entry has the same part of the cap in all dimensions', () => {
    const cells = [0.5, 0.6, 0.7, 0.8, 0.9].map((share, index) => [row(share), others(index)]);
    expect(foundInScores('halo', cells)).toEqual(['halo 甲']);
  });

  test('is found where the dimensions go together nearly perfectly, at any level', () => {
    const cells = [10, 14, 20, 25, 31].map((score, index) => [[score, score + 20], others(index)]);
    expect(discrepancies(panelOfScores(cells)).find(({ rule }) => rule === 'halo')).toMatchObject({ reviewer: 0, threshold: 0.98, values: { entries: 5 } });
  });

  test('is none on four entries, and where one dimension goes its own way', () => {
    expect(foundInScores('halo', [0.5, 0.6, 0.7, 0.8].map((share, index) => [row(share), others(index)]))).toEqual([]);
    expect(foundInScores('halo', [10, 14, 20, 25, 31].map((score, index) => [[score, [40, 31, 50, 33, 38][index]!], others(index)]))).toEqual([]);
  });

  test('is none where a dimension does not vary, and where there is one alone', () => {
    const single = { name: '单项', dimensions: [dimension('总评', 100)] };
    expect(foundInScores('halo', [10, 14, 20, 25, 31].map((score, index) => [[score, 30], others(index)]))).toEqual([]);
    expect(discrepancies(panelOfScores([[[80], [82]], [[85], [81]], [[90], [92]], [[70], [79]], [[60], [65]]], single)).filter(({ rule }) => rule === 'halo')).toEqual([]);
  });
});

describe('points of a hundred', () => {
  test('grow with the highest total', () => {
    const half = { name: '五十分', dimensions: [dimension('质量', 20), dimension('创新', 30)] };
    const panel = panelOfScores([[[18, 28], [17, 28], [12, 26]]], half);
    expect(scaledPoints(15, 50)).toBe(7.5);
    expect(discrepancies(panel).find(({ rule }) => rule === 'range')).toMatchObject({ threshold: 7.5, values: { range: 8 } });
  });
});

describe('the list of discrepancies', () => {
  const everything = panelOfTotals([[92, 91.5, 90, 89.5, 74], [85, 86, 84, 85, 86], [80, 81, 79, 70, 81], [88, 60, 87, 89, 88]]);

  test('begins with the weightiest', () => {
    const weights = discrepancies(everything).map(({ weight }) => weight);
    expect(weights.length).toBeGreaterThan(5);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  test('follows the thresholds', () => {
    const none = { ...DISCREPANCY_THRESHOLDS, range: 50, medianDistance: 50, dixonGap: 50, lowCorrelation: -1.1 };
    expect(discrepancies(everything, none)).toEqual([]);
    expect(discrepancies(everything, { ...none, range: 10 }).map(({ rule }) => rule)).toEqual(['range', 'range', 'range']);
    const at = (dixonConfidence: 90 | 95) => discrepancies(panelOfTotals([[90, 89, 88, 87, 81.5]]), { ...DISCREPANCY_THRESHOLDS, dixonConfidence }).filter(({ rule }) => rule === 'dixon').length;
    expect([at(90), at(95)]).toEqual([1, 0]);
  });

  test('is empty for a panel that agrees', () => {
    expect(discrepancies(panelOfTotals([[90, 91, 90], [80, 81, 82], [70, 72, 71]]))).toEqual([]);
  });

  test('takes totals and scores of every review, names a place for each, and no order of files changes it', () => {
    const review = reviewOf(legalCells, { everyEntry: true }).chain((spec) => fc.tuple(fc.constant(spec), shuffled(spec)));
    fc.assert(fc.property(review, ([spec, other]) => {
      const [one, two] = [spec, other].map((sheets) => {
        const panel = panelTotals(consolidate(sheets.map(({ reviewer, rows }) => sheet(reviewer, rows, STANDARD_TEMPLATE)), STANDARD_TEMPLATE, DEFAULT_METHOD));
        const found = discrepancies(panel);
        expect(found.filter(({ places, weight }) => places.length === 0 || weight < 0.87)).toEqual([]);
        return found.map((each) => `${inWords(each, panel)} ${each.places.map(({ file, cell }) => `${file} ${String(cell)}`).sort().join()}`);
      });
      expect(two).toEqual(one);
    }), { numRuns: 60 });
  });

  test('knows every rule', () => {
    expect(new Set(DISCREPANCY_RULES).size).toBe(11);
  });
});

test('a total alone is asked for at its own cell', () => {
  const panel = panelTotals(consolidate([90, 91, 70].map((total, index) => sheet('甲乙丙'[index]!, [totalOnly('管网养护班', total)])), STANDARD_TEMPLATE, DEFAULT_METHOD));
  expect(discrepancies(panel)[0]!.places).toEqual([{ reviewer: 2, file: '丙.xlsx', sheet: '评分表', cell: 'H2' }]);
});

test('a total that the sheet does not state is asked for at its team’s cell, one that it states at its own', () => {
  const stated = panelOfScores([[[38, 55], [37, 55], [20, 50]]]);
  expect(discrepancies(stated).find(({ rule }) => rule === 'range')!.places[0]!.cell).toBe('B2');
  const rows = [{ ...entry('管网养护班', [38, 55]), stated: 93 }, { ...entry('管网养护班', [37, 55]), stated: 92 }, { ...entry('管网养护班', [20, 50]), stated: 70 }];
  const panel = panelTotals(consolidate(rows.map((row, index) => sheet('甲乙丙'[index]!, [row])), { name: '双项', dimensions: [dimension('质量', 40), dimension('创新', 60)] }, DEFAULT_METHOD));
  expect(discrepancies(panel).find(({ rule }) => rule === 'range')!.places[0]!.cell).toBe('H2');
});
