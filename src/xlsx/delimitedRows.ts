import { LONGEST_TEXT, MAX_COLUMNS } from '../workbook/address';
import { ReadError } from './readError';

const QUOTE = '"';
/** A cell's longest text with every character a doubled quote: what goes on behind that was never meant as one field. */
const LONGEST_QUOTED = 2 * LONGEST_TEXT + 2;

/**
 * Yields the fields of each row (RFC 4180): fields in quotes may hold separators, line ends and doubled quotes; a quote inside a field
 * that does not begin with one is a character like any other; rows end with CR, LF or both and may differ in length.
 * Throws `ReadError`: `unpaired-quote` with the line where the quote opens, for then no field behind it is certain; `too-large`.
 */
export function* delimitedRows(text: string, separator: string): Generator<readonly string[], void> {
  const stop = new RegExp(`[${separator.replace(/[\\\]^-]/, '\\$&')}\r\n]`, 'gu');
  let fields: string[] = [];
  for (let at = 0; at < text.length || fields.length > 0; ) {
    const end = text[at] === QUOTE ? afterQuotes(text, at, separator) : nextStop(text, at, stop);
    fields.push(text[at] === QUOTE ? unquoted(text, at, end) : text.slice(at, end));
    if (fields.length > MAX_COLUMNS) throw new ReadError('too-large');
    at = end + 1;
    if (text[end] === separator) continue;
    yield fields;
    fields = [];
    if (text[end] === '\r' && text[at] === '\n') at++;
  }
}

function nextStop(text: string, from: number, stop: RegExp): number {
  stop.lastIndex = from;
  return stop.exec(text)?.index ?? text.length;
}

/** Returns where the field in quotes ends, spaces behind the closing quote included. */
function afterQuotes(text: string, open: number, separator: string): number {
  let at = text.indexOf(QUOTE, open + 1);
  while (at !== -1 && text[at + 1] === QUOTE && at - open < LONGEST_QUOTED) at = text.indexOf(QUOTE, at + 2);
  if (at === -1 || at - open >= LONGEST_QUOTED) throw unpaired(text, open);
  at++;
  while (text[at] === ' ') at++;
  const ended = at >= text.length || text[at] === separator || text[at] === '\r' || text[at] === '\n';
  if (!ended) throw unpaired(text, open);
  return at;
}

function unquoted(text: string, open: number, end: number): string {
  const close = text.lastIndexOf(QUOTE, end - 1);
  return text.slice(open + 1, close).replaceAll('""', QUOTE).replace(/\r\n?/g, '\n');
}

function unpaired(text: string, at: number): ReadError {
  return new ReadError('unpaired-quote', String(text.slice(0, at).split(/\r\n?|\n/).length));
}
