/**
 * Returns the largest |x − mean| / s that any of so many values can have, (n − 1) / √n: below eleven values it is less than 3, so that a rule of three
 * sigmas could never see anything (Shiffler 1988; scoring-anchors.md C-7). Oracle: max_z.
 */
export function largestZ(count: number): number {
  return (count - 1) / Math.sqrt(count);
}
