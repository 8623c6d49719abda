import { readMatrices } from '../recogniseMatrix';
import type { Recognition, SheetInHand } from '../recognition';
import { reviewerNameAt } from '../reviewerName';
import { findHeadings } from './findHeadings';
import { mappedHeader } from './mappedHeader';
import type { SheetMapping } from './sheetMapping';

/**
 * Returns what the sheet is by a mapping that holds for it (`mappingFor`): columns and heading rows are those the person confirmed, all else is
 * read and checked as in any other matrix.
 */
export function recogniseMapped(sheet: SheetInHand, mapping: SheetMapping): Recognition {
  const { view, template } = sheet;
  const rows = findHeadings(view, mapping);
  const headers = rows.map((row) => mappedHeader(view, mapping, row, template));
  // Where the headings stand elsewhere, the cell of the name may have moved too, and it is looked for by its words.
  const pointed = mapping.reviewer !== undefined && rows[0] === mapping.header.first;
  const recognition = readMatrices(sheet, headers, pointed ? { pointed: reviewerNameAt(view, mapping.reviewer) } : 'labelled');
  if (recognition.kind !== 'scores') return recognition;
  return { kind: 'scores', parts: recognition.parts.map((part) => ({ ...part, confidence: 'certain' })) };
}
