import type { CellValue, Grid } from '../../workbook/grid';
import { parseHundredths, type Hundredths } from '../../scoring/hundredths';
import { nameKey, tidyName } from '../../scoring/nameKey';
import { normaliseNumberText } from '../../scoring/readMark';
import { checkTemplate, type Dimension, type Template, type TemplateProblem } from '../../scoring/template';
import { GridView, valueText } from './gridView';
import { findHeadings } from './tableColumns';

/** An association's own template, or why the workbook gives none. */
export type TemplateReading =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'none'; readonly sheets: readonly string[] }
  | { readonly kind: 'invalid'; readonly sheet: string; readonly problems: readonly ReadingProblem[] };

/** What is wrong with a template, or with a cap, total or step that is no number of at most two decimals. */
export type ReadingProblem =
  | TemplateProblem
  | { readonly code: 'cap-not-a-number'; readonly dimension: string; readonly found: string }
  | { readonly code: 'total-not-a-number' | 'step-not-a-number'; readonly found: string };

/** The sheet that holds a template. */
export const TEMPLATE_SHEET = '评分标准';

const HEADINGS = {
  dimension: /^((评价|评分|评审|考核|一级)?(项目|维度|指标)|dimension)$/,
  criterion: /^((评价|评分|评审|考核)?(内容|标准|细则|要点|要求)|criteria|criterion)$/,
  cap: /^(分值|满分值?|标准分值?|分数|cap|points)(\(.*\))?$/,
};
type Headings = { row: number; columns: Partial<Record<keyof typeof HEADINGS, number>> };

const TOTAL_LINE = /^(总分|合计|总计|满分|满分合计|total)(\(.*\))?$/;
const STEP = /^(?:评分步长|步长|最小评分单位|评分最小单位|最小单位|step)[:：]?(.*)$/;

/** Returns the template of the workbook's sheet 评分标准 (序号, 评价项目, 评价内容, 分值), checked; any number of dimensions. */
export function readTemplateSheet(grids: readonly Grid[]): TemplateReading {
  for (const grid of grids) {
    const view = new GridView(grid);
    const headings = templateHeadings(view);
    if (headings !== undefined) return readTable(view, headings);
  }
  return { kind: 'none', sheets: grids.map(({ name }) => name) };
}

/** Returns whether the sheet is a template: what scores are given by, not scores. */
export function isTemplateSheet(view: GridView): boolean {
  return templateHeadings(view) !== undefined;
}

function templateHeadings(view: GridView): Headings | undefined {
  return nameKey(view.grid.name).includes(TEMPLATE_SHEET) ? findHeadings(view, HEADINGS, ['dimension', 'cap']) : undefined;
}

interface DimensionInProgress {
  readonly name: string;
  readonly capText: string;
  readonly criteria: string[];
}

function readTable(view: GridView, { row: headingRow, columns }: Headings): TemplateReading {
  const dimensions: DimensionInProgress[] = [];
  let totalText = '';
  for (const { index: row, cells } of view.grid.rows) {
    if (row <= headingRow || isWideLine(view, row, columns)) continue;
    const name = dimensionName(view.text({ row, column: columns.dimension! }));
    const capText = view.text({ row, column: columns.cap! }).trim();
    if (cells.some(({ value }) => typeof value === 'string' && TOTAL_LINE.test(nameKey(value)))) {
      totalText = capText;
      break;
    }
    const criterion = columns.criterion === undefined ? '' : view.text({ row, column: columns.criterion });
    const continues = name === '' || isContinued(view, row, columns.dimension!);
    if (!continues) dimensions.push({ name, capText, criteria: [] });
    else if (name === '' && view.cell({ row, column: columns.cap! }) !== undefined) dimensions.push({ name: '', capText, criteria: [] });
    dimensions.at(-1)?.criteria.push(...splitCriteria(criterion));
  }
  return finish(view, headingRow, dimensions, totalText);
}

/** Returns whether a row has the headings of a template: a dimension's and a cap's. */
export function isTemplateHeading(values: readonly CellValue[]): boolean {
  const keys = values.flatMap((value) => (typeof value === 'string' ? [nameKey(value)] : []));
  return keys.some((key) => /^(评价|评分|评审)(项目|维度|指标)$/.test(key)) && keys.some((key) => HEADINGS.cap.test(key));
}

/** A note or a group's heading is merged over name and cap alike. */
function isWideLine(view: GridView, row: number, columns: Headings['columns']): boolean {
  const name = view.anchor({ row, column: columns.dimension! });
  return name.column === view.anchor({ row, column: columns.cap! }).column;
}

/** Score sheets name a dimension without the number and the cap that a template may write with it. */
function dimensionName(text: string): string {
  return tidyName(text).replace(/^(?:第?[一二三四五六七八九十]+[、.．]|\d+[、.．]|[（(][一二三四五六七八九十\d]+[）)])\s*/, '').replace(/\s*[（(]\d+(?:\.\d+)?\s*分[）)]$/, '');
}

/** A dimension merged down over the rows of its criteria is one dimension. */
function isContinued(view: GridView, row: number, column: number): boolean {
  return view.anchor({ row, column }).row < row;
}

/** Criteria come one a row or one a line; their numbers （1） are put back when they are printed. */
function splitCriteria(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^[（(]?\d+[）).、]\s*/, ''))
    .filter((line) => line !== '');
}

function readPoints(text: string): Hundredths | undefined {
  return parseHundredths(normaliseNumberText(text.normalize('NFKC').replace(/^\((.*)\)$/, '$1')));
}

function finish(view: GridView, headingRow: number, found: readonly DimensionInProgress[], totalText: string): TemplateReading {
  const problems: ReadingProblem[] = [];
  const dimensions = found.map(({ name, capText, criteria }): Dimension => {
    const cap = readPoints(capText);
    if (cap === undefined) problems.push({ code: 'cap-not-a-number', dimension: name, found: capText });
    return { name, cap: cap ?? (100 as Hundredths), criteria };
  });
  const stepText = findStep(view);
  const step = stepText === undefined ? undefined : readPoints(stepText);
  if (stepText !== undefined && step === undefined) problems.push({ code: 'step-not-a-number', found: stepText });
  const total = readPoints(totalText);
  if (totalText !== '' && total === undefined) problems.push({ code: 'total-not-a-number', found: totalText });
  const template: Template = { name: findTitle(view, headingRow), dimensions, ...(step === undefined ? {} : { step }) };
  const all = [...problems, ...checkTemplate(template, problems.length === 0 ? total : undefined)];
  return all.length > 0 ? { kind: 'invalid', sheet: view.grid.name, problems: all } : { kind: 'template', template };
}

function findTitle(view: GridView, headingRow: number): string {
  for (const { index, cells } of view.grid.rows) {
    if (index >= headingRow) break;
    const title = cells.find(({ value }) => typeof value === 'string' && !STEP.test(nameKey(value)) && !/^附件/.test(nameKey(value)));
    if (typeof title?.value === 'string') return tidyName(title.value);
  }
  return view.grid.name;
}

/** Returns the text of a step, which stands as `评分步长：0.5` or with the number in the next cell; `undefined` where none is stated. */
function findStep(view: GridView): string | undefined {
  for (const { cells } of view.grid.rows) {
    for (const [position, { value }] of cells.entries()) {
      const match = typeof value === 'string' ? STEP.exec(nameKey(value)) : null;
      if (match === null) continue;
      const inside = match[1] ?? '';
      const text = inside === '' ? valueText(cells[position + 1]?.value ?? null) : inside;
      return text.trim() === '' ? undefined : text.trim();
    }
  }
  return undefined;
}
