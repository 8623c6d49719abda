import type { Grid } from '../../workbook/grid';
import type { Finding } from '../../scoring/finding';
import type { ScoreSheet } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import { recogniseSheet, type Recognition, type RecognisedMatrix } from './recogniseSheet';
import { reviewerFromFileName, reviewerFromSheetName } from './reviewerName';

/** The score sheets of one workbook, and what is to be looked at in it. */
export interface RecognisedWorkbook {
  readonly scoreSheets: readonly ScoreSheet[];
  readonly findings: readonly Finding[];
}

interface RecognisedGrid {
  readonly grid: Grid;
  readonly recognition: Recognition;
}

/**
 * Recognises every worksheet of a workbook: one reviewer's, or one sheet for each reviewer. Other sheets beside a score sheet are
 * left alone unless they look like one too; a hidden score sheet is reported and not counted. `file` labels what is found.
 */
export function recogniseWorkbook(grids: readonly Grid[], file: string, template: Template): RecognisedWorkbook {
  const recognised = grids.map((grid): RecognisedGrid => ({ grid, recognition: recogniseSheet(grid, file, template) }));
  const visible = recognised.filter(({ grid }) => grid.visibility === 'visible');
  const found = visible.flatMap(({ grid, recognition }) => (recognition.kind === 'scores' ? recognition.matrices.map((matrix) => ({ grid, matrix })) : []));
  const scoreSheets: ScoreSheet[] = [];
  const findings: Finding[] = [...hiddenFindings(recognised, file), ...unrecognisedFindings(visible, file, found.length > 0)];
  for (const { grid, matrix } of found) {
    if (found.length > 1 && matrix.reviewer === undefined && isBesideTheScores(grid.name, matrix)) {
      findings.push({ code: 'unrecognised-layout', reason: 'beside', severity: 'warning', file, sheet: grid.name });
      continue;
    }
    const { scoreSheet, findings: inside } = toScoreSheet(matrix, grid.name, file, found.length > 1);
    findings.push(...inside);
    if (scoreSheet !== undefined) scoreSheets.push(scoreSheet);
  }
  return { scoreSheets, findings };
}

const OTHER_TAB = /汇总|统计|排名|结果|示例|样表|样例|模板|空表|summary|example|template/i;

/** Beside several reviewers' sheets, one without a name that is called a summary or a sample, or is empty, is not another reviewer's. */
function isBesideTheScores(tab: string, { rows = [] }: RecognisedMatrix): boolean {
  return OTHER_TAB.test(tab) || rows.every(({ marks }) => marks.every(({ mark }) => mark.state === 'blank'));
}

function toScoreSheet({ reviewer, rows, findings }: RecognisedMatrix, sheet: string, file: string, several: boolean): { scoreSheet?: ScoreSheet; findings: Finding[] } {
  if (rows === undefined) return { findings: [...findings] };
  if (rows.length === 0) {
    return { findings: [...findings, { code: 'unrecognised-layout', reason: 'no-entries', severity: 'error', file, sheet }] };
  }
  const name = reviewer ?? (several ? reviewerFromSheetName(sheet) : undefined) ?? reviewerFromFileName(file);
  const unnamed: Finding[] = reviewer === undefined ? [{ code: 'unnamed-reviewer', severity: 'warning', file, sheet, reviewer: name, found: name }] : [];
  return { scoreSheet: { reviewer: name, ...(reviewer === undefined ? { unnamed: true } : {}), file, sheet, layout: 'matrix', rows }, findings: [...unnamed, ...findings.map((finding) => ({ reviewer: name, ...finding }))] };
}

function hiddenFindings(recognised: readonly RecognisedGrid[], file: string): Finding[] {
  return recognised
    .filter(({ grid, recognition }) => grid.visibility !== 'visible' && recognition.kind === 'scores')
    .map(({ grid }) => ({ code: 'hidden-sheet', severity: 'warning', file, sheet: grid.name }));
}

/** A workbook without any score sheet says once what was found instead; beside one, only sheets that look like another are worth a word. */
function unrecognisedFindings(visible: readonly RecognisedGrid[], file: string, hasScores: boolean): Finding[] {
  const unrecognised = visible.flatMap(({ grid, recognition }) => (recognition.kind === 'unrecognised' ? [{ sheet: grid.name, recognition }] : []));
  const scoreLike = unrecognised.filter(({ recognition }) => recognition.scoreLike);
  if (hasScores) return scoreLike.map(({ sheet, recognition }) => unrecognisedFinding(recognition, file, sheet, 'warning'));
  const telling = scoreLike[0] ?? unrecognised.find(({ recognition }) => recognition.reason !== undefined) ?? unrecognised[0];
  if (telling !== undefined) return [unrecognisedFinding(telling.recognition, file, telling.sheet, 'error')];
  return [{ code: 'unrecognised-layout', reason: 'empty', severity: 'error', file }];
}

function unrecognisedFinding({ reason, found, expected }: Recognition & { kind: 'unrecognised' }, file: string, sheet: string, severity: Finding['severity']): Finding {
  return { code: 'unrecognised-layout', ...(reason === undefined ? {} : { reason }), severity, file, sheet, found, expected };
}
