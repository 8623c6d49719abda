import type { ReadAreas } from '../../../sheets/recognise/recognition';
import type { UnderstoodSheet } from './understoodSheets';

/** Returns where in the sheet everything was found, of all its reviewers together. */
export function sheetAreas({ scores }: UnderstoodSheet): ReadAreas {
  const reviewer = scores.find(({ areas }) => areas.reviewer !== undefined)?.areas.reviewer;
  return {
    header: scores.flatMap(({ areas }) => areas.header),
    team: scores.flatMap(({ areas }) => areas.team),
    dimensions: scores.flatMap(({ areas }) => areas.dimensions),
    ...(reviewer === undefined ? {} : { reviewer }),
  };
}
