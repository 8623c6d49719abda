import type { Template } from '../../../scoring/template';
import { GridView } from '../../../sheets/recognise/gridView';
import { guessHeading } from '../../../sheets/recognise/mapping/guessHeading';
import { draftOfHeadings, draftOfMapping, type MappingDraft } from '../../../sheets/recognise/mapping/mappingDraft';
import type { UnderstoodSheet } from './understoodSheets';

/** Returns what a correction begins with: the mapping in force, else what was understood, else what the likeliest headings say. */
export function startDraft({ grid, scores, mapping }: UnderstoodSheet, template: Template): MappingDraft {
  if (mapping !== undefined) return draftOfMapping(mapping);
  const view = new GridView(grid);
  const [header] = scores.flatMap(({ areas }) => areas.header);
  return draftOfHeadings(view, header === undefined ? guessHeading(view, template) : { first: header.top, last: header.bottom }, template);
}
