import { parseAddress, parseRange } from '../../workbook/address';
import { parseHundredths, type Hundredths } from '../../scoring/hundredths';
import { decimalText } from '../../scoring/readMark';
import type { GridView } from './gridView';

/** A sum over so many cells at the most is added up here; longer ones are left to Excel. */
const MOST_CELLS = 1_000;

/**
 * Returns the exact result of a formula that carries none: `SUM` of cells, ranges and numbers, or such a chain with `+`.
 * `undefined` for any other formula, and where a part is itself a formula without a result or has more than two decimals.
 */
export function sumFormula(formula: string, view: GridView): Hundredths | undefined {
  const text = formula.replace(/\s/g, '');
  const sum = /^SUM\(([^()]*)\)$/i.exec(text);
  const parts = sum === null ? text.split('+') : sum[1]!.split(',');
  let total = 0;
  for (const part of parts) {
    const value = partValue(part, view, sum !== null);
    if (value === undefined) return undefined;
    total += value;
  }
  return total as Hundredths;
}

function partValue(part: string, view: GridView, ranges: boolean): number | undefined {
  const range = ranges || parseAddress(part) !== undefined ? parseRange(part) : undefined;
  if (range === undefined) return parseHundredths(part);
  if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_CELLS) return undefined;
  let total = 0;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cell = view.cell({ row, column });
      if (cell?.formula !== undefined && cell.value === null) return undefined;
      if (typeof cell?.value !== 'number') continue;
      const value = parseHundredths(decimalText(cell.value));
      if (value === undefined) return undefined;
      total += value;
    }
  }
  return total;
}
