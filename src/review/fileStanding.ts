import { rowKeys } from '../scoring/decisions/rowKeys';
import type { Decision } from '../scoring/decisions/decision';
import type { Finding } from '../scoring/finding';
import { groupReviewers } from '../scoring/groupReviewers';
import { nameKey } from '../scoring/nameKey';
import type { PlacedMark, ScoreRow, ScoreSheet } from '../scoring/scoreSheet';
import type { Template } from '../scoring/template';
import type { Messages } from '../locales/messages';
import { markContent } from '../sheets/compose/detailSheet';
import { valueText } from '../sheets/recognise/gridView';
import type { DetailRow, PublishedDetails } from './readDetails';

/** How a file that was read stands to the review: `same` and `changed` compare with the results that stand in the workbook. */
export type FileStanding = 'read' | 'same' | 'changed' | 'conflict' | 'other-template' | 'taken-out';

/** What the standing of files follows from. */
export interface ReviewAtHand {
  /** As people have decided. */
  readonly scoreSheets: readonly ScoreSheet[];
  readonly findings: readonly Finding[];
  readonly decisions: readonly Decision[];
  readonly template: Template;
  /** 评分明细 as it stands in the workbook; `undefined` where there is none. */
  readonly details: PublishedDetails | undefined;
}

const CONFLICTS: readonly (string | undefined)[] = ['sheet-conflict', 'conflict'];

/** Returns how each file stands that has anything to be said of; a file without scores that is not among them is just read. */
export function fileStandings({ scoreSheets, findings, decisions, template, details }: ReviewAtHand): ReadonlyMap<string, FileStanding> {
  const standings = new Map<string, FileStanding>();
  for (const [file, standing] of rememberedComparison(scoreSheets, template, details)) standings.set(file, standing);
  for (const { code, file } of findings) if (code === 'template-mismatch' && file !== undefined) standings.set(file, 'other-template');
  for (const { code, reason, file, other } of findings) {
    if (code !== 'duplicate-reviewer' || !CONFLICTS.includes(reason)) continue;
    for (const place of [file, other?.file]) if (place !== undefined) standings.set(place, 'conflict');
  }
  for (const decision of decisions) if (decision.kind === 'taken-out') standings.set(decision.file, 'taken-out');
  return standings;
}

interface Compared {
  readonly template: Template;
  readonly details: PublishedDetails | undefined;
  readonly files: ReadonlyMap<string, FileStanding>;
}

const compared = new WeakMap<readonly ScoreSheet[], Compared>();

/** Another method compares nothing anew. */
function rememberedComparison(sheets: readonly ScoreSheet[], template: Template, details: PublishedDetails | undefined): ReadonlyMap<string, FileStanding> {
  const known = compared.get(sheets);
  if (known?.template === template && known.details === details) return known.files;
  const files = comparedFiles(sheets, template, details);
  compared.set(sheets, { template, details, files });
  return files;
}

/** A row of a file, by the names under which the results know it. */
interface FileRow {
  readonly key: string;
  readonly reviewer: string;
  readonly row: ScoreRow;
}

function comparedFiles(sheets: readonly ScoreSheet[], template: Template, details: PublishedDetails | undefined): Map<string, FileStanding> {
  const byFile = rowsByFile(sheets);
  if (details === undefined) return new Map([...byFile.keys()].map((file) => [file, 'read']));
  const published = new Map<string, DetailRow[]>();
  for (const row of details.rows) addTo(published, placeKey(row.reviewerKey, row.entryKey), row);
  const reviewers = new Set(details.rows.map(({ reviewerKey }) => reviewerKey));
  const ofFile = new Map<string, DetailRow[]>();
  for (const row of details.rows) if (saysSomething(row)) addTo(ofFile, row.file, row);
  const textsOf = textsBy(template, details);
  return new Map([...byFile].map(([file, rows]): [string, FileStanding] => {
    if (!rows.some(({ reviewer }) => reviewers.has(reviewer))) return [file, 'read'];
    const isThere = ({ key, reviewer, row }: FileRow): boolean => published.get(placeKey(reviewer, key))?.some((old) => textsOf.before(old) === textsOf.now(row)) === true;
    const listed = new Set(rows.map(({ key, reviewer }) => placeKey(reviewer, key)));
    const isGone = (old: DetailRow): boolean => !listed.has(placeKey(old.reviewerKey, old.entryKey));
    return [file, rows.every(isThere) && !(ofFile.get(file) ?? []).some(isGone) ? 'same' : 'changed'];
  }));
}

function rowsByFile(sheets: readonly ScoreSheet[]): Map<string, FileRow[]> {
  const keyOfRow = rowKeys(sheets);
  const byFile = new Map<string, FileRow[]>();
  for (const { name, sheets: own } of groupReviewers(sheets)) {
    for (const { file, rows } of own) for (const row of rows) addTo(byFile, file, { key: keyOfRow(row), reviewer: nameKey(name), row });
  }
  return byFile;
}

/** Returns what the scores of a row are, now and as 评分明细 shows them, so that equal texts are equal scores; a total that stands alone is compared as one. */
function textsBy(template: Template, { dimensions, words }: PublishedDetails) {
  const columns = template.dimensions.map(({ name }) => dimensions.findIndex((other) => nameKey(other) === nameKey(name)));
  return {
    now: ({ marks, total }: ScoreRow): string => JSON.stringify([
      ...columns.map((_, dimension) => markText(marks[dimension], words)),
      markText(total, words),
    ]),
    before: (old: DetailRow): string => JSON.stringify([...columns.map((column) => valueText(old.scores[column] ?? null)), old.totalAlone]),
  };
}

function markText(placed: PlacedMark | undefined, words: Messages): string {
  return placed === undefined ? '' : valueText(markContent(placed.mark, words));
}

/** What a reviewer was expected to list and does not stands there without anything. */
function saysSomething({ scores, totalAlone }: DetailRow): boolean {
  return totalAlone !== '' || scores.some((score) => score !== null && score !== '');
}

function placeKey(reviewer: string, entry: string): string {
  return `${reviewer}\n${entry}`;
}

function addTo<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
