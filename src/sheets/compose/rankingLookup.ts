import { absoluteAddress, sheetPrefix } from '../../workbook/address';
import { fixedRange, quoted } from './formulas';
import { NO_RANK } from './resultText';

/** Where 排名结果 stands, rows and columns 0-based. */
export interface RankingPlace {
  readonly sheet: string;
  readonly headingRow: number;
  readonly firstRow: number;
  /** With room below: written again, the ranking may have more entries. */
  readonly lastRow: number;
  readonly rank: number;
  readonly team: number;
  readonly enterprise: number;
  /** The column is found by it: written again by another template, the ranking may have more columns. */
  readonly averageHeading: string;
  /** The last column among which the heading is looked for. */
  readonly lastColumn: number;
}

/**
 * Returns the formulas that give the rank and the average of the entry whose names stand in two cells, and a dash where the ranking
 * does not have it just once. The entry is found by its names wherever its row is, in functions that every program calculates alike.
 */
export function rankingLookup(place: RankingPlace, teamCell: string, enterpriseCell: string): { readonly rank: string; readonly average: string } {
  const { headingRow, firstRow, lastRow, lastColumn } = place;
  const column = (index: number): string => sheetPrefix(place.sheet) + fixedRange(firstRow, index, lastRow, index);
  const isEntry = `(${column(place.team)}=${teamCell})*(${column(place.enterprise)}=${enterpriseCell})`;
  const row = `SUMPRODUCT(${isEntry}*ROW(${column(place.team)}))-${String(firstRow)}`;
  const cells = `${sheetPrefix(place.sheet)}${absoluteAddress(firstRow, 0)}:${absoluteAddress(lastRow, lastColumn)}`;
  const headings = sheetPrefix(place.sheet) + fixedRange(headingRow, 0, headingRow, lastColumn);
  const found = (value: string): string => `IF(SUMPRODUCT(${isEntry})=1,${value},${quoted(NO_RANK)})`;
  return {
    rank: found(`INDEX(${column(place.rank)},${row})`),
    average: found(`IFERROR(INDEX(${cells},${row},MATCH(${quoted(place.averageHeading)},${headings},0)),${quoted(NO_RANK)})`),
  };
}
