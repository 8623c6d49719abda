/** Returns the Levenshtein distance of two texts in code points, or `limit + 1` as soon as it must exceed the limit. */
export function editDistance(first: string, second: string, limit: number): number {
  const a = Array.from(first);
  const b = Array.from(second);
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = b.map((_, index) => index);
  before.push(b.length);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const replace = before[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cost = Math.min(replace, before[column]! + 1, current[column - 1]! + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = current;
  }
  return before[b.length]!;
}
