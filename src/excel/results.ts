import { cellAddress, sheetPrefix } from '../workbook/address';
import type { CellContent, SheetDocument } from '../workbook/sheetDocument';
import type { Session } from './session';

/** Cells of one column below each other that hold formulas. */
interface FormulaColumn {
  readonly document: SheetDocument;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Excel may answer before it has calculated everything. */
const ATTEMPTS = 4;
const PAUSE = 700;
/** What is said of; the count is what matters beyond. */
const MOST_CELLS = 50;
/** Sums of hundredths are exact on both sides; this only forgives the last bit of a division. */
const TOLERANCE = 1e-9;

/**
 * Returns the cells whose formula results in something else than the exact computation, as `排名结果!J4`, after giving Excel time to
 * calculate. One round trip where all agree.
 */
export async function disagreeingCells(session: Session, documents: readonly SheetDocument[], seconds: number): Promise<string[]> {
  const columns = documents.flatMap(formulaColumns);
  let cells: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
     
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
     
    cells = await compareOnce(session, columns, seconds);
    if (cells.length === 0) break;
  }
  return cells.slice(0, MOST_CELLS);
}

async function compareOnce({ context, sync }: Session, columns: readonly FormulaColumn[], seconds: number): Promise<string[]> {
  const ranges = columns.map(({ document, column, top, bottom }) => {
    const range = context.workbook.worksheets.getItem(document.name).getRangeByIndexes(top, column, bottom - top + 1, 1);
    range.load('values');
    return range;
  });
  await sync(seconds);
  return columns.flatMap(({ document, column, top, bottom }, index) => {
    const { values } = ranges[index]!;
    const wrong: string[] = [];
    for (let row = top; row <= bottom; row++) {
      if (!agrees(document.rows[row]?.[column] ?? null, values[row - top]?.[0])) wrong.push(sheetPrefix(document.name) + cellAddress(row, column));
    }
    return wrong;
  });
}

function agrees(content: CellContent, value: unknown): boolean {
  if (typeof content !== 'object' || content === null) return true;
  const { result } = content;
  return typeof result === 'number' && typeof value === 'number' ? Math.abs(result - value) <= TOLERANCE : result === value;
}

/** From the first formula of each column to its last. */
function formulaColumns(document: SheetDocument): FormulaColumn[] {
  const bounds = new Map<number, { top: number; bottom: number }>();
  document.rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      if (typeof content !== 'object' || content === null) return;
      bounds.set(column, { top: bounds.get(column)?.top ?? row, bottom: row });
    });
  });
  return [...bounds].map(([column, { top, bottom }]) => ({ document, column, top, bottom }));
}
