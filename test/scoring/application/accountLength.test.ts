import { accountLength } from '../../../src/scoring/application/accountLength';

describe('the length of an account', () => {
  test.each<[text: string, length: number]>([
    ['', 0], ['班组 文化\n愿景', 6], ['班组，文化。', 6], ['共有QC小组3个', 7], ['safety first', 2], ['2500', 2500], ['２５００ 字', 2500], ['“好”', 3],
  ])('of %j is %i', (text, length) => {
    expect(accountLength(text)).toBe(length);
  });
});
