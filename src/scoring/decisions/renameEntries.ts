import type { Finding } from '../finding';
import type { ScoreRow, ScoreSheet } from '../scoreSheet';
import type { Decision, EntryName } from './decision';
import type { DecidedSheets } from './decidedSheets';
import { keyOf } from './decisionKey';
import { identitiesOf, type Statement } from './identities';
import { rowKeys } from './rowKeys';
import { apartBy, type ToldApart } from './toldApart';

/** Returns the sheets with the rows under the names of the entries that they are, each of those a finding, and the entries that are told apart. */
export function renameEntries(sheets: readonly ScoreSheet[], decisions: readonly Decision[]): DecidedSheets & Pick<ToldApart, 'entries'> {
  const statements = decisions.flatMap(statementOf);
  if (statements.length === 0) return { sheets, findings: [], entries: () => false };
  const { nameOf, pairs } = identitiesOf(statements);
  const keyOfRow = rowKeys(sheets);
  const findings: Finding[] = [];
  const places = new Map<string, RowPlace>();
  const named = sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => {
      const key = keyOfRow(row);
      const as = nameOf(key);
      const place = { sheet, row: as === undefined ? row : { ...row, ...as } };
      const shown = as === undefined ? key : keyOf(as);
      if (!places.has(shown) || (row.enterprise !== '' && places.get(shown)?.row.enterprise === '')) places.set(shown, place);
      if (as !== undefined) findings.push({ ...finding('same-entry', place), found: nameText(row), expected: nameText(as) });
      return place.row;
    });
    return rows.every((row, index) => row === sheet.rows[index]) ? sheet : { ...sheet, rows };
  });
  return { sheets: named, findings: [...findings, ...apartFindings(pairs, places)], entries: apartBy(pairs) };
}

interface RowPlace {
  readonly sheet: ScoreSheet;
  readonly row: ScoreRow;
}

function statementOf(decision: Decision): Statement<EntryName>[] {
  if (decision.kind === 'same-entry') return [{ from: keyOf(decision), to: keyOf(decision.as), as: decision.as }];
  return decision.kind === 'different-entry' ? [{ from: keyOf(decision.a), to: keyOf(decision.b) }] : [];
}

/** Each pair of which both are there is said once. */
function apartFindings(pairs: readonly (readonly [string, string])[], places: ReadonlyMap<string, RowPlace>): Finding[] {
  const told = new Map(pairs.map((pair) => [JSON.stringify([...pair].sort()), pair]));
  return [...told.values()].flatMap((pair): Finding[] => {
    const [a, b] = [...pair].sort().map((key) => places.get(key));
    return a === undefined || b === undefined ? [] : [{ ...finding('different-entry', a), found: nameText(a.row), expected: nameText(b.row) }];
  });
}

function finding(reason: Decision['kind'], { sheet, row }: RowPlace): Finding {
  return { code: 'decided', reason, severity: 'notice', file: sheet.file, sheet: sheet.sheet, cell: row.cell, reviewer: sheet.reviewer, team: row.team, enterprise: row.enterprise };
}

function nameText({ team, enterprise }: EntryName): string {
  return `${team} ${enterprise}`.trim();
}
