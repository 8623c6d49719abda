import type { Mark } from '../../scoring/mark';
import { readStateWord } from '../../scoring/readMark';
import type { PlacedMark, ScoreRow } from '../../scoring/scoreSheet';

/** What people put under 是否回避. */
const YES = /^(是|有|√|✓|✔|y|yes)$/i;

/** What a sheet says of an entry: a mark for each dimension, and a recusal or the like that contradicts them. */
export interface RowMarks {
  readonly marks: readonly PlacedMark[];
  readonly declared?: NonNullable<ScoreRow['declared']>;
}

/** Returns whether a cell under 是否回避 says so. */
export function saysRecused(text: string): boolean {
  return YES.test(text.trim()) || readStateWord(text) === 'recused';
}

/** Returns the marks with a state that is declared once for all of them: where they are blank it holds for each, beside scores it contradicts them. */
export function settleMarks(marks: readonly PlacedMark[], declared: RowMarks['declared']): RowMarks {
  if (declared === undefined) return { marks };
  const { state, cell } = declared;
  if (marks.every(({ mark }) => mark.state === 'blank' || isDash(mark))) return { marks: marks.map(() => ({ mark: { state }, cell })) };
  return marks.every(({ mark }) => mark.state === 'blank' || mark.state === state) ? { marks } : { marks, declared };
}

/** A stroke through a cell says nothing is given; beside a declared recusal that is plain. */
function isDash(mark: Mark): boolean {
  return mark.state === 'illegal' && /^[-—–/／\\无]+$/.test(mark.text);
}
