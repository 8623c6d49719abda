/** Excel counts in points, Univer in pixels of a screen with 96 to the inch. */
const POINTS_PER_PIXEL = 0.75;

export function pointsOf(pixels: number): number {
  return Math.round(pixels * POINTS_PER_PIXEL * 100) / 100;
}

export function pixelsOf(points: number): number {
  return Math.round((points / POINTS_PER_PIXEL) * 100) / 100;
}
