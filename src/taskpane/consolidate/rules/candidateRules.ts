import type { Method, MethodName } from '../../../scoring/method';
import { methodKey, type MethodKey } from '../../../sheets/compose/averageWords';

/** The rule in hand and others that might be chosen, each once. */
export interface CandidateRule {
  readonly key: MethodKey;
  readonly method: Method;
}

const COMPLETE: readonly Pick<Method, 'name' | 'trimScope'>[] = [
  { name: 'mean', trimScope: 'total' },
  { name: 'trimmed', trimScope: 'total' },
  { name: 'trimmed', trimScope: 'dimension' },
  { name: 'median', trimScope: 'total' },
];
/** Where each reviewer scores a part; in a complete review they say nothing new, or less. */
const IN_PARTS: readonly MethodName[] = ['standard-score', 'calibrated'];

/** Returns the rule in hand first, then the others with its decimals, rounding and ties. */
export function candidateRules(method: Method, inParts: boolean): CandidateRule[] {
  const own = methodKey(method);
  const others = [...COMPLETE, ...(inParts ? IN_PARTS.map((name) => ({ name, trimScope: 'total' as const })) : [])];
  const rules = others.map((change): CandidateRule => { const candidate = { ...method, ...change }; return { key: methodKey(candidate), method: candidate }; });
  return [{ key: own, method }, ...rules.filter(({ key }) => key !== own)];
}
