import type { Finding } from '../scoring/finding';
import type { ScoreSheet } from '../scoring/scoreSheet';
import type { Template } from '../scoring/template';
import { recogniseWorkbook } from '../sheets/recognise/recogniseWorkbook';
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

const recognised = new WeakMap<Source, { readonly template: Template; readonly scores: CollectedScores }>();

/** Returns what a source holds by a template. Asked again for the same source and template it gives the same answer without work. */
export function recogniseSource(source: Source, template: Template): CollectedScores {
  const known = recognised.get(source);
  if (known?.template === template) return known.scores;
  const scores = 'failure' in source ? { scoreSheets: [], findings: [unreadable(source.label, source.failure)] } : recogniseWorkbook(source.grids, source.label, template);
  recognised.set(source, { template, scores });
  return scores;
}

/** A lock file is no loss: the workbook it belongs to is handed in beside it. */
function unreadable(file: string, { code, part }: SourceFailure): Finding {
  return { code: 'unreadable-file', reason: code, severity: code === 'lock-file' ? 'notice' : 'error', file, found: part };
}
