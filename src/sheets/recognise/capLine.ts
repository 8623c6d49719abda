import { nameKey } from '../../scoring/nameKey';
import type { PlacedMark } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';

/** What a row of caps is called, in the form of `nameKey`. */
export const CAP_ROW_LABEL = /^(各项|标准|最高|项目|评分)?(分值|满分值?|分数|标准分值?|上限|配分|最高分|权重)(\d+分)?(\(.*\))?$|^[-/]$|^(cap|max|maximum)$/;

/** Returns whether a row below the header only repeats the caps: it is called after them, and every score in it is the highest that can be given. */
export function isCapLine(labels: readonly string[], marks: readonly PlacedMark[], { dimensions }: Template): boolean {
  if (!labels.some((label) => CAP_ROW_LABEL.test(nameKey(label)))) return false;
  return marks.every(({ mark }, index) => mark.state === 'scored' && mark.score === dimensions[index]!.cap);
}
