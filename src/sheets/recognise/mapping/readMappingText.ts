import { LOCALE_NAMES, type LocaleName } from '../../../locales/messages';
import { understandingWords } from '../../../locales/understandingWords';
import { unfill } from '../../../locales/unfill';
import { nameKey } from '../../../scoring/nameKey';
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../../workbook/address';
import type { IndexRange } from '../../../workbook/grid';
import type { Position } from '../gridView';
import { unescapeName } from './escapeName';
import { mappingText } from './mappingText';
import type { MappedDimension, SheetMapping } from './sheetMapping';

/** Longer than the line of any template. */
const LONGEST_LINE = 20_000;
/** Heading rows that a sheet has at the most. */
const MOST_HEADING_ROWS = 20;

/** Returns the mapping that a line of `mappingText` describes, in either language; `undefined` for any other text. */
export function readMappingText(text: string): SheetMapping | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  for (const locale of LOCALE_NAMES) {
    const mapping = readLine(text, locale);
    // Read back exactly, or not at all: a line that somebody changed by hand is not guessed at.
    if (mapping !== undefined && isSound(mapping) && mappingText(mapping, locale) === text) return mapping;
  }
  return undefined;
}

type Place = 'team' | 'enterprise' | 'total' | 'remark' | 'recusal';
const PLACES: readonly Place[] = ['team', 'enterprise', 'total', 'remark', 'recusal'];

function readLine(text: string, locale: LocaleName): SheetMapping | undefined {
  const words = understandingWords(locale).line;
  const { line, shape } = unfill(`{line}${words.shape}`, text) ?? {};
  const [heading, ...parts] = (line ?? '').split(words.between);
  const header = readRows(unfill(words.header, heading ?? '')?.['place']);
  if (shape === undefined || !/^[0-9a-f]{16}$/.test(shape) || header === undefined) return undefined;
  const columns: Record<Place, number[]> = { team: [], enterprise: [], total: [], remark: [], recusal: [] };
  const dimensions: MappedDimension[] = [];
  let reviewer: Position | undefined;
  for (const part of parts) {
    const place = PLACES.find((candidate) => columnIn(words[candidate], part) !== undefined);
    const dimension = unfill(words.dimension, part);
    if (place !== undefined) columns[place].push(columnIn(words[place], part)!);
    else if (dimension === undefined) reviewer = parseAddress(unfill(words.reviewer, part)?.['place'] ?? '');
    else dimensions.push({ name: unescapeName(dimension['name']!), column: readColumn(dimension['place']!) ?? -1 });
  }
  const [team] = columns.team;
  const [enterprise] = columns.enterprise;
  const [total] = columns.total;
  if (team === undefined) return undefined;
  return {
    shape, header, team, dimensions, remarks: columns.remark, recusals: columns.recusal,
    ...(enterprise === undefined ? {} : { enterprise }), ...(total === undefined ? {} : { total }), ...(reviewer === undefined ? {} : { reviewer }),
  };
}

function columnIn(sentence: string, part: string): number | undefined {
  return readColumn(unfill(sentence, part)?.['place'] ?? '');
}

function readColumn(letters: string): number | undefined {
  return /^[A-Z]+$/.test(letters) ? parseAddress(`${letters}1`)?.column : undefined;
}

function readRows(text = ''): IndexRange | undefined {
  const [, first, last = first] = /^(\d{1,7})(?:–(\d{1,7}))?$/.exec(text) ?? [];
  return first === undefined || last === undefined ? undefined : { first: Number(first) - 1, last: Number(last) - 1 };
}

/** Every column has one meaning, every dimension one name, and all lie on a worksheet. */
function isSound({ header, team, enterprise, dimensions, total, remarks, recusals, reviewer }: SheetMapping): boolean {
  const columns = [team, ...[enterprise, total].filter((column) => column !== undefined), ...dimensions.map(({ column }) => column), ...remarks, ...recusals];
  const names = dimensions.map(({ name }) => nameKey(name));
  return dimensions.length > 0 && new Set(columns).size === columns.length && columns.every((column) => column >= 0 && column < MAX_COLUMNS)
    && new Set(names).size === names.length && !names.includes('')
    && header.first >= 0 && header.first <= header.last && header.last < Math.min(MAX_ROWS, header.first + MOST_HEADING_ROWS)
    && (reviewer === undefined || (reviewer.row < MAX_ROWS && reviewer.column < MAX_COLUMNS));
}
