import type { Messages } from '../locales/messages';
import { composeScoreSheet, type ListedEntry, type SheetSeal } from '../sheets/compose/scoreSheetDocument';
import type { WorksheetWriter } from '../workbook/port';
import type { SheetRole } from '../workbook/sheetDocument';
import type { PublishedSheets } from './publishResults';
import type { ReviewTemplate } from './reviewTemplate';

/** What a reviewer's score sheet is to hold. */
export interface ScoreSheetContent extends ReviewTemplate {
  readonly reviewer: string;
  readonly entries: readonly ListedEntry[];
  /** When the reviewer finished, as people read it; then the sheet is locked. */
  readonly finished?: string;
  /** What shows whether the scores are still those that were finished. */
  readonly seal?: SheetSeal;
}

/**
 * Writes 评分表 into the workbook, over ours where one stands, and 评分标准 with it where the workbook neither has its own nor got ours
 * before; all or none. Rejects with the host's `HostFailure`.
 */
export async function writeScoreSheet(content: ScoreSheetContent, workbook: WorksheetWriter, words: Messages, progress?: Parameters<WorksheetWriter['write']>[1]): Promise<PublishedSheets> {
  const { template, templateFrom, reviewer, entries, finished, seal } = content;
  const hasCriteria = templateFrom === 'workbook' || (await workbook.standing()).has('criteria');
  const wanted = new Map<SheetRole, string>([['scores', words.sheets.scoreSheet], ...(hasCriteria ? [] : [['criteria', words.sheets.criteria] as const])]);
  const names = await workbook.chooseNames(wanted);
  const scoreSheet = names.get('scores') ?? words.sheets.scoreSheet;
  const criteria = names.get('criteria') ?? words.sheets.criteria;
  const composed = composeScoreSheet(template, reviewer, entries, { ...words, sheets: { ...words.sheets, scoreSheet, criteria } }, { ...(finished === undefined ? {} : { finished }), ...(seal === undefined ? {} : { seal }) });
  const documents = composed.filter(({ role }) => wanted.has(role));
  const outcome = await workbook.write(documents, progress);
  return { ...outcome, sheets: documents.map(({ role, name }) => ({ role, name })) };
}
