import type { Messages } from '../locales/messages';
import { nameKey } from '../scoring/nameKey';
import type { Finding } from '../scoring/finding';
import { sortFindings } from '../sheets/compose/findingsSheet';

/**
 * What is to be done about a finding: the reviewer corrects it, the secretary decides, a file is asked for again, somebody looks at it,
 * or nothing, because the rules have settled it.
 */
export type FindingGroupName = 'correct' | 'decide' | 'request' | 'check' | 'settled';

export const FINDING_GROUPS: readonly FindingGroupName[] = ['correct', 'decide', 'request', 'check', 'settled'];

/** Findings about which the same is to be done. */
export interface FindingGroup {
  readonly name: FindingGroupName;
  /** Errors first. */
  readonly findings: readonly Finding[];
}

/** The findings that one reviewer is asked about. */
export interface ReviewerFindings {
  /** Empty where a finding names no reviewer. */
  readonly reviewer: string;
  readonly findings: readonly Finding[];
}

/** Every kind of finding that has a sentence has its group. */
const GROUPS: Readonly<Record<keyof Messages['finding'], FindingGroupName>> = {
  'over-cap': 'correct',
  'below-zero': 'correct',
  'off-step': 'correct',
  'not-a-number': 'correct',
  'not-a-number.merged': 'correct',
  missing: 'correct',
  'missing.row': 'correct',
  'missing.row-remark': 'correct',
  'over-cap.total': 'correct',
  'below-zero.total': 'correct',
  'off-step.total': 'correct',
  'not-a-number.total': 'correct',
  'missing.total': 'correct',
  'recused.declared': 'correct',
  'abstained.declared': 'correct',
  'absent.declared': 'correct',
  'recused.mixed': 'correct',
  'abstained.mixed': 'correct',
  'absent.mixed': 'correct',
  'unknown-entry.unnamed': 'correct',
  'missing-entry': 'correct',
  'duplicate-entry.conflict': 'decide',
  'duplicate-reviewer.sheet-conflict': 'decide',
  'duplicate-reviewer.same-scores': 'decide',
  'duplicate-reviewer.near-name': 'decide',
  'duplicate-reviewer.conflict': 'decide',
  'unknown-entry': 'decide',
  'unknown-entry.near': 'decide',
  'unknown-entry.ambiguous': 'decide',
  'unknown-entry.roster': 'decide',
  'unknown-entry.roster-near': 'decide',
  'template-mismatch.cap': 'request',
  'template-mismatch.missing-dimension': 'request',
  'template-mismatch.dimension-twice': 'request',
  'template-mismatch.sub-columns': 'request',
  'template-mismatch.foreign-dimension': 'request',
  'unrecognised-layout': 'request',
  'unrecognised-layout.no-team': 'request',
  'unrecognised-layout.empty': 'request',
  'unrecognised-layout.no-entries': 'request',
  'unreadable-file': 'request',
  'cannot-standardise.too-few': 'decide',
  'cannot-standardise.no-spread': 'decide',
  'disconnected-groups': 'decide',
  'few-to-standardise': 'check',
  'few-to-standardise.all': 'check',
  'total-mismatch': 'check',
  'total-mismatch.criteria': 'check',
  'normalised.criteria': 'check',
  'totals-only.trimmed': 'check',
  'hidden-cells': 'check',
  'hidden-sheet': 'check',
  'unnamed-reviewer': 'check',
  'missing-entry.roster': 'check',
  'unnamed-reviewer.row': 'check',
  'unknown-entry.tab': 'check',
  'unrecognised-layout.results': 'check',
  'unrecognised-layout.beside': 'check',
  'unrecognised-layout.blank-form': 'check',
  'duplicate-reviewer.sheet-overlap': 'check',
  'duplicate-reviewer.sheet-disjoint': 'check',
  'duplicate-reviewer.sheet-identical': 'settled',
  'duplicate-entry.identical': 'settled',
  'missing-entry.part': 'settled',
  'missing-entry.parts': 'settled',
  'calibration-pointless': 'settled',
  recused: 'settled',
  abstained: 'settled',
  absent: 'settled',
  normalised: 'settled',
  'normalised.total': 'settled',
  'totals-only': 'settled',
  'too-few-to-trim': 'settled',
  'too-few-to-trim.all': 'settled',
  'left-out': 'settled',
  'decided.same-entry': 'settled',
  'decided.different-entry': 'settled',
  'decided.same-reviewer': 'settled',
  'decided.different-reviewers': 'settled',
  'decided.version': 'settled',
  'decided.taken-out': 'settled',
  'seal-intact': 'settled',
  'seal-changed': 'decide',
  'seal-changed.score': 'decide',
  'seal-changed.row': 'decide',
  'seal-changed.rest': 'decide',
  'seal-changed.code': 'decide',
  'seal-locked': 'check',
  'seal-locked.other': 'check',
  'seal-unchecked': 'check',
  unsealed: 'check',
};

/** Returns what is to be done about the finding. Nobody is asked again for what is only noted: a lock file beside its workbook, a sheet that is no score sheet. */
export function groupOf({ code, reason, severity }: Finding): FindingGroupName {
  const groups: Readonly<Partial<Record<string, FindingGroupName>>> = GROUPS;
  const group = groups[`${code}.${reason ?? ''}`] ?? groups[code] ?? 'check';
  return group === 'request' && severity === 'notice' ? 'settled' : group;
}

/** Returns the findings by what is to be done about them, in the order in which it is done; a group without findings is left out. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const sorted = sortFindings(findings);
  return FINDING_GROUPS.map((name) => ({ name, findings: sorted.filter((finding) => groupOf(finding) === name) })).filter((group) => group.findings.length > 0);
}

/** Returns the findings by the reviewer who is asked about them, in the order in which the reviewers appear. */
export function findingsByReviewer(findings: readonly Finding[]): ReviewerFindings[] {
  const groups = new Map<string, { reviewer: string; findings: Finding[] }>();
  for (const finding of findings) {
    const { reviewer = '' } = finding;
    const group = groups.get(nameKey(reviewer));
    if (group === undefined) groups.set(nameKey(reviewer), { reviewer, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...groups.values()];
}
