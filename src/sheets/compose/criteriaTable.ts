import type { CellContent } from '../../workbook/sheetDocument';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { hundredthsToNumber } from '../../scoring/hundredths';
import { totalCap, type Template } from '../../scoring/template';
import { BODY, CENTERED, HEADING, TABLE_BODY, textHeight, WRAPPED } from './paper';
import { rowsRange, type SheetDraft } from './sheetDraft';

/** Widths of 序号, 评价项目, 评价内容, 分值. */
export const CRITERIA_WIDTHS: readonly number[] = [7, 16, 72, 9];
const CRITERION_COLUMN = 2;

/** Puts the template below what is there, a row a dimension with its criteria numbered, and the total; returns the heading's row. */
export function putCriteriaTable(draft: SheetDraft, template: Template, words: Messages): number {
  const { columns } = words;
  const headingRow = draft.addRow([columns.number, columns.dimension, columns.criterion, columns.cap]);
  template.dimensions.forEach(({ name, criteria, cap }, index) => {
    const text = criteria.map((criterion, position) => fill(words.scoreSheet.criterion, { number: position + 1, text: criterion })).join('\n');
    const cells: CellContent[] = [index + 1, name, text === '' ? null : text, hundredthsToNumber(cap)];
    const row = draft.addRow(cells);
    draft.height(row, textHeight(text, CRITERIA_WIDTHS[CRITERION_COLUMN]!));
  });
  const lastRow = draft.addRow([words.scoreSheet.totalLine, null, null, hundredthsToNumber(totalCap(template))]);
  const lastColumn = CRITERIA_WIDTHS.length - 1;
  draft.format(rowsRange(headingRow, lastRow, lastColumn), { ...BODY, ...TABLE_BODY, ...CENTERED });
  draft.format({ top: headingRow + 1, left: CRITERION_COLUMN, bottom: lastRow, right: CRITERION_COLUMN }, { ...WRAPPED, horizontal: 'left' });
  draft.format(rowsRange(headingRow, headingRow, lastColumn), HEADING);
  draft.format(rowsRange(lastRow, lastRow, lastColumn), { bold: true });
  return headingRow;
}
