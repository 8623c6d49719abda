import type { Hundredths } from '../../../src/scoring/hundredths';
import { DEFAULT_METHOD, type Method } from '../../../src/scoring/method';
import { formatPublished } from '../../../src/scoring/published';
import type { RankedEntry, Ranking } from '../../../src/scoring/ranking';
import { readNumber, readText, totalDimension, type MarkReading } from '../../../src/scoring/readMark';
import type { ScoreRow, ScoreSheet } from '../../../src/scoring/scoreSheet';
import type { Dimension, Template } from '../../../src/scoring/template';

export function hundredths(points: number): Hundredths {
  return Math.round(points * 100) as Hundredths;
}

export function dimension(name: string, cap: number): Dimension {
  return { name, cap: hundredths(cap), criteria: [] };
}

/** Two dimensions, total 100, so that a row is short to write. */
export const PAIR: Template = { name: '双项', dimensions: [dimension('质量', 40), dimension('创新', 60)] };

export const TRIMMED: Method = { ...DEFAULT_METHOD, name: 'trimmed' };

/** What stands in a cell: a number, or a text, the empty one being a blank cell. */
export type Cell = number | string;

export interface RowSpec {
  readonly team: string;
  readonly cells: readonly Cell[];
  readonly enterprise?: string;
  readonly stated?: number;
  /** The row gives a total alone, and `cells` are none. */
  readonly total?: Cell;
}

export function entry(team: string, cells: readonly Cell[], enterprise = '市政公司'): RowSpec {
  return { team, cells, enterprise };
}

/** A row that gives nothing but a total. */
export function totalOnly(team: string, total: Cell, enterprise = '市政公司'): RowSpec {
  return { team, cells: [], enterprise, total };
}

function read(cell: Cell, dimension: Dimension, step: Hundredths | undefined): MarkReading {
  return typeof cell === 'number' ? { mark: readNumber(cell, dimension, step) } : readText(cell, dimension, step);
}

export function row({ team, cells, enterprise = '市政公司', stated, total }: RowSpec, template = PAIR, number = 2): ScoreRow {
  return {
    team,
    enterprise,
    cell: `B${String(number)}`,
    marks: cells.map((cell, index) => ({ ...read(cell, template.dimensions[index]!, template.step), cell: `${'CDEFG'[index]!}${String(number)}` })),
    ...(total === undefined ? {} : { total: { ...read(total, totalDimension(template), template.step), cell: `H${String(number)}` } }),
    ...(stated === undefined ? {} : { statedTotal: { cell: `H${String(number)}`, text: String(stated), value: hundredths(stated) } }),
  };
}

/** One reviewer's sheet, its rows from the second down, in a file of the reviewer's name. */
export function sheet(reviewer: string, rows: readonly RowSpec[], template = PAIR, file = `${reviewer}.xlsx`): ScoreSheet {
  return { reviewer, file, sheet: '评分表', layout: 'matrix', rows: rows.map((spec, index) => row(spec, template, index + 2)) };
}

export function entryOf(ranking: Ranking, team: string, enterprise = '市政公司'): RankedEntry {
  const found = ranking.entries.find((candidate) => candidate.team === team && candidate.enterprise === enterprise);
  if (found === undefined) throw new Error(`no entry ${team}`);
  return found;
}

export function averageOf({ average }: RankedEntry): string | null {
  return average === null ? null : formatPublished(average);
}

export function statusesOf(ranking: Ranking, team: string, enterprise?: string): string[] {
  return entryOf(ranking, team, enterprise).ballots.map(({ reviewer, status }) => `${ranking.reviewers[reviewer]!.name} ${status}`);
}

/** Each finding as `severity code.reason`. */
export function codesOf(ranking: Pick<Ranking, 'findings'>): string[] {
  return ranking.findings.map(({ severity, code, reason }) => `${severity} ${code}${reason === undefined ? '' : `.${reason}`}`);
}

/** What must not depend on the order of files and rows, by entry. */
export function resultsOf(ranking: Ranking): Record<string, unknown> {
  const facts = ranking.entries.map((ranked) => [
    `${ranked.team} ${ranked.enterprise}`,
    {
      rank: ranked.rank,
      unranked: ranked.unranked,
      average: averageOf(ranked),
      counted: ranked.counted,
      provisional: ranked.provisional,
      dimensions: ranked.dimensionAverages.map(formatPublished),
    },
  ]);
  return Object.fromEntries(facts) as Record<string, unknown>;
}
