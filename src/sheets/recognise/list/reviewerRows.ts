import type { Finding } from '../../../scoring/finding';
import { nameKey } from '../../../scoring/nameKey';
import type { ScoreRow } from '../../../scoring/scoreSheet';
import { parseAddress } from '../../../workbook/address';
import type { GridView } from '../gridView';
import type { MatrixHeader } from '../matrixHeader';
import { withoutRole } from '../personName';
import { columnRanges } from '../readAreas';
import type { RecognisedScores, SheetInHand } from '../recognition';

/** Columns of our own 评分明细, in the form of `nameKey`: what it says was read already. */
const OWN_COLUMNS = /^(状态|处理|来源文件|status|decision|sourcefile)$/;

/** Returns whether the table lists scores that were consolidated before. */
export function isOwnDetails(view: GridView, { row, kinds }: MatrixHeader): boolean {
  return [...kinds.keys()].filter((column) => OWN_COLUMNS.test(nameKey(view.text({ row, column })))).length > 1;
}

/** Returns one part for each reviewer that the column names, in the order in which they appear; none where it names nobody. */
export function splitByReviewer(sheet: SheetInHand, column: number, parts: readonly RecognisedScores[]): RecognisedScores[] {
  return parts.flatMap((part) => splitPart(sheet, column, part));
}

interface ReviewerRows {
  readonly name: string;
  readonly rows: ScoreRow[];
}

function splitPart({ view, file }: SheetInHand, column: number, part: RecognisedScores): RecognisedScores[] {
  if (part.rows === undefined) return [{ ...part, layout: 'list', reviewer: undefined }];
  const groups = new Map<string, ReviewerRows>();
  const nameless: Finding[] = [];
  let bottom = 0;
  for (const row of part.rows) {
    const { row: index } = parseAddress(row.cell)!;
    bottom = index;
    const name = reviewerNameOf(view.text({ row: index, column }));
    if (name === '') nameless.push(namelessRow(row, file, view.grid.name));
    else groupOf(groups, name).rows.push(row);
  }
  const [area] = part.areas.team;
  const areas = { ...part.areas, ...(area === undefined ? {} : { reviewer: columnRanges([column], area.top, bottom)[0]! }) };
  const confidence = nameless.length > 0 ? 'doubtful' : part.confidence === 'likely' ? 'certain' : part.confidence;
  return [...groups.values()].map(({ name, rows }, at) => ({
    ...part, layout: 'list', reviewer: name, rows, areas, confidence,
    // What belongs to nobody is told once.
    findings: at === 0 ? [...part.findings, ...nameless] : [],
  }));
}

/** Returns the name that stands in a column of reviewers; a number there is no name. */
export function reviewerNameOf(text: string): string {
  const name = withoutRole(text);
  return /^[\d.]*$/.test(name) ? '' : name;
}

function groupOf(groups: Map<string, ReviewerRows>, name: string): ReviewerRows {
  const key = nameKey(name);
  const group = groups.get(key) ?? { name, rows: [] };
  groups.set(key, group);
  return group;
}

function namelessRow({ team, enterprise, cell }: ScoreRow, file: string, sheet: string): Finding {
  return { code: 'unnamed-reviewer', reason: 'row', severity: 'error', file, sheet, cell, team, enterprise, found: team };
}
