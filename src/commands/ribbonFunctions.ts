import { goTo } from '../excel/goTo';
import { openWorkbook } from '../excel/readWorkbook';
import { openSheetWriter } from '../excel/writeSheets';
import { disagreementText } from '../locales/disagreementText';
import { fill } from '../locales/fill';
import { localeOf, type Messages } from '../locales/messages';
import { panelWords } from '../locales/panelWords';
import { consolidateScores, lacking } from '../review/consolidateReview';
import { decideReview } from '../review/decideReview';
import { reviewOf } from '../review/openReview';
import { publishFindings, publishResults, RESULT_ROLES, type RecordedReview } from '../review/publishResults';
import { rememberedRecords } from '../review/records';
import { readRecords } from '../review/remembered';
import { rememberedLeftOut } from '../review/rememberedLeftOut';
import { statedMethod } from '../review/rememberedMethod';
import { checkSeals } from '../review/seal/checkSeals';
import { withSeals } from '../review/seal/sealFindings';
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

/** 汇总排名: writes the five sheets of the results, and those about the panel where they stand already, by the method of the results that stand there or else by plain averages, and shows the ranking. Rejects with a `HostFailure`. */
export async function rankEntries(messages: Messages): Promise<Notice> {
  const review = await reviewWorkbook(messages);
  const lack = lacking(review);
  if (lack !== undefined) return lack === 'nothing' ? messages.pane.nothingToRank : messages.pane.nothingCounts;
  const changed = await changedText(RESULT_ROLES, messages);
  if (changed !== undefined) return changed;
  const writer = openSheetWriter();
  const panel = (await writer.standing()).has('analysis') ? panelWords(localeOf(messages)) : undefined;
  const { sheets, disagreeing } = await publishResults({ ...review, panel }, writer, messages);
  await goTo(sheets[0]!.name);
  return disagreeing?.length === 0 ? undefined : disagreementText(disagreeing, messages);
}

/** A button cannot ask; where writing would clear what people entered, it says so and leaves it. */
async function changedText(roles: readonly SheetRole[], { pane, list }: Messages): Promise<Notice> {
  const sheets = await openSheetWriter().changedByHand(roles);
  return sheets.length === 0 ? undefined : fill(pane.changedByHandCommand, { sheets: sheets.join(list) });
}

/** By the method, the choice of sheets and the records of the results that stand there, which are written again as they are. */
async function reviewWorkbook({ pane }: Messages): Promise<RecordedReview> {
  const grids = await openWorkbook().read();
  const [rules] = await openSheetWriter().readOwn(['rules']);
  const workbook = { label: pane.thisWorkbook, grids };
  const records = rememberedRecords(rules);
  const { mappings, decisions } = readRecords(records);
  const opened = reviewOf(workbook, [], rememberedLeftOut(rules), mappings);
  const decided = decideReview(opened, decisions, pane.thisWorkbook);
  const review = consolidateScores(decided, opened.template, statedMethod(rules) ?? DEFAULT_METHOD);
  const seals = await checkSeals(opened.scoreSheets, [workbook], opened.template);
  return { ...withSeals(review, seals.filter(({ sheet }) => !decided.isOut(sheet)), opened.template), records };
}
