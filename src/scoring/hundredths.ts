/** An exact score or cap as a whole number of hundredths of a point: 14.5 is 1450. Scores carry at most two decimals. */
export type Hundredths = number & { readonly unit: 'hundredths' };

/** The largest number of points the arithmetic takes; far above any template. */
const MAX_POINTS = 1_000_000;

/**
 * Returns the exact value of a decimal text such as `14.5`, `.5` or `-3`, or `undefined` where it is no plain decimal,
 * has more than two decimals that are not zero, or more than a million points.
 */
export function parseHundredths(text: string): Hundredths | undefined {
  const match = /^([-+]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  if (whole === '' && fraction === '') return undefined;
  const decimals = fraction.replace(/0+$/, '');
  const value = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  if (decimals.length > 2 || value > MAX_POINTS * 100) return undefined;
  return (sign === '-' && value !== 0 ? -value : value) as Hundredths;
}

/** Returns the decimal text without idle zeros: 1450 → `14.5`, 1500 → `15`. */
export function formatHundredths(value: Hundredths): string {
  const digits = String(Math.abs(value)).padStart(3, '0');
  const fraction = digits.slice(-2).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Returns the exact sum. */
export function sumHundredths(values: readonly Hundredths[]): Hundredths {
  return values.reduce<number>((sum, value) => sum + value, 0) as Hundredths;
}

/** Returns the number a spreadsheet cell holds for it: 1450 → 14.5. Division by 100 gives the double nearest to the decimal. */
export function hundredthsToNumber(value: Hundredths): number {
  return value / 100;
}
