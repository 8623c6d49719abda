import { editDistance } from './editDistance';
import { looseEnterprise } from './looseEnterprise';
import { nameKey } from './nameKey';

/** How an entry is matched across reviewers: team and enterprise, normalised. */
export interface EntryKey {
  readonly team: string;
  readonly enterprise: string;
}

/** Returns the key of an entry's names. */
export function entryKey(team: string, enterprise: string): EntryKey {
  return { team: nameKey(team), enterprise: nameKey(enterprise) };
}

/** Returns the key as one text. */
export function entryKeyText({ team, enterprise }: EntryKey): string {
  return `${team}\u0000${enterprise}`;
}

const NEAR = 1;
const NEAR_LONG = 2;
const LONG = 8;
/** So much of an enterprise's name has to be left for its legal form and place not to matter. */
const TELLING = 2;

/**
 * Returns whether two different keys may be one entry misspelt: one name equal, the other off by a character or two, or one part of the other;
 * or enterprises that differ in what people leave out, their legal form or 省 and 市.
 */
export function areNear(a: EntryKey, b: EntryKey): boolean {
  if (a.enterprise === b.enterprise) return areNearNames(a.team, b.team);
  return a.team === b.team && (areNearNames(a.enterprise, b.enterprise) || areNearEnterprises(a.enterprise, b.enterprise));
}

function areNearEnterprises(a: string, b: string): boolean {
  const [one, other] = [looseEnterprise(a), looseEnterprise(b)];
  return Math.min(one.length, other.length) >= TELLING && (one.includes(other) || other.includes(one));
}

function areNearNames(a: string, b: string): boolean {
  if (a === '' || b === '') return a !== b;
  if (a.includes(b) || b.includes(a)) return true;
  const limit = Math.min(a.length, b.length) >= LONG ? NEAR_LONG : NEAR;
  return editDistance(a, b, limit) <= limit;
}
