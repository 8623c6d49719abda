import { tidyName } from '../../scoring/nameKey';
import { MAX_COLUMNS } from '../../workbook/address';
import type { IndexRange } from '../../workbook/grid';
import { valueText, type GridView, type Position } from './gridView';
import { withoutRole } from './personName';

/** A word that people also write with a space between its characters. */
function spaced(word: string): string {
  return Array.from(word).join(' ?');
}

const ROLES = ['评审专家', '评分专家', '评选专家', '打分专家', '填表专家', '专家组成员', '专家', '评审委员', '评审人员', '评审员', '评审人', '评分人', '打分人', '评委'];
const ROLE = `(?:${ROLES.map(spaced).join('|')}|reviewer|judge|expert)\\d*`;
const NAME_WORD = `(${spaced('姓名')}|${spaced('名称')}|name)?`;
const SIGN_WORD = `(?: ?${spaced('签字')}| ?${spaced('签名')}| ?signature)?`;
const IN_LABEL = '(?:[([](?:签字|签名|姓名|签章|副?组长)[)\\]])?[\\]】]?';
/** A label before a reviewer's name, with what follows it in the same cell; for `plainText`. */
const LABEL = new RegExp(`(?:^|[ \\n([【;,。])${ROLE} ?${NAME_WORD}${SIGN_WORD} ?${IN_LABEL}( ?:|[ \\n]|$|(?<=[\\]】]))[ \\n]?(.*)`, 'iu');
const BARE_LABEL = new RegExp(`^${spaced('姓名')} ?:[ \\n]?(.*)`, 'u');
const SIGNATURE = /签\s?[字名]|signature/i;
/** Other particulars that people, or we, write behind the name, in the same cell or the next. */
const NEXT_LABEL = /[,;、]? ?(?:日 ?期|时 ?间|(?:工 ?作|所 ?在)? ?单 ?位|职 ?务|职 ?称|(?:联 ?系 ?)?电 ?话|手 ?机|签 ?字|签 ?名|组 ?别|校 ?验 ?码|已 ?完 ?成|date|signature|check code|entries done) ?:.*$/iu;
const ROLE_BEHIND = / ?\((?:副?组长|主任|组员|专家|评委)\)/u;
/** A bracket that was opened before the label. */
const CLOSING = /^([^(]*)[)\]】].*$/u;
const TRAILING_DATE = / \d{2,4} ?[-./年].*$/;
/** Empty, a number or date, another label, a placeholder. */
const NO_NAME = /^\d*$|^\d{2,4} ?[-./年]|^年 ?月|:$|^\(.*\)$|签 ?[字名章]|^日 ?期|^请|^[x×*#某]{2,}$|^姓 ?名$/i;
/** Without a colon only what can hardly be anything but a name is taken for one. */
const PLAINLY_NAME = /^(?!.*(?:[表评分组]|意见|汇总|打分))[\u4e00-\u9fff·]{2,4}$/;
const LONGEST_LABEL = 200;

/** Where a reviewer's name is looked for: rows `from` to `to`, 0-based and both included. */
export interface NameSearch {
  readonly from: number;
  readonly to: number;
  /** Looks from the bottom up, and takes no signature: that would belong to the scores above. */
  readonly above?: boolean;
  /** Columns in which the label stands, 0-based and both included; all without it. */
  readonly columns?: IndexRange;
}

/** A reviewer's name and where it or its label stands. */
export interface NamedReviewer extends Position {
  readonly name: string;
}

const ALL_COLUMNS: IndexRange = { first: 0, last: MAX_COLUMNS };

/** Returns the reviewer's name that stands in the rows, or `undefined`. */
export function findReviewerName(view: GridView, { from, to, above = false, columns = ALL_COLUMNS }: NameSearch): NamedReviewer | undefined {
  const rows = view.rowsBetween(from, to);
  for (const { index: row } of above ? rows.toReversed() : rows) {
    const cells = view.cellsBetween(row, columns.first, columns.last);
    for (const [position, { value, column }] of cells.entries()) {
      if (typeof value !== 'string' || (above && SIGNATURE.test(value))) continue;
      const name = labelledName(value, valueText(cells[position + 1]?.value ?? null));
      if (name !== undefined) return { name, row, column };
    }
  }
  return undefined;
}

/** Returns the reviewer's name that stands in a cell: behind a label, in the cell beside one, or alone; `undefined` where none does. */
export function reviewerNameAt(view: GridView, position: Position): NamedReviewer | undefined {
  const { row, column } = view.anchor(position);
  const text = valueText(view.cell({ row, column })?.value ?? null);
  const beside = view.cellsBetween(row, column + 1, MAX_COLUMNS)[0]?.value ?? null;
  const name = labelledName(text, valueText(beside)) ?? (isLabel(text) || text.length > LONGEST_LABEL ? '' : cleanName(plainText(text)));
  return name === '' ? undefined : { name, row, column };
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && LABEL.test(plainText(text));
}

/** Returns the name that follows a label, in its cell or in the next one. */
function labelledName(text: string, beside: string): string | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const plain = plainText(text);
  const bare = BARE_LABEL.exec(plain);
  const match = bare ?? LABEL.exec(plain);
  if (match === null) return undefined;
  const inside = cleanName(match.at(-1) ?? '');
  if (inside !== '') return bare !== null || match[1] !== undefined || match[2]!.includes(':') || PLAINLY_NAME.test(inside) ? inside : undefined;
  const next = beside.length > LONGEST_LABEL ? '' : cleanName(plainText(beside));
  return next === '' ? undefined : next;
}

/** NFKC, so that the colon is the plain one; a long gap or a new line as a line break, any other white space as one space. */
function plainText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s{3,}|\s*\n\s*/g, '\n').replace(/[^\S\n]+/g, ' ');
}

/** A line to sign on, a date or another label is no name. */
function cleanName(text: string): string {
  const [line = ''] = text.split('\n');
  const name = tidyName(line.replace(NEXT_LABEL, '').replace(/_+/g, ' ').replace(TRAILING_DATE, '').replace(ROLE_BEHIND, '').replace(CLOSING, '$1'));
  return NO_NAME.test(name) ? '' : name;
}

const GENERIC_SHEET = /^(sheet\s*\d*|工作表\s*\d*|表\s*\d*|scores?|score sheet)$/i;
const SHEET_WORDS = /[\s_-]*(的?(评分表?|打分表?|评审表?|评审评分表)|score ?sheet)[\s_-]*/gi;

/** Returns the name that a sheet's name suggests where the sheet itself does not say, or `undefined` where it is a general one. */
export function reviewerFromSheetName(sheet: string): string | undefined {
  const name = withoutRole(sheet.replace(SHEET_WORDS, ' '));
  return name === '' || GENERIC_SHEET.test(name) ? undefined : name;
}

/** A name of two to four characters in brackets, and not a word for a version. */
const IN_BRACKETS = /[（(](?!副本|最终|修改|更新|定稿|新版|终稿)([\u4e00-\u9fff·]{2,4})[)）]/;

/** A year or a place in a list; `3号` tells one file from the others. */
const LEADING_NUMBER = /^(?!\d+ *号)[\d\s._、-]+年?/;

/** Returns the name that a file's name suggests: `1-张三评分表.xlsx` and `评分表（张三）.xlsx` → `张三`; the whole stem where nothing else is left. */
export function reviewerFromFileName(file: string): string {
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '').replace(/[_-]?\d{6,8}$/, '');
  const [, bracketed] = IN_BRACKETS.exec(stem) ?? [];
  if (bracketed !== undefined) return bracketed;
  const name = withoutRole(stem.replace(LEADING_NUMBER, '').replace(SHEET_WORDS, ' '));
  return name === '' ? stem : name;
}
