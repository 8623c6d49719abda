import type { Messages } from '../../locales/messages';
import type { ScoreRow, ScoreSheet } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import type { Grid } from '../../workbook/grid';
import type { WorksheetWriter } from '../../workbook/port';
import type { ReviewTemplate } from '../reviewTemplate';
import { writeScoreSheet } from '../writeScoreSheet';
import { remarkText } from './excuse';
import { scoreSheetOf } from './scoreSheets';
import { scoreTodo } from './scoreTodo';

/** A reviewer's sheet as the reviewer sees it. */
export interface ScoresInHand {
  readonly sheet: ScoreSheet;
  readonly grid: Grid;
  readonly reviewer: string;
  readonly template: ReviewTemplate;
}

/** Returns the sheet as it stands now where it is complete and says what the reviewer sees; `undefined` where it has changed. */
export function asSeen(standing: Grid | undefined, { sheet, template: { template } }: ScoresInHand): ScoreSheet | undefined {
  const now = standing === undefined ? undefined : scoreSheetOf(standing, template);
  if (now === undefined || scoreTodo(now, template, new Map()).length > 0) return undefined;
  return saidBy(now, template) === saidBy(sheet, template) ? now : undefined;
}

/** Writes the sheet anew with all it holds, locked where `finished` gives the time at which it was finished. Rejects with the host's `HostFailure`. */
export async function rewriteScores({ sheet, grid, reviewer, template }: ScoresInHand, finished: string | undefined, writer: WorksheetWriter, words: Messages): Promise<void> {
  const entries = sheet.rows.map((row) => ({ team: row.team, enterprise: row.enterprise, marks: row.marks.map(({ mark }) => mark), remark: remarkText(grid, row) }));
  await writeScoreSheet({ ...template, reviewer, entries, ...(finished === undefined ? {} : { finished }) }, writer, words);
}

function saidBy({ rows }: ScoreSheet, { dimensions }: Template): string {
  const said = ({ team, enterprise, marks, remark = '' }: ScoreRow): unknown[] => [team, enterprise, remark, ...dimensions.map((_, index) => marks[index]?.mark)];
  return JSON.stringify(rows.map(said));
}

/** Returns the time as the sheet states it, in the reviewer's own clock: `2026-11-25 15:30`. */
export function timeText(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(time.getFullYear())}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
