import type { Grid } from '../workbook/grid';
import type { ReadErrorCode } from './readError';

/** What `readWorker.ts` is sent for one file. The bytes are transferred, not copied. */
export interface ReadRequest {
  readonly bytes: ArrayBuffer;
  readonly name: string;
}

/** What it answers, once for each request and in their order. */
export type ReadAnswer = { readonly grids: readonly Grid[] } | { readonly failure: WorkerFailure };

/** A `ReadError` as it travels between threads. */
export interface WorkerFailure {
  readonly code: ReadErrorCode;
  readonly part: string;
}
