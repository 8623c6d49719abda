import { useMemo } from 'react';
import type { Source } from '../../../review/source';
import { readSources } from '../files/addedFile';
import type { Review } from '../useReview';
import { togetherIn } from './togetherIn';
import { toConfirmIn } from './toConfirmIn';
import type { Understanding } from './understandingContext';

/** How the sheets of a review's sources are read, and how many of them a person should look at. */
export interface SourcesUnderstanding {
  readonly understanding: Understanding;
  readonly toConfirm: number;
}

/** Returns how the sources of the review are read; `undefined` until the workbook was. */
export function useSourcesUnderstanding({ read, template, files, state, understand }: Review): SourcesUnderstanding | undefined {
  const { mappings, confirmed, leftOut } = state;
  return useMemo(() => {
    if (read === undefined || template === undefined) return undefined;
    const isLeftOut = (source: Source, sheet: string): boolean => source === read && leftOut.has(sheet);
    const sources = [read, ...readSources(files.list)];
    const said = { template, mappings, confirmed, isLeftOut };
    const toConfirm = sources.reduce((sum, source) => sum + toConfirmIn(source, said), 0);
    return { understanding: { ...said, together: togetherIn(sources, said), say: understand }, toConfirm };
  }, [read, template, files.list, mappings, confirmed, leftOut, understand]);
}
