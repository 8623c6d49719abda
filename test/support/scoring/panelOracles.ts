/** Published or twice computed figures that the statistics of a panel must give, named as in the project's collection of oracles. */

/** `icc_shrout_fleiss`: Shrout & Fleiss 1979, entries × reviewers. */
export const ICC_SHROUT_FLEISS = {
  scores: [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]],
  meanSquares: { entries: 11.2416667, within: 6.2638889, reviewers: 32.4861111, residual: 1.0194444 },
  single: { oneWay: 0.1657, random: 0.2898, fixed: 0.7148 },
  averaged: { oneWay: 0.4428, random: 0.6201, fixed: 0.9093 },
} as const;

/** `krippendorff`: reviewers × entries. */
export const KRIPPENDORFF = {
  byReviewer: [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ],
  nominal: 0.7434, ordinal: 0.8154, interval: 0.8491, ratio: 0.7974,
} as const;

/** `kendall_w`: reviewers × entries. */
export const KENDALL_W = [
  { byReviewer: [[1, 3, 4, 5, 2, 8, 6, 7, 10, 9], [2, 1, 4, 5, 6, 3, 8, 7, 10, 9], [3, 2, 1, 5, 7, 4, 6, 8, 9, 10], [4, 2, 3, 1, 6, 7, 5, 9, 8, 10]], s: 1048, w: 0.7939393939, chiSquare: 28.5818182 },
  { byReviewer: [[8, 6, 4, 1, 3, 2, 5, 7], [7, 5, 6, 2, 3, 1, 4, 8], [8, 6, 5, 1, 2, 3, 4, 7]], s: 354, w: 0.9365079365, chiSquare: 19.6666667 },
] as const;

/** `dixon_q`: ten readings, and five totals of which one is far off. */
export const DIXON_Q = {
  readings: { values: [0.189, 0.167, 0.187, 0.183, 0.186, 0.182, 0.181, 0.184, 0.181, 0.177], q: 0.4545, q90: 0.412, q95: 0.466 },
  totals: { values: [92, 91.5, 90, 89.5, 74], q: 0.8611, q95: 0.71, modifiedZ: -7.195, z: -1.772, largestZ: 1.7889 },
} as const;

/** Critical values of scoring-anchors.md C-7, by the number of values. */
export const DIXON_90: Readonly<Record<number, number>> = { 3: 0.941, 4: 0.765, 5: 0.642, 6: 0.56, 7: 0.507, 8: 0.468, 9: 0.437, 10: 0.412, 12: 0.376, 15: 0.338 };

/** `max_z`: by the number of values. */
export const MAX_Z: Readonly<Record<number, number>> = {
  3: 1.1547, 4: 1.5, 5: 1.7889, 6: 2.0412, 7: 2.2678, 8: 2.4749, 9: 2.6667, 10: 2.846, 11: 3.0151, 12: 3.1754, 13: 3.3282, 14: 3.4744, 15: 3.6148,
};

/** `spearman_brown`: by the reliability of one and the number of reviewers. */
export const SPEARMAN_BROWN = [
  { single: 0.3, averaged: { 3: 0.5625, 5: 0.6818, 7: 0.75, 9: 0.7941, 15: 0.8654 } },
  { single: 0.5, averaged: { 3: 0.75, 5: 0.8333, 7: 0.875, 9: 0.9, 15: 0.9375 } },
] as const;

/** `calib_noisy`, one-step deviation: entries E1–E6 × reviewers A–E, each entry scored by three. */
export const ONE_STEP_DEVIATION = {
  scores: [
    [92, 86.5, 90.5, null, null],
    [null, 83, 85, 88.5, null],
    [null, null, 84.5, 85, 80.5],
    [85.5, null, null, 82, 77],
    [83, 74, null, null, 76.5],
    [77.5, 72.5, null, 75, null],
  ],
  severities: [3.5, -3, 0.5, 1.291667, -2.888889],
  adjustedMeans: [89.333333, 85.902778, 83.699074, 80.865741, 78.62963, 74.402778],
} as const;

/** `calib_exact_flip`: entries E1–E4 × reviewers A–D, and the entries' values once leniency is taken out. */
export const CALIB_EXACT_FLIP = {
  scores: [[86, 82, null, null], [null, null, 80, 76], [91, null, 83, null], [null, 85, null, 77]],
  values: [80, 82, 85, 83],
} as const;

/** `highway_9_experts`: reviewers × entries; the one who lies widest is the fourth. */
export const HIGHWAY_9_EXPERTS = {
  byReviewer: [[88, 84, 80], [90, 85, 83], [86, 85, 82], [92, 80, 70], [87, 86, 84], [89, 83, 81], [85, 84, 83], [91, 86, 80], [88, 82, 79]],
  widest: 4,
} as const;
