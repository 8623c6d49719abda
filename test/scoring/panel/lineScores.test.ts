import { DEFAULT_METHOD, type Method } from '../../../src/scoring/method';
import { average } from '../../../src/scoring/panel/average';
import { lineProbabilities } from '../../../src/scoring/panel/lineProbability';
import { lineScores } from '../../../src/scoring/panel/lineScores';
import { given, type Scores } from '../../../src/scoring/panel/scores';
import { panelOfTotals } from '../../support/scoring/panelOf';
import { CALIB_EXACT_FLIP } from '../../support/scoring/panelOracles';
import { hundredths } from '../../support/scoring/reviews';

function scoresBy(name: Method['name'], totals: Scores): Scores {
  return lineScores(panelOfTotals(totals), { ...DEFAULT_METHOD, name }).scores;
}

describe('what a line is drawn through', () => {
  test.each(['mean', 'trimmed', 'median'] as const)('is the totals, by %s', (name) => {
    expect(scoresBy(name, [[90, 80], [70, 60]])).toEqual([[90, 80], [70, 60]]);
  });

  test('is standard scores where they are averaged, and none of a reviewer who gives all the same', () => {
    expect(scoresBy('standard-score', [[90, 84, 80], [80, 82, 80], [70, 80, 80]])).toEqual([[60, 60, null], [50, 50, null], [40, 40, null]]);
  });

  test('is totals without leniency where they are calibrated (oracle calib_exact_flip)', () => {
    const { scores, values } = CALIB_EXACT_FLIP;
    const panel = panelOfTotals(scores);
    const means = lineScores(panel, { ...DEFAULT_METHOD, name: 'calibrated' }).scores.map((row) => average(given(row)));
    const byTeam = Object.fromEntries(panel.entries.map(({ team }, entry) => [team, Number(means[entry]!.toFixed(9))]));
    expect(byTeam).toEqual(Object.fromEntries(values.map((value, entry) => [`成果${String(entry + 1)}`, value])));
  });

  test('is totals where reviewers fall into groups that share no entry', () => {
    const totals = [[90, 92, null, null], [80, 83, null, null], [null, null, 70, 71], [null, null, 60, 64]];
    expect(scoresBy('calibrated', totals)).toEqual(totals);
  });

  test('is on the scale of a cut-off by the same method', () => {
    const by: Method = { ...DEFAULT_METHOD, name: 'standard-score' };
    const panel = panelOfTotals([[90, 84, 93], [80, 82, 88], [70, 80, 83]]);
    expect(lineProbabilities(lineScores(panel, by), { kind: 'cutoff', score: hundredths(55) }, by).map(({ probability }) => probability)).toEqual([1, 0, 0]);
  });
});
