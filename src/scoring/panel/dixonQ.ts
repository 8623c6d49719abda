import { difference } from './difference';

/** In percent, two-sided. */
export type DixonConfidence = 90 | 95;

/** The value at one end of a small sample, and how far out it is. */
export interface DixonQ {
  readonly end: 'lowest' | 'highest';
  readonly value: number;
  /** To the nearest other value. */
  readonly gap: number;
  /** Gap / range, 0 to 1. */
  readonly q: number;
  /** The highest confidence at which it does not belong to the others; `undefined` where it does. */
  readonly confidence: DixonConfidence | undefined;
  /** The critical value of that confidence, or of 90 % where it belongs. */
  readonly critical: number;
}

const SMALLEST = 3;
/** For n = 3 to 15: Rorabacher 1991 (Anal. Chem. 63:139), Table I, r10, two-sided. */
const CRITICAL: Readonly<Record<DixonConfidence, readonly number[]>> = {
  90: [0.941, 0.765, 0.642, 0.56, 0.507, 0.468, 0.437, 0.412, 0.392, 0.376, 0.361, 0.349, 0.338],
  95: [0.97, 0.829, 0.71, 0.625, 0.568, 0.526, 0.493, 0.466, 0.444, 0.426, 0.41, 0.396, 0.384],
};

/** Returns the value that Q must exceed, or `undefined` outside 3 to 15 values. */
export function dixonCritical(count: number, confidence: DixonConfidence): number | undefined {
  return CRITICAL[confidence][count - SMALLEST];
}

/**
 * Returns Dixon's Q of the lowest and the highest value; nothing outside 3 to 15 values or where all are equal. It compares a stray value with the
 * range, and so sees one in panels where no rule of standard deviations can (scoring-anchors.md C-7). Oracle: dixon_q.
 */
export function dixonQ(values: readonly number[]): DixonQ[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [critical90, critical95] = [dixonCritical(sorted.length, 90), dixonCritical(sorted.length, 95)];
  const range = difference(sorted.at(-1) ?? 0, sorted[0] ?? 0);
  if (critical90 === undefined || critical95 === undefined || range === 0) return [];
  return (['lowest', 'highest'] as const).map((end): DixonQ => {
    const [value, neighbour] = end === 'lowest' ? [sorted[0]!, sorted[1]!] : [sorted.at(-1)!, sorted.at(-2)!];
    const gap = Math.abs(difference(value, neighbour));
    const q = gap / range;
    const confidence = q > critical95 ? 95 : q > critical90 ? 90 : undefined;
    return { end, value, gap, q, confidence, critical: confidence === 95 ? critical95 : critical90 };
  });
}
