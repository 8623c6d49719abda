import { nameKey } from '../../../scoring/nameKey';
import type { GridView } from '../gridView';
import { findReviewerName, type NamedReviewer } from '../reviewerName';
import type { PlacedTable } from './tablePlaces';

/** Returns whether the first table bears its reviewer's name above; then the others do too, else below, as with a signature. */
function namesAbove(view: GridView, [first]: readonly PlacedTable[]): boolean {
  return first !== undefined && findReviewerName(view, { from: first.above.first, to: first.above.last, columns: first.labelColumns }) !== undefined;
}

/**
 * Returns each table's reviewer. One that names none has that of the tables beside it, of those above and below it, or of the whole sheet,
 * where these name exactly one.
 */
export function tableReviewers(view: GridView, tables: readonly PlacedTable[]): (NamedReviewer | undefined)[] {
  const above = namesAbove(view, tables);
  const own = tables.map((table, at) => ownReviewer(view, table, above, at === 0));
  const beside = onlyNames(tables.map(({ table }) => table.top), own);
  const inColumn = onlyNames(tables.map(({ table }) => table.column), own);
  const inSheet = onlyNames(tables.map(() => 0), own);
  return tables.map(({ table }, at) => own[at] ?? beside.get(table.top) ?? inColumn.get(table.column) ?? inSheet.get(0));
}

function ownReviewer(view: GridView, { above, below, labelColumns: columns }: PlacedTable, isAbove: boolean, isFirst: boolean): NamedReviewer | undefined {
  if (!isAbove) return findReviewerName(view, { from: below.first, to: below.last, columns });
  const rows = { from: above.first, to: above.last, columns };
  if (isFirst) return findReviewerName(view, rows);
  // A signature right above may be that of the table before, so a plain name goes before it.
  return findReviewerName(view, { ...rows, above: true }) ?? findReviewerName(view, rows);
}

/** By place the reviewer whom all tables there name that name one; none where they name several. */
function onlyNames(places: readonly number[], reviewers: readonly (NamedReviewer | undefined)[]): Map<number, NamedReviewer | undefined> {
  const names = new Map<number, NamedReviewer | undefined>();
  for (const [at, reviewer] of reviewers.entries()) {
    const place = places[at]!;
    if (reviewer === undefined) continue;
    const known = names.get(place);
    if (!names.has(place)) names.set(place, reviewer);
    else if (known !== undefined && nameKey(known.name) !== nameKey(reviewer.name)) names.set(place, undefined);
  }
  return names;
}
