import { cellAddress } from '../../workbook/address';
import type { Finding } from '../../scoring/finding';
import { formatHundredths, type Hundredths } from '../../scoring/hundredths';
import type { Template } from '../../scoring/template';

/** How the headings of a sheet contradict the template, and where; row and column 0-based. */
export interface TemplateMismatch {
  readonly reason: 'cap' | 'missing-dimension' | 'dimension-twice' | 'foreign-dimension' | 'sub-columns';
  readonly row: number;
  readonly column: number;
  readonly dimension?: string;
  readonly found: string;
  readonly statedCap?: Hundredths;
}

/** Returns the finding, without the place it is in but for the cell. */
export function mismatchFinding({ reason, row, column, dimension, found, statedCap }: TemplateMismatch, template: Template): Omit<Finding, 'file' | 'sheet'> {
  const cap = template.dimensions.find(({ name }) => name === dimension)?.cap;
  const expected = reason === 'cap' && cap !== undefined ? formatHundredths(cap) : dimension;
  return {
    code: 'template-mismatch', reason, severity: 'error', cell: cellAddress(row, column),
    ...(dimension === undefined ? {} : { dimension }),
    found: reason === 'cap' && statedCap !== undefined ? formatHundredths(statedCap) : found,
    ...(expected === undefined ? {} : { expected }),
  };
}
