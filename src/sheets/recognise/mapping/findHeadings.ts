import { nameKey } from '../../../scoring/nameKey';
import type { Template } from '../../../scoring/template';
import type { Grid } from '../../../workbook/grid';
import type { GridView } from '../gridView';
import { namesDimensions } from '../matrixHeader';
import { HEADER_WITHIN } from '../recogniseMatrix';
import { headingShape } from './headingShape';
import type { SheetMapping } from './sheetMapping';

/** The shapes of a sheet by the number of rows, then by the first of them: every mapping is held against the same ones. */
const shapesOf = new WeakMap<Grid, Map<number, Map<number, string | undefined>>>();

/**
 * Returns the mapping that holds for the sheet by its headings and the template, the last of several; `undefined` where none does. None holds
 * where other headings stand further down, whose scores it would not know for somebody else's.
 */
export function mappingFor(view: GridView, template: Template, mappings: readonly SheetMapping[]): SheetMapping | undefined {
  return mappings.findLast((mapping) => isOfTemplate(mapping, template) && firstHeading(view, mapping) !== undefined && furtherHeading(view, template, mapping) === undefined);
}

/** Returns the first row below the mapping's headings that names the dimensions and is not among them again, 0-based; `undefined` where there is none. */
export function furtherHeading(view: GridView, template: Template, mapping: SheetMapping): number | undefined {
  const rows = findHeadings(view, mapping);
  const [first = 0] = rows;
  const own = new Set(rows.flatMap((row) => Array.from({ length: heightOf(mapping) }, (_, at) => row + at)));
  return view.rowsBetween(first, Number.POSITIVE_INFINITY).find(({ index }) => !own.has(index) && namesDimensions(view, index, template))?.index;
}

/** Returns the first of the heading rows at each place where the mapping's headings stand, 0-based and ascending. */
export function findHeadings(view: GridView, mapping: SheetMapping): number[] {
  const first = firstHeading(view, mapping);
  if (first === undefined) return [];
  const below = view.rowsBetween(first + heightOf(mapping), Number.POSITIVE_INFINITY).filter(({ index }) => shapeAt(view, index, heightOf(mapping)) === mapping.shape);
  return [first, ...below.map(({ index }) => index)];
}

function heightOf({ header }: SheetMapping): number {
  return header.last - header.first + 1;
}

function shapeAt(view: GridView, row: number, height: number): string | undefined {
  const known = shapesOf.get(view.grid) ?? new Map<number, Map<number, string | undefined>>();
  const shapes = known.get(height) ?? new Map<number, string | undefined>();
  shapesOf.set(view.grid, known.set(height, shapes));
  if (!shapes.has(row)) shapes.set(row, headingShape(view, { first: row, last: row + height - 1 }));
  return shapes.get(row);
}

function firstHeading(view: GridView, mapping: SheetMapping): number | undefined {
  return view.rowsBetween(0, HEADER_WITHIN - 1).find(({ index }) => shapeAt(view, index, heightOf(mapping)) === mapping.shape)?.index;
}

/** A mapping to other dimensions says nothing here. */
function isOfTemplate({ dimensions }: SheetMapping, template: Template): boolean {
  return dimensions.length === template.dimensions.length && template.dimensions.every(({ name }, at) => nameKey(name) === nameKey(dimensions[at]!.name));
}
