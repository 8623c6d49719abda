import type { ScoreSheet } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import { recogniseWorkbook } from '../../sheets/recognise/recogniseWorkbook';
import type { Grid } from '../../workbook/grid';
import { scoreCells } from './scoreCells';

/** Returns the score sheets of a workbook whose every score has a cell of its own to be put into: one entry a row, one dimension a column. */
export function scoreSheets(grids: readonly Grid[], template: Template): ScoreSheet[] {
  return recogniseWorkbook(grids, '', template).scoreSheets.filter(isScorable);
}

/** Returns the score sheet that one worksheet is, or `undefined` where it is none that scores can be put into. */
export function scoreSheetOf(grid: Grid, template: Template): ScoreSheet | undefined {
  const found = scoreSheets([grid], template);
  return found.length === 1 ? found[0] : undefined;
}

function isScorable({ layout, rows }: ScoreSheet): boolean {
  return layout === 'matrix' && rows.every((row) => scoreCells(row, rows) !== undefined);
}
