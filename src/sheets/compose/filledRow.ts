import { hundredthsToNumber, sumHundredths, type Hundredths } from '../../scoring/hundredths';
import type { Mark } from '../../scoring/mark';
import { decimalText } from '../../scoring/readMark';
import type { Template } from '../../scoring/template';
import type { Messages } from '../../locales/messages';
import type { CellContent } from '../../workbook/sheetDocument';

/** An entry as a score sheet lists it, empty or filled in. */
export interface ListedEntry {
  readonly team: string;
  readonly enterprise: string;
  /** One for each dimension, in the template's order; without them the row is empty. */
  readonly marks?: readonly Mark[];
  readonly remark?: string;
}

/** Returns what the cell of a score holds so that the mark is read from it again; what is no legal score stays as it stood. */
export function markContent(mark: Mark | undefined, states: Messages['states']): CellContent {
  if (mark === undefined) return null;
  switch (mark.state) {
    case 'blank':
      return null;
    case 'scored':
      return hundredthsToNumber(mark.score);
    case 'illegal':
      return isNumberText(mark.text) ? Number(mark.text) : mark.text;
    default:
      return states[mark.state];
  }
}

/** Returns the total that the row's formula shows, or `undefined` while a score is missing or not legal. */
export function rowTotal({ marks = [] }: ListedEntry, { dimensions }: Template): Hundredths | undefined {
  const scores = marks.flatMap((mark) => (mark.state === 'scored' ? [mark.score] : []));
  return scores.length === dimensions.length ? sumHundredths(scores) : undefined;
}

/** Returns whether the row waits for nothing: it has a total, or one word from its first score to its last says why there is none. */
export function isDone(entry: ListedEntry, template: Template): boolean {
  const first = entry.marks?.[0]?.state;
  const last = entry.marks?.[template.dimensions.length - 1]?.state;
  return rowTotal(entry, template) !== undefined || (first === last && (first === 'recused' || first === 'abstained' || first === 'absent'));
}

/** A number from a cell is shown as its shortest decimal text; any other text was typed. */
function isNumberText(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text) && decimalText(Number(text)) === text;
}
