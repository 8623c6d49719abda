import { columnLetters } from '../../workbook/address';
import type { Messages } from '../../locales/messages';
import type { Ranking } from '../../scoring/ranking';
import type { DetailPlan } from './detailPlan';
import { quoted } from './formulas';
import { DROPPED, FAINT, MISSING } from './paper';
import type { SheetDraft } from './sheetDraft';
import type { SummaryPlan } from './summaryPlan';
import { isDropped, trimSteps } from './trimFormulas';

/** Colours in 评分汇总 what is pending, and strikes through the totals that are dropped; all of it live. */
export function highlightSummary(draft: SheetDraft, { method }: Ranking, plan: SummaryPlan, details: DetailPlan, words: Messages): void {
  const { firstRow, lastRow, firstReviewer, lastReviewer } = plan;
  if (lastRow < firstRow || lastReviewer < firstReviewer) return;
  const range = { top: firstRow, left: firstReviewer, bottom: lastRow, right: lastReviewer };
  const row = String(firstRow + 1);
  const first = `$${columnLetters(firstReviewer)}${row}`;
  const last = `$${columnLetters(lastReviewer)}${row}`;
  const cell = `${columnLetters(firstReviewer)}${row}`;
  draft.highlight({ range, formula: `${cell}=${quoted(words.status.pending)}`, format: MISSING });
  draft.highlight({ range, formula: `ISTEXT(${cell})`, format: FAINT });
  if (method.name !== 'trimmed' || (method.trimScope === 'dimension' && !details.entries.some(({ hasTotalsOnly }) => hasTotalsOnly))) return;
  const sums = plan.firstTrimmedSum === undefined ? '' : `COUNT($${columnLetters(plan.firstTrimmedSum)}${row}:$${columnLetters(plan.counted - 1)}${row})=0,`;
  const dropped = isDropped({ cell, all: `${first}:${last}`, upTo: `${first}:${cell}`, from: `${cell}:${last}` }, trimSteps(method));
  draft.highlight({ range, formula: `AND(ISNUMBER(${cell}),${sums}${dropped})`, format: DROPPED });
}
