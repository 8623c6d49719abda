import { HostError, toHostError } from './hostError';

/** One conversation with Excel; every wait in it is bounded. */
export interface Session {
  readonly context: Excel.RequestContext;
  /** Sends what is queued and waits for the answer. Rejects with a `HostError`, `no-answer` after so many seconds. */
  readonly sync: (seconds?: number) => Promise<void>;
}

/** Excel answers a small request within a second; a slow laptop with a large workbook takes longer. */
const USUAL_SECONDS = 30;

/** `wait`: until a cell that is being edited is left; `refuse`: fail at once with `cell-edit`. */
export type CellEditing = 'wait' | 'refuse';

/** Runs a job over Excel. Rejects with a `HostError` for whatever the host throws. */
export async function withExcel<Result>(editing: CellEditing, job: (session: Session) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: editing === 'wait' }, (context) =>
      job({ context, sync: (seconds = USUAL_SECONDS) => within(seconds, context.sync()) }),
    );
  } catch (error) {
    throw toHostError(error);
  }
}

/** Office never settles some promises when its host has gone (office-js issue 6040). */
async function within(seconds: number, answer: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeOut = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new HostError('no-answer')); }, seconds * 1000);
  });
  try {
    await Promise.race([answer, timeOut]);
  } catch (error) {
    throw toHostError(error);
  } finally {
    clearTimeout(timer);
  }
}
