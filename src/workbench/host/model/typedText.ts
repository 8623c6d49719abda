import { isErrorText } from './cellContent';

/** What Excel makes of a text that is typed into a cell which is not formatted as text. */
export type Typed =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string; readonly forced: boolean }
  | { readonly kind: 'number'; readonly number: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly text: string };

const NUMBER = /^[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)?(?:\.[0-9]*)?(?:[Ee][+-]?[0-9]+)?$/;
const DATE = /^([0-9]{4})[/-]([0-9]{1,2})[/-]([0-9]{1,2})$/;
const CHINESE_DATE = /^([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日$/;
const TIME = /^([0-9]{1,2}):([0-5][0-9])(?::([0-5][0-9]))?$/;
const DAY = 86_400_000;

/** Returns what is entered by a text. */
export function readTyped(text: string): Typed {
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1), forced: true };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: 'boolean', boolean: trimmed.toLowerCase() === 'true' };
  if (isErrorText(trimmed.toUpperCase())) return { kind: 'error', text: trimmed.toUpperCase() };
  return readNumber(trimmed) ?? { kind: 'text', text, forced: false };
}

function readNumber(text: string): Typed | undefined {
  if (text === '') return undefined;
  const percent = text.endsWith('%') ? text.slice(0, -1).trim() : undefined;
  const digits = percent ?? text;
  if (NUMBER.test(digits) && /[0-9]/.test(digits)) {
    const number = Number(digits.replaceAll(',', ''));
    if (!Number.isFinite(number)) return undefined;
    if (percent === undefined) return { kind: 'number', number };
    return { kind: 'number', number: Number((number / 100).toPrecision(15)), format: percent.includes('.') ? '0.00%' : '0%' };
  }
  return readDate(text) ?? readTime(text);
}

function readDate(text: string): Typed | undefined {
  const chinese = CHINESE_DATE.exec(text);
  const match = chinese ?? DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { kind: 'number', number: serialOf(date), format: chinese === null ? 'yyyy/m/d' : 'yyyy"年"m"月"d"日"' };
}

/** Excel counts a 29 February 1900 that never was. */
function serialOf(date: Date): number {
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / DAY);
  return days >= 60 ? days + 1 : days;
}

function readTime(text: string): Typed | undefined {
  const match = TIME.exec(text);
  if (match === null || Number(match[1]) > 23) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { kind: 'number', number: seconds / 86_400, format: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}
