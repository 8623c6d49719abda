import type { Grid } from '../../workbook/grid';
import type { Template } from '../../scoring/template';
import { GridView } from './gridView';
import { recogniseLines } from './lines/recogniseLines';
import { recogniseList } from './list/recogniseList';
import { recogniseTotalsList } from './list/recogniseTotalsList';
import { mappingFor } from './mapping/findHeadings';
import { recogniseMapped } from './mapping/recogniseMapped';
import type { SheetMapping } from './mapping/sheetMapping';
import { isTemplateSheet } from './readTemplateSheet';
import { headingsWithoutTeams, recogniseMatrix } from './recogniseMatrix';
import type { Recogniser, Recognition, SheetInHand } from './recognition';
import { recogniseSummary } from './summary/recogniseSummary';
import { isScoreLike, unrecognised } from './unrecognised';

/**
 * The layouts in the order in which they are tried; the first that fits wins. What asks for the most words goes first: dimensions and teams
 * in a heading row, then teams, dimensions and scores as headings, then dimensions below each other, then reviewers below or beside each other.
 */
const RECOGNISERS: readonly Recogniser[] = [recogniseMatrix, recogniseList, recogniseLines, recogniseTotalsList, recogniseSummary];

/**
 * Recognises what a worksheet holds: as a person confirmed it for sheets of its shape, else by its words and numbers, wherever they stand.
 * `file` only labels the findings.
 */
export function recogniseSheet(grid: Grid, file: string, template: Template, mappings: readonly SheetMapping[] = []): Recognition {
  if (grid.rows.length === 0) return { kind: 'empty' };
  const sheet: SheetInHand = { view: new GridView(grid), file, template };
  const mapping = mappingFor(sheet.view, template, mappings);
  if (mapping !== undefined) return recogniseMapped(sheet, mapping);
  if (isTemplateSheet(sheet.view)) return unrecognised(sheet, { scoreLike: false, reason: 'template' });
  for (const recognise of RECOGNISERS) {
    const recognition = recognise(sheet);
    if (recognition !== undefined) return recognition;
  }
  const labels = headingsWithoutTeams(sheet);
  if (labels !== undefined) return unrecognised(sheet, { scoreLike: true, reason: 'no-team', labels });
  return unrecognised(sheet, { scoreLike: isScoreLike(grid, template) });
}
