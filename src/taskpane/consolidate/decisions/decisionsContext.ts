import { createContext, use } from 'react';
import type { FileStanding } from '../../../review/fileStanding';
import type { Decision } from '../../../scoring/decisions/decision';
import type { ScoreSheet } from '../../../scoring/scoreSheet';
import type { Template } from '../../../scoring/template';

/** What was decided, what is there to decide by, and the way to do so. */
export interface Deciding {
  readonly decisions: readonly Decision[];
  /** That count as decided so far. */
  readonly sheets: readonly ScoreSheet[];
  readonly template: Template;
  /** How the added files stand to the review, by their labels. */
  readonly standings: ReadonlyMap<string, FileStanding>;
  /** When the file was last changed, in milliseconds since 1970; `undefined` where nobody knows. */
  readonly modifiedAt: (file: string) => number | undefined;
  readonly decide: (decision: Decision) => void;
  readonly revoke: (decision: Decision) => void;
}

export const DecisionsContext = createContext<Deciding | undefined>(undefined);

/** Returns what there is to decide by; `undefined` until the scores were read. */
export function useDeciding(): Deciding | undefined {
  return use(DecisionsContext);
}
