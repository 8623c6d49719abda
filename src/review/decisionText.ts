import { decisionsWords, type DecisionsWords } from '../locales/decisionsWords';
import { fill } from '../locales/fill';
import type { LocaleName } from '../locales/messages';
import type { Decision } from '../scoring/decisions/decision';
import { escapeName } from '../sheets/recognise/mapping/escapeName';

/** Returns the decision as one line that a person reads and `readDecisionText` reads back exactly. */
export function decisionText(decision: Decision, locale: LocaleName): string {
  return decisionSentence(decision, decisionsWords(locale), escapeName);
}

/** Returns the decision as a sentence; `shown` is how a name in it is written. */
export function decisionSentence(decision: Decision, { line }: DecisionsWords, shown: (name: string) => string = (name) => name): string {
  switch (decision.kind) {
    case 'same-entry':
      return fillNames(line[decision.kind], { team: decision.team, enterprise: decision.enterprise, asTeam: decision.as.team, asEnterprise: decision.as.enterprise }, shown);
    case 'different-entry':
      return fillNames(line[decision.kind], { aTeam: decision.a.team, aEnterprise: decision.a.enterprise, bTeam: decision.b.team, bEnterprise: decision.b.enterprise }, shown);
    case 'same-reviewer':
      return fillNames(line[decision.kind], { name: decision.name, as: decision.as }, shown);
    case 'different-reviewers':
      return fillNames(line[decision.kind], { a: decision.a, b: decision.b }, shown);
    case 'version':
      return fillNames(line[decision.kind], { reviewer: decision.reviewer, file: decision.file, sheet: decision.sheet }, shown);
    case 'taken-out':
      return fillNames(line[decision.kind], { file: decision.file }, shown);
  }
}

function fillNames(sentence: string, names: Readonly<Record<string, string>>, shown: (name: string) => string): string {
  return fill(sentence, Object.fromEntries(Object.entries(names).map(([place, name]) => [place, shown(name)])));
}
