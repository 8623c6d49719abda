import { consolidate } from '../../../src/scoring/consolidate';
import { DEFAULT_METHOD, type Method } from '../../../src/scoring/method';
import { readText, totalDimension } from '../../../src/scoring/readMark';
import type { Ranking } from '../../../src/scoring/ranking';
import type { ScoreRow, ScoreSheet } from '../../../src/scoring/scoreSheet';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import type { Template } from '../../../src/scoring/template';
import { cellAddress } from '../../../src/workbook/address';

/** By entry (`team|enterprise`) the marks with a space between: numbers, words, `-` for blank; `=85.5` is a total alone. */
export type Given = Readonly<Record<string, string>>;

/** One reviewer's sheet, as if read from columns D and on of the file `NAME.xlsx`. */
export function sheetOf(reviewer: string, given: Given, template: Template = STANDARD_TEMPLATE): ScoreSheet {
  const rows = Object.entries(given).map(([name, marks], index): ScoreRow => {
    const [team = '', enterprise = ''] = name.split('|');
    const named = { team, enterprise, cell: cellAddress(index + 4, 1) };
    if (marks.startsWith('=')) return { ...named, marks: [], total: { mark: readText(marks.slice(1), totalDimension(template), template.step).mark, cell: cellAddress(index + 4, 3) } };
    const placed = marks.split(' ').map((text, dimension) => ({
      mark: readText(text === '-' ? '' : text, template.dimensions[dimension]!, template.step).mark,
      cell: cellAddress(index + 4, dimension + 3),
    }));
    return { ...named, marks: placed };
  });
  return { reviewer, file: `${reviewer}.xlsx`, sheet: '评分表', layout: 'matrix', rows };
}

/** The ranking of a review: by reviewer what they gave. */
export function rankingOf(given: Readonly<Record<string, Given>>, method: Partial<Method> = {}, template: Template = STANDARD_TEMPLATE): Ranking {
  const sheets = Object.entries(given).map(([reviewer, rows]) => sheetOf(reviewer, rows, template));
  return consolidate(sheets, template, { ...DEFAULT_METHOD, ...method });
}

/** A review of legal scores that differ from entry to entry and from reviewer to reviewer. */
export function plainReview(reviewers: number, entries: number, method: Partial<Method> = {}): Ranking {
  const given = Array.from({ length: reviewers }, (_, reviewer): [string, Given] => [
    `评委${String(reviewer + 1)}`,
    Object.fromEntries(Array.from({ length: entries }, (_, at) => [`${String(at + 1)}班|甲公司`, plainScores(reviewer, at)])),
  ]);
  return rankingOf(Object.fromEntries(given), method);
}

function plainScores(reviewer: number, at: number): string {
  return STANDARD_TEMPLATE.dimensions.map(({ cap }, dimension) => String(((reviewer * 37 + at * 53 + dimension * 11) % (cap / 50 + 1)) / 2)).join(' ');
}
