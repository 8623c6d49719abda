const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  EmptyChartSeries: 'The attempted operation failed because the chart series is empty.',
  GeneralException: 'There was an internal error while processing the request.',
  InactiveWorkbook: 'The operation failed because multiple workbooks are open and the workbook called by this API has lost focus.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NonBlankCellOffSheet: 'Microsoft Excel can’t insert new cells because it would push non-empty cells off the end of the worksheet.',
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

/** What an action fails with, under Excel's code. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';

  constructor(
    readonly code: ExcelErrorCode,
    detail = '',
    /** Class and member that nobody has written, where that is the reason. */
    readonly gap?: string,
  ) {
    super(detail === '' ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
  }
}

/** Returns the refusal of an argument; `what` says which and why. */
export function invalidArgument(what: string): ExcelError {
  return new ExcelError('InvalidArgument', what);
}

/** Returns the error of a member that this host does not have. */
export function missingMember(className: string, member: string): ExcelError {
  const gap = `${className}.${member.slice(0, 1).toUpperCase()}${member.slice(1)}`;
  return new ExcelError('ApiNotFound', `${gap} is not part of this host`, gap);
}

/** Returns the HTTP status that goes with a code, as Excel answers it. */
export function httpStatus(code: string): number {
  if (code === 'AccessDenied') return 403;
  if (code === 'ItemNotFound' || code === 'ApiNotFound') return 404;
  if (code === 'ItemAlreadyExists' || code === 'InvalidOperationInCellEditMode') return 409;
  return code === 'GeneralException' ? 500 : 400;
}
