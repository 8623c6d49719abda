import type { IndexRange } from '../../../workbook/grid';
import type { Position } from '../gridView';

/**
 * What stands where in a sheet with a row for each entry, as a person confirmed or corrected it. It holds for every sheet with the same
 * heading rows, whatever its file and tab are called. Plain data; all indexes 0-based.
 */
export interface SheetMapping {
  /** That of the heading rows: `headingShape`. */
  readonly shape: string;
  /** The heading rows; scores begin below them. In another sheet they may stand higher or lower. */
  readonly header: IndexRange;
  readonly team: number;
  readonly enterprise?: number;
  /** The scores, in the template's order. */
  readonly dimensions: readonly MappedDimension[];
  readonly total?: number;
  readonly remarks: readonly number[];
  /** Columns that say whether the reviewer is recused. */
  readonly recusals: readonly number[];
  /** Where the reviewer's name stands; without it the name is looked for by words such as 评委, as in any sheet. */
  readonly reviewer?: Position;
}

export interface MappedDimension {
  readonly name: string;
  readonly column: number;
}
