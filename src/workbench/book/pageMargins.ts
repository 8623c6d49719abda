export const POINTS_PER_INCH = 72;

/** The margins of a page in the order of the file, with what Excel takes where one is missing, in inches. */
export const MARGINS = [
  ['left', 0.7],
  ['right', 0.7],
  ['top', 0.75],
  ['bottom', 0.75],
  ['header', 0.3],
  ['footer', 0.3],
] as const;
