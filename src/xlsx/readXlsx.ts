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
  const relationships = readRelationships(archive, workbookName);
  const context: CellContext = {
    sharedStrings: readSharedStrings(archive, targetOf(relationships, 'sharedStrings')),
    numberStyles: readNumberStyles(archive, targetOf(relationships, 'styles')),
    date1904,
    limits,
    countCell: cellCounter(limits),
  };
  const worksheets = worksheetParts(relationships, workbookName);
  const grids: Grid[] = [];
  for (const { name, visibility, relationship } of sheets) {
    const part = worksheets.get(relationship);
    const content = part === undefined ? undefined : archive.read(part);
    if (part === undefined || content === undefined) continue;
    grids.push(readWorksheetPart(toUtf8(content, part), part, { name, visibility }, context));
  }
  if (grids.length === 0) throw new ReadError('no-worksheet');
  return grids;
}

/** Returns the parts of the worksheets by relationship. Two parts of one relationship are two answers to one question: refused. */
function worksheetParts(relationships: readonly Relationship[], workbookName: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const { id, kind, target } of relationships) {
    if (kind !== 'worksheet') continue;
    if ((parts.get(id) ?? target) !== target) throw new ReadError('damaged', workbookName);
    parts.set(id, target);
  }
  return parts;
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
