import type { Messages } from '../../locales/messages';
import type { ScoreRow, ScoreSheet } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import type { Grid } from '../../workbook/grid';
import type { WorksheetWriter } from '../../workbook/port';
import type { SheetSeal } from '../../sheets/compose/scoreSheetDocument';
import type { ReviewTemplate } from '../reviewTemplate';
import { checkSeal } from '../seal/checkSeal';
import { sealOf } from '../seal/sealOf';
import { writeScoreSheet } from '../writeScoreSheet';
import { minuteText } from '../minuteText';
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

/** What a finished sheet says of itself. */
export interface Finish {
  /** As people read it. */
  readonly finished: string;
  /** Only where the host can compute one. */
  readonly seal?: SheetSeal;
}

/** Returns what the sheet is to say once it is finished at this time; with a passphrase its seal can be checked only by those who know it. */
export async function finishOf({ sheet, template }: ScoresInHand, time: Date, passphrase: string): Promise<Finish> {
  const seal = await sealOf(sheet, template.template, passphrase);
  return { finished: minuteText(time), ...(seal === undefined ? {} : { seal }) };
}

/** Returns whether the finished sheet, read back, holds the scores of its seal; a sheet without one says nothing. */
export async function holdsSeal(standing: Grid | undefined, { template: { template } }: ScoresInHand, passphrase: string): Promise<boolean> {
  const sheet = standing === undefined ? undefined : scoreSheetOf(standing, template);
  if (standing === undefined || sheet === undefined) return false;
  const { kind } = await checkSeal(sheet, standing, template, passphrase);
  return kind === 'intact' || kind === 'unsealed';
}

/** Writes the sheet anew with all it holds, locked and sealed where `finish` says that it is finished. Rejects with the host's `HostFailure`. */
export async function rewriteScores({ sheet, grid, reviewer, template }: ScoresInHand, finish: Finish | undefined, writer: WorksheetWriter, words: Messages): Promise<void> {
  const entries = sheet.rows.map((row) => ({ team: row.team, enterprise: row.enterprise, marks: row.marks.map(({ mark }) => mark), remark: remarkText(grid, row) }));
  await writeScoreSheet({ ...template, reviewer, entries, ...finish }, writer, words);
}

function saidBy({ rows }: ScoreSheet, { dimensions }: Template): string {
  const said = ({ team, enterprise, marks, remark = '' }: ScoreRow): unknown[] => [team, enterprise, remark, ...dimensions.map((_, index) => marks[index]?.mark)];
  return JSON.stringify(rows.map(said));
}
