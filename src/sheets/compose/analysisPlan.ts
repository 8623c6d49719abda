import type { PanelTotals } from '../../scoring/panel/panelTotals';

/** Where everything stands in 评委分析. Rows and columns are 0-based. */
export interface AnalysisPlan {
  /** The headings of the reviewers' table, and its rows, in the reviewers' order. */
  readonly reviewers: TableRows;
  /** The headings of the entries' table, and its rows, in rank order. */
  readonly entries: TableRows;
  /** The first column of the deviations, one for each reviewer. */
  readonly firstDeviation: number;
}

export interface TableRows {
  readonly heading: number;
  readonly first: number;
  readonly last: number;
  /** The first row of the chart below the table or above it. */
  readonly chart: number;
}

/** Columns of the reviewers' table; name and severity stand beside each other, for the chart over them. */
export const REVIEWER = { name: 0, severity: 1, mean: 2, deviation: 3, lowest: 4, highest: 5, scored: 6, agreement: 7 } as const;
/** Columns of the entries' table; the first four are the chart's. */
export const ENTRY = { name: 0, highest: 1, lowest: 2, mean: 3, deviation: 4, range: 5, median: 6, counted: 7 } as const;
export const LAST_FIXED = 7;

/** How many rows of the usual height a chart covers. */
export const CHART_ROWS = 15;
/** A chart of more entries cannot be read. */
export const MOST_CHARTED = 30;

/** Returns the plan below so many rows of introduction, each table under a row with its title. */
export function planAnalysis({ reviewers, entries }: PanelTotals, introduction: number): AnalysisPlan {
  const reviewersHeading = introduction + 1;
  const lastReviewer = reviewersHeading + reviewers.length;
  const reviewersChart = lastReviewer + 2;
  const entriesChart = reviewersChart + CHART_ROWS + 2;
  const entriesHeading = entriesChart + CHART_ROWS + 1;
  return {
    reviewers: { heading: reviewersHeading, first: reviewersHeading + 1, last: lastReviewer, chart: reviewersChart },
    entries: { heading: entriesHeading, first: entriesHeading + 1, last: entriesHeading + entries.length, chart: entriesChart },
    firstDeviation: LAST_FIXED + 1,
  };
}
