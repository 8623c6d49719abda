import type { Grid } from '../workbook/grid';
import { addListed } from './addListed';
import { nameTable } from './xmlNames';
import { openPart } from './packageParts';
import { END, OPEN } from './xmlScanner';
import type { ZipArchive } from './zipArchive';

/** What the workbook part says of its sheets, in the order of their tabs. */
export interface WorkbookPart {
  readonly sheets: readonly SheetReference[];
  readonly date1904: boolean;
}

export interface SheetReference {
  readonly name: string;
  readonly visibility: Grid['visibility'];
  readonly relationship: string;
}

const NAMES = nameTable(['workbookPr', 'date1904', 'sheet', 'name', 'state', ':id', 'sheets']);
const [PROPERTIES, DATE_1904, SHEET, NAME, STATE, ID, SHEETS] = [1, 2, 3, 4, 5, 6, 7] as const;

/** Reads the workbook part (ECMA-376 part 1, 18.2). Throws `ReadError` where it is damaged or lists too many. */
export function readWorkbookPart(archive: ZipArchive, part: string): WorkbookPart {
  const scanner = openPart(archive, part, NAMES)!;
  const sheets: SheetReference[] = [];
  let date1904 = false;
  let inSheets = false;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (scanner.name === SHEETS) inSheets = token === OPEN && !scanner.selfClosing;
    if (token !== OPEN) continue;
    if (scanner.name === PROPERTIES) date1904 = isTrue(scanner.attribute(DATE_1904));
    if (scanner.name === SHEET && inSheets) {
      const sheet = { name: scanner.attribute(NAME) ?? '', visibility: visibility(scanner.attribute(STATE)), relationship: scanner.attribute(ID) ?? '' };
      addListed(sheets, sheet, archive.limits.sheets, part);
    }
  }
  return { sheets, date1904 };
}

function visibility(state: string | undefined): Grid['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** Returns whether an XML Schema boolean is true. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}
