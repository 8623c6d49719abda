import type { CellValue } from '../../../src/workbook/grid';
import type { ReadLimits } from '../../../src/xlsx/limits';
import { DEFAULT_LIMITS } from '../../../src/xlsx/limits';
import { ReadError } from '../../../src/xlsx/readError';
import { readScoreFile } from '../../../src/xlsx/readScoreFile';
import { concat, latin1, utf8 } from './bytes';
import { valuesOf } from './facts';

/** The values of a text file by address. */
export function textValues(content: string | Uint8Array, name = '评分表.csv'): Record<string, CellValue> {
  const [grid] = readScoreFile(asBytes(content), name);
  if (grid === undefined) throw new Error('no sheet was read');
  return valuesOf(grid);
}

/** Why the file is refused and at which part, as `unpaired-quote 3`, or `'read'` where it is not. */
export function textRefusal(content: string | Uint8Array, { name = '评分表.csv', limits = {} }: { name?: string; limits?: Partial<ReadLimits> } = {}): string {
  try {
    readScoreFile(asBytes(content), name, { ...DEFAULT_LIMITS, ...limits });
    return 'read';
  } catch (error) {
    if (error instanceof ReadError) return `${error.code} ${error.part}`.trim();
    throw error;
  }
}

const GB18030 = encodingTable();

/** Text in GB18030, as far as its two-byte part, GBK, goes. */
export function gbk(text: string): Uint8Array {
  return concat(...Array.from(text, (character) => {
    const code = GB18030.get(character);
    if (code === undefined) throw new Error(`not in GBK: ${character}`);
    return latin1(code);
  }));
}

/** The platform decodes but does not encode; every pair of bytes is decoded once. */
function encodingTable(): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map(Array.from({ length: 128 }, (_, code) => [String.fromCharCode(code), String.fromCharCode(code)]));
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const decoded = decoder.decode(Uint8Array.of(first, second));
      if (Array.from(decoded).length === 1 && decoded !== '\ufffd' && !table.has(decoded)) table.set(decoded, String.fromCharCode(first, second));
    }
  }
  return table;
}

function asBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? utf8(content) : content;
}
