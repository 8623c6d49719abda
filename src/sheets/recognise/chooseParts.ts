import { nameKey } from '../../scoring/nameKey';
import type { RecognisedScores } from './recognition';
import { nameReviewer, type PartInWorkbook } from './nameReviewer';
import { isReviewerNumber } from './summary/reviewerNumber';

/** The parts of a workbook that count, and those that are there a second time or are no reviewer's. */
export interface ChosenParts {
  readonly kept: readonly PartInWorkbook[];
  /** Left alone, which is worth a word. */
  readonly beside: readonly PartInWorkbook[];
  /** Totals of reviewers whose scores are in the workbook: the scores count, the totals do not. */
  readonly repeated: readonly PartInWorkbook[];
}

const OTHER_TAB = /汇总|统计|排名|结果|示例|样表|样例|模板|空表|summary|example|template/i;

/**
 * Returns which parts count. A table of totals counts only for reviewers whose own scores are not in the workbook; one that goes by
 * numbers beside reviewers' own scores may be of the same reviewers, so it does not count.
 */
export function chooseParts(found: readonly PartInWorkbook[], file: string): ChosenParts {
  const scores = found.filter(({ part }) => part.layout !== 'summary');
  const own = scores.filter((inWorkbook) => !(scores.length > 1 && inWorkbook.part.reviewer === undefined && isBesideTheScores(inWorkbook)));
  const counting = new Set(own);
  const names = new Set(own.map((inWorkbook) => nameKey(nameReviewer(inWorkbook, scores, file))));
  const kept: PartInWorkbook[] = [];
  const beside: PartInWorkbook[] = [];
  const repeated: PartInWorkbook[] = [];
  for (const inWorkbook of found) {
    const { layout, reviewer } = inWorkbook.part;
    if (layout !== 'summary') (counting.has(inWorkbook) ? kept : beside).push(inWorkbook);
    else if (names.has(nameKey(reviewer ?? ''))) repeated.push(inWorkbook);
    else if (names.size > 0 && isReviewerNumber(reviewer ?? '')) beside.push(inWorkbook);
    else kept.push(inWorkbook);
  }
  return { kept, beside, repeated };
}

/** Beside several reviewers' sheets, one without a name that is called a summary or a sample, or is an empty matrix, is not another reviewer's. */
function isBesideTheScores({ sheet, part }: PartInWorkbook): boolean {
  return OTHER_TAB.test(sheet) || (part.layout === 'matrix' && isBlank(part));
}

function isBlank({ rows = [] }: RecognisedScores): boolean {
  return rows.every(({ marks }) => marks.every(({ mark }) => mark.state === 'blank'));
}
