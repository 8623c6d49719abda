import { useCallback, useMemo, useState } from 'react';
import { cellEdits } from '../../review/score/cellEdits';
import { commitScore } from '../../review/score/commitScore';
import { entryStatus, isSettled, type EntryStatus } from '../../review/score/entryStatus';
import { nextUnsettled } from '../../review/score/entryWays';
import { putCells, isSameValue, valueAt } from '../../review/score/putCells';
import { entryName, refusedFindings, withRefused } from '../../review/score/refusedTexts';
import { scoreCells } from '../../review/score/scoreCells';
import { openEdits, type QueueState, type ScoreQueue } from '../../review/score/scoreQueue';
import { scoreSheetOf } from '../../review/score/scoreSheets';
import { scoreTodo, type RefusedTexts, type TodoItem } from '../../review/score/scoreTodo';
import type { Finding } from '../../scoring/finding';
import { hundredthsToNumber } from '../../scoring/hundredths';
import type { ScoreRow, ScoreSheet } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import type { CellValue, Grid } from '../../workbook/grid';
import type { CellEdit } from '../../workbook/port';
import { useMessages } from '../messagesContext';
import type { FocusRequest, Kept } from './keptState';
import { useQueueState } from './useQueue';

/** A score sheet while it is filled in. What is on its way into the sheet counts as standing there. */
export interface Scoring {
  readonly sheet: ScoreSheet;
  readonly grid: Grid;
  readonly template: Template;
  readonly statuses: readonly EntryStatus[];
  readonly todo: readonly TodoItem[];
  readonly refused: RefusedTexts;
  readonly queue: ScoreQueue;
  readonly queued: QueueState;
  /** Cells that others changed while something was entered for them. */
  readonly conflicts: readonly Conflict[];
  readonly entry: number;
  readonly row: ScoreRow;
  readonly focus: FocusRequest | undefined;
  /** Shows an entry, and puts the focus into one of its fields where one is named. */
  readonly open: (entry: number, dimension?: number) => void;
  /** Shows the next entry that is not settled, the first field that waits in focus. */
  readonly openNext: () => void;
  /** Takes what was typed for a dimension of the entry shown; returns why it was refused, or `undefined`. */
  readonly commit: (dimension: number, text: string) => Finding['code'] | undefined;
  readonly put: (edits: readonly CellEdit[]) => void;
}

export interface Conflict {
  readonly cell: string;
  readonly standing: CellValue;
  readonly typed: CellEdit['content'];
}

interface ScoringSource {
  readonly base: Grid;
  readonly template: Template;
  readonly queue: ScoreQueue;
  readonly kept: Kept;
  readonly keep: (change: (kept: Kept) => Kept) => void;
}

/** Returns the work on a score sheet; `undefined` where the worksheet is none any more. */
export function useScoring({ base, template, queue, kept, keep }: ScoringSource): Scoring | undefined {
  const { states } = useMessages();
  const queued = useQueueState(queue);
  const [focus, setFocus] = useState<FocusRequest>();
  const grid = useMemo(() => putCells(base, openEdits(queued)), [base, queued]);
  const sheet = useMemo(() => scoreSheetOf(grid, template), [grid, template]);
  const statuses = useMemo(() => (sheet?.rows ?? []).map(entryStatus), [sheet]);
  const refused = useMemo(() => (sheet === undefined ? NONE : refusedFindings(kept.refused, sheet, template)), [kept.refused, sheet, template]);
  const todo = useMemo(() => (sheet === undefined ? [] : scoreTodo(sheet, template, refused)), [sheet, template, refused]);
  const conflicts = useMemo(() => conflictsOf(base, queued), [base, queued]);
  const put = useCallback((edits: readonly CellEdit[]) => { if (edits.length > 0) queue.put(edits); }, [queue]);

  const entry = sheet === undefined ? -1 : placeOf(kept, sheet.rows);
  const row = sheet?.rows[entry];
  if (sheet === undefined || row === undefined) return undefined;

  const open = (index: number, dimension?: number): void => {
    const target = sheet.rows[index];
    if (target === undefined) return;
    keep((before) => ({ ...before, entry: index, name: entryName(target) }));
    setFocus(dimension === undefined ? undefined : { dimension, number: (focus?.number ?? 0) + 1 });
  };
  const openNext = (): void => {
    const target = nextUnsettled(openSettled(sheet.rows, statuses, refused), entry);
    if (target !== undefined) open(target, todo.find((item) => item.entry === target)?.dimension ?? 0);
  };
  const commit = (index: number, text: string): Finding['code'] | undefined => {
    const dimension = template.dimensions[index]!;
    const committed = commitScore(text, dimension, template);
    const place = { entry: entryName(row), dimension: dimension.name };
    const refusal = committed.kind === 'refused' ? { text, code: committed.code } : undefined;
    keep((before) => ({ ...before, refused: withRefused(before.refused, place, refusal) }));
    if (committed.kind === 'refused') return committed.code;
    const content = committed.kind === 'score' ? hundredthsToNumber(committed.score) : committed.kind === 'state' ? states[committed.state] : null;
    const cell = scoreCells(row, sheet.rows)![index]!;
    put(cellEdits(grid, [{ cell, content }]));
    return undefined;
  };
  return { sheet, grid, template, statuses, todo, refused, queue, queued, conflicts, entry, row, focus, open, openNext, commit, put };
}

const NONE: RefusedTexts = new Map();

/** An entry is found again by its names where rows have moved. */
function placeOf({ entry, name }: Kept, rows: readonly ScoreRow[]): number {
  const standing = rows[entry];
  if (standing !== undefined && (name === undefined || entryName(standing) === name)) return entry;
  const moved = rows.findIndex((row) => entryName(row) === name);
  return moved === -1 ? Math.min(entry, rows.length - 1) : moved;
}

/** What was refused is to be entered again, so its entry is not settled. */
function openSettled(rows: readonly ScoreRow[], statuses: readonly EntryStatus[], refused: RefusedTexts): boolean[] {
  return rows.map(({ marks }, index) => isSettled(statuses[index]!) && !marks.some(({ cell }) => refused.has(cell)));
}

function conflictsOf(base: Grid, { failed }: QueueState): Conflict[] {
  return (failed?.edits ?? []).flatMap(({ cell, content, expected }) => {
    const standing = valueAt(base, cell);
    return isSameValue(standing, expected) ? [] : [{ cell, standing, typed: content }];
  });
}
