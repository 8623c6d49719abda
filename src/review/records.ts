import { LOCALE_NAMES, messagesFor } from '../locales/messages';
import { valueText } from '../sheets/recognise/gridView';
import { RECORD_COLUMNS, RECORD_KINDS, type RecordLine } from '../sheets/compose/recordLines';
import type { Grid, GridRow } from '../workbook/grid';

/** Returns what people have confirmed and decided, as the section 确认记录 of 评审规则 states it, in either language; none where there is none. */
export function rememberedRecords(rules: Grid | undefined): readonly RecordLine[] {
  if (rules === undefined) return [];
  const titles = LOCALE_NAMES.map((locale) => messagesFor(locale).rules.records.title);
  const start = rules.rows.find((row) => titles.includes(textAt(row, 0)));
  if (start === undefined) return [];
  return rules.rows.flatMap((row): RecordLine[] => {
    const [word, text] = [textAt(row, RECORD_COLUMNS.kind), textAt(row, RECORD_COLUMNS.text)];
    return row.index <= start.index || word === '' || text === '' || isHeading(word, text) ? [] : [{ kind: kindOf(word), text }];
  });
}

function isHeading(word: string, text: string): boolean {
  return LOCALE_NAMES.some((locale) => {
    const { records } = messagesFor(locale).rules;
    return word === records.kind && text === records.text;
  });
}

/** What is nobody's word for a kind is the kind of a later version. */
function kindOf(word: string): string {
  return RECORD_KINDS.find((kind) => LOCALE_NAMES.some((locale) => messagesFor(locale).rules.records.kinds[kind] === word)) ?? word;
}

function textAt({ cells }: GridRow, column: number): string {
  return valueText(cells.find((cell) => cell.column === column)?.value ?? null);
}
