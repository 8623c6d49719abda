import type { Template } from '../../scoring/template';

/** Returns what is awarded, as titles name it: the template's name without the words that say it is a form. Empty where it says no more. */
export function awardName({ name }: Template): string {
  return name.replace(/\s*(评分表|打分表|评分标准|score ?sheet|scoring template)$/i, '');
}
