import type { Finding } from '../../../scoring/finding';
import { useDeciding } from './decisionsContext';
import { NamesDecision } from './NamesDecision';
import { proposalOf } from './proposal';
import { VersionsDecision } from './VersionsDecision';

/** What can be decided about a finding, where something can. */
export function FindingDecision({ finding }: { readonly finding: Finding }) {
  const deciding = useDeciding();
  const proposal = proposalOf(finding);
  if (deciding === undefined || proposal === undefined) return null;
  return proposal.kind === 'names' ? <NamesDecision proposal={proposal} decide={deciding.decide} /> : <VersionsDecision proposal={proposal} deciding={deciding} />;
}
