import type { MappingDraft } from '../../../sheets/recognise/mapping/mappingDraft';
import { cellRange, columnRanges } from '../../../sheets/recognise/readAreas';
import type { ReadAreas } from '../../../sheets/recognise/recognition';
import type { Grid } from '../../../workbook/grid';

/** Returns where a draft says that everything stands, for a picture of it. */
export function areasOfDraft({ rows }: Grid, { header: { first, last }, roles, reviewer }: MappingDraft): ReadAreas {
  const bottom = rows.at(-1)?.index ?? 0;
  const columns = [...roles].filter(([, role]) => role !== 'unused').map(([column]) => column);
  const holding = (wanted: (role: string) => boolean): number[] => [...roles].filter(([, role]) => wanted(role)).map(([column]) => column);
  return {
    header: last < first || columns.length === 0 ? [] : [{ top: first, left: Math.min(...columns), bottom: last, right: Math.max(...columns) }],
    team: columnRanges(holding((role) => role === 'team'), last + 1, bottom),
    dimensions: columnRanges(holding((role) => role.startsWith('dimension-')), last + 1, bottom),
    ...(reviewer === undefined ? {} : { reviewer: cellRange(reviewer) }),
  };
}
