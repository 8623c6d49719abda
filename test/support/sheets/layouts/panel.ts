import type { Grid } from '../../../../src/workbook/grid';
import { STANDARD_TEMPLATE } from '../../../../src/scoring/standardTemplate';
import type { Cell } from '../grid';

/** An entry as a sheet names it. */
export interface PanelEntry {
  readonly team: string;
  readonly enterprise: string;
}

/** One reviewer's scores: by entry a cell for each dimension of the standard template. */
export interface PanelReviewer {
  readonly name: string;
  readonly scores: readonly (readonly Cell[])[];
}

/** A review before anybody has laid it out. */
export interface Panel {
  readonly entries: readonly PanelEntry[];
  readonly reviewers: readonly PanelReviewer[];
}

/** A way to lay out one reviewer's scores in a workbook. */
export type LayOut = (entries: readonly PanelEntry[], reviewer: PanelReviewer) => Grid[];

export const DIMENSIONS = STANDARD_TEMPLATE.dimensions.map(({ name }) => name);
export const CAPS = STANDARD_TEMPLATE.dimensions.map(({ cap }) => cap / 100);
export const CRITERIA = STANDARD_TEMPLATE.dimensions.map(({ criteria }) => criteria);
