import { sheetPrefix } from '../../workbook/address';
import type { Messages } from '../../locales/messages';
import type { DetailPlan, PlannedEntry } from './detailPlan';
import { exactQuotient, fixedRange, quoted } from './formulas';

/** A dimension's mean over the counted ballots of an entry that have scores, nothing dropped, as formulas on another sheet. */
export interface DimensionMean {
  readonly sum: string;
  readonly count: string;
  readonly exact: string;
}

/** Returns the formulas of an entry's mean in a dimension, from its block in 评分明细. */
export function dimensionMean({ first, last, hasTotalsOnly }: PlannedEntry, dimension: number, { columns }: DetailPlan, words: Messages): DimensionMean {
  const sheet = sheetPrefix(words.sheets.details);
  const counted = quoted(words.status.counted);
  const states = sheet + fixedRange(first, columns.status, last, columns.status);
  const column = columns.firstScore + dimension;
  const scores = sheet + fixedRange(first, column, last, column);
  const count = hasTotalsOnly ? `COUNTIFS(${states},${counted},${scores},">=0")` : `COUNTIF(${states},${counted})`;
  const sum = `SUMIF(${states},${counted},${scores})`;
  return { sum, count, exact: exactQuotient(sum, count) };
}
