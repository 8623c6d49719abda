import * as fc from 'fast-check';

import { publish, publishedToNumber } from '../../../src/scoring/published';
import { ratioOfHundredths } from '../../../src/scoring/ratio';
import { ROUNDING_NAMES } from '../../../src/scoring/rounding/roundingOf';
import { roundedQuotient, roundedSettled } from '../../../src/sheets/compose/formulas';
import { openExcel, type OpenExcel } from '../../support/excel/openExcel';

let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => { excel.dispose(); });

/** Sums and counts of which many quotients end in a half. */
const quotient = fc.record({ sum: fc.integer({ min: 0, max: 90_000 }), count: fc.constantFrom(1, 2, 4, 5, 8, 20, 3, 7) });

describe.each(ROUNDING_NAMES)('a quotient in a formula, rounded %s', (rounding) => {
  it.each([0, 1, 2, 4, 6])('is the exact quotient rounded, to %i decimals', async (decimals) => {
    await fc.assert(fc.asyncProperty(fc.array(quotient, { minLength: 60, maxLength: 60 }), async (quotients) => {
      await excel.fill({ Sheet1: quotients.map(({ sum, count }, index) => [sum / 100, count, `=${roundedQuotient(`A${String(index + 1)}`, `B${String(index + 1)}`, decimals, rounding)}`]) });
      const found = (await excel.values('Sheet1')).map((row) => row[2]);
      expect(found).toEqual(quotients.map(({ sum, count }) => publishedToNumber(publish(ratioOfHundredths(sum, count), decimals, rounding))));
    }), { numRuns: 3 });
  });
});

describe('a value with binary errors', () => {
  it.each([['half-away', 84.01, 0.3, -2.35], ['half-even', 84, 0.3, -2.34]] as const)('is rounded %s as the half that it is', async (rounding, ...expected) => {
    await excel.fill({ Sheet1: [['84.005+0.1-0.1', 2], ['0.1+0.2', 2], ['-2.345-1E-14', 2]].map(([value, decimals]) => [`=${roundedSettled(`(${String(value)})`, Number(decimals), rounding)}`]) });
    expect((await excel.values('Sheet1')).map(([value]) => value)).toEqual(expected);
  });
});
