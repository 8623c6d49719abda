/** Names that look alike and are said to be two. */
export interface ToldApart {
  /** Returns whether two entries are, by their keys as one text. */
  readonly entries: (a: string, b: string) => boolean;
  /** Returns whether two reviewers are, by the keys of their names. */
  readonly reviewers: (a: string, b: string) => boolean;
}

/** Where nobody has decided anything. */
export const NOTHING_APART: ToldApart = { entries: () => false, reviewers: () => false };

/** Returns whether two keys are among the pairs, in either order. */
export function apartBy(pairs: readonly (readonly [string, string])[]): (a: string, b: string) => boolean {
  const known = new Set(pairs.map(([a, b]) => pairKey(a, b)));
  return (a, b) => known.size > 0 && known.has(pairKey(a, b));
}

function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
