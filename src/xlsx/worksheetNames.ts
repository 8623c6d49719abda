import { nameTable } from './xmlNames';

const ORDER = ['sheetData', 'row', 'c', 'v', 'f', 'is', 't', 'r', 's', 'hidden', 'rPh', 'si', 'col', 'min', 'max', 'mergeCell', 'ref', 'extLst'] as const;

/** The numbers by which the worksheet reader knows elements and attributes. */
export const WORKSHEET_NAMES = Object.freeze(
  Object.fromEntries(ORDER.map((name, index) => [name, index + 1])) as Record<(typeof ORDER)[number], number>,
);

export const WORKSHEET_TABLE = nameTable(ORDER);
