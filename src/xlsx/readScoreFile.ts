import type { Grid } from '../workbook/grid';
import { fileKind } from './fileKind';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import { ReadError } from './readError';
import { readTextGrid } from './readTextGrid';
import { readXlsx } from './readXlsx';

const WPS_SPREADSHEET = /\.ett?$/i;

/**
 * Returns the worksheets of a file that somebody chose: an .xlsx or .xlsm workbook, or one sheet where the file is a text with
 * separators. The content decides, not the name; the name is that of the text's sheet.
 * Throws `ReadError` for everything else, and nothing else.
 */
export function readScoreFile(bytes: Uint8Array, name: string, limits: ReadLimits = DEFAULT_LIMITS): readonly Grid[] {
  if (bytes.length > limits.fileBytes) throw new ReadError('too-large');
  const kind = fileKind(bytes);
  if (kind === 'text') return [readTextGrid(bytes, stem(name), limits)];
  // WPS keeps its own format in the container, and under the stream names, of an old .xls.
  if (kind === 'legacy-xls' && WPS_SPREADSHEET.test(name)) throw new ReadError('wps-et');
  return readXlsx(bytes, limits);
}

function stem(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '');
}
