import type { OtherReason } from '../../../sheets/recognise/otherSheets';
import type { UnderstoodSheet } from './understoodSheets';

/** Sheets of one source that look alike. */
export interface SheetGroup {
  readonly shapeKey: string;
  /** At least one. */
  readonly sheets: readonly UnderstoodSheet[];
}

/** Reasons for which a person may know better that a sheet holds scores. */
const CORRECTABLE: readonly (OtherReason | undefined)[] = ['unsound', 'score-like', 'no-team', 'unrelated', 'results'];

/** Returns the sheets that are shown with a picture, those that look alike together. */
export function sheetGroups(sheets: readonly UnderstoodSheet[]): SheetGroup[] {
  const groups = new Map<string, UnderstoodSheet[]>();
  for (const sheet of sheets) {
    if (!isPictured(sheet)) continue;
    const group = groups.get(sheet.shapeKey);
    if (group === undefined) groups.set(sheet.shapeKey, [sheet]);
    else group.push(sheet);
  }
  return [...groups].map(([shapeKey, group]) => ({ shapeKey, sheets: group }));
}

/** Returns the sheets of which nothing counts and about which there is no doubt. */
export function sheetsLeftAlone(sheets: readonly UnderstoodSheet[]): UnderstoodSheet[] {
  return sheets.filter((sheet) => !isPictured(sheet));
}

/** Returns whether the sheet is shown with a picture: what counts, and what might. */
export function isPictured({ scores, confidence, mapping }: UnderstoodSheet): boolean {
  return scores.length > 0 || confidence !== 'certain' || mapping !== undefined;
}

/** Returns whether a person can say which column holds what: in a matrix, and in what may be one. */
export function isCorrectable({ scores, other }: UnderstoodSheet): boolean {
  return scores.length > 0 ? scores.every(({ layout }) => layout === 'matrix') : CORRECTABLE.includes(other);
}
