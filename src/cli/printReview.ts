import { describeFinding } from '../locales/describeFinding';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { SEVERITIES, type Finding } from '../scoring/finding';
import { formatPublished } from '../scoring/published';
import type { RankedEntry, Ranking } from '../scoring/ranking';
import type { Template } from '../scoring/template';
import { sortFindings } from '../sheets/compose/findingsSheet';
import { tieBreakText } from '../sheets/compose/tieBreakText';
import type { ConsolidatedReview } from '../review/consolidateReview';

/** Notices printed on the screen; all of them are in the results workbook. */
const SHOWN_NOTICES = 10;

/** Returns the review as lines to read on a screen: the findings, worst first, then the ranking. */
export function reviewLines({ ranking, findings }: ConsolidatedReview, messages: Messages): string[] {
  return [...findingLines(findings, messages), ...rankingLines(ranking, messages)];
}

/** Returns the findings as lines, by severity. */
export function findingLines(findings: readonly Finding[], messages: Messages): string[] {
  const { cli, severities } = messages;
  const sorted = sortFindings(findings);
  return SEVERITIES.flatMap((severity) => {
    const these = sorted.filter((finding) => finding.severity === severity);
    if (these.length === 0) return [];
    const shown = severity === 'notice' ? these.slice(0, SHOWN_NOTICES) : these;
    const heading = fill(cli.findingsHeading, { severity: severities[severity], count: these.length });
    const more = shown.length === these.length ? [] : [fill(cli.more, { count: these.length - shown.length })];
    return [heading, ...shown.map((finding) => findingLine(finding, messages)), ...more];
  });
}

function findingLine(finding: Finding, messages: Messages): string {
  const { cli } = messages;
  const { file, sheet, cell, reviewer, team } = finding;
  const place = sheet === undefined ? cli.place : cell === undefined ? cli.placeSheet : cli.placeCell;
  const { text } = describeFinding(finding, messages);
  const who = reviewer !== undefined && team !== undefined ? fill(cli.who, { reviewer, team }) : (team ?? '');
  const subject = (file === undefined ? '' : fill(place, { file, sheet, cell })) + who;
  return subject === '' ? `  ${text}` : fill(cli.finding, { subject, text });
}

function rankingLines({ reviewers, entries, template }: Ranking, messages: Messages): string[] {
  const counted = entries.reduce((sum, entry) => sum + entry.counted, 0);
  const summary = fill(messages.cli.result, { reviewers: reviewers.length, entries: entries.length, counted });
  return [summary, ...entries.map((entry) => entryLine(entry, template, messages))];
}

function entryLine({ rank, average, rawAverage, decidedBy, team, enterprise, provisional }: RankedEntry, { dimensions }: Template, messages: Messages): string {
  const { cli } = messages;
  const values = {
    rank: String(rank ?? '—').padStart(4),
    average: (average === null ? '—' : formatPublished(average)).padStart(6),
    team,
    enterprise,
    provisional: provisional ? cli.provisional : '',
    raw: rawAverage === undefined ? '' : fill(cli.raw, { average: formatPublished(rawAverage) }),
    decided: decidedBy === undefined ? '' : fill(cli.decided, { tieBreak: tieBreakText(decidedBy, messages, dimensions) }),
  };
  return fill(enterprise === '' ? cli.rankLineBare : cli.rankLine, values);
}
