import type { Grid } from './grid';

/** Where worksheets come from: a file's bytes, or the workbook open in Excel. */
export interface WorksheetReader {
  /** Returns every worksheet in the order of the tabs. Rejects with a `ReadFailure` where there is none to read. */
  read(): Promise<readonly Grid[]>;
}

/** Why a workbook cannot be read, as an error of the host's own kind. */
export interface ReadFailure extends Error {
  /** Known to the catalogues in `locales`. */
  readonly code: string;
  /** The part at fault, or empty. */
  readonly part: string;
}
