import { thresholdsOf, type Method } from '../../scoring/method';
import type { TrimThreshold } from '../../scoring/trimThresholds';

/** Returns the thresholds of trimming as formulas ask for them, the largest panel first; none where the method does not trim. */
export function trimSteps(method: Method): TrimThreshold[] {
  if (method.name !== 'trimmed') return [];
  const byPanel = new Map(thresholdsOf(method).map((threshold) => [threshold.from, threshold]));
  return [...byPanel.values()].sort((a, b) => b.from - a.from);
}

/** Returns what stands for the largest threshold that a count reaches, else what stands below all of them. */
export function byPanelSize(count: string, steps: readonly TrimThreshold[], of: (drop: number) => string, below: string): string {
  return steps.reduceRight((smaller, { from, drop }) => `IF(${count}>=${String(from)},${of(drop)},${smaller})`, below);
}

/** Returns the sum of a range without so many of its highest and lowest numbers. */
export function trimmedSum(range: string, drop: number): string {
  if (drop === 1) return `SUM(${range})-MAX(${range})-MIN(${range})`;
  const places = Array.from({ length: drop }, (_, index) => String(index + 1));
  return [`SUM(${range})`, ...places.map((place) => `LARGE(${range},${place})`), ...places.map((place) => `SMALL(${range},${place})`)].join('-');
}

/** Where the numbers stand that trimming drops from, as the formula of a conditional format sees it. */
export interface Trimmed {
  readonly cell: string;
  readonly all: string;
  /** From the first of them to the cell, and from the cell to the last. */
  readonly upTo: string;
  readonly from: string;
}

/** Returns what is true of a number that is dropped: of equal ones the first among the highest and the last among the lowest go (scoring/trimEach.ts). */
export function isDropped({ cell, all, upTo, from }: Trimmed, steps: readonly TrimThreshold[]): string {
  const drop = byPanelSize(`COUNT(${all})`, steps, String, '0');
  return `OR(COUNTIF(${all},">"&${cell})+COUNTIF(${upTo},${cell})<=${drop},COUNTIF(${all},"<"&${cell})+COUNTIF(${from},${cell})<=${drop})`;
}
