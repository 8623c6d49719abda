import type { ReadFailure } from '../workbook/port';

/** Returns whether a host says with this error why a workbook cannot be read. */
export function isReadFailure(error: unknown): error is ReadFailure {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'part' in error && typeof error.part === 'string';
}
