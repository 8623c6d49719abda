import type { CellValue, Grid } from './grid';
import type { SheetDocument, SheetRole } from './sheetDocument';

/** Where worksheets come from: a file's bytes, or the workbook open in Excel. */
export interface WorksheetReader {
  /** Returns every worksheet in the order of the tabs. Rejects with a `ReadFailure` where there is none to read. */
  read(): Promise<readonly Grid[]>;
}

/** The workbook open in Excel. */
export interface OpenWorkbook extends WorksheetReader {
  /** Returns one worksheet as it stands, or `undefined` where there is none of that name. Rejects with a `HostFailure`. */
  readSheet(name: string): Promise<Grid | undefined>;
}

/** What is known of a change in the workbook: the sheet's name where the host says which. A hint, never a fact. */
export interface ChangeHint {
  readonly sheet?: string;
}

/** What one cell is to hold, and what it held when that was decided. */
export interface CellEdit {
  /** `E8` */
  readonly cell: string;
  /** A text is written as text, whatever it looks like; `null` empties the cell. */
  readonly content: number | string | null;
  /** As it was read; `null` for an empty cell. */
  readonly expected: CellValue;
}

/** Where sheets of ours go: the workbook open in Excel. */
export interface WorksheetWriter {
  /** Returns the names of our sheets that stand in the workbook, by role. Rejects with a `HostFailure`. */
  standing(): Promise<ReadonlyMap<SheetRole, string>>;
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
  /**
   * Puts contents into single cells of any sheet, each named once, all or none, and reads them back; the cells' formats stay. Rejects with
   * a `HostFailure`: `changed-meanwhile` where a cell no longer holds what was expected, and then nothing is written.
   */
  writeCells(sheet: string, edits: readonly CellEdit[]): Promise<void>;
  /**
   * Deletes our sheets of these roles, all or none, and returns their names; a role without a sheet is left out. Rejects with a
   * `HostFailure`: `last-sheet` where the workbook would be left without a visible sheet.
   */
  remove(roles: readonly SheetRole[]): Promise<readonly string[]>;
  /** Puts the sheets down, all or none; ours of the same roles are written over, so that formulas that refer to them go on working. Rejects with a `HostFailure`. */
  write(documents: readonly SheetDocument[], progress?: (done: number, of: number) => void): Promise<WriteOutcome>;
}

/** What a finished writing still has to say. */
export interface WriteOutcome {
  /**
   * Cells whose formula gives another result than ours, as `排名结果!J4`; empty where the workbook agrees in every cell; `undefined` where
   * the sheets stand but the host did not answer when asked for their results.
   */
  readonly disagreeing: readonly string[] | undefined;
  /** Sheets of earlier writings that somebody keeps, renamed or copied; they and what they refer to were left alone. */
  readonly kept: readonly string[];
  /** Whether page size, margins and print titles could be set: Excel refuses where no printer is installed. */
  readonly pageSetup: boolean;
  /** Whether every chart could be drawn; the sheets are complete without them. */
  readonly charts: boolean;
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
  /** What the host said, cut short, for those who maintain the product; the cell at fault where the code is `cell-format`. */
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
  | 'cell-format'
  | 'unsupported'
  | 'sheet-gone'
  | 'last-sheet'
  | 'unexpected';
