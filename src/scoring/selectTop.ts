import type { Hundredths } from './hundredths';
import type { Published } from './published';
import { comparePublished } from './readPublished';

/** An entry with its place in a ranking. */
export interface Placed {
  /** Tells the entry from all others. */
  readonly key: string;
  /** `null` where the ranking gives none: the entry is not considered and takes nobody's place (scoring-anchors R20). */
  readonly rank: number | null;
  readonly average: Published | null;
}

/** Which entries a list takes: the first so many, the first part of all in hundredths of a percent, or all from an average up. */
export type SelectionRule =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'share'; readonly percent: Hundredths }
  | { readonly kind: 'cutoff'; readonly score: Hundredths };

/** What people decided about entries that share the rank at the line. It counts for these entries only. */
export type TieDecision =
  | { readonly kind: 'include' | 'exclude'; readonly tied: readonly string[] }
  | { readonly kind: 'choose'; readonly tied: readonly string[]; readonly chosen: readonly string[]; readonly reason: string };

/** Entries of one rank for which there are too few places. */
export interface LineTie<Entry> {
  readonly rank: number;
  readonly entries: readonly Entry[];
  /** How many of them the rule has room for: one at least, fewer than there are. */
  readonly places: number;
  /** Whether a decision about just these entries holds. */
  readonly decided: boolean;
}

/** What becomes of the entries of a ranking; each list in rank order, equal ranks as the ranking has them. */
export interface Selection<Entry> {
  readonly chosen: readonly Entry[];
  /** Entries about which nothing is decided yet are in neither list. */
  readonly leftOut: readonly Entry[];
  /** Not considered: without a rank, or without the average that the rule asks for. */
  readonly unranked: readonly Entry[];
  /** How many entries the rule has room for. */
  readonly places: number;
  readonly tie: LineTie<Entry> | undefined;
}

/**
 * Returns which entries of a ranking a rule takes. The ranks alone decide, never names or rows; entries of one rank stay together
 * unless people decide otherwise (scoring-anchors C-4, R21).
 */
export function selectTop<Entry extends Placed>(ranking: readonly Entry[], rule: SelectionRule, decision: TieDecision | undefined): Selection<Entry> {
  const isConsidered = ({ rank, average }: Entry): boolean => rank !== null && (rule.kind !== 'cutoff' || average !== null);
  const ranked = ranking.filter(isConsidered).sort((a, b) => a.rank! - b.rank!);
  const unranked = ranking.filter((entry) => !isConsidered(entry));
  if (rule.kind === 'cutoff') {
    const chosen = ranked.filter(({ average }) => reaches(average!, rule.score));
    return { chosen, leftOut: ranked.filter((entry) => !chosen.includes(entry)), unranked, places: chosen.length, tie: undefined };
  }
  const places = Math.min(placesOf(rule, ranked.length), ranked.length);
  const tie = tieAtLine(ranked, places, decision);
  return { ...divide(ranked, places, tie, decision), unranked, places, tie };
}

/** Returns how many places a rule gives among so many ranked entries: a share is rounded down, but is one at least. */
export function placesOf(rule: Exclude<SelectionRule, { kind: 'cutoff' }>, ranked: number): number {
  return rule.kind === 'count' ? rule.count : Math.max(1, Math.floor((ranked * rule.percent) / 10_000));
}

/** Returns what a decision about a tie still lacks, or `undefined` where it can stand. */
function lackOfDecision(decision: TieDecision, places: number): 'none-chosen' | 'too-many' | 'no-reason' | undefined {
  if (decision.kind !== 'choose') return undefined;
  if (decision.chosen.length === 0) return 'none-chosen';
  if (decision.chosen.length > places) return 'too-many';
  return decision.reason.trim() === '' ? 'no-reason' : undefined;
}

function tieAtLine<Entry extends Placed>(ranked: readonly Entry[], places: number, decision: TieDecision | undefined): LineTie<Entry> | undefined {
  const last = ranked[places - 1];
  if (last === undefined || ranked[places]?.rank !== last.rank) return undefined;
  const entries = ranked.filter(({ rank }) => rank === last.rank);
  const tie = { rank: last.rank!, entries, places: places - ranked.findIndex(({ rank }) => rank === last.rank) };
  return { ...tie, decided: decision !== undefined && isAbout(decision, entries) && lackOfDecision(decision, tie.places) === undefined };
}

function isAbout({ tied }: TieDecision, entries: readonly Placed[]): boolean {
  return tied.length === entries.length && entries.every(({ key }) => tied.includes(key));
}

function divide<Entry extends Placed>(ranked: readonly Entry[], places: number, tie: LineTie<Entry> | undefined, decision: TieDecision | undefined): Pick<Selection<Entry>, 'chosen' | 'leftOut'> {
  if (tie === undefined) return { chosen: ranked.slice(0, places), leftOut: ranked.slice(places) };
  const above = ranked.slice(0, places - tie.places);
  const below = ranked.slice(above.length + tie.entries.length);
  if (!tie.decided || decision === undefined) return { chosen: above, leftOut: below };
  const isIn = ({ key }: Entry): boolean => (decision.kind === 'choose' ? decision.chosen.includes(key) : decision.kind === 'include');
  return { chosen: [...above, ...tie.entries.filter(isIn)], leftOut: [...tie.entries.filter((entry) => !isIn(entry)), ...below] };
}

function reaches(average: Published, score: Hundredths): boolean {
  return comparePublished(average, { units: BigInt(score), decimals: 2 }) >= 0;
}
