import type { Finding } from '../../scoring/finding';
import type { Layout, ScoreSheet } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import type { CellRange } from '../../workbook/grid';
import type { GridView } from './gridView';

/** What one worksheet turned out to be. */
export type Recognition =
  | { readonly kind: 'scores'; readonly parts: readonly RecognisedScores[] }
  /** No score sheet; `scoreLike` where its words suggest that it was meant as one. `reason` and texts are for the finding. */
  | { readonly kind: 'unrecognised'; readonly scoreLike: boolean; readonly reason?: UnrecognisedReason; readonly found: string; readonly expected: string }
  | { readonly kind: 'empty' };

/** `results`: a summary or ranking. `template`: what scores are given by. `blank-form`: a form that names no entry and holds no score. */
export type UnrecognisedReason = 'results' | 'no-team' | 'template' | 'blank-form';

/** One reviewer's scores in one sheet, or why they cannot be counted. */
export interface RecognisedScores {
  readonly layout: Layout;
  /** `undefined` where the sheet does not say. */
  readonly reviewer: string | undefined;
  /** `undefined` where the sheet contradicts the template, so that no score has a sure meaning. */
  readonly rows: ScoreSheet['rows'] | undefined;
  readonly findings: readonly Finding[];
  readonly areas: ReadAreas;
  readonly confidence: Confidence;
}

/** Where on the sheet what was found, for a picture of it. */
export interface ReadAreas {
  readonly header: readonly CellRange[];
  readonly team: readonly CellRange[];
  readonly dimensions: readonly CellRange[];
  readonly reviewer?: CellRange;
}

/**
 * `certain`: the sheet names reviewer and entries, and every cap it states is the template's. `likely`: it leaves some of that unsaid.
 * `doubtful`: scores had to be put together, entries be named by the tab, or some scores belong to nobody.
 */
export type Confidence = 'certain' | 'likely' | 'doubtful';

/** A worksheet on its way through the recognisers. `file` only labels the findings. */
export interface SheetInHand {
  readonly view: GridView;
  readonly file: string;
  readonly template: Template;
}

/** Returns what the sheet is, or `undefined` where it has not this layout. */
export type Recogniser = (sheet: SheetInHand) => Recognition | undefined;
