/** A run of characters that stands in both names, or in one of them only. */
export interface NameSegment {
  readonly text: string;
  readonly in: 'both' | 'a' | 'b';
}

/** Longer names are compared as a whole. */
const LONGEST = 400;

/**
 * Returns how two names differ: joined, the segments in `both` and in `a` give `a`, those in `both` and in `b` give `b`. By a longest common
 * subsequence of their characters.
 */
export function nameDifference(a: string, b: string): NameSegment[] {
  const [first, second] = [Array.from(a), Array.from(b)];
  if (first.length > LONGEST || second.length > LONGEST) return joined(a === b ? [{ text: a, in: 'both' }] : [{ text: a, in: 'a' }, { text: b, in: 'b' }]);
  const common = commonLengths(first, second);
  const segments: NameSegment[] = [];
  let [left, right] = [0, 0];
  while (left < first.length || right < second.length) {
    if (left < first.length && right < second.length && first[left] === second[right]) {
      segments.push({ text: first[left]!, in: 'both' });
      left++;
      right++;
    } else if (right === second.length || (left < first.length && common[left + 1]![right]! >= common[left]![right + 1]!)) {
      segments.push({ text: first[left]!, in: 'a' });
      left++;
    } else {
      segments.push({ text: second[right]!, in: 'b' });
      right++;
    }
  }
  return joined(segments);
}

/** By position in both, the length of the longest common subsequence of what follows. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let left = a.length - 1; left >= 0; left--) {
    for (let right = b.length - 1; right >= 0; right--) {
      lengths[left]![right] = a[left] === b[right] ? lengths[left + 1]![right + 1]! + 1 : Math.max(lengths[left + 1]![right]!, lengths[left]![right + 1]!);
    }
  }
  return lengths;
}

function joined(segments: readonly NameSegment[]): NameSegment[] {
  const runs: NameSegment[] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (last?.in === segment.in) runs[runs.length - 1] = { ...last, text: last.text + segment.text };
    else if (segment.text !== '') runs.push(segment);
  }
  return runs;
}
