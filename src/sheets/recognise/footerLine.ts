import { nameKey } from '../../scoring/nameKey';
import type { GridRow } from '../../workbook/grid';

/** Lines below the scores: sums, signatures, dates, notes; in the form of `nameKey`. */
const SUM_LINE = /^(.{0,6}(小计|合计|总计|平均|均分|均值)(分|值|得分|分数)?|(最高|最低)分?|得分率|汇总|total|average|sum|mean)(\(.*\))?$/;
/** `合计：12个班组`, `共计12项`. */
const COUNT_LINE = /^(合计|总计|共计|小计)(:|共|\d)/;
const LABEL_LINE =
  /^(评审|评分)?(专家|评委|评审员|组长|评审组长|主审|监督员?|监审|审核人?|复核人?|核分人?|记分人?|填表人?|填报人|制表人?|统计人|秘书|工作人员|reviewer|judge|secretary|signature)?(签字|签名|签章|姓名|盖章|日期|时间|signature|date|name)?(\(.*\))?:/;
const NOTE_LINE = /^(注|备注|说明|评分说明|填表说明|要求|以下空白|note|notes|remarks?)(:|$|\d|\(|、)/;
const DATE_LINE = /^(日期|签字|签名|签字日期|\d{2,4}年\d{0,2}月\d{0,2}日|年月日)$/;

/** What is known of a row that may stand below the scores. */
export interface LineContext {
  readonly teamColumn: number;
  readonly enterpriseColumn: number | undefined;
  /** Columns of remarks, which may say anything. */
  readonly remarkColumns: readonly number[];
  /** Whether a number or a word like 回避 stands in the columns of scores. */
  readonly hasScores: boolean;
}

/**
 * Returns whether the row is a line below the scores rather than an entry, and which: a sum, or a label or note. Told by its first
 * content or the text in the team's place. A row with scores is one only where it is plainly a sum, so that no words ever hide a score.
 */
export function footerLine(row: GridRow, { teamColumn, enterpriseColumn, remarkColumns, hasScores }: LineContext): 'sum' | 'label' | undefined {
  const contents = row.cells.filter(({ value, formula, column }) => (value !== null || formula !== undefined) && !remarkColumns.includes(column));
  const texts = [contents[0], contents.find(({ column }) => column === teamColumn)].flatMap((cell) => (typeof cell?.value === 'string' ? [nameKey(cell.value)] : []));
  // An entry may bear any name, but a sum has no enterprise.
  const hasEnterprise = contents.some(({ column, value }) => column === enterpriseColumn && typeof value === 'string' && !isSum(nameKey(value)));
  if (!hasEnterprise && texts.some(isSum)) return 'sum';
  if (hasScores) return undefined;
  if (texts.some((key) => COUNT_LINE.test(key))) return 'sum';
  return texts.some((key) => isLabel(key) || (!hasEnterprise && NOTE_LINE.test(key))) ? 'label' : undefined;
}

function isSum(key: string): boolean {
  return SUM_LINE.test(key.replace(/:$/, ''));
}

function isLabel(key: string): boolean {
  return (key.includes(':') && LABEL_LINE.test(key)) || DATE_LINE.test(key);
}
