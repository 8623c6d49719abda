import { seededRandom } from '../../../src/scoring/panel/seededRandom';

function draw(seed: number, count: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
}

describe('the generator', () => {
  test('gives the same for the same seed, on every machine', () => {
    expect(draw(1, 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  test('gives something else for another seed', () => {
    expect(draw(2, 3)).not.toEqual(draw(1, 3));
  });

  test('fills the places from 0 up to but not 1 evenly', () => {
    const drawn = draw(20_210_924, 100_000);
    const tenths = Array.from({ length: 10 }, (_, tenth) => drawn.filter((value) => Math.floor(value * 10) === tenth).length);
    // Each tenth holds 10,000 with a standard deviation of 95.
    expect(tenths.filter((count) => Math.abs(count - 10_000) > 4 * 95)).toEqual([]);
    expect(tenths.reduce((sum, count) => sum + count, 0)).toBe(100_000);
  });
});
