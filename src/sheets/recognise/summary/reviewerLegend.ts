import { nameKey, tidyName } from '../../../scoring/nameKey';
import type { GridView } from '../gridView';
import { reviewerNumber } from './reviewerNumber';

/** `专家1：张三；专家2-李四` inside a text. */
const ENTRY = /(?:专家|评委|评审员|reviewer|judge)\s?\(?(\d{1,3}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸]|[A-Za-z])\)?\s?(?:[:=—–-]|为|是)\s?([\u4e00-\u9fff·]{2,5}|[A-Za-z][A-Za-z .]{1,30})(?=$|[\s;,、。(])/giu;
const NAME = /^[\u4e00-\u9fff·]{2,5}$|^[A-Za-z]+(?: [A-Za-z.]+)+$/;
const NO_NAME = /reviewer|judge|组长|主任|回避|缺席|弃权|签[字名]|姓名|[得评打总]分|平均|单位|专家|评委|最[高低终]|成绩|合计|意见|推荐|名次|排[名序]|备注|等级/;
const LONGEST = 2_000;

/** Returns by number the names of reviewers who go by one in the table, from a text or a small table beside it. A number with two names has none. */
export function reviewerLegend(view: GridView): ReadonlyMap<string, string> {
  const names = new Map<string, string | undefined>();
  const add = (number: string, text: string): void => {
    const name = tidyName(text);
    if (!NAME.test(name) || NO_NAME.test(name)) return;
    const key = nameKey(number);
    const known = names.get(key);
    names.set(key, names.has(key) && known !== name ? undefined : name);
  };
  for (const { cells } of view.grid.rows) {
    for (const [at, { value }] of cells.entries()) {
      if (typeof value !== 'string' || value.length > LONGEST) continue;
      for (const [, number = '', name = ''] of value.normalize('NFKC').matchAll(ENTRY)) add(number, name);
      const number = reviewerNumber(value.replace(/[:：]\s*$/, ''));
      const beside = cells[at + 1]?.value;
      if (number !== undefined && typeof beside === 'string') add(number, beside);
    }
  }
  return new Map([...names].flatMap(([number, name]) => (name === undefined ? [] : [[number, name] as const])));
}
