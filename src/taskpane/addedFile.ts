import type { HandedInFile } from '../review/collectScores';
import { isReadFailure } from '../review/readFailure';
import type { Grid } from '../workbook/grid';
import type { ReadFailure } from '../workbook/port';

/** A chosen file that cannot be opened any more, or whose reading broke off. */
class FileFailure extends Error implements ReadFailure {
  readonly part = '';

  constructor(readonly code: 'no-access' | 'damaged') {
    super(code);
    this.name = 'FileFailure';
  }
}

/** Returns a file that was chosen or dropped, read when it is needed; the reader is loaded with the first one. */
export function addedFile(file: File, taken: readonly string[]): HandedInFile {
  return { label: freeLabel(file.name, taken), read: () => readFile(file) };
}

async function readFile(file: File): Promise<readonly Grid[]> {
  const { readXlsx } = await import('../xlsx/readXlsx');
  const content = await file.arrayBuffer().catch(() => {
    throw new FileFailure('no-access');
  });
  try {
    return readXlsx(new Uint8Array(content));
  } catch (error) {
    // One file, however it fails, never takes the others with it.
    throw isReadFailure(error) ? error : new FileFailure('damaged');
  }
}

/** Two files of one name from different folders are told apart. */
function freeLabel(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const label = number === 1 ? name : `${name} (${String(number)})`;
    if (!taken.includes(label)) return label;
  }
}
