import type { Hundredths } from '../../scoring/hundredths';
import type { ExcusedState, IllegalCode } from '../../scoring/mark';
import { readText } from '../../scoring/readMark';
import type { Dimension, Template } from '../../scoring/template';

/** What a reviewer's entry in a field comes to. What is refused is written nowhere and changed by nobody. */
export type Committed =
  | { readonly kind: 'score'; readonly score: Hundredths }
  | { readonly kind: 'state'; readonly state: ExcusedState }
  | { readonly kind: 'blank' }
  | { readonly kind: 'refused'; readonly code: IllegalCode };

/** Returns what the typed text means for the dimension, by the rule by which cells are read (scoring/readMark). */
export function commitScore(text: string, dimension: Dimension, { step }: Pick<Template, 'step'>): Committed {
  const { mark } = readText(text, dimension, step);
  switch (mark.state) {
    case 'scored':
      return { kind: 'score', score: mark.score };
    case 'blank':
      return { kind: 'blank' };
    case 'illegal':
      return { kind: 'refused', code: mark.code };
    default:
      return { kind: 'state', state: mark.state };
  }
}
