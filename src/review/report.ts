import { describeFinding } from '../locales/describeFinding';
import type { Messages } from '../locales/messages';
import type { Finding } from '../scoring/finding';
import { formatHundredths } from '../scoring/hundredths';
import type { Method } from '../scoring/method';
import { formatPublished } from '../scoring/published';
import type { RankedEntry, Ranking } from '../scoring/ranking';
import type { Template } from '../scoring/template';
import type { TieBreak } from '../scoring/tieBreak';
import type { ConsolidatedReview } from './consolidateReview';

/** The machine-readable report (design.md, "The command line"). Numbers that a person reads are texts with their decimals. */
export function reviewReport({ ranking, findings }: ConsolidatedReview, messages: Messages): object {
  const { template, method } = ranking;
  return {
    template: {
      name: template.name,
      dimensions: template.dimensions.map(({ name, cap }) => ({ name, cap: formatHundredths(cap) })),
      ...(template.step === undefined ? {} : { step: formatHundredths(template.step) }),
    },
    method: reportMethod(method, template),
    reviewers: ranking.reviewers.map(({ name, sheets, entriesScored }) => ({
      name,
      file: sheets[0]!.file,
      sheet: sheets[0]!.sheet,
      layout: sheets[0]!.layout,
      entriesScored,
    })),
    entries: ranking.entries.map((entry) => reportEntry(entry, ranking)),
    findings: findings.map((finding) => reportFinding(finding, messages)),
  };
}

/** What a method leaves unsaid is left unsaid. */
function reportMethod({ name, trimScope, decimals, rankOn, drop, trimFrom, trimThresholds, rounding, tieBreaks }: Method, template: Template): object {
  const more = { drop, trimFrom, trimThresholds, rounding, tieBreaks: tieBreaks?.map((tieBreak) => reportTieBreak(tieBreak, template)) };
  return { name, trimScope, decimals, rankOn, ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)) };
}

function reportTieBreak(tieBreak: TieBreak, { dimensions }: Template): string {
  return tieBreak.kind === 'dimension' ? (dimensions[tieBreak.index]?.name ?? '') : tieBreak.kind;
}

function reportEntry(entry: RankedEntry, { reviewers, template }: Ranking): object {
  const totals = entry.ballots.flatMap(({ reviewer, total }) => (total === undefined ? [] : [[reviewers[reviewer]!.name, formatHundredths(total)] as const]));
  return {
    team: entry.team,
    enterprise: entry.enterprise,
    rank: entry.rank,
    ...(entry.unranked === undefined ? {} : { unranked: entry.unranked }),
    average: entry.average === null ? null : formatPublished(entry.average),
    ...(entry.rawAverage === undefined ? {} : { rawAverage: formatPublished(entry.rawAverage) }),
    ...(entry.standardError === undefined ? {} : { standardError: entry.standardError }),
    ...(entry.decidedBy === undefined ? {} : { decidedBy: reportTieBreak(entry.decidedBy, template) }),
    reviewersCounted: entry.counted,
    dimensionAverages: entry.dimensionAverages.map(formatPublished),
    provisional: entry.provisional,
    totals: Object.fromEntries(totals),
  };
}

function reportFinding(finding: Finding, messages: Messages): object {
  const { code, reason, severity, file, sheet, cell, reviewer, team, enterprise, dimension, found, expected } = finding;
  const { text: message } = describeFinding(finding, messages);
  const fields = { code, reason, severity, file, sheet, cell, reviewer, team, enterprise, dimension, found, expected, message };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
