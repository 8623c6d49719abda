import type { ApplicationField } from './application';

export type ApplicationFaultCode =
  | 'missing'
  | 'phone'
  | 'postcode'
  | 'email'
  | 'head-count'
  | 'year'
  | 'other-year'
  | 'account-short'
  | 'account-long'
  | 'date'
  | 'late'
  | 'not-received'
  | 'unclear';

/** What is wrong with one field of an application. */
export interface ApplicationFault {
  readonly code: ApplicationFaultCode;
  readonly field: ApplicationField;
  /** What stands there; the number of characters for an account. */
  readonly found: string;
  /** What was asked for, where it is a number or a date; empty otherwise. */
  readonly expected: string;
}
