import { formatHundredths, parseHundredths, type Hundredths } from './hundredths';
import type { ExcusedState, Mark } from './mark';
import { totalCap, type Dimension, type Template } from './template';

/** A mark with, where the text had to be normalised to be understood, the text that stood there. */
export interface MarkReading {
  readonly mark: Mark;
  readonly normalisedFrom?: string;
}

const STATE_WORDS: Readonly<Record<string, ExcusedState>> = {
  回避: 'recused', 已回避: 'recused', 需回避: 'recused', 申请回避: 'recused', recused: 'recused', recusal: 'recused',
  弃权: 'abstained', 已弃权: 'abstained', 放弃: 'abstained', 放弃评分: 'abstained', abstained: 'abstained', abstain: 'abstained', abstention: 'abstained',
  缺席: 'absent', 未出席: 'absent', 请假: 'absent', absent: 'absent',
};

/** Superscripts, circled numbers, fractions: NFKC would turn `1²` into 12. Full-width digits are not among them. */
const OTHER_NUMERALS = /\p{No}/u;

/** Excel shows and compares fifteen significant digits; what a file holds beyond them is noise of binary arithmetic. */
const SIGNIFICANT_DIGITS = 15;

/** Returns the excused state a text stands for, or `undefined`. Spaces, brackets around it and case do not matter. */
export function readStateWord(text: string): ExcusedState | undefined {
  const word = text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '').replace(/^[([【](.*)[)\]】]$/, '$1').replace(/^(因?本单位|因故)[,、]?/, '').toLowerCase();
  return Object.hasOwn(STATE_WORDS, word) ? STATE_WORDS[word] : undefined;
}

/** Returns what a total alone is judged by: a dimension whose cap is the template's highest total. */
export function totalDimension(template: Template): Dimension {
  return { name: '总分', cap: totalCap(template), criteria: [] };
}

/** Returns the mark for a number from a cell. */
export function readNumber(value: number, dimension: Dimension, step?: Hundredths): Mark {
  const text = decimalText(value);
  return judge(text, text, dimension, step);
}

/** Returns the mark for a text from a cell: normalised before parsing (NFKC, spaces, a trailing 分), never guessed. */
export function readText(text: string, dimension: Dimension, step?: Hundredths): MarkReading {
  const state = readStateWord(text);
  if (state !== undefined) return { mark: { state } };
  const plain = normaliseNumberText(text);
  if (plain === '') return { mark: { state: 'blank' } };
  const mark = judge(plain, text.trim(), dimension, step);
  return mark.state === 'illegal' && mark.code === 'not-a-number' ? { mark } : { mark, normalisedFrom: text };
}

/** Returns the number a text stands for as plain decimal text: `１４．５ 分` → `14.5`. Anything else comes back trimmed. */
export function normaliseNumberText(text: string): string {
  if (OTHER_NUMERALS.test(text)) return text.trim();
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .trim()
    .replace(/^['’]/, '')
    .replace(/(?<=\d)\s*(分|points?|pts?)\s*[.。]?$/i, '')
    .replace(/^[−–—]\s*(?=\d)/, '-')
    .replace(/(?<=\d)。(?=\d)/, '.');
}

/** Returns the shortest decimal text of a binary number, without exponent. */
export function decimalText(value: number): string {
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  const text = String(rounded);
  return /e/i.test(text) ? expandExponent(rounded) : text;
}

function expandExponent(value: number): string {
  if (Math.abs(value) >= 1) return BigInt(Math.round(value)).toString();
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e-');
  return `${value < 0 ? '-' : ''}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace('.', '')}`;
}

function judge(plain: string, shown: string, dimension: Dimension, step: Hundredths | undefined): Mark {
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return { state: 'illegal', code: 'not-a-number', text: shown };
  const score = parseHundredths(plain);
  if (score === undefined) {
    const code = plain.startsWith('-') ? 'below-zero' : Number(plain) > dimension.cap / 100 ? 'over-cap' : 'off-step';
    return { state: 'illegal', code, text: shown };
  }
  if (score < 0) return { state: 'illegal', code: 'below-zero', text: shown, number: score };
  if (score > dimension.cap) return { state: 'illegal', code: 'over-cap', text: shown, number: score };
  if (step !== undefined && score % step !== 0) return { state: 'illegal', code: 'off-step', text: shown, number: score };
  return { state: 'scored', score };
}

/** Returns what a legal score of the dimension is, for messages: `0–25`. */
export function legalRange(dimension: Dimension): string {
  return `0–${formatHundredths(dimension.cap)}`;
}
