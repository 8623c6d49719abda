import { tidyName } from '../../scoring/nameKey';
import { hasCommonSurname } from './summary/surname';

/** The surnames of two characters that are not rare. */
const SURNAME_OF_TWO = /^(欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木)/;
/** What ends so is a place, a group or a paper. */
const NO_PERSON = /[省市区县镇路街桥站厂司组班队类项表格]$|评|打分|汇总|统计|文件|结果/;
const ROLE_BEFORE = /^(?:评审专家|评分专家|评审员|专家|评委) ?(.*)$/;

/** Returns whether the text can hardly be anything but a person's name in Chinese: a frequent surname, or one of two characters, and one or two more. */
export function isPlainlyPerson(name: string): boolean {
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(name) || NO_PERSON.test(name)) return false;
  return SURNAME_OF_TWO.test(name) ? name.length > 2 : name.length < 4 && hasCommonSurname(name);
}

/** Returns the name without the role before it, as in `评委张三`; 评委组 and 评委甲 stay as they are. */
export function withoutRole(text: string): string {
  const name = tidyName(text);
  const bare = ROLE_BEFORE.exec(name)?.[1] ?? '';
  return isPlainlyPerson(bare) ? bare : name;
}
