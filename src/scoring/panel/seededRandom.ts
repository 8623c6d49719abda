/**
 * Returns a generator of numbers from 0 up to but not 1, the same for the same seed on every machine: mulberry32 (T. Ettinger 2017, public domain), 32 bits of
 * state, period 2³². Good for resampling, not for secrets.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
