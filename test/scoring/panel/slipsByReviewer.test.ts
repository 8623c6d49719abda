import * as fc from 'fast-check';

import { consolidate } from '../../../src/scoring/consolidate';
import { DEFAULT_METHOD } from '../../../src/scoring/method';
import { discrepancies } from '../../../src/scoring/panel/discrepancies';
import { panelTotals } from '../../../src/scoring/panel/panelTotals';
import { slipsByReviewer } from '../../../src/scoring/panel/slipsByReviewer';
import { legalCells, reviewOf } from '../../support/scoring/arbitraries';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { panelOfScores, panelOfTotals } from '../../support/scoring/panelOf';
import { sheet } from '../../support/scoring/reviews';

describe('a slip', () => {
  test('asks once about a total that several rules find, with what was given and the median', () => {
    const panel = panelOfTotals([[92, 91.5, 90, 89.5, 74]]);
    const slips = slipsByReviewer(discrepancies(panel), panel);
    expect(slips).toMatchObject([{ reviewer: 4, items: [{ entry: 0, given: 74, median: 90, places: [{ reviewer: 4, cell: 'H2' }] }] }]);
    expect(slips[0]!.items[0]!.reasons.map(({ rule }) => rule)).toEqual(['median-distance', 'dixon', 'range']);
  });

  test('asks about a score of a dimension apart from the total', () => {
    const panel = panelOfScores([[[38, 55], [37, 55], [18, 55]]]);
    const [slip] = slipsByReviewer(discrepancies(panel), panel);
    expect(slip!.items.map(({ dimension, given, median }) => [dimension, given, median])).toEqual([[undefined, 73, 92], [0, 18, 37]]);
  });

  test('goes to both where neither end is farther out, each with its own place', () => {
    const panel = panelOfTotals([[70, 90]]);
    expect(slipsByReviewer(discrepancies(panel), panel)).toMatchObject([
      { reviewer: 0, items: [{ given: 70, median: 80, places: [{ reviewer: 0, file: '甲.xlsx' }] }] },
      { reviewer: 1, items: [{ given: 90, median: 80, places: [{ reviewer: 1, file: '乙.xlsx' }] }] },
    ]);
  });

  test('asks about a whole sheet without an entry', () => {
    const panel = panelOfTotals([[80, 81, 82], [80, 82, 83], [80, 83, 84]]);
    const [slip] = slipsByReviewer(discrepancies(panel), panel);
    expect(slip!.items).toMatchObject([{ places: [{ reviewer: 0, file: '甲.xlsx', sheet: '评分表' }], reasons: [{ rule: 'same-totals' }] }]);
    expect(slip!.items[0]).not.toHaveProperty('entry');
  });

  test('is for nobody where nothing was found', () => {
    expect(slipsByReviewer([], panelOfTotals([[70, 90]]))).toEqual([]);
  });

  test('holds, together with the others, every place of every discrepancy once', () => {
    fc.assert(fc.property(reviewOf(legalCells, { everyEntry: true }), (spec) => {
      const panel = panelTotals(consolidate(spec.map(({ reviewer, rows }) => sheet(reviewer, rows, STANDARD_TEMPLATE)), STANDARD_TEMPLATE, DEFAULT_METHOD));
      const found = discrepancies(panel);
      const asked = slipsByReviewer(found, panel).flatMap(({ items }) => items.flatMap(({ reasons }) => reasons));
      expect(asked).toHaveLength(found.reduce((sum, { places }) => sum + new Set(places.map(({ reviewer }) => reviewer)).size, 0));
      expect(new Set(asked)).toEqual(new Set(found));
    }), { numRuns: 60 });
  });
});
