import { useMemo } from 'react';
import { fileStandings } from '../../../review/fileStanding';
import { readDetails } from '../../../review/readDetails';
import type { Review } from '../useReview';
import type { Deciding } from './decisionsContext';

/** Returns what there is to decide by in the review; `undefined` until the scores were read. */
export function useDecidingOf({ decided, review, opened, own, files, state, decide, revoke }: Review): Deciding | undefined {
  const { decisions } = state;
  const details = useMemo(() => readDetails(own?.details), [own]);
  const findings = review?.findings;
  const standings = useMemo(() => {
    if (decided === undefined || opened === undefined || findings === undefined) return new Map();
    return fileStandings({ scoreSheets: decided.scoreSheets, findings, decisions, template: opened.template, details });
  }, [decided, opened, findings, decisions, details]);
  const modified = useMemo(() => new Map(files.list.map(({ label, file }) => [label, file.lastModified])), [files.list]);
  if (decided === undefined || opened === undefined) return undefined;
  return { decisions, sheets: decided.scoreSheets, template: opened.template, standings, modifiedAt: (file) => modified.get(file), decide, revoke };
}
