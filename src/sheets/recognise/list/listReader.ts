import { entryKey, entryKeyText } from '../../../scoring/entryKey';
import type { Finding } from '../../../scoring/finding';
import { formatHundredths } from '../../../scoring/hundredths';
import { nameKey, tidyName } from '../../../scoring/nameKey';
import type { PlacedMark, ScoreRow, StatedTotal } from '../../../scoring/scoreSheet';
import { cellAddress } from '../../../workbook/address';
import type { GridRow } from '../../../workbook/grid';
import { readCell, sharedMark, statedTotal } from '../cellMark';
import { dimensionColumn, readCap } from '../columnKind';
import { footerLine } from '../footerLine';
import type { Position } from '../gridView';
import { TOTAL_LINE } from '../lineHeadings';
import type { SheetInHand } from '../recognition';
import type { TemplateMismatch } from '../templateMismatch';
import type { ListHeader } from './listHeader';
import { reviewerNameOf } from './reviewerRows';

/** What a list holds of one reviewer. */
export interface ListedReviewer {
  readonly name: string | undefined;
  readonly rows: readonly ScoreRow[];
  /** 0-based rows of the scores. */
  readonly scoreRows: readonly number[];
  readonly mismatches: readonly TemplateMismatch[];
}

interface EntryInProgress {
  readonly team: string;
  readonly enterprise: string;
  readonly cell: string;
  /** By dimension every mark that is given for it. */
  readonly marks: readonly PlacedMark[][];
  total?: StatedTotal;
}

interface ReviewerInProgress {
  readonly name: string | undefined;
  readonly entries: Map<string, EntryInProgress>;
  readonly scoreRows: number[];
  readonly mismatches: Map<string, TemplateMismatch>;
}

/** Gathers the rows of a list by reviewer and entry, whatever their order. */
export class ListReader {
  private readonly reviewers = new Map<string, ReviewerInProgress>();
  private readonly nameless: Finding[] = [];

  /** `reviewer` names the reviewer of a list without a column of reviewers. */
  constructor(private readonly sheet: SheetInHand, private readonly header: ListHeader, private readonly reviewer: string | undefined) {}

  readRow(row: GridRow): void {
    const { header } = this;
    const dimensionText = this.textAt(row.index, header.dimension);
    const score = this.readScore(row.index, dimensionText);
    const isFooter = footerLine(row, { teamColumn: header.team, enterpriseColumn: header.enterprise, remarkColumns: [], hasScores: score.mark.mark.state !== 'blank' }) !== undefined;
    if (isFooter || dimensionText === '') return;
    const team = this.textAt(row.index, header.team);
    const name = header.reviewer === undefined ? this.reviewer : reviewerNameOf(this.textAt(row.index, header.reviewer));
    if (team === '' || name === '') {
      if (score.mark.mark.state !== 'blank') this.nameless.push(this.namelessFinding(row.index, team, score.mark));
      return;
    }
    const reviewer = this.reviewerOf(name);
    const entry = this.entryOf(reviewer, team, header.enterprise === undefined ? '' : this.textAt(row.index, header.enterprise), this.teamCell(row.index));
    this.take(row.index, reviewer, entry, dimensionText);
    if (score.dimension === undefined) return;
    reviewer.scoreRows.push(row.index);
    entry.marks[score.dimension]!.push(score.mark);
  }

  /** Returns what was gathered; `findings` tell of rows that belong to no reviewer or entry. */
  finish(): { reviewers: ListedReviewer[]; findings: Finding[] } {
    const reviewers = [...this.reviewers.values()].map(({ name, entries, scoreRows, mismatches }) => ({
      name, scoreRows,
      rows: [...entries.values()].flatMap(toRows),
      mismatches: [...mismatches.values()],
    }));
    return { reviewers: reviewers.filter(({ scoreRows, mismatches }) => scoreRows.length + mismatches.length > 0), findings: this.nameless };
  }

  /** A total line gives the total; a line of something else than a dimension contradicts the template, as does another cap. */
  private take(row: number, reviewer: ReviewerInProgress, entry: EntryInProgress, text: string): void {
    const { view, template } = this.sheet;
    const { dimension: column, score, cap } = this.header;
    const key = nameKey(text);
    const found = dimensionColumn(key, template);
    if (found === undefined) {
      const total = TOTAL_LINE.test(key) ? statedTotal(view, { row, column: score }) : undefined;
      if (total !== undefined) entry.total = total;
      if (!TOTAL_LINE.test(key) && view.cell({ row, column: score }) !== undefined) {
        addOnce(reviewer.mismatches, key, { reason: 'foreign-dimension', row, column, found: text });
      }
      return;
    }
    const dimension = template.dimensions[found.dimension]!;
    const stated = found.cap ?? (cap === undefined ? undefined : readCap(view.text({ row, column: cap })));
    if (stated !== undefined && stated !== dimension.cap) {
      addOnce(reviewer.mismatches, key, { reason: 'cap', row, column: found.cap === undefined ? cap! : column, dimension: dimension.name, found: text, statedCap: stated });
    }
  }

  private readScore(row: number, text: string): { readonly dimension?: number; readonly mark: PlacedMark } {
    const { view, template } = this.sheet;
    const position = { row, column: this.header.score };
    const cell = cellAddress(row, position.column);
    const found = dimensionColumn(nameKey(text), template);
    const merge = view.mergeAt(position);
    if (merge !== undefined && merge.bottom > merge.top) return { ...(found === undefined ? {} : { dimension: found.dimension }), mark: { mark: sharedMark(view.text(position).trim()), cell } };
    const reading = readCell(view.cell(position), view, template.dimensions[found?.dimension ?? 0]!, template.step);
    return { ...(found === undefined ? {} : { dimension: found.dimension }), mark: { ...reading, cell } };
  }

  private textAt(row: number, column: number): string {
    const position: Position = { row, column };
    return this.sheet.view.anchor(position).row <= this.header.row ? '' : tidyName(this.sheet.view.text(position));
  }

  /** A name may be merged down over the rows of its scores. */
  private teamCell(row: number): string {
    const { row: top, column } = this.sheet.view.anchor({ row, column: this.header.team });
    return cellAddress(top, column);
  }

  private reviewerOf(name: string | undefined): ReviewerInProgress {
    const key = nameKey(name ?? '');
    const reviewer = this.reviewers.get(key) ?? { name, entries: new Map(), scoreRows: [], mismatches: new Map() };
    this.reviewers.set(key, reviewer);
    return reviewer;
  }

  private entryOf({ entries }: ReviewerInProgress, team: string, enterprise: string, cell: string): EntryInProgress {
    const key = entryKeyText(entryKey(team, enterprise));
    const entry = entries.get(key) ?? { team, enterprise, cell, marks: this.sheet.template.dimensions.map(() => []) };
    entries.set(key, entry);
    return entry;
  }

  private namelessFinding(row: number, team: string, { mark, cell }: PlacedMark): Finding {
    const found = mark.state === 'scored' ? formatHundredths(mark.score) : mark.state === 'illegal' ? mark.text : '';
    const place = { severity: 'error', file: this.sheet.file, sheet: this.sheet.view.grid.name } as const;
    if (team === '') return { ...place, code: 'unknown-entry', reason: 'unnamed', cell: cellAddress(row, this.header.team), found };
    return { ...place, code: 'unnamed-reviewer', reason: 'row', cell, team, found: team };
  }
}

function addOnce(mismatches: Map<string, TemplateMismatch>, key: string, mismatch: TemplateMismatch): void {
  if (!mismatches.has(key)) mismatches.set(key, mismatch);
}

/** What is given twice makes a second row, which is compared with the first as two rows for one entry always are. */
function toRows({ team, enterprise, cell, marks, total }: EntryInProgress): ScoreRow[] {
  const count = Math.max(1, ...marks.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => ({
    team, enterprise, cell,
    marks: marks.map((given): PlacedMark => given[Math.min(at, given.length - 1)] ?? { mark: { state: 'blank' }, cell }),
    ...(total === undefined ? {} : { statedTotal: total }),
  }));
}
