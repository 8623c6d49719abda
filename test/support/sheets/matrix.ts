import type { Finding } from '../../../src/scoring/finding';
import { formatHundredths } from '../../../src/scoring/hundredths';
import type { Mark } from '../../../src/scoring/mark';
import type { ScoreRow, ScoreSheet } from '../../../src/scoring/scoreSheet';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import type { Template } from '../../../src/scoring/template';
import { recogniseWorkbook, type RecognisedWorkbook } from '../../../src/sheets/recognise/recogniseWorkbook';
import type { Grid } from '../../../src/workbook/grid';
import { grid, type Cell, type GridOptions } from './grid';

/** The headings of a plain matrix, in columns A to J; the scores stand in D to H. */
export const HEADINGS = ['序号', '班组名称', '企业名称', '需求确定', '建设策划', '建设过程', '建设成效', '特色', '总分', '备注'] as const;

/** Legal scores of the standard template, and how `marksText` writes them. */
export const SCORES = [12, 20, 25.5, 13, 14] as const;
export const SCORES_TEXT = '12 20 25.5 13 14';

/** A plain matrix: the reviewer's name in row 1, the headings in row 2, `rows` from row 3 on. */
export function matrix(rows: readonly (readonly Cell[])[], options: GridOptions = {}): Grid {
  return grid('评分表', [['评审专家：', '张三'], HEADINGS, ...rows], options);
}

/** A row of the plain matrix, without total and remark. */
export function entry(team: string | null, scores: readonly Cell[] = SCORES, enterprise: string | null = '甲公司'): Cell[] {
  return [null, team, enterprise, ...scores];
}

export function recognise(grids: Grid | readonly Grid[], file = '1-李四评分表.xlsx', template: Template = STANDARD_TEMPLATE): RecognisedWorkbook {
  return recogniseWorkbook('name' in grids ? [grids] : grids, file, template);
}

/** The one score sheet of the workbook. */
export function scoreSheet(grids: Grid | readonly Grid[], file?: string, template?: Template): ScoreSheet {
  const { scoreSheets, findings } = recognise(grids, file, template);
  const [only, second] = scoreSheets;
  if (only === undefined || second !== undefined) throw new Error(`${String(scoreSheets.length)} score sheets: ${JSON.stringify(findings)}`);
  return only;
}

/** The rows of the one score sheet as texts: team, enterprise, marks. */
export function rowTexts(grids: Grid | readonly Grid[], file?: string, template?: Template): string[] {
  return scoreSheet(grids, file, template).rows.map((row) => `${row.team}|${row.enterprise}|${marksText(row)}`);
}

export function teams(grids: Grid | readonly Grid[]): string[] {
  return scoreSheet(grids).rows.map(({ team }) => team);
}

/** The marks of a row with a space between: `12.5`, `-` for blank, `recused`, `over-cap=26`. */
export function marksText({ marks }: ScoreRow): string {
  return marks.map(({ mark }) => markText(mark)).join(' ');
}

export function markText(mark: Mark): string {
  if (mark.state === 'scored') return formatHundredths(mark.score);
  if (mark.state === 'illegal') return `${mark.code}=${mark.text}`;
  return mark.state === 'blank' ? '-' : mark.state;
}

/** The findings as texts: `code.reason@cell`. */
export function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code, reason, cell }) => code + (reason === undefined ? '' : `.${reason}`) + (cell === undefined ? '' : `@${cell}`));
}
