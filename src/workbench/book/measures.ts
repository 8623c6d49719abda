/** The widest digit of the usual default font, in pixels (ECMA-376 part 1, 18.3.1.13). */
const DIGIT = 7;
const PIXELS_PER_POINT = 96 / 72;

/** Returns the pixels of a column whose width the file gives in characters, padding included. */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** Returns the width in characters, padding included, of a column of so many pixels: `columnPixels` gives the whole pixels back. */
export function columnCharacters(pixels: number): number {
  return Math.trunc((Math.round(pixels) / DIGIT) * 256) / 256;
}

/** Returns the whole pixels of a row's height in points. */
export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Returns the height in points of a row of so many pixels. */
export function rowPoints(pixels: number): number {
  return Math.round(pixels) / PIXELS_PER_POINT;
}
