import { sumHundredths, type Hundredths } from './hundredths';
import { nameKey } from './nameKey';

/** What reviewers score by. A template is data: the standard one is built in, an association's own is read from its workbook. */
export interface Template {
  readonly name: string;
  readonly dimensions: readonly Dimension[];
  /** The smallest step of a score; without one any score of at most two decimals is legal. */
  readonly step?: Hundredths;
}

/** One scored line (评价项目). */
export interface Dimension {
  readonly name: string;
  /** The highest score (分值). */
  readonly cap: Hundredths;
  /** Guidance texts (评价内容); they carry no points of their own. */
  readonly criteria: readonly string[];
}

export type TemplateProblem =
  | { readonly code: 'no-dimensions' }
  | { readonly code: 'unnamed-dimension'; readonly position: number }
  | { readonly code: 'duplicate-dimension'; readonly dimension: string }
  | { readonly code: 'cap-not-positive'; readonly dimension: string }
  | { readonly code: 'step-not-positive' }
  | { readonly code: 'total-differs'; readonly stated: Hundredths; readonly sum: Hundredths };

/** Returns the highest total. */
export function totalCap(template: Template): Hundredths {
  return sumHundredths(template.dimensions.map(({ cap }) => cap));
}

/** Returns what makes the template unusable: no dimension, names missing or twice, caps or step not positive, a stated total that is not the sum of the caps. */
export function checkTemplate(template: Template, statedTotal?: Hundredths): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  if (template.dimensions.length === 0) problems.push({ code: 'no-dimensions' });
  const seen = new Set<string>();
  template.dimensions.forEach(({ name, cap }, index) => {
    const key = nameKey(name);
    if (key === '') problems.push({ code: 'unnamed-dimension', position: index + 1 });
    else if (seen.has(key)) problems.push({ code: 'duplicate-dimension', dimension: name });
    seen.add(key);
    if (cap <= 0) problems.push({ code: 'cap-not-positive', dimension: name });
  });
  if (template.step !== undefined && template.step <= 0) problems.push({ code: 'step-not-positive' });
  const sum = totalCap(template);
  if (statedTotal !== undefined && statedTotal !== sum) problems.push({ code: 'total-differs', stated: statedTotal, sum });
  return problems;
}
