/** Returns the square root rounded down to a whole number, exact however large the value. Throws `RangeError` below zero. */
export function integerSqrt(value: bigint): bigint {
  if (value < 0n) throw new RangeError('a square root needs a value that is not negative');
  if (value < 2n) return value;
  // Newton's method from above: it falls until it would rise.
  let root = 1n << BigInt((value.toString(16).length * 4 + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
