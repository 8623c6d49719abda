import * as fc from 'fast-check';
import { formatPublished } from '../../src/scoring/published';
import { comparePublished, readPublished, withDecimals } from '../../src/scoring/readPublished';

const published = fc.record({ units: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), decimals: fc.integer({ min: 0, max: 8 }) });

describe('an average that is read', () => {
  test.each([['87.25', 8725n, 2], ['90', 90n, 0], ['90.00', 9000n, 2], ['0.5', 5n, 1], ['-3', -3n, 0], ['7.', 7n, 0]])('%s keeps its decimals', (text, units, decimals) => {
    expect(readPublished(text)).toEqual({ units, decimals });
  });

  test.each(['', '.5', '1e3', '87,25', '12 3', '一', '∞', '0x1'])('%p is none', (text) => {
    expect(readPublished(text)).toBeUndefined();
  });

  test('is what was printed', () => {
    fc.assert(fc.property(published, (value) => {
      const back = readPublished(formatPublished(value));
      expect(back).toEqual(value);
    }));
  });
});

describe('averages of different decimals', () => {
  test('are compared by what they are', () => {
    expect([['90', '90.00'], ['89.999', '90'], ['90.1', '90.09']].map(([a = '', b = '']) => Math.sign(comparePublished(readPublished(a)!, readPublished(b)!)))).toEqual([0, -1, 1]);
  });

  test('are shown with the same, halves away from zero, zeros added', () => {
    expect(['83.335', '83.3349999', '7', '-0.005'].map((text) => formatPublished(withDecimals(readPublished(text)!, 2)))).toEqual(['83.34', '83.33', '7.00', '-0.01']);
  });

  test('stay the same where decimals are only added', () => {
    fc.assert(fc.property(published, fc.integer({ min: 0, max: 4 }), (value, more) => {
      expect(comparePublished(withDecimals(value, value.decimals + more), value)).toBe(0);
    }));
  });
});
