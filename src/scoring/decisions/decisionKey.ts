import { entryKey, entryKeyText } from '../entryKey';
import { nameKey } from '../nameKey';
import type { Decision, EntryName } from './decision';

/** Returns a text that is equal for decisions that say the same: names as they are compared, two that are told apart in either order. */
export function decisionKey(decision: Decision): string {
  return JSON.stringify([decision.kind, ...partsOf(decision)]);
}

/** Returns a text that is equal for decisions about the same thing, whatever they say: two names, a version, a file. */
export function subjectKey(decision: Decision): string {
  const subjects = { 'same-entry': 'entries', 'different-entry': 'entries', 'same-reviewer': 'reviewers', 'different-reviewers': 'reviewers', version: 'version', 'taken-out': 'file' };
  const parts = partsOf(decision);
  return JSON.stringify([subjects[decision.kind], ...(decision.kind === 'version' ? parts : parts.sort())]);
}

function partsOf(decision: Decision): string[] {
  switch (decision.kind) {
    case 'same-entry':
      return [keyOf(decision), keyOf(decision.as)];
    case 'different-entry':
      return [keyOf(decision.a), keyOf(decision.b)].sort();
    case 'same-reviewer':
      return [nameKey(decision.name), nameKey(decision.as)];
    case 'different-reviewers':
      return [nameKey(decision.a), nameKey(decision.b)].sort();
    case 'version':
      return [nameKey(decision.reviewer), decision.file, decision.sheet];
    case 'taken-out':
      return [decision.file];
  }
}

/** Returns the name of an entry as it is compared, as one text. */
export function keyOf({ team, enterprise }: EntryName): string {
  return entryKeyText(entryKey(team, enterprise));
}
