import { numberStyle, type NumberStyle } from '../workbook/shownNumber';
import { addListed } from './addListed';
import { openPart } from './packageParts';
import { ReadError } from './readError';
import { nameTable } from './xmlNames';
import { CLOSE, END, OPEN } from './xmlScanner';
import type { ZipArchive } from './zipArchive';

const NAMES = nameTable(['numFmt', 'numFmtId', 'formatCode', 'cellXfs', 'xf']);
const [FORMAT, FORMAT_ID, FORMAT_CODE, CELL_FORMATS, CELL_FORMAT] = [1, 2, 3, 4, 5] as const;

/** Returns, by a cell's style index, whether its number is shown as a date, a time or a percentage (ECMA-376 part 1, 18.8.30). Throws `ReadError` where the part is damaged or missing. */
export function readNumberStyles(archive: ZipArchive, part: string | undefined): readonly NumberStyle[] {
  const styles: NumberStyle[] = [];
  if (part === undefined) return styles;
  const scanner = openPart(archive, part, NAMES);
  // Without its formats a percentage would read as the small number behind it.
  if (scanner === undefined) throw new ReadError('damaged', part);
  const custom = new Map<string, NumberStyle>();
  let inCellFormats = false;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (scanner.name === CELL_FORMATS) inCellFormats = token !== CLOSE;
    if (token !== OPEN) continue;
    if (scanner.name === FORMAT) custom.set(scanner.attribute(FORMAT_ID) ?? '', numberStyle(scanner.attribute(FORMAT_CODE) ?? ''));
    if (scanner.name === CELL_FORMAT && inCellFormats) {
      const id = scanner.attribute(FORMAT_ID) ?? '0';
      addListed(styles, custom.has(id) ? custom.get(id) : builtInStyle(Number(id)), archive.limits.listed, part);
    }
  }
  return styles;
}

function builtInStyle(id: number): NumberStyle {
  if (id === 9 || id === 10) return 'percent';
  return isBuiltInDate(id) ? 'date' : undefined;
}

/** The built-in date and time formats, the East Asian ones among them. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}
