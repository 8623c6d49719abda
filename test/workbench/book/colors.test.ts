import { hexadecimal, tinted } from '../../../src/workbench/book/colors';

describe('colours', () => {
  it.each([
    ['#1F6F8B', '1f6f8b'],
    ['rgb(31, 111, 139)', '1f6f8b'],
    ['#fff', 'ffffff'],
    ['no colour', undefined],
    ['', undefined],
  ])('%s are %s', (text, hex) => {
    expect(hexadecimal(text)).toBe(hex);
  });

  it.each([
    ['4f81bd', -0.25, '376092'],
    ['000000', 0.5, '808080'],
    ['ffffff', -0.15, 'd9d9d9'],
    ['ff0000', 1, 'ffffff'],
  ])('%s tinted by %d is %s, as Excel shows it', (hex, tint, result) => {
    expect(tinted(hex, tint)).toBe(result);
  });
});
