/** Numbers of scoring-oracles.json by the oracles' names; sources in scoring-anchors.md, sections C-1 to C-10. */

/** PTA L2-015, published sample: rows, and their means without one high and one low. */
export const TRIM_PTA_L2_015 = {
  rows: [[88, 90, 85, 99, 60], [67, 60, 80, 76, 70], [90, 93, 96, 99, 99], [78, 65, 77, 70, 72], [88, 88, 88, 88, 88], [55, 55, 55, 55, 55]],
  threeDecimals: ['87.667', '71.000', '96.000', '73.000', '88.000', '55.000'],
};

/** Excel's documentation of TRIMMEAN: 20 % of eleven values are one on each side. */
export const TRIM_MS_DOC = { values: [4, 5, 6, 7, 2, 3, 4, 5, 1, 2, 3], tenDecimals: '3.7777777778' };

export const TRIM_SMALL_N = { one: [88], two: [88, 90], three: [88, 90, 85], twoExpected: 89, threeExpected: 88 };

/** Exact means that binary arithmetic rounds wrongly. */
export const HALF_UP_2DP = [
  { values: [85.5, 83.1, 70.6, 95.1], exact: '83.575', expected: '83.58' },
  { values: [84.4, 72.5, 90, 96], exact: '85.725', expected: '85.73' },
  { values: [90.5, 86.6, 97.8, 74.9, 92.1, 87.9, 72.3, 78.5], exact: '85.075', expected: '85.08' },
  { values: [94.4, 78.8, 92.6, 92.9, 87, 87.4, 84.7, 93.6], exact: '88.925', expected: '88.93' },
] as const;

/** Entry, reviewer, total: the model fits exactly, and the order of the raw means changes. */
export const CALIB_EXACT_FLIP = {
  rows: [['E1', 'A', 86], ['E1', 'B', 82], ['E2', 'C', 80], ['E2', 'D', 76], ['E3', 'A', 91], ['E3', 'C', 83], ['E4', 'B', 85], ['E4', 'D', 77]],
  rawMean: { E1: 84, E2: 78, E3: 87, E4: 81 },
  values: { E1: 80, E2: 82, E3: 85, E4: 83 },
  leniency: { A: 6, B: 2, C: -2, D: -6 },
  rawRank: ['E3', 'E1', 'E4', 'E2'],
  calibratedRank: ['E3', 'E4', 'E2', 'E1'],
} as const;

/** Six entries, five reviewers, three totals each; checked against statsmodels OLS. Values by entry, leniencies by reviewer A to E. */
export const CALIB_NOISY = {
  table: {
    E1: { A: 92, B: 86.5, C: 90.5 }, E2: { B: 83, C: 85, D: 88.5 }, E3: { C: 84.5, D: 85, E: 80.5 },
    E4: { A: 85.5, D: 82, E: 77 }, E5: { A: 83, B: 74, E: 76.5 }, E6: { A: 77.5, B: 72.5, D: 75 },
  },
  rawMean: ['89.67', '85.50', '83.33', '81.50', '77.83', '75.00'],
  leastSquares: {
    values: [89.203015, 85.807456, 83.647917, 80.675877, 78.499068, 74.16875],
    leniency: [3.863322, -2.919572, 0.447204, 1.55, -2.940954],
    rss: 12.711212, degreesOfFreedom: 8, sigma: 1.260516,
    standardErrors: [0.779966, 0.780971, 0.778737, 0.780971, 0.779966, 0.778737],
  },
  /** E1-A weighs 1.75², E5-B 1.75^-2. */
  weighted: {
    values: [88.836548, 85.602092, 83.6899, 80.881241, 79.159421, 74.126766],
    leniency: [3.549797, -2.480096, 0.62382, 1.55, -3.243521],
  },
  /** λ = 1. */
  ridge: {
    values: [89.337945, 85.781498, 83.551282, 80.821066, 78.341542, 74.384615],
    leniency: [3.022966, -2.36912, 0.332319, 1.192308, -2.178473],
  },
} as const;

/** A and B score E1 and E2, C and D score E3 and E4. */
export const CALIB_DISCONNECTED = {
  rows: [['E1', 'A', 90], ['E2', 'A', 85], ['E1', 'B', 88], ['E2', 'B', 84], ['E3', 'C', 80], ['E4', 'C', 75], ['E3', 'D', 82], ['E4', 'D', 79]],
  groups: 2,
} as const;

export const TWO_PASS_GROUP_MEAN = {
  groups: [[86.4, 82.1, 79.5], [91.2, 88.6, 84.7, 83.1], [78.2, 75]],
  means: ['82.666667', '86.900000', '76.600000'],
  mean: '82.055556',
  factors: ['0.992608', '0.944253', '1.071221'],
  results: [['85.7613', '81.4931', '78.9123'], ['86.1158', '83.6608', '79.9782', '78.4674'], ['83.7695', '80.3416']],
};

/** Totals and numbers of reviewers: equal at one decimal, apart before rounding. */
export const RANK_EXACT_VS_ROUNDED = { KL: [73, 7], BT: [83.2, 8], KA: [83, 8], exactOrder: ['KL', 'BT', 'KA'] } as const;

/** `trim_total_vs_criterion`: five reviewers' scores by dimension; trimming whole totals and trimming dimensions have different winners. */
export const TRIM_TOTAL_VS_CRITERION = {
  A: [[12, 22.5, 23.5, 13, 13], [14, 24.5, 25, 13, 13.5], [13.5, 23.5, 26.5, 15, 13.5], [12, 24, 24.5, 14, 13.5], [12.5, 22.5, 24, 14.5, 13.5]],
  B: [[13, 19.5, 28, 14, 14], [14, 21, 29, 14, 13.5], [14.5, 21, 25.5, 12, 13.5], [12, 21, 27.5, 14, 13], [11.5, 20.5, 26.5, 12.5, 14]],
};
