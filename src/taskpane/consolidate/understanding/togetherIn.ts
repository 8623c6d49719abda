import type { Source } from '../../../review/source';
import type { Understanding } from './understandingContext';
import { understoodSheets } from './understoodSheets';

/** Returns how many sheets of the sources share each shape, but for those that were left out. */
export function togetherIn(sources: readonly Source[], { template, mappings, isLeftOut }: Pick<Understanding, 'template' | 'mappings' | 'isLeftOut'>): ReadonlyMap<string, number> {
  const together = new Map<string, number>();
  for (const source of sources) {
    for (const { grid, shapeKey } of understoodSheets(source, template, mappings)) {
      if (!isLeftOut(source, grid.name)) together.set(shapeKey, (together.get(shapeKey) ?? 0) + 1);
    }
  }
  return together;
}
