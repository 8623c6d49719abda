import { MAX_COLUMNS, parseAddress } from '../../workbook/address';
import type { SheetDocument } from '../../workbook/sheetDocument';
import { describeFinding } from '../../locales/describeFinding';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { SEVERITIES, type Finding } from '../../scoring/finding';
import { BODY, CENTERED, HEADING, MISSING, putTitle, TABLE_BODY, TEXT, textHeight, WRAPPED, WRONG } from './paper';
import { rowsRange, SheetDraft } from './sheetDraft';

const HEADING_ROW = 2;
const FIRST_ROW = 3;
const WIDTHS = [6, 8, 16, 12, 22, 12, 18, 12, 9, 14, 14, 48, 24];
const TEAM = 4;
const FOUND = 9;
const EXPLANATION = 11;

/** 核查清单: every finding with its place, what was found, what was expected, and an empty column for the ruling; errors first. */
export function composeFindings(award: string, findings: readonly Finding[], words: Messages): SheetDocument {
  const draft = new SheetDraft('findings', words.sheets.findings);
  const { columns } = words;
  putTitle(draft, fill(words.findings.title, { name: award }), caption(findings, words), WIDTHS);
  const lastColumn = WIDTHS.length - 1;
  draft.addRow([
    columns.number, columns.severity, columns.finding, columns.reviewer, columns.team, columns.dimension,
    columns.file, columns.sheet, columns.cell, columns.found, columns.expected, columns.explanation, columns.ruling,
  ]);
  const sorted = sortFindings(findings);
  sorted.forEach((finding, index) => {
    const { title, text, found, expected } = describeFinding(finding, words);
    draft.addRow([
      index + 1, words.severities[finding.severity], title, finding.reviewer ?? null, finding.team ?? null, finding.dimension ?? null,
      finding.file ?? null, finding.sheet ?? null, finding.cell ?? null, found ?? null, expected ?? null, text, null,
    ]);
    draft.height(FIRST_ROW + index, Math.max(textHeight(text, WIDTHS[EXPLANATION]!), textHeight(found ?? '', WIDTHS[FOUND]!), textHeight(finding.team ?? '', WIDTHS[TEAM]!)));
  });
  const lastRow = draft.rowCount - 1;
  draft.format(rowsRange(HEADING_ROW, lastRow, lastColumn), { ...BODY, ...TABLE_BODY });
  draft.format(rowsRange(HEADING_ROW, HEADING_ROW, lastColumn), HEADING);
  draft.height(HEADING_ROW, 24);
  draft.format({ top: FIRST_ROW, left: 2, bottom: lastRow, right: lastColumn }, { ...TEXT, ...WRAPPED });
  draft.format({ top: FIRST_ROW, left: 0, bottom: lastRow, right: 1 }, CENTERED);
  formatSeverities(draft, sorted);
  return draft.finish({
    columnWidths: WIDTHS,
    frozen: { rows: FIRST_ROW, columns: 3 },
    page: { orientation: 'landscape', titleRows: { first: HEADING_ROW, last: HEADING_ROW }, fitWidth: true, footer: '&P / &N' },
  });
}

/** Returns the findings with errors first; within a severity by file, sheet and cell, as one asks the reviewers about them. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      byName.compare(a.file ?? '', b.file ?? '') ||
      byName.compare(a.sheet ?? '', b.sheet ?? '') ||
      position(a) - position(b),
  );
}

const byName = new Intl.Collator('zh-CN', { numeric: true });

/** Row by row; what names no cell comes first. */
function position({ cell }: Finding): number {
  const address = cell === undefined ? undefined : parseAddress(cell);
  return address === undefined ? -1 : address.row * MAX_COLUMNS + address.column;
}

/** Returns how many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Finding['severity'], number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function caption(findings: readonly Finding[], { findings: words }: Messages): string {
  return findings.length === 0 ? words.none : fill(words.caption, countBySeverity(findings));
}

function formatSeverities(draft: SheetDraft, sorted: readonly Finding[]): void {
  const { error, warning } = countBySeverity(sorted);
  draft.format({ top: FIRST_ROW, left: 1, bottom: FIRST_ROW + error - 1, right: 1 }, WRONG);
  draft.format({ top: FIRST_ROW + error, left: 1, bottom: FIRST_ROW + error + warning - 1, right: 1 }, MISSING);
}
