import { totalDimension } from '../../scoring/readMark';
import type { PlacedMark } from '../../scoring/scoreSheet';
import { cellAddress } from '../../workbook/address';
import { readCell, sharedMark } from './cellMark';
import type { Position } from './gridView';
import type { SheetInHand } from './recognition';

/** Returns the mark of a cell that gives a total and nothing else; one merged over several cells belongs to nobody. */
export function readTotal({ view, template }: SheetInHand, position: Position): PlacedMark {
  const cell = cellAddress(position.row, position.column);
  const merge = view.mergeAt(position);
  if (merge !== undefined && (merge.bottom > merge.top || merge.right > merge.left)) return { mark: sharedMark(view.text(position).trim()), cell };
  return { ...readCell(view.cell(position), view, totalDimension(template), template.step), cell };
}
