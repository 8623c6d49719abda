import { nameKey } from '../../../scoring/nameKey';

const ROLE = '(?:评审|评分)?(?:专家|评委|评审员|reviewer|judge)';
const NUMBER = '(\\d{1,3}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸]|[a-z])';
const NUMBERED = new RegExp(`^${ROLE}\\(?${NUMBER}\\)?号?(?:得分|评分|打分|总分|给分)?$`);
const NUMBERED_NAME = new RegExp(`^${ROLE}${NUMBER}[(:-]?([\\u4e00-\\u9fff·]{2,4})\\)?$`);

/** Returns the number or letter of a reviewer who goes by one, as in 专家1 and 评委甲, or `undefined`. */
export function reviewerNumber(text: string): string | undefined {
  return NUMBERED.exec(nameKey(text))?.[1];
}

/** Returns whether the text is such a number rather than a name. */
export function isReviewerNumber(text: string): boolean {
  return reviewerNumber(text) !== undefined;
}

/** Returns the name behind a number in one heading, as in `专家1（张三）`, or `undefined`. */
export function nameBehindNumber(text: string): string | undefined {
  return isReviewerNumber(text) ? undefined : NUMBERED_NAME.exec(nameKey(text))?.[2];
}
