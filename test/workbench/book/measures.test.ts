import * as fc from 'fast-check';

import { columnCharacters, columnPixels, rowPixels, rowPoints } from '../../../src/workbench/book/measures';

describe('widths', () => {
  it.each([
    [8.7109375, 61],
    [9.140625, 64],
    [10, 70],
    [0, 0],
  ])('%d characters are %d pixels', (characters, pixels) => {
    expect(columnPixels(characters)).toBe(pixels);
  });

  it('come back from characters to the pixel', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1790 }), (pixels) => columnPixels(columnCharacters(pixels)) === pixels));
  });
});

describe('heights', () => {
  it('of 15 points are 20 pixels', () => {
    expect(rowPixels(15)).toBe(20);
  });

  it('come back from points to the pixel', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 546 }), (pixels) => rowPixels(rowPoints(pixels)) === pixels));
  });
});
