import type { Grid } from '../workbook/grid';
import { fileKind } from './fileKind';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import { readNumberStyles } from './numberStyles';
import { findWorkbookPart, readRelationships, type Relationship } from './packageParts';
import { ReadError } from './readError';
import { readSharedStrings } from './sharedStrings';
import { toUtf8 } from './textEncoding';
import { readWorkbookPart } from './workbookPart';
import type { CellContext } from './worksheetCell';
import { readWorksheetPart } from './worksheetPart';
import { ZipArchive } from './zipArchive';

/**
 * Returns the worksheets of an .xlsx or .xlsm file in the order of their tabs, hidden ones among them.
 * Opens only the parts it needs, so the rest of the file may be what it likes.
 * Throws `ReadError` for everything that is no sound workbook within the limits, and nothing else.
 */
export function readXlsx(bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): readonly Grid[] {
  if (bytes.length > limits.fileBytes) throw new ReadError('too-large');
  const kind = fileKind(bytes);
  if (kind !== 'zip') throw new ReadError(kind);
  const archive = new ZipArchive(bytes, limits);
  const workbookName = findWorkbookPart(archive);
  const { sheets, date1904 } = readWorkbookPart(archive, workbookName);
  if (sheets.length > limits.sheets) throw new ReadError('too-large', workbookName);
  const relationships = readRelationships(archive, workbookName);
  const context: CellContext = {
    sharedStrings: readSharedStrings(archive, targetOf(relationships, 'sharedStrings')),
    numberStyles: readNumberStyles(archive, targetOf(relationships, 'styles')),
    date1904,
    countCell: cellCounter(limits),
  };
  const grids: Grid[] = [];
  for (const { name, visibility, relationship } of sheets) {
    const part = relationships.find(({ id, kind: type }) => id === relationship && type === 'worksheet')?.target;
    const content = part === undefined ? undefined : archive.read(part);
    if (part === undefined || content === undefined) continue;
    grids.push(readWorksheetPart(toUtf8(content, part), part, { name, visibility }, context));
  }
  if (grids.length === 0) throw new ReadError('no-worksheet');
  return grids;
}

function targetOf(relationships: readonly Relationship[], kind: string): string | undefined {
  return relationships.find((relationship) => relationship.kind === kind)?.target;
}

function cellCounter({ cells }: ReadLimits): () => void {
  let count = 0;
  return () => {
    if (++count > cells) throw new ReadError('too-large');
  };
}
