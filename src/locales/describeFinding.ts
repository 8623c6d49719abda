import type { Finding } from '../scoring/finding';
import { fill } from './fill';
import type { Messages } from './messages';

/** A finding in words: a short title, one sentence that says what stood there and what to do, and the two things compared. */
export interface FindingText {
  readonly title: string;
  readonly text: string;
  readonly found: string | undefined;
  readonly expected: string | undefined;
}

/** Returns the finding in the language of the messages. */
export function describeFinding(finding: Finding, messages: Messages): FindingText {
  const { code, reason } = finding;
  const texts: Readonly<Record<string, Pick<FindingText, 'title' | 'text'>>> = messages.finding;
  const key = `${code}.${reason ?? ''}`;
  const { title, text } = texts[key] ?? texts[code] ?? { title: code, text: '{found}' };
  const why = code === 'unreadable-file' ? describeReadError(reason ?? '', finding.found ?? '', messages) : '';
  const { found, expected } = { ...finding, ...joined(finding, key, messages) };
  return { title, text: fill(text, { ...finding, other: undefined, found, expected, reason: why }), found, expected };
}

/** Fields that hold several things, joined as in Chinese, the first language. */
const LISTS: Readonly<Record<string, readonly ('found' | 'expected')[]>> = {
  'unrecognised-layout': ['found', 'expected'],
  'hidden-cells': ['found'],
  'seal-changed.row': ['found'],
  'seal-changed.code': ['expected'],
  'disconnected-groups': ['found'],
  'unknown-entry.ambiguous': ['expected'],
  'template-mismatch.dimension-twice': ['found'],
  'template-mismatch.sub-columns': ['found'],
};

function joined(finding: Finding, key: string, { list }: Messages): Partial<Finding> {
  const fields = LISTS[key] ?? LISTS[finding.code] ?? [];
  return Object.fromEntries(fields.map((field) => [field, finding[field]?.replaceAll('、', list)]));
}

/** Returns why a file cannot be read; `part` is the part at fault inside it, where known. */
export function describeReadError(code: string, part: string, messages: Messages): string {
  const texts: Readonly<Record<string, string>> = messages.readError;
  return fill((Object.hasOwn(texts, code) ? texts[code] : undefined) ?? code, { part: part === '' ? messages.readError.wholeFile : part });
}
