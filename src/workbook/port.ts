import type { Grid } from './grid';
import type { SheetDocument, SheetRole } from './sheetDocument';

/** Where worksheets come from: a file's bytes, or the workbook open in Excel. */
export interface WorksheetReader {
  /** Returns every worksheet in the order of the tabs. Rejects with a `ReadFailure` where there is none to read. */
  read(): Promise<readonly Grid[]>;
}

/** Where sheets of ours go: the workbook open in Excel. */
export interface WorksheetWriter {
  /** Returns our sheets of these roles as they stand; none for a role that has no sheet. Rejects with a `HostFailure`. */
  readOwn(roles: readonly SheetRole[]): Promise<readonly Grid[]>;
  /**
   * Returns the names of our sheets that somebody has changed by hand since we wrote them and that writing these roles would write over:
   * corrected scores, decisions, remarks. Formats do not count. Rejects with a `HostFailure`.
   */
  changedByHand(roles: readonly SheetRole[]): Promise<readonly string[]>;
  /**
   * Returns the name under which a sheet of each role can be written now: that of our sheet where there is one, else the wanted one,
   * else, where a sheet that is not ours bears it, the wanted one with a number. Formulas are composed with these names.
   */
  chooseNames(wanted: ReadonlyMap<SheetRole, string>): Promise<ReadonlyMap<SheetRole, string>>;
  /** Puts the sheets down, all or none; ours of the same roles are written over, so that formulas that refer to them go on working. Rejects with a `HostFailure`. */
  write(documents: readonly SheetDocument[], progress?: (done: number, of: number) => void): Promise<WriteOutcome>;
}

/** What a finished writing still has to say. */
export interface WriteOutcome {
  /** Cells whose formula gives another result than ours, as `排名结果!J4`; empty where the workbook agrees in every cell. */
  readonly disagreeing: readonly string[];
  /** Sheets of earlier writings that somebody keeps, renamed or copied; they and what they refer to were left alone. */
  readonly kept: readonly string[];
  /** Whether page size, margins and print titles could be set: Excel refuses where no printer is installed. */
  readonly pageSetup: boolean;
}

/** Why a workbook cannot be read, as an error of the host's own kind. */
export interface ReadFailure extends Error {
  /** Known to the catalogues in `locales`. */
  readonly code: string;
  /** The part at fault, or empty. */
  readonly part: string;
}

/** Why the program that holds the workbook did not do what it was asked. */
export interface HostFailure extends Error {
  readonly code: HostFailureCode;
  /** The sheet at fault, where one is. */
  readonly sheet: string;
  /** What the host said, cut short, for those who maintain the product. */
  readonly detail: string;
  /** What the workbook holds after a writing that failed: what it held before, or, where even that could not be restored, an unfinished state that the next writing clears up. */
  readonly left: 'as-before' | 'unfinished';
}

export type HostFailureCode =
  | 'cell-edit'
  | 'sheet-protected'
  | 'workbook-protected'
  | 'other-workbook'
  | 'workbook-closed'
  | 'no-answer'
  | 'too-large'
  | 'busy'
  | 'changed-meanwhile'
  | 'not-as-written'
  | 'unsupported'
  | 'sheet-gone'
  | 'unexpected';
