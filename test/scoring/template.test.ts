import { checkTemplate, totalCap, type Template } from '../../src/scoring/template';
import { dimension, hundredths, PAIR } from '../support/scoring/reviews';

function template(...dimensions: Template['dimensions']): Template {
  return { name: '评分表', dimensions };
}

describe('a template is unusable', () => {
  test('without dimensions', () => {
    expect(checkTemplate(template())).toEqual([{ code: 'no-dimensions' }]);
  });

  test('where a dimension has no name, told by its position', () => {
    expect(checkTemplate(template(dimension('质量', 50), dimension('　', 50)))).toEqual([{ code: 'unnamed-dimension', position: 2 }]);
  });

  test('where two dimensions have the same name but for spaces, width and brackets', () => {
    expect(checkTemplate(template(dimension('质量（Ａ）', 50), dimension('质 量[a]', 50)))).toEqual([{ code: 'duplicate-dimension', dimension: '质 量[a]' }]);
  });

  test.each([0, -5])('where a cap is %d', (cap) => {
    expect(checkTemplate(template(dimension('质量', cap), dimension('创新', 50)))).toEqual([{ code: 'cap-not-positive', dimension: '质量' }]);
  });

  test.each([0, -0.5])('where its step is %d', (step) => {
    expect(checkTemplate({ ...PAIR, step: hundredths(step) })).toEqual([{ code: 'step-not-positive' }]);
  });

  test('where the total it states is not the sum of its caps', () => {
    expect(checkTemplate(PAIR, hundredths(99.5))).toEqual([{ code: 'total-differs', stated: 9950, sum: 10000 }]);
  });

  test('for every reason there is, not only the first', () => {
    const problems = checkTemplate(template(dimension('', 0), dimension('甲', 5), dimension('甲', -1)), hundredths(100));
    expect(problems.map(({ code }) => code)).toEqual(['unnamed-dimension', 'cap-not-positive', 'duplicate-dimension', 'cap-not-positive', 'total-differs']);
  });
});

describe('a template is usable', () => {
  test('with any caps above zero, decimals included', () => {
    expect(checkTemplate(template(dimension('质量', 0.01), dimension('创新', 99.99)), hundredths(100))).toEqual([]);
  });

  test('with a step', () => {
    expect(checkTemplate({ ...PAIR, step: hundredths(0.5) })).toEqual([]);
  });

  test('without a stated total', () => {
    expect(checkTemplate(PAIR)).toEqual([]);
  });
});

test('the highest total is the exact sum of the caps', () => {
  expect(totalCap(template(dimension('甲', 0.1), dimension('乙', 0.2)))).toBe(30);
});
