import * as fc from 'fast-check';
import { commitScore } from '../../../src/review/score/commitScore';
import { formatHundredths, type Hundredths } from '../../../src/scoring/hundredths';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';

const FIFTEEN = STANDARD_TEMPLATE.dimensions[0]!;
const HALVES = { step: 50 as Hundredths };

describe('what is typed into a field', () => {
  it.each([
    ['14.5', 1450], ['１４．５', 1450], ['15分', 1500], ['15', 1500], ['0', 0], [' 7 ', 700], ['3.25', 325],
  ])('%s is a score', (text, score) => {
    expect(commitScore(text, FIFTEEN, {})).toEqual({ kind: 'score', score });
  });

  it.each([
    ['16', 'over-cap'], ['15.01', 'over-cap'], ['-1', 'below-zero'], ['十二', 'not-a-number'], ['1,5', 'not-a-number'], ['3.141', 'off-step'],
  ])('%s is refused as %s', (text, code) => {
    expect(commitScore(text, FIFTEEN, {})).toEqual({ kind: 'refused', code });
  });

  it.each([['回避', 'recused'], ['弃权', 'abstained'], ['缺席', 'absent'], ['Recused', 'recused']])('%s is a state', (text, state) => {
    expect(commitScore(text, FIFTEEN, {})).toEqual({ kind: 'state', state });
  });

  it.each(['', '  ', '　'])('nothing clears the cell (“%s”)', (text) => {
    expect(commitScore(text, FIFTEEN, {})).toEqual({ kind: 'blank' });
  });

  it('a score off the step of the template is refused', () => {
    expect(commitScore('12.25', FIFTEEN, HALVES)).toEqual({ kind: 'refused', code: 'off-step' });
  });

  it('is never clamped: a number is taken as it is, or refused', () => {
    fc.assert(fc.property(fc.integer({ min: -5000, max: 5000 }), (value) => {
      const text = formatHundredths(value as Hundredths);
      const committed = commitScore(text, FIFTEEN, {});
      expect(committed).toEqual(value < 0 ? { kind: 'refused', code: 'below-zero' } : value > 1500 ? { kind: 'refused', code: 'over-cap' } : { kind: 'score', score: value });
    }));
  });
});
