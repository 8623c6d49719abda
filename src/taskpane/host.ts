import type { ChangeHint, OpenWorkbook, WorksheetWriter } from '../workbook/port';

/** What the pane asks of the program that holds the workbook. Everything rejects with a `HostFailure`. */
export interface Host {
  readonly reader: OpenWorkbook;
  readonly writer: WorksheetWriter;
  readonly goTo: (sheet: string, address?: string) => Promise<void>;
  /** Returns what ends the watching. */
  readonly watch: (listener: (hint: ChangeHint) => void) => Promise<() => void>;
}
