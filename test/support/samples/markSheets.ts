import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MARK_NAME, markReference } from '../../../src/workbook/sheetMark';
import type { SheetDocument } from '../../../src/workbook/sheetDocument';

const WORKBOOK = 'xl/workbook.xml';

/**
 * Returns the workbook with the sheets of these documents marked as ours, as the add-in marks what it writes.
 * `all` are the workbook's sheets in order.
 */
export function markSheets(bytes: Uint8Array, all: readonly SheetDocument[], ours: readonly SheetDocument[]): Uint8Array {
  const parts = unzipSync(bytes);
  const names = ours.map((document) => {
    const reference = markReference({ role: document.role, name: document.name, writing: 'sample' });
    return `<definedName name="${MARK_NAME}" localSheetId="${String(all.indexOf(document))}" hidden="1">${reference}</definedName>`;
  });
  const workbook = strFromU8(parts[WORKBOOK]!);
  if (!workbook.includes('</definedNames>')) throw new Error('The workbook has no defined names to add the marks to.');
  parts[WORKBOOK] = strToU8(workbook.replace('</definedNames>', `${names.join('')}</definedNames>`));
  return zipSync(parts);
}
