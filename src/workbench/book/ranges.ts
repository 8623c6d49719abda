import type { IRange } from '@univerjs/core';
import { parseRange, rangeAddress } from '../../workbook/address';
import type { CellRange } from '../../workbook/grid';

/** Returns the ranges of a list of addresses as files separate them, by spaces; what is no address is left out. */
export function rangesOf(addresses: string | undefined): IRange[] {
  return (addresses ?? '').split(/\s+/).flatMap((address) => {
    const range = parseRange(address);
    return range === undefined ? [] : [univerRange(range)];
  });
}

export function univerRange({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Returns the rectangle of a Univer range; sides that whole rows and columns leave open reach to the sheet's end. */
export function cellRange({ startRow, startColumn, endRow, endColumn }: IRange, rowCount: number, columnCount: number): CellRange {
  return {
    top: whole(startRow, 0),
    left: whole(startColumn, 0),
    bottom: whole(endRow, rowCount - 1),
    right: whole(endColumn, columnCount - 1),
  };
}

function whole(index: number, otherwise: number): number {
  return Number.isFinite(index) ? index : otherwise;
}

/** Returns the ranges as one list of addresses. */
export function addressesOf(ranges: readonly CellRange[]): string {
  return ranges.map(rangeAddress).join(' ');
}

/** Returns the cell to which the formulas of a rule over these ranges are relative. */
export function firstCell(ranges: readonly IRange[]): { readonly row: number; readonly column: number } {
  const [first] = [...ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  return { row: first?.startRow ?? 0, column: first?.startColumn ?? 0 };
}
