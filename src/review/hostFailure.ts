import type { HostFailure } from '../workbook/port';

/** Returns what was thrown as a failure that can be put into words; what is none of the host's own is unexpected. */
export function toFailure(error: unknown): Pick<HostFailure, 'code' | 'sheet' | 'detail' | 'left'> {
  if (error instanceof Error && 'left' in error && 'detail' in error) return error as HostFailure;
  return { code: 'unexpected', sheet: '', detail: error instanceof Error ? error.message : String(error), left: 'as-before' };
}

export type Failure = ReturnType<typeof toFailure>;
