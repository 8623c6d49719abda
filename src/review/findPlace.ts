import { recogniseWorkbook } from '../sheets/recognise/recogniseWorkbook';
import type { Grid } from '../workbook/grid';
import type { SheetRole } from '../workbook/sheetDocument';
import type { PageName } from './pageName';
import { reviewTemplate } from './reviewTemplate';

/**
 * Returns where a review stands, by what its workbook holds: a list or a ranking of ours, several reviewers' sheets, or one.
 * `undefined` for a workbook that says nothing of a review. `standing` are the sheets of ours by role.
 */
export function findPlace(grids: readonly Grid[], standing: ReadonlyMap<SheetRole, string>): PageName | undefined {
  if (standing.has('recommendation')) return 'recommend';
  if (standing.has('ranking')) return 'consolidate';
  const reviewers = recogniseWorkbook(grids, '', reviewTemplate(grids).template).scoreSheets.length;
  if (reviewers > 1) return 'consolidate';
  return reviewers === 1 || standing.has('scores') ? 'score' : undefined;
}
