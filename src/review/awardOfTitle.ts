/** Returns what is awarded, taken from the title of a ranking: the words that say it is one are left out. Empty where the title says no more. */
export function awardOfTitle(title: string): string {
  return title
    .replace(/^(ranking|results?|scores?)\s*[:：]\s*/i, '')
    .replace(/(最终|综合)?(成绩|得分|评审|评分)?(排名|名次|排序)?(结果|汇总|公示)?(一览)?表?$/, '')
    .trim();
}
