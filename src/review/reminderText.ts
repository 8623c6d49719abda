import { describeFinding } from '../locales/describeFinding';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { ReviewerFindings } from './groupFindings';
import type { Finding } from '../scoring/finding';

/** The sentences of a reminder. */
export interface ReminderWords {
  readonly greeting: string;
  readonly nobody: string;
  readonly line: string;
  readonly closing: string;
  /** Between place, entry and dimension. */
  readonly between: string;
  readonly found: string;
  readonly expected: string;
  /** Between the parts of what is said about one cell. */
  readonly andThen: string;
}

/** Returns what to send to a reviewer: each cell to correct on a line of its own, with what stands there and what should. */
export function reminderText({ reviewer, findings }: ReviewerFindings, words: ReminderWords, messages: Messages): string {
  const greeting = reviewer === '' ? fill(words.nobody, { count: findings.length }) : fill(words.greeting, { reviewer, count: findings.length });
  const lines = findings.map((finding, index) => fill(words.line, { number: index + 1, place: placeText(finding, words), text: faultText(finding, words, messages) }));
  return [greeting, '', ...lines, '', words.closing].join('\n');
}

function placeText({ sheet, cell, team, enterprise, dimension }: Finding, { between }: ReminderWords): string {
  const place = [sheet, cell].filter((part) => part !== undefined).join(' ');
  const parts = [place, team, enterprise, dimension].filter((part) => part !== undefined && part !== '');
  return parts.join(between);
}

function faultText(finding: Finding, words: ReminderWords, messages: Messages): string {
  const { title, found, expected } = describeFinding(finding, messages);
  const parts = [title, ...(isSaid(found) ? [fill(words.found, { found })] : []), ...(isSaid(expected) ? [fill(words.expected, { expected })] : [])];
  return parts.join(words.andThen);
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
