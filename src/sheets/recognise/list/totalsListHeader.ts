import { nameKey } from '../../../scoring/nameKey';
import { isPlainTotal, teamHeadingRank } from '../columnKind';
import type { GridView } from '../gridView';
import { ENTERPRISE_HEADING, TEAM_HEADING } from '../headings';
import { REVIEWER_HEADING, SCORE_HEADING } from '../lineHeadings';

/** The columns of a list with one total a row; row and columns 0-based. */
export interface TotalsListHeader {
  readonly row: number;
  readonly team: number;
  readonly reviewer: number;
  readonly total: number;
  readonly enterprise: number | undefined;
  /** Reviewers are named by numbers or codes, as in blind reviews. */
  readonly numbersReviewers: boolean;
}

/** Rows among which the headings are looked for. */
const WITHIN = 60;

/** What big contests call an entry, by its number where the review is blind. */
const CONTEST_TEAM = /^(参赛|参评|申报)?(作品|论文|队伍|参赛队|成果|项目|课题|案例)(名称|标题|编号|编码|代码|号)?$|^(entry|team|paper|submission)(name|number|no\.?|id|code)?$/;
const NUMBERED_REVIEWER = /^(评审|评分)?(专家|评委)(编号|编码|代码|序号|号)$|^(reviewer|judge)(number|no\.?|id|code)$/;
const RAW_TOTAL = /^原始(总?分|得分|成绩)$|^(raw)?(total|score)$/;

/** Returns the headings of a list with columns of entries, reviewers and totals, or `undefined`. */
export function readTotalsListHeader(view: GridView): TotalsListHeader | undefined {
  for (const { index: row, cells } of view.rowsBetween(0, WITHIN - 1)) {
    const headings = cells.flatMap(({ column, value }) => (typeof value === 'string' ? [{ column, value, key: nameKey(value) }] : []));
    const columnsOf = (pattern: RegExp): number[] => headings.filter(({ key }) => pattern.test(key)).map(({ column }) => column);
    const [numbered] = columnsOf(NUMBERED_REVIEWER);
    const reviewer = columnsOf(REVIEWER_HEADING)[0] ?? numbered;
    const [team] = [...columnsOf(TEAM_HEADING), ...columnsOf(CONTEST_TEAM)].sort((a, b) => rankOf(view, row, a) - rankOf(view, row, b));
    const total = headings.find(({ value }) => isPlainTotal(value))?.column ?? columnsOf(SCORE_HEADING)[0] ?? columnsOf(RAW_TOTAL)[0];
    if (reviewer === undefined || team === undefined || total === undefined) continue;
    return { row, team, reviewer, total, enterprise: columnsOf(ENTERPRISE_HEADING)[0], numbersReviewers: reviewer === numbered };
  }
  return undefined;
}

function rankOf(view: GridView, row: number, column: number): number {
  return teamHeadingRank(view.text({ row, column }));
}
