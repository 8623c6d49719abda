import { goTo } from '../excel/goTo';
import { openWorkbook } from '../excel/readWorkbook';
import { openSheetWriter } from '../excel/writeSheets';
import { disagreementText } from '../locales/disagreementText';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { consolidateScores, lacking, type ConsolidatedReview } from '../review/consolidateReview';
import { reviewOf } from '../review/openReview';
import { publishFindings, publishResults, RESULT_ROLES } from '../review/publishResults';
import { rememberedLeftOut } from '../review/rememberedLeftOut';
import { statedMethod } from '../review/rememberedMethod';
import { DEFAULT_METHOD } from '../scoring/method';
import type { SheetRole } from '../workbook/sheetDocument';

/** What a button has to say afterwards; nothing where the sheet that it shows says it all. */
export type Notice = string | undefined;

/** 检查评分: writes 核查清单 and shows it. Rejects with a `HostFailure`. */
export async function checkScores(messages: Messages): Promise<Notice> {
  const review = await reviewWorkbook(messages);
  if (lacking(review) === 'nothing') return messages.pane.noScores;
  const changed = await changedText(['findings'], messages);
  if (changed !== undefined) return changed;
  const { sheets } = await publishFindings(review, openSheetWriter(), messages);
  await goTo(sheets[0]!.name);
  return undefined;
}

/** 汇总排名: writes the five sheets of the results, by the method of the results that stand there or else by plain averages, and shows the ranking. Rejects with a `HostFailure`. */
export async function rankEntries(messages: Messages): Promise<Notice> {
  const review = await reviewWorkbook(messages);
  const lack = lacking(review);
  if (lack !== undefined) return lack === 'nothing' ? messages.pane.nothingToRank : messages.pane.nothingCounts;
  const changed = await changedText(RESULT_ROLES, messages);
  if (changed !== undefined) return changed;
  const { sheets, disagreeing } = await publishResults(review, openSheetWriter(), messages);
  await goTo(sheets[0]!.name);
  return disagreeing?.length === 0 ? undefined : disagreementText(disagreeing, messages);
}

/** A button cannot ask; where writing would clear what people entered, it says so and leaves it. */
async function changedText(roles: readonly SheetRole[], { pane, list }: Messages): Promise<Notice> {
  const sheets = await openSheetWriter().changedByHand(roles);
  return sheets.length === 0 ? undefined : fill(pane.changedByHandCommand, { sheets: sheets.join(list) });
}

/** By the method and the choice of sheets of the results that stand there. */
async function reviewWorkbook({ pane }: Messages): Promise<ConsolidatedReview> {
  const grids = await openWorkbook().read();
  const [rules] = await openSheetWriter().readOwn(['rules']);
  const opened = reviewOf({ label: pane.thisWorkbook, grids }, [], rememberedLeftOut(rules));
  return consolidateScores(opened, opened.template, statedMethod(rules) ?? DEFAULT_METHOD);
}
