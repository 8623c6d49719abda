import { entryKey, entryKeyText } from '../../scoring/entryKey';
import { nameKey, tidyName } from '../../scoring/nameKey';
import { footerLine } from './footerLine';
import { ENTERPRISE_HEADING, TEAM_HEADING } from './headings';
import type { RosterEntry } from './readRoster';

/** What a pasted text lists. */
export interface PastedEntries {
  /** Each once, in order. */
  readonly entries: readonly RosterEntry[];
  /** Lines that list an entry again. */
  readonly duplicates: readonly (RosterEntry & { readonly line: number })[];
  /** Lines from which no entry was taken. */
  readonly unreadable: readonly UnreadableLine[];
}

export interface UnreadableLine {
  /** The first is 1. */
  readonly line: number;
  readonly text: string;
  /** `footer`: a sum, signature or note below a list. */
  readonly reason: 'no-team' | 'too-many-parts' | 'footer';
}

interface PastedLine {
  readonly line: number;
  readonly text: string;
  readonly parts: readonly string[];
}

interface Columns {
  readonly team: number;
  readonly enterprise: number | undefined;
}

/** The first of them that stands in a line separates its parts: a line copied from a sheet may hold commas and spaces of its own. */
const SEPARATORS = [/\t/, /[,，]/, / {2,}|\u3000+/];
/** `1.`, `1、`, `（1）`; but `1.5` begins a name. */
const NUMBERING = /^\s*(?:\p{Nd}{1,4}\s*[.．、)）]|[(（]\s*\p{Nd}{1,4}\s*[)）])(?!\p{Nd})\s*/u;
const NUMBER = /^[(（]?\p{Nd}{1,4}[.．、)）]?$/u;
const PLAIN_TEAM_HEADING = /^(班组|小组|团队|队伍|成果|项目|课题|team|entry)$/;
const ENDS_AS_HEADING = /(名称|name)$/;

/**
 * Returns the entries of a pasted text: one a line, the team first and then its enterprise, with a tab, a comma or two spaces between.
 * Where the first line is one of headings, it says which part is which.
 */
export function readPastedEntries(text: string): PastedEntries {
  const lines = pastedLines(text);
  const columns = lines[0] === undefined ? undefined : headingColumns(lines[0].parts);
  const entries = new Map<string, RosterEntry>();
  const duplicates: (RosterEntry & { line: number })[] = [];
  const unreadable: UnreadableLine[] = [];
  for (const line of columns === undefined ? lines : lines.slice(1)) {
    const read = columns === undefined ? readParts(line) : readColumns(line, columns);
    if (typeof read === 'string') {
      unreadable.push({ line: line.line, text: tidyName(line.text), reason: read });
      continue;
    }
    const key = entryKeyText(entryKey(read.team, read.enterprise));
    if (entries.has(key)) duplicates.push({ ...read, line: line.line });
    else entries.set(key, read);
  }
  return { entries: [...entries.values()], duplicates, unreadable };
}

function pastedLines(text: string): PastedLine[] {
  return unquoted(text.replace(/\r\n?/g, '\n'))
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line, parts: partsOf(line) }))
    .filter(({ text: line }) => tidyName(line) !== '');
}

/** Excel puts a cell with a line break between quotation marks when it is copied. */
function unquoted(text: string): string {
  return text.replace(/(^|\t)"((?:[^"]|"")*)"(?=\t|$)/gm, (_, before: string, inner: string) => before + inner.replaceAll('""', '"').replace(/\s*\n\s*/g, ' '));
}

function partsOf(line: string): string[] {
  // The first cell of a line copied from a sheet may be empty.
  const text = line.includes('\t') ? line : line.trim();
  const separator = SEPARATORS.find((candidate) => candidate.test(text));
  return separator === undefined ? [tidyName(text)] : text.split(separator).map(tidyName);
}

/** The name of a team may hold the word 班组 too, so a heading is more than that. */
function headingColumns(parts: readonly string[]): Columns | undefined {
  const keys = parts.map(nameKey);
  const team = keys.findIndex((key) => PLAIN_TEAM_HEADING.test(key) || (TEAM_HEADING.test(key) && ENDS_AS_HEADING.test(key)));
  if (team === -1) return undefined;
  const enterprise = keys.findIndex((key, column) => column !== team && ENTERPRISE_HEADING.test(key));
  return { team, enterprise: enterprise === -1 ? undefined : enterprise };
}

function readColumns({ parts }: PastedLine, { team, enterprise }: Columns): RosterEntry | UnreadableLine['reason'] {
  if (isFooter(parts, { team, enterprise })) return 'footer';
  const entry = { team: withoutNumber(parts[team] ?? ''), enterprise: enterprise === undefined ? '' : (parts[enterprise] ?? '') };
  return entry.team === '' ? 'no-team' : entry;
}

/** Without headings a number alone in front is a running number, and so is its empty cell. */
function readParts({ parts }: PastedLine): RosterEntry | UnreadableLine['reason'] {
  const [first = '', ...others] = parts;
  const isNumber = first === '' ? others.length > 1 : others.length > 0 && NUMBER.test(first);
  const [team = '', enterprise = '', ...more] = isNumber ? others : [first, ...others];
  if (isFooter([team, enterprise], { team: 0, enterprise: 1 })) return 'footer';
  if (more.some((part) => part !== '')) return 'too-many-parts';
  const name = withoutNumber(team);
  return name === '' ? 'no-team' : { team: name, enterprise };
}

function withoutNumber(team: string): string {
  return tidyName(team.replace(NUMBERING, ''));
}

function isFooter(parts: readonly string[], { team, enterprise }: Columns): boolean {
  const cells = parts.flatMap((value, column) => (value === '' ? [] : [{ column, value }]));
  return footerLine({ index: 0, hidden: false, cells }, { teamColumn: team, enterpriseColumn: enterprise, remarkColumns: [], hasScores: false }) !== undefined;
}
