import { absoluteAddress } from '../../workbook/address';
import { formatHundredths, type Hundredths } from '../../scoring/hundredths';
import type { RoundingName } from '../../scoring/rounding/roundingOf';

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
export function roundedQuotient(sum: string, count: string, decimals: number, rounding?: RoundingName): string {
  return scaledQuotient(`ROUND((${sum})*100,0)`, count, decimals, rounding);
}

/** Returns the rounded median of a range. */
export function roundedMedian(range: string, decimals: number, rounding?: RoundingName): string {
  return scaledQuotient(`ROUND(MEDIAN(${range})*200,0)`, '2', decimals, rounding);
}

/** Decimals to which values are settled that hang on square roots or on a system of equations: their binary errors lie far below. */
const SETTLED_DECIMALS = 11;

/** Returns the rounded value, whose binary errors are rounded away first, so that a half is one as in exact arithmetic (scoring/settledRatio.ts). */
export function roundedSettled(value: string, decimals: number, rounding?: RoundingName): string {
  const units = `ROUND(${value}*${String(10 ** SETTLED_DECIMALS)},0)`;
  return inDecimals(wholeQuotient(units, String(10 ** (SETTLED_DECIMALS - decimals)), rounding), decimals);
}

/** Returns the value for ranking without rounding to what is published: at nine decimals, where values that are equal in mathematics are the same double. */
export function exactSettled(value: string): string {
  return `ROUND(${value},9)`;
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

function scaledQuotient(hundredths: string, count: string, decimals: number, rounding?: RoundingName): string {
  if (decimals > 2) return inDecimals(wholeQuotient(`${hundredths}*${String(10 ** (decimals - 2))}`, count, rounding), decimals);
  return inDecimals(wholeQuotient(hundredths, decimals === 2 ? count : `(${count}*${String(10 ** (2 - decimals))})`, rounding), decimals);
}

/**
 * Returns the quotient of two whole numbers as a whole number. A half is found by multiplying back, which is exact; half of it has the fraction a
 * quarter or three quarters, so that twice its rounded half is the even neighbour.
 */
function wholeQuotient(numerator: string, denominator: string, rounding: RoundingName = 'half-away'): string {
  const nearest = `ROUND(${numerator}/${denominator},0)`;
  if (rounding === 'half-away') return nearest;
  return `IF(2*ABS(${nearest}*${denominator}-${numerator})=${denominator},2*ROUND(${numerator}/${denominator}/2,0),${nearest})`;
}

function inDecimals(units: string, decimals: number): string {
  return decimals === 0 ? units : `${units}/${String(10 ** decimals)}`;
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
