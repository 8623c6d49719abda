import { goTo } from '../excel/goTo';
import { openWorkbook } from '../excel/readWorkbook';
import { openSheetWriter } from '../excel/writeSheets';
import { decisionsText } from '../locales/decisionsText';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { consolidateScores, lacking, type ConsolidatedReview } from '../review/consolidateReview';
import { openReview } from '../review/openReview';
import { publishFindings, publishResults } from '../review/publishResults';
import { standingDecisions } from '../review/standingDecisions';
import { DEFAULT_METHOD } from '../scoring/method';

/** What a button has to say afterwards; nothing where the sheet that it shows says it all. */
export type Notice = string | undefined;

/** 检查评分: writes 核查清单 and shows it. Rejects with a `HostFailure`. */
export async function checkScores(messages: Messages): Promise<Notice> {
  const review = await reviewWorkbook(messages);
  if (lacking(review) === 'nothing') return messages.pane.noScores;
  const standing = await standingText(['findings'], messages);
  if (standing !== undefined) return standing;
  const { sheets } = await publishFindings(review, openSheetWriter(), messages);
  await goTo(sheets[0]!.name);
  return undefined;
}

/** 汇总排名: writes the five sheets of the results, by plain averages, and shows the ranking. Rejects with a `HostFailure`. */
export async function rankEntries(messages: Messages): Promise<Notice> {
  const review = await reviewWorkbook(messages);
  const lack = lacking(review);
  if (lack !== undefined) return lack === 'nothing' ? messages.pane.nothingToRank : messages.pane.nothingCounts;
  const standing = await standingText(['details', 'findings'], messages);
  if (standing !== undefined) return standing;
  const { sheets, disagreeing } = await publishResults(review, openSheetWriter(), messages);
  await goTo(sheets[0]!.name);
  return disagreeing.length === 0 ? undefined : disagreementText(disagreeing, messages);
}

/** A button cannot ask; where writing would clear what people entered, it says so and leaves it. */
async function standingText(roles: Parameters<typeof standingDecisions>[1], messages: Messages): Promise<Notice> {
  const decisions = await standingDecisions(openSheetWriter(), roles);
  return decisions.length === 0 ? undefined : decisionsText(messages.pane.decisionsStandCommand, decisions, messages);
}

async function reviewWorkbook({ pane }: Messages): Promise<ConsolidatedReview> {
  const reader = openWorkbook();
  const opened = await openReview({ label: pane.thisWorkbook, read: () => reader.read() }, []);
  return consolidateScores(opened, opened.template, DEFAULT_METHOD);
}

function disagreementText(cells: readonly string[], { pane, list }: Messages): string {
  return fill(pane.disagreeing, { count: cells.length, cells: cells.slice(0, 5).join(list) });
}
