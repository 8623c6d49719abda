import * as fc from 'fast-check';
import { stepScore } from '../../../src/review/score/stepScore';
import { formatHundredths, type Hundredths } from '../../../src/scoring/hundredths';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';

const FIFTEEN = STANDARD_TEMPLATE.dimensions[0]!;
const score = (points: number) => ({ kind: 'score', score: points * 100 });

describe('the arrow keys', () => {
  it('go half a point up and down', () => {
    expect(stepScore('12', 'up', FIFTEEN, {})).toEqual(score(12.5));
    expect(stepScore('12', 'down', FIFTEEN, {})).toEqual(score(11.5));
  });

  it('go by the step of the template where it has one', () => {
    expect(stepScore('12', 'up', FIFTEEN, { step: 100 as Hundredths })).toEqual(score(13));
  });

  it('lead from an empty field to one step, or to the cap', () => {
    expect(stepScore('', 'up', FIFTEEN, {})).toEqual(score(0.5));
    expect(stepScore('', 'down', FIFTEEN, {})).toEqual(score(15));
  });

  it('lead from a score between two steps to the nearer end of its step', () => {
    expect(stepScore('12.3', 'up', FIFTEEN, {})).toEqual(score(12.5));
    expect(stepScore('12.3', 'down', FIFTEEN, {})).toEqual(score(12));
  });

  it('stop at the cap and at 0, and say at which', () => {
    expect(stepScore('15', 'up', FIFTEEN, {})).toEqual({ kind: 'limit', limit: 'cap' });
    expect(stepScore('0', 'down', FIFTEEN, {})).toEqual({ kind: 'limit', limit: 'zero' });
  });

  it.each(['16', '-1', '十二', '回避'])('lead nowhere from %s, which is no score to go on from', (text) => {
    expect(stepScore(text, 'up', FIFTEEN, {})).toEqual({ kind: 'nowhere' });
  });

  it('reach a cap that is no multiple of half a point', () => {
    expect(stepScore('12', 'up', { ...FIFTEEN, cap: 1220 as Hundredths }, {})).toEqual(score(12.2));
  });

  it('do not leave the step of the template for a cap that is no multiple of it', () => {
    const dimension = { ...FIFTEEN, cap: 1250 as Hundredths };
    expect(stepScore('', 'down', dimension, { step: 100 as Hundredths })).toEqual(score(12));
    expect(stepScore('12', 'up', dimension, { step: 100 as Hundredths })).toEqual({ kind: 'limit', limit: 'cap' });
  });

  it('always change the score and never leave 0 to the cap', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1500 }), fc.constantFrom('up' as const, 'down' as const), (value, direction) => {
      const stepped = stepScore(formatHundredths(value as Hundredths), direction, FIFTEEN, {});
      if (stepped.kind !== 'score') {
        expect(value).toBe(direction === 'up' ? 1500 : 0);
        return;
      }
      expect(Math.sign(stepped.score - value)).toBe(direction === 'up' ? 1 : -1);
      expect(stepped.score).toBeGreaterThanOrEqual(0);
      expect(stepped.score).toBeLessThanOrEqual(1500);
    }));
  });
});
