import { numberOfMark } from '../../src/scoring/mark';
import { hundredths } from '../support/scoring/reviews';

describe('the number that stands in a cell', () => {
  test('is the score, 0 included', () => {
    expect(numberOfMark({ state: 'scored', score: hundredths(0) })).toBe(0);
  });

  test('is that of an illegal score where it has one', () => {
    expect(numberOfMark({ state: 'illegal', code: 'over-cap', text: '26', number: hundredths(26) })).toBe(2600);
    expect(numberOfMark({ state: 'illegal', code: 'not-a-number', text: '≈14' })).toBeUndefined();
  });

  test.each(['blank', 'recused', 'abstained', 'absent'] as const)('is none where the state is %s', (state) => {
    expect(numberOfMark({ state })).toBeUndefined();
  });
});
