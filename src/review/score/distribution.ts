import { decideBallot } from '../../scoring/ballot';
import { formatHundredths, type Hundredths } from '../../scoring/hundredths';
import { median } from '../../scoring/median';
import { formatPublished, publish } from '../../scoring/published';
import type { ScoreSheet } from '../../scoring/scoreSheet';
import { totalCap, type Template } from '../../scoring/template';

/** How a reviewer's own totals lie. */
export interface Distribution {
  readonly count: number;
  readonly highest: NamedTotal;
  readonly lowest: NamedTotal;
  /** As decimal text, idle zeros left out. */
  readonly median: string;
  /** From the band of the lowest total to that of the highest, those without a total included. */
  readonly bands: readonly Band[];
}

/** A total and the teams that have it. */
export interface NamedTotal {
  readonly total: string;
  readonly teams: readonly string[];
}

/** Totals from `from` on, and below `to`; the last band includes the template's highest total. */
export interface Band {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** A band is a twentieth of the highest total: five points of a hundred. */
const BANDS = 20;

/** Returns how the totals of the entries that are scored in full lie; `undefined` where there are none. */
export function distribution(sheet: ScoreSheet, template: Template): Distribution | undefined {
  const totals = sheet.rows.flatMap((row) => {
    const { total } = decideBallot(row);
    return total === undefined ? [] : [{ team: row.team, total }];
  });
  const values = totals.map(({ total }) => total).sort((a, b) => a - b);
  const [lowest] = values;
  const highest = values.at(-1);
  if (lowest === undefined || highest === undefined) return undefined;
  const named = (value: Hundredths): NamedTotal => ({ total: formatHundredths(value), teams: totals.filter(({ total }) => total === value).map(({ team }) => team) });
  return {
    count: totals.length,
    highest: named(highest),
    lowest: named(lowest),
    median: formatPublished(publish(median(values), 3)).replace(/\.?0+$/, ''),
    bands: bandsOf(values, totalCap(template)),
  };
}

function bandsOf(sorted: readonly Hundredths[], cap: Hundredths): Band[] {
  const bandOf = (value: number): number => Math.min(Math.floor((value * BANDS) / cap), BANDS - 1);
  const first = bandOf(sorted[0]!);
  const counts = new Array<number>(bandOf(sorted.at(-1)!) - first + 1).fill(0);
  for (const value of sorted) counts[bandOf(value) - first]! += 1;
  const edge = (band: number): string => formatHundredths(Math.ceil((band * cap) / BANDS) as Hundredths);
  return counts.map((count, index) => ({ from: edge(first + index), to: edge(first + index + 1), count }));
}
