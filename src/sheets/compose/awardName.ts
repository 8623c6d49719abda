import type { Template } from '../../scoring/template';

/** Returns what is awarded, as titles name it: the template's name without the words that say it is a form. */
export function awardName({ name }: Template): string {
  const award = name.replace(/\s*(评分表|打分表|评分标准|score ?sheet|scoring template)$/i, '');
  return award === '' ? name : award;
}
