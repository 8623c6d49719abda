import * as fc from 'fast-check';

import { formatHundredths, hundredthsToNumber, parseHundredths, sumHundredths, type Hundredths } from '../../src/scoring/hundredths';

const value = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((units) => units as Hundredths);

describe('a decimal text is read exactly', () => {
  test.each([
    ['14.5', 1450], ['14.50', 1450], ['14.500', 1450], ['14', 1400], ['014', 1400], ['14.', 1400], ['.5', 50], ['0.05', 5],
    ['+3', 300], ['-3', -300], ['-0.01', -1], ['0', 0], ['1.15', 115], ['8.2', 820], ['999999.99', 99999999], ['1000000', 100000000],
  ])('%s is %d hundredths', (text, expected) => {
    expect(parseHundredths(text)).toBe(expected);
  });

  test.each(['0', '-0', '+0', '-0.00', '.0'])('%s is the zero without sign', (text) => {
    expect(parseHundredths(text)).toBe(0);
  });

  test.each(['14.505', '0.001', '-0.001', '1.005', '12.3456'])('%s has more than two decimals and is refused', (text) => {
    expect(parseHundredths(text)).toBeUndefined();
  });

  test.each(['', '.', '-', '+', '-.', '1e3', '1,5', '1 4', ' 1', '1\n', '--1', '0x10', '１４', '十二', 'NaN', 'Infinity', '1.2.3', '1000001'])('%j is no decimal and is refused', (text) => {
    expect(parseHundredths(text)).toBeUndefined();
  });

  test('every value reads back from its text', () => {
    fc.assert(fc.property(value, (units) => {
      expect(parseHundredths(formatHundredths(units))).toBe(units + 0);
    }));
  });

  test('a third decimal other than zero is always refused', () => {
    fc.assert(fc.property(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9 }), (whole, pair, third) => {
      expect(parseHundredths(`${String(whole)}.${String(pair).padStart(2, '0')}${String(third)}`)).toBeUndefined();
    }));
  });
});

describe('a value is written without idle zeros', () => {
  test.each([[1450, '14.5'], [1500, '15'], [5, '0.05'], [50, '0.5'], [0, '0'], [-0, '0'], [-5, '-0.05'], [-300, '-3'], [123456, '1234.56']])('%d hundredths is %s', (units, text) => {
    expect(formatHundredths(units as Hundredths)).toBe(text);
  });

  test('its text is the shortest of the number a cell holds', () => {
    fc.assert(fc.property(value, (units) => {
      expect(formatHundredths(units)).toBe(String(hundredthsToNumber(units)));
    }));
  });
});

describe('a sum is exact', () => {
  test('0.1 and 0.2 make 0.3', () => {
    expect(sumHundredths([10, 20] as Hundredths[])).toBe(30);
  });

  test('nothing sums to zero', () => {
    expect(sumHundredths([])).toBe(0);
  });

  test('its parts may come in any order', () => {
    fc.assert(fc.property(fc.array(value), (values) => {
      expect(sumHundredths([...values].reverse())).toBe(sumHundredths(values));
    }));
  });
});
