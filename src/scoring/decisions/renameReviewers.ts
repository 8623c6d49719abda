import type { Finding } from '../finding';
import { groupReviewers, type ReviewerGroup } from '../groupReviewers';
import { nameKey } from '../nameKey';
import type { ScoreSheet } from '../scoreSheet';
import type { Decision } from './decision';
import type { DecidedSheets } from './decidedSheets';
import { identitiesOf, type Statement } from './identities';
import { apartBy, type ToldApart } from './toldApart';

interface NamedReviewers extends DecidedSheets, Pick<ToldApart, 'reviewers'> {
  /** Returns the name under which a reviewer is known now. */
  readonly reviewerOf: (name: string) => string;
}

/** Returns the sheets under the names of the reviewers whose they are, each of those a finding, and the reviewers who are told apart. */
export function renameReviewers(sheets: readonly ScoreSheet[], decisions: readonly Decision[]): NamedReviewers {
  const statements = decisions.flatMap(statementOf);
  if (statements.length === 0) return { sheets, findings: [], reviewers: () => false, reviewerOf: (name) => name };
  const { nameOf, pairs } = identitiesOf(statements);
  const groups = groupReviewers(sheets);
  const owners = new Map(groups.flatMap((group) => group.sheets.map((sheet) => [sheet, group] as const)));
  const taken = new Set(groups.map(({ name }) => nameKey(nameOf(nameKey(name)) ?? '')));
  const findings: Finding[] = [];
  const named = sheets.map((sheet) => {
    const { name } = owners.get(sheet)!;
    const as = nameOf(nameKey(name));
    if (as !== undefined) findings.push({ ...finding('same-reviewer', sheet, as), found: name, expected: as });
    if (as !== undefined) return withReviewer(sheet, as);
    // Of reviewers who are told apart by their files alone, the sheets have one name.
    return taken.has(nameKey(name)) && nameKey(sheet.reviewer) !== nameKey(name) ? withReviewer(sheet, name) : sheet;
  });
  return { sheets: named, findings: [...findings, ...apartFindings(pairs, groups, nameOf)], reviewers: apartBy(pairs), reviewerOf: (name) => nameOf(nameKey(name)) ?? name };
}

function statementOf(decision: Decision): Statement<string>[] {
  if (decision.kind === 'same-reviewer') return [{ from: nameKey(decision.name), to: nameKey(decision.as), as: decision.as }];
  return decision.kind === 'different-reviewers' ? [{ from: nameKey(decision.a), to: nameKey(decision.b) }] : [];
}

/** A person has said whose the sheet is, so it names its reviewer from now on. */
function withReviewer({ file, sheet, layout, rows }: ScoreSheet, reviewer: string): ScoreSheet {
  return { reviewer, file, sheet, layout, rows };
}

/** Each pair of whom both are there is said once. */
function apartFindings(pairs: readonly (readonly [string, string])[], groups: readonly ReviewerGroup[], nameOf: (key: string) => string | undefined): Finding[] {
  const byKey = new Map(groups.map(({ name, sheets }) => {
    const shown = nameOf(nameKey(name)) ?? name;
    return [nameKey(shown), { name: shown, sheet: sheets[0]! }] as const;
  }));
  const told = new Map(pairs.map((pair) => [JSON.stringify([...pair].sort()), pair]));
  return [...told.values()].flatMap((pair): Finding[] => {
    const [a, b] = [...pair].sort().map((key) => byKey.get(key));
    return a === undefined || b === undefined ? [] : [{ ...finding('different-reviewers', a.sheet, a.name), found: a.name, expected: b.name }];
  });
}

function finding(reason: Decision['kind'], { file, sheet }: ScoreSheet, reviewer: string): Finding {
  return { code: 'decided', reason, severity: 'notice', file, sheet, reviewer };
}
