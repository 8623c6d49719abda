import { absoluteAddress } from '../../workbook/address';
import { formatHundredths, type Hundredths } from '../../scoring/hundredths';

/**
 * Formulas of the results, in functions that Excel 2016, WPS, LibreOffice and Univer calculate alike (reference/xlsx.md).
 * Sums are taken in whole hundredths before they are divided and rounded: those integers are exact in binary arithmetic, and so
 * are halves of them, so that ROUND decides every tie as exact arithmetic does, in whatever program.
 */

/** Returns a fixed piece of one column, or of one row. */
export function fixedRange(top: number, left: number, bottom: number, right: number): string {
  return top === bottom && left === right ? absoluteAddress(top, left) : `${absoluteAddress(top, left)}:${absoluteAddress(bottom, right)}`;
}

/** Returns the rounded quotient of a sum of scores and a count. */
export function roundedQuotient(sum: string, count: string, decimals: number): string {
  return scaledQuotient(`ROUND((${sum})*100,0)`, count, decimals);
}

/** Returns the rounded median of a range. */
export function roundedMedian(range: string, decimals: number): string {
  return scaledQuotient(`ROUND(MEDIAN(${range})*200,0)`, '2', decimals);
}

/**
 * Returns the quotient of a sum of scores and a count, unrounded, for ranking on exact averages. It is one division of two whole numbers
 * (hundredths, and a hundred times the count) that binary arithmetic holds exactly, and IEEE 754 rounds a division correctly: so averages
 * that are equal as fractions, 170/2 and 425/5, are the same double in every program, however they came about. Different ones differ by
 * 1/(100 × both counts) at least, far more than the last bit of a double, so RANK.EQ tells them apart.
 */
export function exactQuotient(sum: string, count: string): string {
  return `ROUND((${sum})*100,0)/(${count}*100)`;
}

/** Returns the unrounded median of a range; it too is one division of whole numbers, a sum of two middle values being whole in hundredths. */
export function exactMedian(range: string): string {
  return `ROUND(MEDIAN(${range})*200,0)/200`;
}

function scaledQuotient(hundredths: string, count: string, decimals: number): string {
  if (decimals === 2) return `ROUND(${hundredths}/${count},0)/100`;
  if (decimals > 2) return `ROUND(${hundredths}*${String(10 ** (decimals - 2))}/${count},0)/${String(10 ** decimals)}`;
  const divided = `ROUND(${hundredths}/(${count}*${String(10 ** (2 - decimals))}),0)`;
  return decimals === 0 ? divided : `${divided}/${String(10 ** decimals)}`;
}

/** Returns what is true of the values in the range that are off the step, or have more than two decimals where there is none. */
export function offStep(range: string, step: Hundredths | undefined): string {
  if (step === undefined) return `ROUND(${range},2)<>${range}`;
  const text = formatHundredths(step);
  return `ROUND(ROUND(${range}/${text},0)*${text},2)<>${range}`;
}

/** Returns a text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
