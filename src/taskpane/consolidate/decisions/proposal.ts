import type { Decision, EntryName } from '../../../scoring/decisions/decision';
import type { Finding } from '../../../scoring/finding';
import type { SheetPlace } from './sheetOf';

/** What a finding proposes to decide. */
export type Proposal =
  /** Whether two names are one; in `same` by either name that may be kept, what is decided. */
  | { readonly kind: 'names'; readonly of: 'entry' | 'reviewer'; readonly here: Spelling; readonly there: Spelling; readonly same: readonly SameDecision[]; readonly different: Decision }
  | { readonly kind: 'versions'; readonly reviewer: string; readonly first: SheetPlace; readonly second: SheetPlace };

/** A name, and what is added to it in brackets. */
export interface Spelling {
  readonly name: string;
  readonly addition: string;
}

export interface SameDecision {
  readonly as: Spelling;
  readonly decision: Decision;
}

/** Returns what the finding proposes; `undefined` where there is nothing to decide here. */
export function proposalOf({ code, reason = '', team, enterprise = '', reviewer, file, sheet, other }: Finding): Proposal | undefined {
  if (other === undefined) return undefined;
  if (code === 'unknown-entry' && team !== undefined && other.team !== undefined) {
    return entryProposal({ team, enterprise }, { team: other.team, enterprise: other.enterprise ?? '' }, reason === 'roster-near');
  }
  if (code !== 'duplicate-reviewer' || reviewer === undefined) return undefined;
  if (other.reviewer !== undefined) return reviewerProposal(reviewer, other.reviewer);
  if (reason !== 'sheet-conflict' || file === undefined || sheet === undefined || other.file === undefined || other.sheet === undefined) return undefined;
  return { kind: 'versions', reviewer, first: { file: other.file, sheet: other.sheet }, second: { file, sheet } };
}

/** The roster's name is the right one; of reviewers' spellings either may be. */
function entryProposal(here: EntryName, there: EntryName, isRoster: boolean): Proposal {
  const same = (from: EntryName, as: EntryName): SameDecision => ({ as: spellingOf(as), decision: { kind: 'same-entry', ...from, as } });
  return {
    kind: 'names', of: 'entry', here: spellingOf(here), there: spellingOf(there),
    same: [same(here, there), ...(isRoster ? [] : [same(there, here)])],
    different: { kind: 'different-entry', a: here, b: there },
  };
}

function reviewerProposal(here: string, there: string): Proposal {
  const same = (name: string, as: string): SameDecision => ({ as: { name: as, addition: '' }, decision: { kind: 'same-reviewer', name, as } });
  return {
    kind: 'names', of: 'reviewer', here: { name: here, addition: '' }, there: { name: there, addition: '' },
    same: [same(here, there), same(there, here)],
    different: { kind: 'different-reviewers', a: here, b: there },
  };
}

function spellingOf({ team, enterprise }: EntryName): Spelling {
  return { name: team, addition: enterprise };
}
