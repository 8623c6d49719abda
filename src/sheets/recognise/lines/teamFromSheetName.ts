import { nameKey, tidyName } from '../../../scoring/nameKey';
import { reviewerFromSheetName } from '../reviewerName';

/** Names of sheets that say what they are and not whose. */
const GENERAL = /评分|打分|评审|附件|附表|模板|样表|样例|示例|空表|汇总|专家|评委|竖表|横表|^表\d*$|score|form|template/i;

/** Returns the team that a sheet's name suggests where the sheet itself does not say, or `undefined` where it is a general one or the reviewer's. */
export function teamFromSheetName(sheet: string, reviewer: string | undefined): string | undefined {
  const name = tidyName(sheet);
  if (reviewerFromSheetName(name) === undefined || GENERAL.test(name)) return undefined;
  return reviewer !== undefined && nameKey(name) === nameKey(reviewer) ? undefined : name;
}
