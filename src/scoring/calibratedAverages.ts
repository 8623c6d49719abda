import type { AveragingAll, EntryAverage } from './entryAverage';
import type { Finding } from './finding';
import type { ReviewerGroup } from './groupReviewers';
import { additiveCalibration } from './leniency/additiveCalibration';
import type { ConnectedGroup } from './leniency/connectedGroups';

/**
 * Returns each entry's value by the additive model with its standard error. Where the entries fall into groups that share no reviewer, none has an average, because their reviewers' leniency
 * cannot be compared; where every reviewer scored every entry, the values are the plain means and the result says so.
 */
export const calibratedAverages: AveragingAll = (entries, reviewers) => {
  const observations = entries.flatMap((ballots, entry) => ballots.map(({ reviewer, total }) => ({ entry, reviewer, score: total })));
  if (observations.length === 0) return { averages: entries.map(() => ({ average: null })), findings: [] };
  const calibration = additiveCalibration(observations);
  if (calibration.refused !== undefined) {
    return { averages: entries.map(() => ({ average: null })), findings: [disconnectedFinding(calibration.groups, reviewers)] };
  }
  const averages = entries.map((_, entry): EntryAverage => {
    const calibrated = calibration.entries.get(entry);
    if (calibrated === undefined) return { average: null };
    const { value, standardError } = calibrated;
    return { average: value, ...(standardError === undefined ? {} : { standardError }) };
  });
  return { averages, findings: calibration.pointless ? [{ code: 'calibration-pointless', severity: 'notice' }] : [] };
};

/** The groups by their reviewers' names. */
function disconnectedFinding(groups: readonly ConnectedGroup[], reviewers: readonly ReviewerGroup[]): Finding {
  const names = groups.map((group) => group.reviewers.map((reviewer) => reviewers[reviewer]!.name).join('、'));
  return { code: 'disconnected-groups', severity: 'error', found: names.join(' / '), expected: String(groups.length) };
}
