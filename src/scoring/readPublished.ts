import type { Published } from './published';
import { publish } from './published';
import { compareRatios, type Ratio } from './ratio';

/** Returns the exact value of a plain decimal text with the decimals it is written with, `87.25` being 8725 at two; `undefined` for anything else. */
export function readPublished(text: string): Published | undefined {
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, decimals: fraction.length };
}

/** Returns a negative number, zero or a positive number as a is less than, equal to or greater than b, whatever decimals they have. */
export function comparePublished(a: Published, b: Published): number {
  return compareRatios(exactly(a), exactly(b));
}

/** Returns the value with so many decimals, halves away from zero; decimals that are missing become zeros. */
export function withDecimals(published: Published, decimals: number): Published {
  return publish(exactly(published), decimals);
}

/** Returns the printed value as a ratio. */
export function exactly({ units, decimals }: Published): Ratio {
  return { numerator: units, denominator: 10n ** BigInt(decimals) };
}
