import type { Source } from '../../../review/source';
import type { Understanding } from './understandingContext';
import { isToConfirm, understoodSheets } from './understoodSheets';

/** Returns how many sheets of a source a person should look at. */
export function toConfirmIn(source: Source, { template, mappings, confirmed, isLeftOut }: Omit<Understanding, 'together' | 'say'>): number {
  return understoodSheets(source, template, mappings).filter((sheet) => isToConfirm(sheet, confirmed) && !isLeftOut(source, sheet.grid.name)).length;
}
