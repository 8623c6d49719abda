import * as fc from 'fast-check';
import { distribution } from '../../../src/review/score/distribution';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { legalCells } from '../../support/scoring/arbitraries';
import { entry, matrix, SCORES, scoreSheet } from '../../support/sheets/matrix';

describe('how the own totals lie', () => {
  const SHEET = scoreSheet(matrix([entry('一班', SCORES), entry('二班', [15, 25, 30, 15, 15]), entry('三班', [10, 20, 20, 10, 10]), entry('四班', [10, 20, 20, 10, 10]), entry('五班', [16, 20, 20, 10, 10]), entry('六班', [1, null, null, null, null])]));

  it('names the highest, the lowest and the median of the entries that are scored in full', () => {
    expect(distribution(SHEET, STANDARD_TEMPLATE)).toMatchObject({ count: 4, highest: { total: '100', teams: ['二班'] }, lowest: { total: '70', teams: ['三班', '四班'] }, median: '77.25' });
  });

  it('counts them in bands of five points of a hundred, the highest total in the last', () => {
    const { bands } = distribution(SHEET, STANDARD_TEMPLATE)!;
    expect(bands.map(({ from, to, count }) => [from, to, count])).toEqual([['70', '75', 2], ['75', '80', 0], ['80', '85', 1], ['85', '90', 0], ['90', '95', 0], ['95', '100', 1]]);
  });

  it('is nothing where no entry is scored in full', () => {
    expect(distribution(scoreSheet(matrix([entry('一班', [12, null, null, null, null])])), STANDARD_TEMPLATE)).toBeUndefined();
  });

  it('puts every total into one band', () => {
    fc.assert(fc.property(fc.array(legalCells, { minLength: 1, maxLength: 12 }), (rows) => {
      const sheet = scoreSheet(matrix(rows.map((cells, index) => entry(`${String(index)}班`, cells))));
      const found = distribution(sheet, STANDARD_TEMPLATE)!;
      expect(found.bands.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    }));
  });
});
