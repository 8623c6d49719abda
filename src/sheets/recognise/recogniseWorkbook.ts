import type { Grid } from '../../workbook/grid';
import type { Finding } from '../../scoring/finding';
import type { Layout, ScoreSheet } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import { chooseParts } from './chooseParts';
import { nameReviewer, type PartInWorkbook } from './nameReviewer';
import { otherSheets, type OtherSheet, type RecognisedGrid } from './otherSheets';
import type { SheetMapping } from './mapping/sheetMapping';
import type { Confidence, ReadAreas, Recognition } from './recognition';
import { recogniseSheet } from './recogniseSheet';

/** The score sheets of one workbook, and what is to be looked at in it. */
export interface RecognisedWorkbook {
  readonly scoreSheets: readonly ScoreSheet[];
  readonly findings: readonly Finding[];
  /** How each score sheet was understood, in the same order. */
  readonly sources: readonly ScoreSource[];
  /** The worksheets that were left alone. */
  readonly others: readonly OtherSheet[];
}

/** How a score sheet was understood. */
export interface ScoreSource {
  readonly scoreSheet: ScoreSheet;
  readonly layout: Layout;
  readonly confidence: Confidence;
  readonly areas: ReadAreas;
}

/**
 * Recognises every worksheet of a workbook: one reviewer's, or one sheet for each reviewer or entry. Other sheets beside a score sheet are
 * left alone unless they look like one too; a hidden score sheet is reported and not counted. `file` labels what is found. `mappings` say how
 * a person confirmed sheets of their shapes to be read.
 */
export function recogniseWorkbook(grids: readonly Grid[], file: string, template: Template, mappings: readonly SheetMapping[] = []): RecognisedWorkbook {
  const recognised = grids.map((grid): RecognisedGrid => ({ grid, recognition: recogniseSheet(grid, file, template, mappings) }));
  const visible = recognised.filter(({ grid }) => grid.visibility === 'visible');
  const found = visible.flatMap(({ grid, recognition }) => (recognition.kind === 'scores' ? recognition.parts.map((part) => ({ sheet: grid.name, part })) : []));
  const { kept, beside, repeated } = chooseParts(found, file);
  const besideSheets = new Set(beside.map(({ sheet }) => sheet));
  const sources: ScoreSource[] = [];
  const findings: Finding[] = [...hiddenFindings(recognised, file), ...unrecognisedFindings(visible, file, found.length > 0)];
  for (const sheet of besideSheets) findings.push({ code: 'unrecognised-layout', reason: 'beside', severity: 'warning', file, sheet });
  const byFile = new Set<string>();
  const ownScores = kept.filter(({ part }) => part.layout !== 'summary');
  for (const inWorkbook of kept) {
    const name = nameReviewer(inWorkbook, ownScores, file);
    findings.push(...unnamedFindings(inWorkbook, name, file, byFile), ...partFindings(inWorkbook, name, file));
    const source = toSource(inWorkbook, name, file);
    if (source !== undefined) sources.push(source);
  }
  const counted = new Set(sources.map(({ scoreSheet }) => scoreSheet.sheet));
  const others = otherSheets(recognised, { counted, beside: besideSheets, repeated: new Set(repeated.map(({ sheet }) => sheet)) });
  return { scoreSheets: sources.map(({ scoreSheet }) => scoreSheet), findings, sources, others };
}

function toSource({ sheet, part }: PartInWorkbook, reviewer: string, file: string): ScoreSource | undefined {
  const { layout, rows, areas, confidence } = part;
  if (rows === undefined || rows.length === 0) return undefined;
  const scoreSheet: ScoreSheet = { reviewer, ...(part.reviewer === undefined ? { unnamed: true } : {}), file, sheet, layout, rows };
  return { scoreSheet, layout, confidence, areas };
}

/** A sheet whose scores contradict the template belongs to no reviewer yet. */
function partFindings({ sheet, part: { rows, findings } }: PartInWorkbook, reviewer: string, file: string): Finding[] {
  if (rows === undefined) return [...findings];
  if (rows.length === 0) return [...findings, { code: 'unrecognised-layout', reason: 'no-entries', severity: 'error', file, sheet }];
  return findings.map((finding) => ({ reviewer, ...finding }));
}

/** The forms of one reviewer, each in a sheet of its own, say once that they name nobody. */
function unnamedFindings({ sheet, part }: PartInWorkbook, name: string, file: string, told: Set<string>): Finding[] {
  if (part.reviewer !== undefined || part.rows === undefined || part.rows.length === 0) return [];
  if (part.layout === 'form' && told.has(name)) return [];
  told.add(name);
  return [{ code: 'unnamed-reviewer', severity: 'warning', file, sheet, reviewer: name, found: name }];
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
  const telling = scoreLike[0] ?? unrecognised.find(({ recognition: { reason } }) => reason !== undefined && reason !== 'template') ?? unrecognised[0];
  if (telling !== undefined) return [unrecognisedFinding(telling.recognition, file, telling.sheet, 'error')];
  return [{ code: 'unrecognised-layout', reason: 'empty', severity: 'error', file }];
}

/** A template is no faulty score sheet: it says nothing but that no score sheet was found. */
function unrecognisedFinding({ reason, found, expected }: Recognition & { kind: 'unrecognised' }, file: string, sheet: string, severity: Finding['severity']): Finding {
  return { code: 'unrecognised-layout', ...(reason === undefined || reason === 'template' ? {} : { reason }), severity, file, sheet, found, expected };
}
