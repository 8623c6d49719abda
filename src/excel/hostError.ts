import type { HostFailure, HostFailureCode } from '../workbook/port';

/** Excel did not do what it was asked; the sentence for people is made from the code in `locales`. */
export class HostError extends Error implements HostFailure {
  constructor(
    readonly code: HostFailureCode,
    readonly detail = '',
    readonly sheet = '',
    readonly left: HostFailure['left'] = 'as-before',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'HostError';
  }

  /** Returns the same failure, with what it left behind. */
  leaving(left: HostFailure['left']): HostError {
    return new HostError(this.code, this.detail, this.sheet, left);
  }

  /** Returns the same failure, with the sheet at fault. */
  of(sheet: string): HostError {
    return new HostError(this.code, this.detail, sheet, this.left);
  }
}

/** Excel repeats arguments, whole payloads among them, in what it says of an error. */
const LONGEST_DETAIL = 300;

/** What Excel's codes mean to a person. Codes decide, never messages, which are translated (Microsoft's "Error handling"). */
const CODES: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  CellEditMode: 'cell-edit',
  AccessDenied: 'sheet-protected',
  InactiveWorkbook: 'other-workbook',
  InvalidSelection: 'other-workbook',
  InvalidOrTimedOutSession: 'workbook-closed',
  InvalidRequestContext: 'workbook-closed',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  HostRestartNeeded: 'busy',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/** Returns what went wrong as a `HostError`, whatever was thrown. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const { code, message } = (typeof error === 'object' && error !== null ? error : { message: String(error) }) as { code?: unknown; message?: unknown };
  const known = typeof code === 'string' && Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  const said = [code, message, failedStatement(error)].filter((part) => typeof part === 'string' && part !== '').join(' · ');
  return new HostError(known ?? 'unexpected', said.slice(0, LONGEST_DETAIL));
}

/** Returns whether Excel turned the request away before it did any of it; otherwise it may have done a part. */
export function isRefused(error: unknown): boolean {
  return toHostError(error).code === 'cell-edit';
}

function failedStatement(error: unknown): unknown {
  const info = (error as { debugInfo?: { statement?: unknown; errorLocation?: unknown } } | null)?.debugInfo;
  return info?.statement ?? info?.errorLocation;
}
