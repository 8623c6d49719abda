import { putCells } from '../../../src/review/score/putCells';
import type { Grid } from '../../../src/workbook/grid';
import type { CellEdit } from '../../../src/workbook/port';
import type { SheetRole } from '../../../src/workbook/sheetDocument';
import { memoryWorkbook } from '../review/memoryWorkbook';
import { gridOfDocument } from '../sheets/documents';
import { hostOf } from './renderPane';

interface LiveCircumstances {
  /** Our sheets among the grids, by role. */
  readonly own?: ReadonlyMap<SheetRole, string>;
  /** Sheets of ours that somebody changed. */
  readonly changed?: readonly string[];
}

/** A host over a workbook that takes what is written into it, in which others work too. */
export function liveHost(start: readonly Grid[], { own = new Map(), changed = [] }: LiveCircumstances = {}) {
  let grids = start;
  const failures: Error[] = [];
  let readings = 0;
  const edit = (sheet: string, edits: readonly Pick<CellEdit, 'cell' | 'content'>[]): void => {
    grids = grids.map((grid) => (grid.name === sheet ? putCells(grid, edits) : grid));
  };
  const memory = memoryWorkbook({ own, changed, onWrite: edit });
  const host = hostOf([], {
    reader: {
      read: () => Promise.resolve(grids),
      readSheet: (name) => {
        readings += 1;
        return Promise.resolve(grids.find((grid) => grid.name === name));
      },
    },
    writer: {
      ...memory,
      writeCells: (sheet, edits) => {
        const failure = failures.shift();
        return failure === undefined ? memory.writeCells(sheet, edits) : Promise.reject(failure);
      },
      write: async (documents, progress) => {
        const outcome = await memory.write(documents, progress);
        const written = documents.map(gridOfDocument);
        const names = new Set(written.map(({ name }) => name));
        grids = [...grids.filter(({ name }) => !names.has(name)), ...written];
        return outcome;
      },
    },
  });
  return Object.assign(host, {
    memory,
    /** Somebody works in the sheet. */
    edit,
    /** The next writings into cells end with these failures. */
    failNext: (...errors: Error[]) => { failures.push(...errors); },
    readings: () => readings,
    sheet: (name: string) => grids.find((grid) => grid.name === name)!,
  });
}
