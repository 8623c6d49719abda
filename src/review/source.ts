import type { Finding } from '../scoring/finding';
import type { ScoreSheet } from '../scoring/scoreSheet';
import type { Template } from '../scoring/template';
import { GridView } from '../sheets/recognise/gridView';
import { mappingFor } from '../sheets/recognise/mapping/findHeadings';
import type { SheetMapping } from '../sheets/recognise/mapping/sheetMapping';
import { recogniseWorkbook, type RecognisedWorkbook } from '../sheets/recognise/recogniseWorkbook';
import type { Grid } from '../workbook/grid';

/** A workbook or file that was read, or why it could not be. */
export type Source =
  | { readonly label: string; readonly grids: readonly Grid[] }
  | { readonly label: string; readonly failure: SourceFailure };

export interface SourceFailure {
  /** Known to the catalogues in `locales`. */
  readonly code: string;
  /** The part at fault, or empty. */
  readonly part: string;
}

/** What one or several sources hold, before anything is computed. */
export interface CollectedScores {
  readonly scoreSheets: readonly ScoreSheet[];
  /** Of reading and recognising the sources. */
  readonly findings: readonly Finding[];
}

/** What one source holds and how its sheets were understood. */
export type RecognisedSource = CollectedScores & Pick<RecognisedWorkbook, 'sources' | 'others'>;

interface Recognised {
  readonly template: Template;
  /** Those by which it was asked for last; others may give the same. */
  mappings: readonly SheetMapping[];
  readonly scores: RecognisedSource;
}

const recognised = new WeakMap<Source, Recognised>();
const NO_MAPPINGS: readonly SheetMapping[] = [];

/**
 * Returns what a source holds by a template, and by how a person confirmed its sheets to be read. Asked again for the same source, template and
 * list of mappings it gives the same answer without work.
 */
export function recogniseSource(source: Source, template: Template, confirmed = NO_MAPPINGS): RecognisedSource {
  const mappings = confirmed.length === 0 ? NO_MAPPINGS : confirmed;
  const known = recognised.get(source);
  if (known?.template === template && (known.mappings === mappings || areReadAlike(source, template, known.mappings, mappings))) {
    known.mappings = mappings;
    return known.scores;
  }
  const scores = 'failure' in source
    ? { scoreSheets: [], findings: [unreadable(source.label, source.failure)], sources: [], others: [] }
    : recogniseWorkbook(source.grids, source.label, template, mappings);
  recognised.set(source, { template, mappings, scores });
  return scores;
}

/** Mappings for sheets of other shapes change nothing. */
function areReadAlike(source: Source, template: Template, before: readonly SheetMapping[], after: readonly SheetMapping[]): boolean {
  return 'failure' in source || source.grids.every((grid) => {
    const view = new GridView(grid);
    return mappingFor(view, template, before) === mappingFor(view, template, after);
  });
}

/** A lock file is no loss: the workbook it belongs to is handed in beside it. */
function unreadable(file: string, { code, part }: SourceFailure): Finding {
  return { code: 'unreadable-file', reason: code, severity: code === 'lock-file' ? 'notice' : 'error', file, found: part };
}
