import { formatHundredths } from '../../scoring/hundredths';
import type { ExcusedState, Mark } from '../../scoring/mark';

/** Returns what a field shows for a mark: the score, the word for a state, or what stands there though it is neither; nothing for a blank. */
export function shownMark(mark: Mark, states: Readonly<Record<ExcusedState, string>>): string {
  switch (mark.state) {
    case 'scored':
      return formatHundredths(mark.score);
    case 'illegal':
      return mark.text;
    case 'blank':
      return '';
    default:
      return states[mark.state];
  }
}
