import { LONGEST_TEXT } from './address';
import type { Grid } from './grid';
import type { SheetDocument } from './sheetDocument';

/** What people type or correct in a sheet, as short text: equal texts stand for equal contents, formulas and formats left out. */
export function documentDigest({ rows }: SheetDocument): string {
  const digest = new Digest();
  rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      if (typeof content === 'string' || typeof content === 'number') digest.add(row, column, content);
    });
  });
  return digest.text;
}

/** Returns the same for a sheet as it stands in a workbook. */
export function gridDigest({ rows }: Grid): string {
  const digest = new Digest();
  for (const { index, cells } of rows) {
    for (const { column, value, formula } of cells) if (formula === undefined) digest.add(index, column, typeof value === 'object' ? JSON.stringify(value) : value);
  }
  return digest.text;
}


/** FNV-1a over two halves of 32 bits: against slips of the eye, not against people. */
class Digest {
  private low = 0x81_1c_9d_c5;
  private high = 0x01_00_01_93;

  add(row: number, column: number, value: string | number | boolean): void {
    const text = typeof value === 'string' ? asStored(value) : String(value);
    if (text === '') return;
    for (const character of `${String(row)},${String(column)}${typeof value === 'string' ? '"' : '='}${text}\n`) {
      const code = character.codePointAt(0)!;
      this.low = Math.imul(this.low ^ code, 0x01_00_01_93) >>> 0;
      this.high = Math.imul(this.high ^ code ^ (this.low >>> 16), 0x01_00_01_93) >>> 0;
    }
  }

  get text(): string {
    return this.high.toString(16).padStart(8, '0') + this.low.toString(16).padStart(8, '0');
  }
}

/** Programs keep line ends and a leading apostrophe each in their own way. */
function asStored(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/\r\n?/g, '\n').replace(/^'/, '');
}
