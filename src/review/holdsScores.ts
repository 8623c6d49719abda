import { recogniseWorkbook } from '../sheets/recognise/recogniseWorkbook';
import type { Grid } from '../workbook/grid';
import { reviewTemplate } from './reviewTemplate';

/** Returns whether a workbook holds reviewers' score sheets. */
export function holdsScores(grids: readonly Grid[]): boolean {
  return recogniseWorkbook(grids, '', reviewTemplate(grids).template).scoreSheets.length > 0;
}
