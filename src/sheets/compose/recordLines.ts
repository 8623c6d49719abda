import type { Messages } from '../../locales/messages';
import type { CellContent } from '../../workbook/sheetDocument';
import { CRITERIA_WIDTHS } from './criteriaTable';
import { BODY, CENTERED, HEADING, putWideText, TABLE_BODY, TEXT, textHeight, WRAPPED } from './paper';
import { rowsRange, type SheetDraft } from './sheetDraft';

/** One thing that a person has confirmed or decided, as a line that is read back next time. */
export interface RecordLine {
  /** One of `RECORD_KINDS`; any other is somebody else's and stands in the sheet as it is. */
  readonly kind: string;
  readonly text: string;
}

export const RECORD_KINDS = ['mapping', 'decision', 'rule'] as const;

/** Where the parts of a line stand in 评审规则. */
export const RECORD_COLUMNS = { kind: 1, text: 2 };

/** Puts the section 确认记录, a row a line; nothing where there are none. */
export function putRecords(draft: SheetDraft, records: readonly RecordLine[], { rules: { records: words }, columns }: Messages): void {
  if (records.length === 0) return;
  putWideText(draft, words.title, CRITERIA_WIDTHS, { bold: true });
  putWideText(draft, words.note, CRITERIA_WIDTHS);
  const lastColumn = CRITERIA_WIDTHS.length - 1;
  const textWidth = CRITERIA_WIDTHS.slice(RECORD_COLUMNS.text).reduce((sum, width) => sum + width, 0);
  const put = (contents: readonly CellContent[]): number => {
    const row = draft.addRow([...contents, null]);
    draft.merge({ top: row, left: RECORD_COLUMNS.text, bottom: row, right: lastColumn });
    return row;
  };
  const headingRow = put([columns.number, words.kind, words.text]);
  records.forEach(({ kind, text }, index) => {
    draft.height(put([index + 1, kindWord(kind, words.kinds), text]), textHeight(text, textWidth));
  });
  const lastRow = draft.rowCount - 1;
  draft.format(rowsRange(headingRow, lastRow, lastColumn), { ...BODY, ...TABLE_BODY, ...CENTERED });
  draft.format({ top: headingRow + 1, left: RECORD_COLUMNS.kind, bottom: lastRow, right: lastColumn }, { ...TEXT, ...WRAPPED, horizontal: 'left' });
  draft.format(rowsRange(headingRow, headingRow, lastColumn), HEADING);
}

function kindWord(kind: string, kinds: Messages['rules']['records']['kinds']): string {
  const known = RECORD_KINDS.find((candidate) => candidate === kind);
  return known === undefined ? kind : kinds[known];
}
