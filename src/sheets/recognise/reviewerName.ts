import { tidyName } from '../../scoring/nameKey';
import type { GridView } from './gridView';
import { valueText } from './gridView';

/** A label before a reviewer's name, with what follows it in the same cell; in NFKC, so the colon is the plain one. */
const LABEL = /^\s*(?:评审|评选|打分|评分)?\s*(?:专\s*家|评\s*委|评审员|评审人|评分人|打分人|reviewer|judge|expert)\s*(姓\s*名|name)?(?:签\s*名|签\s*字|signature)?\s*(?:\((?:签字|签名|姓名|签章)\))?(\s*:?)\s*(.*)$/isu;
const TRAILING_DATE = /\s+\d{2,4}\s*[-./年].*$/s;
/** Empty, a number or date, another label, a placeholder. */
const NO_NAME = /^\d*$|^\d{2,4}\s*[-./年]|^年\s*月|:$|^\(.*\)$|签\s*[字名章]|^日\s*期|^请|^[x×*#某]{2,}$|^姓\s*名$/i;
const SIGNATURE = /签\s*[字名]|signature/i;
/** Other particulars that people write behind the name in the same cell. */
const NEXT_LABEL = /(?:\s{2,}|[,;，；、]\s*)?(?:日\s*期|时\s*间|单\s*位|职\s*务|职\s*称|(?:联\s*系\s*)?电\s*话|手\s*机|签\s*字|签\s*名|组\s*别|date|signature)\s*[::].*$/isu;

/** Where a reviewer's name is looked for: rows `from` to `to`, 0-based and both included. */
export interface NameSearch {
  readonly from: number;
  readonly to: number;
  /** Looks from the bottom up, and takes no signature: that would belong to the scores above. */
  readonly above?: boolean;
}

/** Returns the reviewer's name that stands in the rows, or `undefined`. */
export function findReviewerName(view: GridView, { from, to, above = false }: NameSearch): string | undefined {
  const rows = view.grid.rows.filter(({ index }) => index >= from && index <= to);
  for (const { cells } of above ? rows.reverse() : rows) {
    for (const [position, { value }] of cells.entries()) {
      if (typeof value !== 'string' || (above && SIGNATURE.test(value))) continue;
      const name = labelledName(value, valueText(cells[position + 1]?.value ?? null));
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** Returns the name that follows a label, in its cell or in the next one. */
function labelledName(text: string, beside: string): string | undefined {
  const match = LABEL.exec(text.normalize('NFKC'));
  if (match === null) return undefined;
  const [, wanted, separator = '', rest = ''] = match;
  const inside = cleanName(rest);
  const separated = separator.includes(':') || (wanted !== undefined && separator !== '');
  if (inside !== '') return separated ? inside : undefined;
  const next = cleanName(beside);
  return next === '' ? undefined : next;
}

/** A line to sign on, a date or another label is no name. */
function cleanName(text: string): string {
  const name = tidyName(text.normalize('NFKC').replace(NEXT_LABEL, '').replace(/ {3,}.*$/s, '').replace(/_+/g, ' ').replace(TRAILING_DATE, ''));
  return NO_NAME.test(name) ? '' : name;
}

const GENERIC_SHEET = /^(sheet\s*\d*|工作表\s*\d*|表\s*\d*|scores?|score sheet)$/i;
const SHEET_WORDS = /[\s_-]*(的?(评分表?|打分表?|评审表?|评审评分表)|score ?sheet)[\s_-]*/gi;

/** Returns the name that a sheet's name suggests where the sheet itself does not say, or `undefined` where it is a general one. */
export function reviewerFromSheetName(sheet: string): string | undefined {
  const name = tidyName(sheet.replace(SHEET_WORDS, ' '));
  return name === '' || GENERIC_SHEET.test(name) ? undefined : name;
}

/** A name of two to four characters in brackets, and not a word for a version. */
const IN_BRACKETS = /[（(](?!副本|最终|修改|更新|定稿|新版|终稿)([\u4e00-\u9fff·]{2,4})[)）]/;

/** Returns the name that a file's name suggests: `1-张三评分表.xlsx` and `评分表（张三）.xlsx` → `张三`; the whole stem where nothing else is left. */
export function reviewerFromFileName(file: string): string {
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const [, bracketed] = IN_BRACKETS.exec(stem) ?? [];
  if (bracketed !== undefined) return bracketed;
  const name = tidyName(stem.replace(/^[\d\s._、-]+/, '').replace(SHEET_WORDS, ' '));
  return name === '' ? stem : name;
}
