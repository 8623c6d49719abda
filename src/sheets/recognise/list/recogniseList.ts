import type { Finding } from '../../../scoring/finding';
import type { ScoreSheet } from '../../../scoring/scoreSheet';
import type { GridView } from '../gridView';
import { hiddenCells } from '../hiddenCells';
import { columnRanges, confidenceOf, reviewerArea } from '../readAreas';
import type { RecognisedScores, Recognition, SheetInHand } from '../recognition';
import { findReviewerName, type NamedReviewer } from '../reviewerName';
import { mismatchFinding } from '../templateMismatch';
import { readListHeader, type ListHeader } from './listHeader';
import { ListReader, type ListedReviewer } from './listReader';

/** Recognises the list: a row for each score with its entry and dimension, and its reviewer unless the sheet names one for all. */
export function recogniseList(sheet: SheetInHand): Recognition | undefined {
  const { view } = sheet;
  const header = readListHeader(view);
  if (header === undefined) return undefined;
  const named = findReviewerName(view, { from: 0, to: header.row - 1 });
  const reader = new ListReader(sheet, header, header.reviewer === undefined ? named?.name : undefined);
  for (const row of view.rowsBetween(header.row + 1, Number.POSITIVE_INFINITY)) reader.readRow(row);
  const { reviewers, findings } = reader.finish();
  if (reviewers.length === 0) return undefined;
  const parts = reviewers.map((reviewer, at): RecognisedScores => toPart(sheet, header, reviewer, at === 0 ? findings : [], named));
  return { kind: 'scores', parts };
}

function toPart(sheet: SheetInHand, header: ListHeader, listed: ListedReviewer, shared: readonly Finding[], named: NamedReviewer | undefined): RecognisedScores {
  const { view, file, template } = sheet;
  const { name, rows, scoreRows, mismatches } = listed;
  const place = { file, sheet: view.grid.name, ...(name === undefined ? {} : { reviewer: name }) };
  const findings: Finding[] = mismatches.map((mismatch) => ({ ...place, ...mismatchFinding(mismatch, template) }));
  findings.push(...hiddenCells(view, scoreRows, [header.score]).map((finding) => ({ ...place, ...finding })), ...shared);
  return {
    layout: 'list',
    reviewer: name,
    rows: mismatches.length > 0 ? undefined : (rows satisfies ScoreSheet['rows']),
    findings,
    areas: areasOf(view, header, scoreRows, named),
    confidence: confidenceOf({ named: name !== undefined, stated: header.cap !== undefined, doubts: shared.length > 0 || mismatches.length > 0 }),
  };
}

function areasOf(view: GridView, header: ListHeader, scoreRows: readonly number[], named: NamedReviewer | undefined): RecognisedScores['areas'] {
  const { row, team, dimension, score, reviewer } = header;
  const top = scoreRows[0] ?? row + 1;
  const bottom = scoreRows.at(-1) ?? row;
  const columns = (view.row(row)?.cells ?? []).map(({ column }) => column);
  const [names] = reviewer === undefined ? [] : columnRanges([reviewer], top, bottom);
  return {
    header: [{ top: row, left: Math.min(...columns), bottom: row, right: Math.max(...columns) }],
    team: columnRanges([team], top, bottom),
    dimensions: columnRanges([dimension, score], top, bottom),
    ...(names === undefined ? reviewerArea(named) : { reviewer: names }),
  };
}
