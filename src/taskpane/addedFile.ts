import type { HandedInFile } from '../review/collectScores';
import type { Grid } from '../workbook/grid';

/** Returns a file that was chosen or dropped, read when it is needed; the reader is loaded with the first one. */
export function addedFile(file: File, taken: readonly string[]): HandedInFile {
  return { label: freeLabel(file.name, taken), read: () => readFile(file) };
}

async function readFile(file: File): Promise<readonly Grid[]> {
  const [{ readXlsx }, bytes] = await Promise.all([import('../xlsx/readXlsx'), file.arrayBuffer()]);
  return readXlsx(new Uint8Array(bytes));
}

/** Two files of one name from different folders are told apart. */
function freeLabel(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const label = number === 1 ? name : `${name} (${String(number)})`;
    if (!taken.includes(label)) return label;
  }
}
