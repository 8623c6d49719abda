import type { GridView } from './gridView';
import { nameKey } from '../../scoring/nameKey';

/** Rows among which a table's headings are looked for. */
const WITHIN = 60;

/** Returns the first row whose cells bear all the headings, with their columns, or `undefined`. Patterns are tried on the `nameKey` of a cell. */
export function findHeadings<Name extends string>(view: GridView, headings: Readonly<Record<Name, RegExp>>, required: readonly Name[]): { row: number; columns: Partial<Record<Name, number>> } | undefined {
  for (const { index, cells } of view.grid.rows) {
    if (index >= WITHIN) return undefined;
    const columns: Partial<Record<Name, number>> = {};
    for (const { column, value } of cells) {
      if (typeof value !== 'string') continue;
      const key = nameKey(value);
      for (const name of Object.keys(headings) as Name[]) if (columns[name] === undefined && headings[name].test(key)) {
        columns[name] = column;
        break;
      }
    }
    if (required.every((name) => columns[name] !== undefined)) return { row: index, columns };
  }
  return undefined;
}
