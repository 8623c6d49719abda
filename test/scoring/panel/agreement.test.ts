import { agreement, hasValue } from '../../../src/scoring/panel/agreement';
import type { Scores } from '../../../src/scoring/panel/scores';
import { panelOfTotals } from '../../support/scoring/panelOf';
import { ICC_SHROUT_FLEISS } from '../../support/scoring/panelOracles';

function agreementOf(totals: Scores) {
  return agreement(panelOfTotals(totals));
}

describe('the agreement of a panel', () => {
  test('is that of its counted totals (oracle icc_shrout_fleiss)', () => {
    const { intraclass, kendall, krippendorff } = agreementOf(ICC_SHROUT_FLEISS.scores);
    expect(intraclass).toMatchObject({ band: 'moderate', entries: 6, reviewers: 4, rough: true });
    expect(hasValue(intraclass) && intraclass.value).toBeCloseTo(ICC_SHROUT_FLEISS.averaged.random, 4);
    expect(kendall).toMatchObject({ band: 'good', entries: 6, reviewers: 4 });
    expect(krippendorff).toMatchObject({ band: 'very-low', entries: 6, reviewers: 4 });
  });

  test('says how many reviewers would make a good average, where this one is not good', () => {
    const { intraclass } = agreementOf(ICC_SHROUT_FLEISS.scores);
    // From .2898 of one reviewer, .75 takes 7.35.
    expect(intraclass).toMatchObject({ neededForGood: 8 });
    expect(agreementOf([[80, 81], [85, 85], [90, 91]]).intraclass).not.toHaveProperty('neededForGood');
  });

  test('is rough below ten entries', () => {
    const totals = Array.from({ length: 10 }, (_, entry) => [70 + entry, 71 + 2 * entry]);
    expect([agreementOf(totals).krippendorff, agreementOf(totals.slice(1)).krippendorff]).toMatchObject([{ rough: false }, { rough: true }]);
  });

  test('takes the part without gaps for ICC and W, and all for alpha', () => {
    const { intraclass, kendall, krippendorff } = agreementOf([[80, 82, 81], [85, 84, 86], [90, 91, 92], [70, null, 71], [75, 74, 76]]);
    expect([intraclass, kendall, krippendorff]).toMatchObject([{ entries: 4, reviewers: 3 }, { entries: 4, reviewers: 3 }, { entries: 5, reviewers: 3 }]);
  });

  test('in an order that chance could have brought is very low, however large W is', () => {
    expect(agreementOf([[80, 80], [85, 90], [90, 85]]).kendall).toMatchObject({ value: 0.75, band: 'very-low' });
  });

  test.each<[string, string, Scores]>([
    ['one reviewer', 'too-few-reviewers', [[80], [81], [82]]],
    ['two entries', 'too-few-entries', [[80, 81], [82, 83]]],
    ['no differences', 'no-differences', [[80, 80], [80, 80], [80, 80]]],
  ])('is none of %s: %s', (_, none, totals) => {
    const { intraclass, kendall, krippendorff } = agreementOf(totals);
    expect([intraclass, kendall, krippendorff]).toEqual([{ none }, { none }, { none }]);
  });

  test('is none where everybody scored other entries than everybody else', () => {
    const { intraclass, krippendorff } = agreementOf([[80, null], [81, null], [null, 82], [null, 83]]);
    expect([intraclass, krippendorff]).toEqual([{ none: 'too-little-common' }, { none: 'too-little-common' }]);
  });

  test('of an empty review is none', () => {
    expect(agreement({ reviewers: [], entries: [], totals: [], totalCap: 100, dimensions: [], rows: [] })).toMatchObject({ intraclass: { none: 'too-few-reviewers' }, correlations: [] });
  });

  test('has a correlation with the others for each reviewer', () => {
    expect(agreementOf([[80, 90], [85, 85], [90, 80]]).correlations.map(({ pearson }) => pearson)).toEqual([-1, -1]);
  });
});
