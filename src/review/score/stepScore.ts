import type { Hundredths } from '../../scoring/hundredths';
import type { Dimension, Template } from '../../scoring/template';
import { commitScore } from './commitScore';

/** Reviewers give whole and half points (domain.md) where the template states no step. */
const HALF_POINT = 50 as Hundredths;

/** Returns by how much an arrow key changes a score. */
export function stepOf({ step }: Pick<Template, 'step'>): Hundredths {
  return step ?? HALF_POINT;
}

/** Where an arrow key leads: to a score, or nowhere, with the reason. */
export type Stepped =
  | { readonly kind: 'score'; readonly score: Hundredths }
  | { readonly kind: 'limit'; readonly limit: 'cap' | 'zero' }
  /** What stands in the field is no legal score to go on from. */
  | { readonly kind: 'nowhere' };

/**
 * Returns the next score up or down on the grid of the template's step. From an empty field up leads to one step and down to the cap.
 * Never leaves 0 to the cap.
 */
export function stepScore(text: string, direction: 'up' | 'down', dimension: Dimension, template: Pick<Template, 'step'>): Stepped {
  const step = stepOf(template);
  const highest = highestScore(dimension, template.step);
  const from = commitScore(text, dimension, template);
  if (from.kind === 'blank') return { kind: 'score', score: direction === 'down' ? highest : least(step, highest) };
  if (from.kind !== 'score') return { kind: 'nowhere' };
  const { score } = from;
  if (direction === 'up') return score >= highest ? { kind: 'limit', limit: 'cap' } : { kind: 'score', score: least(((Math.floor(score / step) + 1) * step) as Hundredths, highest) };
  return score <= 0 ? { kind: 'limit', limit: 'zero' } : { kind: 'score', score: ((Math.ceil(score / step) - 1) * step) as Hundredths };
}

/** A cap that is no multiple of the step cannot be reached. */
function highestScore({ cap }: Dimension, step: Hundredths | undefined): Hundredths {
  return step === undefined ? cap : (Math.floor(cap / step) * step as Hundredths);
}

function least(a: Hundredths, b: Hundredths): Hundredths {
  return a < b ? a : b;
}
