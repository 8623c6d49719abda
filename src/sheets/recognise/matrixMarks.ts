import { cellAddress } from '../../workbook/address';
import { readStateWord } from '../../scoring/readMark';
import type { PlacedMark } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import { readCell, sharedMark } from './cellMark';
import { saysRecused, settleMarks, type RowMarks } from './rowMarks';
import type { GridView, Position } from './gridView';
import type { ReadyHeader } from './matrixHeader';

/**
 * Returns what stands in the row's columns of scores. 回避 and the like may also stand once for the whole row, under the total, the
 * remarks or a heading of its own: with the scores left blank it holds for all of them, beside scores it contradicts them.
 */
export function readMarks(view: GridView, header: ReadyHeader, row: number, template: Template): RowMarks {
  const marks = header.dimensionColumns.map((column, dimension) => readPlacedMark(view, { row, column }, template, dimension));
  return settleMarks(marks, declaredState(view, header, row));
}

function declaredState(view: GridView, header: ReadyHeader, row: number): RowMarks['declared'] {
  for (const column of [header.totalColumn, ...header.remarkColumns]) {
    const state = column === undefined ? undefined : readStateWord(view.text({ row, column }));
    if (column !== undefined && state !== undefined) return { state, cell: cellAddress(row, column) };
  }
  for (const column of header.recusalColumns) {
    if (saysRecused(view.text({ row, column }))) return { state: 'recused', cell: cellAddress(row, column) };
  }
  return undefined;
}

function readPlacedMark(view: GridView, position: Position, template: Template, dimension: number): PlacedMark {
  const cell = cellAddress(position.row, position.column);
  const merge = view.mergeAt(position);
  if (merge !== undefined && merge.bottom > merge.top) return { mark: sharedMark(view.text(position).trim()), cell };
  if (merge === undefined || merge.left === position.column) return { ...readCell(view.cell(position), view, template.dimensions[dimension]!, template.step), cell };
  return { mark: { state: readStateWord(view.text(position)) ?? 'blank' }, cell };
}
