import { concat } from './bytes';
import type { Random } from './random';

export type BytesMutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** What disks, transfers and careless programs do to a file as a whole. */
export const BYTES_MUTATIONS: Readonly<Record<string, BytesMutation>> = {
  'bits flipped': (bytes, random) => withBytes(bytes, random, 1 + random.below(4), (byte) => byte ^ (1 << random.below(8))),
  'bytes replaced': (bytes, random) => withBytes(bytes, random, 1 + random.below(16), () => random.below(256)),
  'the end cut off': (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  'the beginning cut off': (bytes, random) => bytes.slice(1 + random.below(bytes.length - 1)),
  'a chunk lost': (bytes, random) => {
    const [from, to] = chunk(bytes, random);
    return concat(bytes.subarray(0, from), bytes.subarray(to));
  },
  'a chunk doubled': (bytes, random) => {
    const [from, to] = chunk(bytes, random);
    return concat(bytes.subarray(0, to), bytes.subarray(from));
  },
  'a chunk zeroed': (bytes, random) => bytes.slice().fill(0, ...chunk(bytes, random)),
  'two chunks exchanged': (bytes, random) => {
    const [from, to] = chunk(bytes, random);
    const middle = random.below(from + 1);
    return concat(bytes.subarray(0, middle), bytes.subarray(from, to), bytes.subarray(middle, from), bytes.subarray(to));
  },
  'bytes put in': (bytes, random) => {
    const at = random.below(bytes.length);
    return concat(bytes.subarray(0, at), Uint8Array.from({ length: 1 + random.below(64) }, () => random.below(256)), bytes.subarray(at));
  },
};

function withBytes(bytes: Uint8Array, random: Random, count: number, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  for (let index = 0; index < count; index++) {
    const at = random.below(copy.length);
    copy[at] = change(copy[at] ?? 0);
  }
  return copy;
}

function chunk(bytes: Uint8Array, random: Random): [from: number, to: number] {
  const from = random.below(bytes.length - 1);
  return [from, Math.min(bytes.length, from + 1 + random.below(1 + random.below(bytes.length)))];
}
