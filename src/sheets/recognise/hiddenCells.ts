import type { Finding } from '../../scoring/finding';
import { columnLetters } from '../../workbook/address';
import type { GridView } from './gridView';

/** Returns a finding where scores stand in hidden rows or columns, which count like the others. */
export function hiddenCells(view: GridView, rows: readonly number[], columns: readonly number[]): Pick<Finding, 'code' | 'severity' | 'found'>[] {
  const hidden = [
    ...rows.filter((row) => view.row(row)?.hidden === true).map((row) => String(row + 1)),
    ...columns.filter((column) => view.grid.hiddenColumns.some(({ first, last }) => first <= column && column <= last)).map(columnLetters),
  ];
  return hidden.length === 0 ? [] : [{ code: 'hidden-cells', severity: 'warning', found: hidden.join('、') }];
}
