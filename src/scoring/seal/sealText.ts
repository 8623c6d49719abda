import { entryKey, entryKeyText } from '../entryKey';
import { numberOfMark, type Mark } from '../mark';
import { tidyName } from '../nameKey';
import type { ScoreRow, ScoreSheet } from '../scoreSheet';
import type { Template } from '../template';

/** The form of the texts below. Another form gets another number, so that a code is never compared with one made differently. */
export const SEAL_VERSION = 'erp-seal-1';

/** What a reviewer puts a seal on. */
export interface SealedScores {
  /** Its criteria are not sealed: they explain a score and are none. */
  readonly template: Pick<Template, 'name' | 'dimensions' | 'step'>;
  readonly reviewer: string;
  readonly rows: readonly SealedRow[];
}

/** What is sealed of an entry. Remarks are not: they explain a score and are none, and people add to them after the scores are settled. */
export type SealedRow = Pick<ScoreRow, 'team' | 'enterprise' | 'marks' | 'total' | 'declared'>;

/**
 * Returns the text that stands for the scores: equal where template, reviewer, entries, states and exact scores are, in whatever order the
 * entries stand. Every field comes with its length before it, so that no name can be mistaken for two, or for a score:
 *
 *     erp-seal-1
 *     template  <name> <step in hundredths, or nothing>
 *     dimension <name> <cap in hundredths>          one line for each, in the template's order
 *     reviewer  <name, or nothing where the sheet names nobody>
 *     entry     <team> <enterprise> <state>…        one line for each, by key; one state for each dimension
 *
 * A field is the number of its characters, a colon and the characters; names are as people read them (`tidyName`). A state is `s1450` for a
 * score of 14.5, `blank`, `recused`, `abstained`, `absent`, or `text` and what stands there instead. `total` goes before the state of a sheet that
 * gives only totals, `declared` before a recusal that stands beside scores.
 */
export function sealText(scores: SealedScores): string {
  const entries = scores.rows.map((row) => ({ key: entryKeyText(entryKey(row.team, row.enterprise)), text: entryLine(row) }));
  entries.sort((a, b) => compare(a.key, b.key) || compare(a.text, b.text));
  return [SEAL_VERSION, ...headLines(scores), ...entries.map(({ text }) => text), ''].join('\n');
}

/**
 * Returns the text that stands for one entry alone; no text of a whole sheet begins like it. Template and reviewer are left to the whole, so that
 * where they alone are others every entry still fits.
 */
export function rowSealText(row: SealedRow): string {
  return [`${SEAL_VERSION} row`, entryLine(row), ''].join('\n');
}

/** Returns what the score sheet seals by the template. The name of a file or tab is no reviewer's: it changes while the sheet does not. */
export function sealedScores({ reviewer, unnamed = false, rows }: ScoreSheet, template: Template): SealedScores {
  return { template, reviewer: unnamed ? '' : reviewer, rows };
}

function headLines({ template: { name, dimensions, step }, reviewer }: Omit<SealedScores, 'rows'>): string[] {
  return [
    line('template', tidyName(name), step === undefined ? '' : String(step)),
    ...dimensions.map((dimension) => line('dimension', tidyName(dimension.name), String(dimension.cap))),
    line('reviewer', tidyName(reviewer)),
  ];
}

function entryLine({ team, enterprise, marks, total, declared }: SealedRow): string {
  const states = marks.map(({ mark }) => stateText(mark));
  return line(
    'entry', tidyName(team), tidyName(enterprise), ...states,
    ...(total === undefined ? [] : ['total', stateText(total.mark)]),
    ...(declared === undefined ? [] : ['declared', declared.state]),
  );
}

/** A number that is no legal score is sealed as the number that it is: whether it is legal follows from the template. */
function stateText(mark: Mark): string {
  const number = numberOfMark(mark);
  if (number !== undefined) return `s${String(number)}`;
  return mark.state === 'illegal' ? `text ${tidyName(mark.text)}` : mark.state;
}

function line(kind: string, ...fields: readonly string[]): string {
  return [kind, ...fields.map((field) => `${String(Array.from(field).length)}:${field}`)].join(' ');
}

/** By code units, the same in every language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
