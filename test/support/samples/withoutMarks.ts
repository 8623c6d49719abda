import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MARK_NAME } from '../../../src/workbook/sheetMark';

const WORKBOOK = 'xl/workbook.xml';
const MARKS = new RegExp(`<definedName name="${MARK_NAME}"[^>]*>([^<]*)</definedName>`, 'g');

/** Returns the workbook with the sheets of these names as somebody else's: without our mark. */
export function withoutMarks(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts[WORKBOOK]!).replace(MARKS, (mark, reference: string) => (names.some((name) => reference.includes(`/${name}/`)) ? '' : mark));
  return zipSync({ ...parts, [WORKBOOK]: strToU8(workbook) }, { mtime: new Date(1980, 0, 1) });
}
