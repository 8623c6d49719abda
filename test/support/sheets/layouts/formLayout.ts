import { columnLetters } from '../../../../src/workbook/address';
import type { Grid } from '../../../../src/workbook/grid';
import { grid, type Cell } from '../grid';
import { CAPS, CRITERIA, DIMENSIONS, type LayOut, type PanelEntry } from './panel';

const HEADINGS: readonly Cell[] = ['序号', '评价项目', '评价内容', '分值', '得分'];
const WIDTH = HEADINGS.length;

/** The form of annex 2 with one line a dimension, from its headings to its total. */
export function formLines(scores: readonly Cell[]): Cell[][] {
  const lines = DIMENSIONS.map((name, at): Cell[] => [at + 1, name, CRITERIA[at]!.map((text, index) => `（${String(index + 1)}）${text}`).join('\n'), `${String(CAPS[at]!)} 分`, scores[at]!]);
  return [[...HEADINGS], ...lines, [null, '总分', null, '100 分', null]];
}

/** All forms below each other, entry and reviewer named above each. */
export const stackedForms: LayOut = (entries, { name, scores }) => [
  grid('评分', entries.flatMap(({ team, enterprise }, at): Cell[][] => [
    ['质量信得过班组建设评分表'],
    ['班组名称', team, '企业名称', enterprise],
    ['专家签字', name],
    ...formLines(scores[at]!),
    [],
  ])),
];

/** All forms below each other, the entry above and the signature below each, labels and names in one cell. */
export const signedForms: LayOut = (entries, { name, scores }) => [
  grid('评分', entries.flatMap(({ team, enterprise }, at): Cell[][] => [
    [`班组名称：${team}`, null, `企业名称：${enterprise}`],
    ...formLines(scores[at]!),
    [`评委签名：${name}`, null, '日期：2021年10月15日'],
    [],
  ])),
];

/** A sheet for each entry, the reviewer named once in the first. */
export const formSheets: LayOut = (entries, { name, scores }) =>
  entries.map(({ team, enterprise }, at) => grid(`成果${String(at + 1)}`, [
    ['评审专家：', name],
    ['班组名称：', team],
    ['企业名称：', enterprise],
    [],
    ...formLines(scores[at]!),
  ]));

/** Forms beside each other, `across` in a row of forms, the reviewer named once for all. */
export function formsSideBySide(across: number): LayOut {
  return (entries, { name, scores }) => {
    const rows: Cell[][] = [['评审专家：', name]];
    for (let from = 0; from < entries.length; from += across) {
      const forms = entries.slice(from, from + across).map((entry, at) => headed(entry, scores[from + at]!));
      for (let line = 0; line < forms[0]!.length; line++) rows.push(forms.flatMap((form) => padded(form[line]!)));
      rows.push([]);
    }
    return [grid('评分', rows)];
  };
}

function headed({ team, enterprise }: PanelEntry, scores: readonly Cell[]): Cell[][] {
  return [['班组名称', team, null, '企业名称', enterprise], ...formLines(scores)];
}

/** With an empty column to the next form. */
function padded(cells: readonly Cell[]): Cell[] {
  return [...cells, ...Array.from({ length: WIDTH + 1 - cells.length }, () => null)];
}

/** The form with a row for each criterion; name, cap and score of the dimension are merged down over them. */
export const mergedForms: LayOut = (entries, { name, scores }) => {
  const rows: Cell[][] = [[`专家：${name}`]];
  const merges: string[] = [];
  entries.forEach(({ team, enterprise }, entry) => {
    rows.push(['成果名称：', team, '单位名称：', enterprise], [...HEADINGS]);
    DIMENSIONS.forEach((dimension, at) => {
      const top = rows.length + 1;
      CRITERIA[at]!.forEach((text, index) => rows.push(index === 0 ? [at + 1, dimension, text, CAPS[at]!, scores[entry]![at]!] : [null, null, text]));
      merges.push(...[0, 1, 3, 4].map((column) => `${columnLetters(column)}${String(top)}:${columnLetters(column)}${String(rows.length)}`));
    });
    rows.push(['合计', null, null, 100], []);
  });
  return [grid('评分', rows, { merges })];
};

/** One form with a score in each criterion's row. */
export function criterionForm({ team, enterprise }: PanelEntry, reviewer: string, scores: readonly (readonly Cell[])[]): Grid {
  const lines = DIMENSIONS.flatMap((name, at) => CRITERIA[at]!.map((text, index): Cell[] => (index === 0 ? [at + 1, name, text, CAPS[at]!, scores[at]![0] ?? null] : [null, null, text, null, scores[at]![index] ?? null])));
  return grid('评分', [['班组名称', team, '企业名称', enterprise], ['专家', reviewer], [...HEADINGS], ...lines, [null, '总分', null, 100]]);
}
