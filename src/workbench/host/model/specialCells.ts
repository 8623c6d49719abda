import { intersection, type Area } from './area';
import { cellValue, hasFormula, isError } from './cellContent';
import { isColumnHidden, isRowHidden } from './lines';
import { usedRange } from './usedRange';

export type SpecialKind = 'Blanks' | 'Constants' | 'Formulas' | 'Visible';

/** Returns the cells of that kind as few rectangles; but for visible ones no further than the sheet is used. `valueType` is one of `Excel.SpecialCellValueType`. */
export function specialCells(area: Area, kind: SpecialKind, valueType: string): Area[] {
  const used = usedRange(area.sheet);
  const within = kind === 'Visible' ? (limit(area)) : used === undefined ? undefined : intersection(area, used);
  if (within === undefined) return [];
  const { sheet } = area;
  const wanted = wantedTypes(valueType);
  return rectangles({ sheet, ...within }, (row, column) => {
    if (kind === 'Visible') return !isRowHidden(sheet, row) && !isColumnHidden(sheet, column);
    const cell = sheet.cell(row, column);
    const formula = hasFormula(cell);
    if (kind === 'Blanks') return !formula && cellValue(cell) === '';
    if (formula !== (kind === 'Formulas')) return false;
    const value = cellValue(cell);
    if (!formula && value === '') return false;
    const type = isError(cell) ? 'Errors' : typeof value === 'boolean' ? 'Logical' : typeof value === 'number' ? 'Numbers' : 'Text';
    return wanted === undefined || wanted.some((each) => type.toLowerCase() === each);
  });
}

/** Whole rows and columns are looked at as far as the sheet reaches in Univer. */
function limit(area: Area): Area {
  const { core } = area.sheet;
  return { ...area, bottom: Math.min(area.bottom, Math.max(core.getRowCount() - 1, area.top)), right: Math.min(area.right, Math.max(core.getColumnCount() - 1, area.left)) };
}

/** `ErrorsText` and the like name several types at once. */
function wantedTypes(valueType: string): string[] | undefined {
  return valueType === 'All' ? undefined : (valueType.match(/errors|logical|numbers|text/gi) ?? []).map((type) => type.toLowerCase());
}

/** Returns the cells for which `holds` is true as rectangles: runs in a row, joined with equal runs of the rows above. */
function rectangles(area: Area, holds: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const next = runs(area, row, (column) => holds(row, column)).map((run) => {
      const above = open.find(({ left, right }) => left === run.left && right === run.right);
      return above === undefined ? run : { ...above, bottom: row };
    });
    done.push(...open.filter((each) => !next.some(({ top, left }) => top === each.top && left === each.left)));
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runs(area: Area, row: number, holds: (column: number) => boolean): Area[] {
  const found: Area[] = [];
  for (let column = area.left; column <= area.right; column++) {
    if (!holds(column)) continue;
    const last = found.at(-1);
    if (last?.right === column - 1) found[found.length - 1] = { ...last, right: column };
    else found.push({ sheet: area.sheet, top: row, bottom: row, left: column, right: column });
  }
  return found;
}
