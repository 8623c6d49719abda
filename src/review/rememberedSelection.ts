import { entryKey, entryKeyText } from '../scoring/entryKey';
import { tidyName } from '../scoring/nameKey';
import type { LineTie, Placed, TieDecision } from '../scoring/selectTop';
import { readTerms, type RecommendationTerms } from '../sheets/compose/recommendationTerms';
import { GridView } from '../sheets/recognise/gridView';
import { ENTERPRISE_HEADING, TEAM_HEADING } from '../sheets/recognise/headings';
import { findHeadings } from '../sheets/recognise/tableColumns';
import type { Grid } from '../workbook/grid';
import type { WorksheetWriter } from '../workbook/port';

/** What the 推荐名单 in the workbook says. */
export interface RememberedSelection {
  /** `undefined` where somebody has changed the sentence. */
  readonly terms: RecommendationTerms | undefined;
  /** The reasons that people wrote, by the keys of all entries on the list; empty where there is none yet. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** Where 推荐名单 states its terms. */
const SENTENCE_ROW = 1;

const HEADINGS = { team: TEAM_HEADING, enterprise: ENTERPRISE_HEADING, reason: /^推荐理由$|^reasonforrecommending$/ };

/** Returns what the list that stands in the workbook says, in either language; `undefined` where there is none. Rejects with the host's `HostFailure`. */
export async function rememberedSelection(workbook: WorksheetWriter): Promise<RememberedSelection | undefined> {
  const [list] = await workbook.readOwn(['recommendation']);
  if (list === undefined) return undefined;
  const stated = list.rows.find(({ index }) => index === SENTENCE_ROW)?.cells[0]?.value;
  return { terms: typeof stated === 'string' ? readTerms(stated) : undefined, reasons: readReasons(list) };
}

/** Returns what was decided about a tie, or `undefined` where the list was made for another one. */
export function rememberedDecision({ terms, reasons }: RememberedSelection, { rank, entries, places }: Pick<LineTie<Placed>, 'rank' | 'entries' | 'places'>): TieDecision | undefined {
  const tie = terms?.tie;
  if (tie === undefined || tie.rank !== rank || tie.places !== places || tie.tied !== entries.length) return undefined;
  const tied = entries.map(({ key }) => key);
  const chosen = tied.filter((key) => reasons.has(key));
  const expected = { include: tied.length, exclude: 0, choose: tie.chosen }[tie.decision];
  if (chosen.length !== expected) return undefined;
  return tie.decision === 'choose' ? { kind: 'choose', tied, chosen, reason: tie.reason } : { kind: tie.decision, tied };
}

function readReasons(list: Grid): Map<string, string> {
  const view = new GridView(list);
  const headings = findHeadings<keyof typeof HEADINGS>(view, HEADINGS, ['team', 'reason']);
  const reasons = new Map<string, string>();
  if (headings === undefined) return reasons;
  const { team, enterprise, reason } = headings.columns;
  for (const { index } of list.rows) {
    if (index <= headings.row) continue;
    const textAt = (column: number | undefined): string => (column === undefined || view.mergeAt({ row: index, column }) !== undefined ? '' : view.text({ row: index, column }));
    const name = tidyName(textAt(team));
    if (name !== '') reasons.set(entryKeyText(entryKey(name, tidyName(textAt(enterprise)))), textAt(reason).trim());
  }
  return reasons;
}
