import { nameKey } from '../../../scoring/nameKey';
import { teamHeadingRank } from '../columnKind';
import type { GridView } from '../gridView';
import { ENTERPRISE_HEADING, TEAM_HEADING } from '../headings';
import { CAP_HEADING, DIMENSION_HEADING, REVIEWER_HEADING, SCORE_HEADING } from '../lineHeadings';

/** The columns of a list with one score a row; row and columns 0-based. */
export interface ListHeader {
  readonly row: number;
  readonly team: number;
  readonly dimension: number;
  readonly score: number;
  readonly enterprise?: number;
  readonly reviewer?: number;
  readonly cap?: number;
}

type ListColumn = Exclude<keyof ListHeader, 'row'>;

/** Rows among which the headings are looked for. */
const WITHIN = 60;

/** In the form of `nameKey`; the first that fits decides. */
const HEADINGS: readonly (readonly [ListColumn, RegExp])[] = [
  ['dimension', DIMENSION_HEADING],
  ['cap', CAP_HEADING],
  ['score', SCORE_HEADING],
  ['reviewer', REVIEWER_HEADING],
  ['team', TEAM_HEADING],
  ['enterprise', ENTERPRISE_HEADING],
];

/** Returns the headings of a list, which has columns of teams, dimensions and scores, or `undefined`. */
export function readListHeader(view: GridView): ListHeader | undefined {
  for (const { index: row, cells } of view.rowsBetween(0, WITHIN - 1)) {
    const columns = new Map<ListColumn, number>();
    for (const { column, value } of cells) {
      if (typeof value !== 'string') continue;
      const key = nameKey(value);
      const [name] = HEADINGS.find(([, pattern]) => pattern.test(key)) ?? [];
      if (name === undefined) continue;
      const known = columns.get(name);
      // Of several columns about teams, the one that names them.
      if (known === undefined || (name === 'team' && teamHeadingRank(value) < teamHeadingRank(view.text({ row, column: known })))) columns.set(name, column);
    }
    const [team, dimension, score] = [columns.get('team'), columns.get('dimension'), columns.get('score')];
    if (team !== undefined && dimension !== undefined && score !== undefined) return { ...Object.fromEntries(columns), row, team, dimension, score };
  }
  return undefined;
}
