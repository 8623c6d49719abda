import * as fc from 'fast-check';

import { consolidate } from '../../../../src/scoring/consolidate';
import { DEFAULT_METHOD } from '../../../../src/scoring/method';
import { STANDARD_TEMPLATE } from '../../../../src/scoring/standardTemplate';
import { anyPanel, completePanel } from '../../../support/sheets/layouts/arbitraryPanel';
import { formSheets, formsSideBySide, mergedForms, signedForms, stackedForms } from '../../../support/sheets/layouts/formLayout';
import { listLayout, listOfAll, matrixOfAll, reviewerListLayout } from '../../../support/sheets/layouts/listLayout';
import { groupedMatrixLayout, matrixLayout } from '../../../support/sheets/layouts/matrixLayout';
import type { LayOut, Panel } from '../../../support/sheets/layouts/panel';
import { summaryLayout } from '../../../support/sheets/layouts/summaryLayout';
import { dividedTransposedLayout, transposedLayout } from '../../../support/sheets/layouts/transposedLayout';
import { marksText, recognise } from '../../../support/sheets/matrix';
import { resultsOf } from '../../../support/scoring/reviews';
import type { ScoreSheet } from '../../../../src/scoring/scoreSheet';
import type { Grid } from '../../../../src/workbook/grid';

const LAYOUTS: Readonly<Record<string, LayOut>> = {
  'a matrix with groups and caps in rows of their own': groupedMatrixLayout,
  'stacked forms': stackedForms,
  'stacked forms signed below': signedForms,
  'a sheet for each form': formSheets,
  'two forms side by side': formsSideBySide(2),
  'three forms side by side and stacked': formsSideBySide(3),
  'forms with merged criteria': mergedForms,
  'entries as columns': transposedLayout,
  'entries as divided columns': dividedTransposedLayout,
  'a list': listLayout,
  'a list with reviewers': reviewerListLayout,
};

function sheetsOf(grids: readonly Grid[], file: string): readonly ScoreSheet[] {
  return recognise(grids, file).scoreSheets;
}

/** By reviewer the entries with their names and marks. */
function readings(sheets: readonly ScoreSheet[]): Record<string, string[]> {
  const byReviewer: Record<string, string[]> = {};
  for (const { reviewer, rows } of sheets) (byReviewer[reviewer] ??= []).push(...rows.map((row) => `${row.team}|${row.enterprise}|${marksText(row)}`));
  return byReviewer;
}

function inMatrices({ entries, reviewers }: Panel): ScoreSheet[] {
  return reviewers.flatMap((reviewer) => sheetsOf(matrixLayout(entries, reviewer), `${reviewer.name}.xlsx`));
}

function rankingOf(sheets: readonly ScoreSheet[]): Record<string, unknown> {
  return resultsOf(consolidate(sheets, STANDARD_TEMPLATE, DEFAULT_METHOD));
}

describe('a panel says the same in every layout', () => {
  test.each(Object.entries(LAYOUTS))('%s', (_name, layOut) => {
    fc.assert(fc.property(anyPanel, ({ entries, reviewers }) => {
      const [reviewer] = reviewers;
      const file = `${reviewer!.name}.xlsx`;
      expect(readings(sheetsOf(layOut(entries, reviewer!), file))).toEqual(readings(sheetsOf(matrixLayout(entries, reviewer!), file)));
    }), { numRuns: 60 });
  });

  test.each([['one list of all reviewers', listOfAll], ['one matrix with a column of reviewers', matrixOfAll]])('%s', (_name, layOut) => {
    fc.assert(fc.property(anyPanel, (panel) => {
      expect(readings(sheetsOf([layOut(panel)], '汇总.xlsx'))).toEqual(readings(inMatrices(panel)));
    }), { numRuns: 60 });
  });
});

describe('a panel has the same ranking', () => {
  test('though every reviewer uses another layout', () => {
    const layouts = Object.values(LAYOUTS);
    fc.assert(fc.property(anyPanel, fc.integer({ min: 0, max: layouts.length - 1 }), (panel, shift) => {
      const mixed = panel.reviewers.flatMap((reviewer, at) => sheetsOf(layouts[(at + shift) % layouts.length]!(panel.entries, reviewer), `${reviewer.name}.xlsx`));
      expect(rankingOf(mixed)).toEqual(rankingOf(inMatrices(panel)));
    }), { numRuns: 60 });
  });

  test('from a table of totals alone, but for the dimensions', () => {
    fc.assert(fc.property(completePanel, (panel) => {
      const withoutDimensions = (sheets: readonly ScoreSheet[]) => Object.values(rankingOf(sheets)).map((facts) => ({ ...(facts as object), dimensions: undefined }));
      expect(withoutDimensions(sheetsOf([summaryLayout(panel)], '汇总.xlsx'))).toEqual(withoutDimensions(inMatrices(panel)));
    }), { numRuns: 60 });
  });
});
