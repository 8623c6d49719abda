import type { SheetDocument } from '../../workbook/sheetDocument';
import { describeFinding } from '../../locales/describeFinding';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { formatHundredths } from '../../scoring/hundredths';
import { isAdjusted, type Method } from '../../scoring/method';
import type { Ranking } from '../../scoring/ranking';
import { totalCap } from '../../scoring/template';
import { countTotalsOnly } from '../../scoring/totalsOnly';
import { averageValues, averageWords } from './averageWords';
import { awardName } from './awardName';
import { CRITERIA_WIDTHS, putCriteriaTable } from './criteriaTable';
import { methodSentence } from './methodSentence';
import { BODY, CENTERED, HEADING, putTitle, putWideText, TABLE_BODY, TEXT, WRAPPED } from './paper';
import { putRecords, type RecordLine } from './recordLines';
import { rowsRange, SheetDraft } from './sheetDraft';
import { tieBreaksText } from './tieBreakText';
import type { UncountedSource } from './uncountedSources';

/** 评审规则: template, method, rounding, ties, what counts, where the scores came from, and what was confirmed and decided, in plain sentences. */
export function composeRules(ranking: Ranking, uncounted: readonly UncountedSource[], words: Messages, records: readonly RecordLine[] = []): SheetDocument {
  const { template, method } = ranking;
  const { rules, sheets } = words;
  const draft = new SheetDraft('rules', sheets.rules);
  putTitle(draft, fill(rules.title, { name: awardName(template) }), methodSentence(method, words, template.dimensions), CRITERIA_WIDTHS);
  const heading = (text: string): void => void putWideText(draft, text, CRITERIA_WIDTHS, { bold: true });
  const sentence = (text: string): void => void putWideText(draft, text, CRITERIA_WIDTHS);
  heading(fill(rules.template, { total: formatHundredths(totalCap(template)) }));
  putCriteriaTable(draft, template, words);
  sentence(template.step === undefined ? rules.stepAny : fill(rules.step, { step: formatHundredths(template.step) }));
  heading(rules.method);
  sentence(fill(rules[averageWords(method)], averageValues(method, words)));
  sentence(rules.dimensions);
  sentence(fill(rules[roundingWords(method)], { decimals: method.decimals }));
  sentence(fill(rules.rank[method.rankOn], { summary: sheets.summary, average: words.columns.exactAverage }));
  const { tieBreaks = [] } = method;
  if (tieBreaks.length > 0) sentence(fill(rules.ties, { average: rules.tieAverages[method.rankOn], ties: tieBreaksText(tieBreaks, words, template.dimensions) }));
  heading(rules.counting);
  const totalsOnly = ranking.entries.some(({ ballots }) => countTotalsOnly(ballots) > 0) ? [rules.totalsOnly] : [];
  for (const text of [rules.complete, ...totalsOnly, rules.excused, fill(rules.pending, { findings: sheets.findings }), rules.duplicates]) sentence(text);
  heading(rules.checking);
  sentence(fill(method.name === 'calibrated' ? rules.formulas + rules.values : rules.formulas, { details: sheets.details, summary: sheets.summary }));
  heading(rules.sources);
  putSources(draft, ranking, uncounted, words);
  putRecords(draft, records, words);
  return draft.finish({ columnWidths: CRITERIA_WIDTHS, frozen: { rows: 2, columns: 0 }, page: { orientation: 'portrait', fitWidth: true, footer: '&P / &N' } });
}

function roundingWords(method: Method): 'rounding' | 'roundingEven' | 'roundingAdjusted' | 'roundingAdjustedEven' {
  if (method.rounding === 'half-even') return isAdjusted(method) ? 'roundingAdjustedEven' : 'roundingEven';
  return isAdjusted(method) ? 'roundingAdjusted' : 'rounding';
}

function putSources(draft: SheetDraft, { reviewers }: Ranking, uncounted: readonly UncountedSource[], words: Messages): void {
  const { columns } = words;
  const headingRow = draft.addRow([columns.number, columns.reviewer, `${columns.file} · ${columns.sheet}`, columns.scored]);
  reviewers.forEach(({ name, sheets, entriesScored }, index) => {
    draft.addRow([index + 1, name, sheets.map(({ file, sheet }) => `${file} · ${sheet}`).join('\n'), entriesScored]);
  });
  uncounted.forEach(({ file, sheet, finding }, index) => {
    const place = sheet === undefined ? file : `${file} · ${sheet}`;
    draft.addRow([reviewers.length + index + 1, finding.reviewer ?? null, `${place}\n${describeFinding(finding, words).title}`, words.status.excluded]);
  });
  const lastRow = draft.rowCount - 1;
  draft.format(rowsRange(headingRow, lastRow, CRITERIA_WIDTHS.length - 1), { ...BODY, ...TABLE_BODY, ...CENTERED });
  draft.format({ top: headingRow + 1, left: 1, bottom: lastRow, right: 2 }, { ...TEXT, ...WRAPPED, horizontal: 'left' });
  draft.format(rowsRange(headingRow, headingRow, CRITERIA_WIDTHS.length - 1), { ...HEADING, wrap: true });
  draft.height(headingRow, 32);
}
