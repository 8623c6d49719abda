import * as fc from 'fast-check';

import { decimalText, legalRange, readNumber, readStateWord, readText } from '../../src/scoring/readMark';
import { dimension, hundredths } from '../support/scoring/reviews';

const DIMENSION = dimension('需求确定', 15);
const HALF = hundredths(0.5);

function illegal(code: string, text: string, number?: number): unknown {
  return { state: 'illegal', code, text, ...(number === undefined ? {} : { number: hundredths(number) }) };
}

describe('a text that is a number after normalising is a score, and keeps what stood there', () => {
  test.each([
    ['１４．５', 14.5], ['14.5分', 14.5], [' 14.5 ', 14.5], ['14.5 分', 14.5], ['15分', 15], ['14.50', 14.5], ['１４。５', 14.5], ['14.5分。', 14.5],
    ['14.5 points', 14.5], ['\u200b14', 14], ["'14", 14], ['+5', 5], ['.5', 0.5], ['0', 0], ['0分', 0], ['-0', 0], ['　９　', 9],
  ])('%j is %d', (text, points) => {
    expect(readText(text, DIMENSION)).toEqual({ mark: { state: 'scored', score: hundredths(points) }, normalisedFrom: text });
  });
});

describe('a text that is no number is never guessed', () => {
  test.each(['≈14', '十二', '12-13', '12~13', '1,5', 'TRUE', '14/15', '约14', '14?', '1e1', '0x9', '1 4', '14.5.5', 'A', '分', '-', '.', '14分钟', '优', 'NaN', '__proto__', 'constructor', '回避14'])('%j is not a number', (text) => {
    expect(readText(text, DIMENSION)).toEqual({ mark: illegal('not-a-number', text) });
  });

  test('it is kept without the spaces around it', () => {
    expect(readText('  ≈14　', DIMENSION).mark).toEqual(illegal('not-a-number', '≈14'));
  });
});

describe('blank is not zero', () => {
  test.each(['', ' ', '　', '\n', '\u00a0', '\u200b', '\ufeff '])('%j is blank', (text) => {
    expect(readText(text, DIMENSION)).toEqual({ mark: { state: 'blank' } });
  });

  test.each([0, -0])('the number %d is a score of 0', (number) => {
    expect(readNumber(number, DIMENSION)).toStrictEqual({ state: 'scored', score: 0 });
  });
});

describe('a state word is a state, without spaces, brackets and case', () => {
  test.each([
    ['回避', 'recused'], ['（回避）', 'recused'], ['回 避', 'recused'], ['【回避】', 'recused'], ['[回避]', 'recused'], ['　回避\n', 'recused'], ['已回避', 'recused'], ['RECUSED', 'recused'], ['Recused', 'recused'],
    ['弃权', 'abstained'], ['弃　权', 'abstained'], ['放弃', 'abstained'], ['Abstain', 'abstained'], ['缺席', 'absent'], ['(缺席)', 'absent'], ['Absent', 'absent'],
  ])('%j is %s', (text, state) => {
    expect(readText(text, DIMENSION)).toEqual({ mark: { state } });
    expect(readStateWord(text)).toBe(state);
  });

  test.each(['', '0', '不回避', '回避？', '应回避吗', 'toString', 'hasOwnProperty'])('%j is no state', (text) => {
    expect(readStateWord(text)).toBeUndefined();
  });
});

describe('what is no legal score is named, and never clamped', () => {
  test.each<[number | string, string, string, number | null]>([
    [15.01, 'over-cap', '15.01', 15.01], [26, 'over-cap', '26', 26], [1e21, 'over-cap', '1000000000000000000000', null], [15.001, 'over-cap', '15.001', null],
    [-0.01, 'below-zero', '-0.01', -0.01], [-3, 'below-zero', '-3', -3], [-1e21, 'below-zero', '-1000000000000000000000', null], [-1e-7, 'below-zero', '-0.0000001', null],
    [12.345, 'off-step', '12.345', null], [1e-7, 'off-step', '0.0000001', null], [Infinity, 'not-a-number', 'Infinity', null],
    ['-3', 'below-zero', '-3', -3], ['−3', 'below-zero', '−3', -3], ['－３', 'below-zero', '－３', -3], ['–3', 'below-zero', '–3', -3],
    ['26分', 'over-cap', '26分', 26], ['12.345', 'off-step', '12.345', null], ['-0.001', 'below-zero', '-0.001', null],
  ])('%p is %s', (value, code, text, number) => {
    const mark = typeof value === 'number' ? readNumber(value, DIMENSION) : readText(value, DIMENSION).mark;
    expect(mark).toEqual(illegal(code, text, number ?? undefined));
  });

  test.each([[1e-25, 'off-step'], [-1e-25, 'below-zero']])('%d is %s, however small', (value, code) => {
    expect(readNumber(value, DIMENSION)).toMatchObject({ state: 'illegal', code });
  });

  test.each([[0, 0], [15, 15], [14.99, 14.99]])('%d lies within the cap', (number, points) => {
    expect(readNumber(number, DIMENSION)).toEqual({ state: 'scored', score: hundredths(points) });
  });

  test.each<[number, string | undefined]>([[12, undefined], [12.5, undefined], [0, undefined], [12.3, 'off-step'], [12.25, 'off-step'], [15.5, 'over-cap'], [-0.3, 'below-zero']])('with a step of 0.5, %d is %s', (number, code) => {
    const mark = readNumber(number, DIMENSION, HALF);
    expect(mark).toEqual(code === undefined ? { state: 'scored', score: hundredths(number) } : illegal(code, String(number), number));
  });

  test('a counted score is always the number in the cell at fifteen digits, from 0 to the cap', () => {
    fc.assert(fc.property(fc.oneof(fc.double({ min: -1, max: 16, noNaN: true }), fc.integer({ min: -100, max: 1600 }).map((units) => units / 100)), (number) => {
      const shown = Number(number.toPrecision(15));
      const legal = shown >= 0 && shown <= 15 && /^\d+(\.\d{1,2})?$/.test(String(shown));
      const mark = readNumber(number, DIMENSION);
      expect(mark.state === 'scored' ? mark.score : null).toBe(legal ? Math.round(shown * 100) + 0 : null);
    }));
  });
});

describe('the noise of binary arithmetic is no part of a number', () => {
  test.each([[0.1 + 0.2, '0.3'], [8.1999999999999993, '8.2'], [14.499999999999998, '14.5'], [15.000000000000002, '15'], [1.005, '1.005'], [-0, '0'], [1e-7, '0.0000001'], [123456789.12, '123456789.12']])('%d is %s', (number, text) => {
    expect(decimalText(number)).toBe(text);
  });

  test('every hundredth of a point is read exactly from the double a cell holds', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1500 }), (units) => {
      expect(readNumber(units / 100, DIMENSION)).toEqual({ state: 'scored', score: units });
    }));
  });
});

test('a legal score is told as a range', () => {
  expect(legalRange(dimension('特色', 12.5))).toBe('0–12.5');
});
