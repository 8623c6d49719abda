import { parseHundredths, type Hundredths } from '../../scoring/hundredths';
import { nameKey } from '../../scoring/nameKey';
import type { Template } from '../../scoring/template';
import { ENTERPRISE_HEADING, TEAM_HEADING } from './headings';

/** What a column holds, by its heading. */
export type ColumnKind =
  | { readonly kind: 'dimension'; readonly dimension: number; readonly cap?: Hundredths }
  /** Scores that the template does not know; without a cap only where there are numbers below. */
  | { readonly kind: 'foreign-dimension'; readonly cap?: Hundredths }
  | { readonly kind: 'team' | 'enterprise' | 'index' | 'total' | 'average' | 'rank' | 'reviewer' | 'counted' | 'remark' | 'recusal' | 'other' };

/** Headings in the form of `nameKey`, the first that fits decides. */
const HEADINGS: readonly (readonly [Exclude<ColumnKind['kind'], 'dimension' | 'foreign-dimension'>, RegExp])[] = [
  ['index', /^(序号?|编号|no\.?|#|number)$/],
  ['counted', /^(有效评委数|有效专家数|评委数|评委人数|reviewerscounted|counted)$/],
  ['average', /平均|^average|^mean/],
  ['rank', /名次$|排名$|^(名次|排名|排序|位次|rank)/],
  ['other', /率$|折算|折合|换算|等级|等次|总评$/],
  ['total', /^(总分|总得分|总成绩|总评分|合计|总计|得分合计|合计得分|合计分|评分合计|得分|小计|total)/],
  ['recusal', /回避/],
  ['remark', /备注|评语|意见|说明|点评|comment|remark|note/],
  ['reviewer', /^(评审|评分)?(专家|评委|评审员|评审人|评分人)(姓名|名称)?$|^(reviewer|judge)s?(name)?$/],
  ['team', TEAM_HEADING],
  ['enterprise', ENTERPRISE_HEADING],
];

const CAP_WORDS = '(?:满分|总分|分值|上限|最高分?|权重|占|共|≤|<=|不超过|0[-~至])*:?';
const CAP_NUMBER = '(\\d+(?:\\.\\d+)?)(?:分|%|points?|pts?)?(?:满分)?';
/** What may follow a dimension's name: its cap, as `(15分)`, `15分`, `/15`, `(满分15分)`, `(0-15)`, and a note behind that. */
const CAP_IN_BRACKETS = new RegExp(`^\\(${CAP_WORDS}${CAP_NUMBER}(?:[,、;].*)?\\)`);
const CAP = new RegExp(`^[/:,、;-]?\\(?${CAP_WORDS}${CAP_NUMBER}\\)?(?:得分|评分|\\*)?$`);
const NUMBERING = /^(?:(?:项目|指标|维度)?第?\(?[一二三四五六七八九十\d]+\)?[、.:)]|\([一二三四五六七八九十\d]+\)|\d+)/;
const FOREIGN_DIMENSION = /^(.*\D)(?:\(?(?:满分)?:?(\d+(?:\.\d+)?)分\)?|\(?满分:?(\d+(?:\.\d+)?)\)?)$/;
const EXTRA_POINTS = /加分|扣分|附加分|奖励分|^bonus/;

/** Returns what the heading announces, or `undefined` where it is empty. */
export function columnKind(heading: string, template: Template): ColumnKind | undefined {
  const key = nameKey(heading);
  if (key === '') return undefined;
  const dimension = dimensionColumn(key, template);
  if (dimension !== undefined) return dimension;
  const bare = key.replace(/\(.*\)$/, '') || key;
  for (const [kind, pattern] of HEADINGS) if (pattern.test(bare)) return { kind };
  const foreign = FOREIGN_DIMENSION.exec(key);
  const cap = foreign === null ? undefined : parseHundredths(foreign[2] ?? foreign[3]!);
  if (cap !== undefined) return { kind: 'foreign-dimension', cap };
  return { kind: EXTRA_POINTS.test(key) ? 'foreign-dimension' : 'other' };
}

/** A column of scores, with the cap its heading states. */
export type DimensionColumn = ColumnKind & { readonly kind: 'dimension' };

/** Returns the dimension that a heading in the form of `nameKey` names, with or without a number before it, or `undefined`. */
export function dimensionColumn(key: string, template: Template): DimensionColumn | undefined {
  return matchDimension(key, template) ?? (NUMBERING.test(key) ? matchDimension(key.replace(NUMBERING, ''), template) : undefined);
}

const keysByTemplate = new WeakMap<Template, readonly string[]>();

/** Every text of a sheet is compared with them, so they are made once. */
function dimensionKeys(template: Template): readonly string[] {
  const known = keysByTemplate.get(template) ?? template.dimensions.map(({ name }) => nameKey(name));
  keysByTemplate.set(template, known);
  return known;
}

function matchDimension(key: string, template: Template): DimensionColumn | undefined {
  let best: DimensionColumn | undefined;
  let bestLength = 0;
  dimensionKeys(template).forEach((dimensionKey, dimension) => {
    if (!key.startsWith(dimensionKey) || dimensionKey.length <= bestLength) return;
    const rest = key.slice(dimensionKey.length).replace(/^(得分|评分|分数|score)/, '');
    const cap = (CAP_IN_BRACKETS.exec(rest) ?? CAP.exec(rest))?.[1];
    if (rest !== '' && cap === undefined && !/^\([^\d]*\)$/.test(rest)) return;
    bestLength = dimensionKey.length;
    const value = cap === undefined ? undefined : parseHundredths(cap);
    best = value === undefined ? { kind: 'dimension', dimension } : { kind: 'dimension', dimension, cap: value };
  });
  return best;
}

/** Returns how well a heading of kind `team` names the team itself: the less the better. */
export function teamHeadingRank(heading: string): number {
  const key = nameKey(heading);
  if (/^(质量信得过)?班组(名称)?(\(.*\))?$|^team/.test(key)) return 0;
  return key.includes('班组') ? 1 : 2;
}

/** Returns whether a heading of kind `total` is plainly that. */
export function isPlainTotal(heading: string): boolean {
  return /^(总分|总得分|合计|总计|total)(\(.*\)|\d+分?)?$/.test(nameKey(heading));
}

/** Returns the cap a cell of a cap row states (`15`, `15分`, `满分15分`), or `undefined`. */
export function readCap(text: string): Hundredths | undefined {
  const match = CAP.exec(nameKey(text));
  return match === null ? undefined : parseHundredths(match[1]!);
}
