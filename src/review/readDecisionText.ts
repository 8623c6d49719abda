import { decisionsWords } from '../locales/decisionsWords';
import { LOCALE_NAMES } from '../locales/messages';
import { unfill } from '../locales/unfill';
import type { Decision, DecisionKind } from '../scoring/decisions/decision';
import { unescapeName } from '../sheets/recognise/mapping/escapeName';
import { decisionText } from './decisionText';

/** A cell holds no more. */
const LONGEST_LINE = 32_767;

type Names = Readonly<Record<string, string>>;

/** Returns what was decided by the names in a line, each kind from its own places. */
const DECISIONS: Readonly<Record<DecisionKind, (name: (place: string) => string) => Decision>> = {
  'same-entry': (name) => ({ kind: 'same-entry', team: name('team'), enterprise: name('enterprise'), as: { team: name('asTeam'), enterprise: name('asEnterprise') } }),
  'different-entry': (name) => ({ kind: 'different-entry', a: { team: name('aTeam'), enterprise: name('aEnterprise') }, b: { team: name('bTeam'), enterprise: name('bEnterprise') } }),
  'same-reviewer': (name) => ({ kind: 'same-reviewer', name: name('name'), as: name('as') }),
  'different-reviewers': (name) => ({ kind: 'different-reviewers', a: name('a'), b: name('b') }),
  version: (name) => ({ kind: 'version', reviewer: name('reviewer'), file: name('file'), sheet: name('sheet') }),
  'taken-out': (name) => ({ kind: 'taken-out', file: name('file') }),
};
const KINDS = Object.keys(DECISIONS) as DecisionKind[];

/** Returns the decision that a line of `decisionText` states, in either language; `undefined` for any other text, which is not guessed at. */
export function readDecisionText(text: string): Decision | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  for (const locale of LOCALE_NAMES) {
    const { line } = decisionsWords(locale);
    for (const kind of KINDS) {
      const names: Names | undefined = unfill(line[kind], text);
      if (names === undefined) continue;
      const decision = DECISIONS[kind]((place) => unescapeName(names[place] ?? ''));
      if (decisionText(decision, locale) === text) return decision;
    }
  }
  return undefined;
}
