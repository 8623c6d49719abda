import * as fc from 'fast-check';

import type { Hundredths } from '../../../src/scoring/hundredths';
import { DEFAULT_METHOD, type Method } from '../../../src/scoring/method';
import { findDropped, withoutDropped } from '../../../src/scoring/trim';
import { isDropped, trimmedSum, trimSteps } from '../../../src/sheets/compose/trimFormulas';
import { cellAddress } from '../../../src/workbook/address';
import { openExcel, type OpenExcel } from '../../support/excel/openExcel';

let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => { excel.dispose(); });

const TWO_SIZES: Method = { ...DEFAULT_METHOD, name: 'trimmed', trimThresholds: [{ from: 7, drop: 2 }, { from: 3, drop: 1 }] };
/** Totals of which many are equal, with recusals between them. */
const totals = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(8550, 8510, 8511, 10000, 0) }, { weight: 1, arbitrary: fc.constant('回避' as const) }), { minLength: 9, maxLength: 9 });

describe('the thresholds of trimming in a formula', () => {
  it('begin with the largest panel, and are none where the method does not trim', () => {
    expect(trimSteps(TWO_SIZES).map(({ from }) => from)).toEqual([7, 3]);
    expect(trimSteps(DEFAULT_METHOD)).toEqual([]);
  });
});

describe('a spreadsheet that strikes through what is dropped', () => {
  it('strikes exactly the totals that trimming drops, by the size of the panel, of equal ones the same', async () => {
    await fc.assert(fc.asyncProperty(fc.array(totals, { minLength: 12, maxLength: 12 }), async (rows) => {
      const formulas = rows.map((row, at) => row.map((total, column) => {
        const cell = cellAddress(at, column);
        const [first, last] = [cellAddress(at, 0), cellAddress(at, row.length - 1)];
        const dropped = isDropped({ cell, all: `${first}:${last}`, upTo: `${first}:${cell}`, from: `${cell}:${last}` }, trimSteps(TWO_SIZES));
        return total === '回避' ? '' : `=${dropped}`;
      }));
      await excel.fill({ Sheet1: rows.map((row, at) => [...row.map((total) => (total === '回避' ? total : total / 100)), ...formulas[at]!]) });
      const found = (await excel.values('Sheet1')).map((row) => row.slice(9));
      expect(found).toEqual(rows.map(struck));
    }), { numRuns: 6 });
  });
});

function struck(row: readonly (number | '回避')[]): (boolean | '')[] {
  const given = row.flatMap((total, column) => (total === '回避' ? [] : [{ total: total as Hundredths, column }]));
  const dropped = findDropped(given.map(({ total }) => total), TWO_SIZES.trimThresholds);
  const columns = new Set([...(dropped?.highest ?? []), ...(dropped?.lowest ?? [])].map((position) => given[position]!.column));
  return row.map((total, column) => (total === '回避' ? '' : columns.has(column)));
}

describe('the sum after trimming', () => {
  it.each([1, 2, 3])('is that of the totals that are kept, %i dropped on each side', async (drop) => {
    const given = [8550, 8510, 8550, 9000, 7000, 8510, 8511];
    await excel.fill({ Sheet1: [[...given.map((total) => total / 100), `=ROUND(${trimmedSum('A1:G1', drop)},2)`]] });
    const kept = withoutDropped(given as Hundredths[], findDropped(given as Hundredths[], [{ from: 2 * drop + 1, drop }]));
    expect((await excel.values('Sheet1'))[0]![7]).toBe(kept.reduce<number>((sum, total) => sum + total, 0) / 100);
  });
});
