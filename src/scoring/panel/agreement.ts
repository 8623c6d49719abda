import { bandOf, INTRACLASS_LIMITS, KENDALL_LIMITS, KRIPPENDORFF_LIMITS, type Band, type BandLimits } from './band';
import { completePart, type CompletePart } from './completePart';
import { correlationsWithOthers, type CorrelationWithOthers } from './correlationWithOthers';
import { intraclass, type Intraclass } from './intraclass';
import { kendallW, type KendallW } from './kendallW';
import { krippendorff } from './krippendorff';
import type { PanelTotals } from './panelTotals';
import { columnOf, given, type Scores } from './scores';
import { reviewersNeeded } from './spearmanBrown';

/** How far a panel agrees, each figure for its own question or with the reason why there is none. */
export interface Agreement {
  /** ICC(2,k): how far one can rely on the averages of this panel; severity counts as disagreement. */
  readonly intraclass: Figure<IntraclassFigure>;
  /** Whether reviewers put entries into the same order; severity does not matter. */
  readonly kendall: Figure<KendallFigure>;
  /** Interval alpha: how near single reviewers' totals are to each other; takes gaps, and so holds also where each scored a part. */
  readonly krippendorff: Figure<AgreementValue>;
  /** For each reviewer, in the panel's order. */
  readonly correlations: readonly CorrelationWithOthers[];
}

export type Figure<Value> = Value | NoFigure;

export interface AgreementValue {
  readonly value: number;
  readonly band: Band;
  /** What the figure was computed from. */
  readonly entries: number;
  readonly reviewers: number;
  /** From so few entries that another few would change it much. */
  readonly rough: boolean;
}

export interface IntraclassFigure extends AgreementValue {
  readonly all: Intraclass;
  /** How many reviewers make an average that is good, where this one is not and they can (Spearman–Brown). */
  readonly neededForGood?: number;
}

export interface KendallFigure extends AgreementValue {
  readonly all: KendallW;
}

/** Why there is no figure: too few who scored or too little scored, too little scored by the same people, or no differences to compare. */
export interface NoFigure {
  readonly none: 'too-few-reviewers' | 'too-few-entries' | 'too-little-common' | 'no-differences';
}

const LEAST_REVIEWERS = 2;
const LEAST_ENTRIES = 3;
/** Below so many entries a figure is rough. Ours: the interval of a coefficient is then about as wide as two bands. */
const ROUGH_BELOW = 10;

/** Returns whether a figure has a value. */
export function hasValue<Value extends AgreementValue>(figure: Figure<Value>): figure is Value {
  return !('none' in figure);
}

/** Returns how far the panel's totals agree. ICC and W take the largest part without gaps, and say how large it is. */
export function agreement({ totals }: PanelTotals): Agreement {
  const correlations = correlationsWithOthers(totals);
  const entries = totals.filter((row) => given(row).length > 0).length;
  const reviewers = (totals[0] ?? []).filter((_, reviewer) => given(columnOf(totals, reviewer)).length > 0).length;
  const none = lackOf(entries, reviewers);
  if (none !== undefined) return { intraclass: { none }, kendall: { none }, krippendorff: { none }, correlations };
  const part = completePart(totals);
  return { ...completeFigures(part), krippendorff: krippendorffFigure(totals), correlations };
}

function lackOf(entries: number, reviewers: number): NoFigure['none'] | undefined {
  if (reviewers < LEAST_REVIEWERS) return 'too-few-reviewers';
  return entries < LEAST_ENTRIES ? 'too-few-entries' : undefined;
}

function completeFigures(part: CompletePart): Pick<Agreement, 'intraclass' | 'kendall'> {
  if (lackOf(part.entries.length, part.reviewers.length) !== undefined) return { intraclass: { none: 'too-little-common' }, kendall: { none: 'too-little-common' } };
  return { intraclass: intraclassFigure(part), kendall: kendallFigure(part) };
}

function intraclassFigure({ scores, entries, reviewers }: CompletePart): Figure<IntraclassFigure> {
  const all = intraclass(scores);
  const value = all?.averaged.random ?? null;
  if (all === undefined || value === null) return { none: 'no-differences' };
  const { single } = all;
  const needed = value < INTRACLASS_LIMITS[2] && single.random !== null && single.random > 0 ? reviewersNeeded(single.random, INTRACLASS_LIMITS[2]) : undefined;
  return { ...agreementValue(value, INTRACLASS_LIMITS, entries.length, reviewers.length), all, ...(needed === undefined ? {} : { neededForGood: needed }) };
}

/** An order that chance could have brought is very low agreement, however large W is of few reviewers. */
function kendallFigure({ scores, entries, reviewers }: CompletePart): Figure<KendallFigure> {
  const all = kendallW(scores);
  if (all === undefined) return { none: 'no-differences' };
  const figure = agreementValue(all.w, KENDALL_LIMITS, entries.length, reviewers.length);
  return { ...figure, band: all.beyondChance ? figure.band : 'very-low', all };
}

function krippendorffFigure(totals: Scores): Figure<AgreementValue> {
  const compared = totals.filter((row) => given(row).length >= 2);
  const reviewers = (compared[0] ?? []).filter((_, reviewer) => given(columnOf(compared, reviewer)).length > 0).length;
  if (lackOf(compared.length, reviewers) !== undefined) return { none: 'too-little-common' };
  const value = krippendorff(compared);
  return value === undefined ? { none: 'no-differences' } : agreementValue(value, KRIPPENDORFF_LIMITS, compared.length, reviewers);
}

function agreementValue(value: number, limits: BandLimits, entries: number, reviewers: number): AgreementValue {
  return { value, band: bandOf(value, limits), entries, reviewers, rough: entries < ROUGH_BELOW };
}
