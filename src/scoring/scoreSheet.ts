import type { Hundredths } from './hundredths';
import type { ExcusedState } from './mark';
import type { MarkReading } from './readMark';

/** How a sheet lays its scores out: see sheets/recognise. */
export type Layout = 'matrix' | 'form' | 'transposed' | 'list' | 'summary';

/** One reviewer's scores as read from one place. */
export interface ScoreSheet {
  /** As a person reads it; sheets whose names have the same key belong to one reviewer. */
  readonly reviewer: string;
  /** The sheet does not name its reviewer; the name is that of the file or the tab. */
  readonly unnamed?: boolean;
  readonly file: string;
  readonly sheet: string;
  readonly layout: Layout;
  readonly rows: readonly ScoreRow[];
}

/** What the reviewer gave one entry. */
export interface ScoreRow {
  readonly team: string;
  /** Empty where the sheet does not name enterprises. */
  readonly enterprise: string;
  /** The address of the team's cell. */
  readonly cell: string;
  /** One for each dimension, in the template's order; none where the sheet gives only totals. */
  readonly marks: readonly PlacedMark[];
  /** The total, where the sheet gives nothing else. */
  readonly total?: PlacedMark;
  /** The total that stands in the sheet, where one does. */
  readonly statedTotal?: StatedTotal;
  readonly remark?: string;
  /** Where a remark stands or would stand, where the sheet has a place for it. */
  readonly remarkCell?: string;
  /** A recusal or the like that stands beside scores, in the remarks or a column of its own, and contradicts them. */
  readonly declared?: { readonly state: ExcusedState; readonly cell: string };
}

export interface PlacedMark extends MarkReading {
  readonly cell: string;
}

export interface StatedTotal {
  readonly cell: string;
  readonly text: string;
  /** `undefined` where the text is no number of at most two decimals. */
  readonly value?: Hundredths;
}
