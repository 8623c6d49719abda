import type { Template } from '../../../scoring/template';
import type { Layout } from '../../../scoring/scoreSheet';
import type { GridView } from '../gridView';
import type { ReadAreas } from '../recognition';
import { headingShape } from './headingShape';
import { draftOfHeadings, mappingOfDraft } from './mappingDraft';
import type { SheetMapping } from './sheetMapping';

/** One reviewer's scores as a sheet was understood. */
export interface Reading {
  readonly layout: Layout;
  readonly areas: ReadAreas;
}

/**
 * Returns the mapping by which a sheet would be read as it was understood without one; `undefined` where no mapping can say so: in other
 * layouts than the matrix, and where matrices with different headings stand in one sheet.
 */
export function mappingOfReading(view: GridView, readings: readonly Reading[], template: Template): SheetMapping | undefined {
  const headers = readings.flatMap(({ areas }) => areas.header).map(({ top, bottom }) => ({ first: top, last: bottom }));
  const [first] = headers.toSorted((a, b) => a.first - b.first);
  if (first === undefined || readings.some(({ layout }) => layout !== 'matrix')) return undefined;
  if (new Set(headers.map((header) => headingShape(view, header))).size > 1) return undefined;
  const result = mappingOfDraft(view, draftOfHeadings(view, first, template), template);
  return 'mapping' in result ? result.mapping : undefined;
}
