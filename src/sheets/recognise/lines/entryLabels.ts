import { nameKey, tidyName } from '../../../scoring/nameKey';
import { readStateWord } from '../../../scoring/readMark';
import { cellAddress } from '../../../workbook/address';
import type { GridCell, IndexRange } from '../../../workbook/grid';
import { teamHeadingRank } from '../columnKind';
import { valueText, type GridView, type Position } from '../gridView';
import { ENTERPRISE_LABEL, TEAM_LABEL } from '../lineHeadings';
import { saysRecused, type RowMarks } from '../rowMarks';

/** A name and where it stands. */
export interface PlacedName extends Position {
  readonly name: string;
}

/** What labels beside a form say of its entry. */
export interface EntryLabels {
  readonly team?: PlacedName;
  readonly enterprise?: PlacedName;
  readonly declared?: NonNullable<RowMarks['declared']>;
}

/** Rows and columns in which the labels stand, 0-based and both ends included. */
export interface LabelArea {
  readonly rows: IndexRange;
  readonly columns: IndexRange;
}

const RECUSAL_LABEL = /^(是否)?(需要?)?回避(情况)?$/;
/** Labels of other things, which are nobody's name. */
const OTHER_LABEL = /^(评审|评分|打分|主审)?(专家|评委|评审员|评审人|评分人|组长|监督|复核|记分)(签字|签名|姓名|名称|签章|编号)?$|^(评审|评分|填表)?(日期|时间)$|^(得分|总分|备注|地区|年度|编号|序号|名次|推荐协会|推荐单位)$/;
/** Any label inside a longer text: a short word before a colon. */
const LABEL_INSIDE = /(?:^|[\s,，;；、。(（])([^\s:：,，;；、。(（]{2,12}) ?[:：]/gu;
const LONGEST = 300;

type LabelKind = 'team' | 'enterprise' | 'recusal' | 'other';

/** Returns what the labels in the area say; of several about the team, the one that names it. */
export function readEntryLabels(view: GridView, { rows, columns }: LabelArea): EntryLabels {
  let best: { rank: number; team: PlacedName } | undefined;
  let enterprise: PlacedName | undefined;
  let declared: EntryLabels['declared'];
  for (const { index: row } of view.rowsBetween(rows.first, rows.last)) {
    const cells = view.cellsBetween(row, columns.first, columns.last);
    for (const [at, cell] of cells.entries()) {
      for (const { kind, label, value } of labelsIn(cell)) {
        if (kind === 'other') continue;
        const placed = value === '' ? valueBeside(view, row, cell, cells[at + 1], rows.last) : { name: value, row, column: cell.column };
        if (placed === undefined) continue;
        if (kind === 'recusal') declared ??= recusal(placed);
        else if (kind === 'enterprise') enterprise ??= placed;
        else if (best === undefined || teamHeadingRank(label) < best.rank) best = { rank: teamHeadingRank(label), team: placed };
      }
    }
  }
  return { ...(best === undefined ? {} : { team: best.team }), ...(enterprise === undefined ? {} : { enterprise }), ...(declared === undefined ? {} : { declared }) };
}

interface FoundLabel {
  readonly kind: LabelKind;
  readonly label: string;
  /** What follows it in the same cell. */
  readonly value: string;
}

function labelsIn({ value }: GridCell): FoundLabel[] {
  if (typeof value !== 'string' || value.length > LONGEST) return [];
  const plain = tidyName(value);
  const bare = kindOf(plain);
  if (bare !== 'other' || OTHER_LABEL.test(nameKey(plain))) return [{ kind: bare, label: plain, value: '' }];
  if (!/[:：]/.test(plain)) return withoutColon(plain);
  // People space the characters of a label out; only the first one can be told then.
  const [first = ''] = plain.split(/[:：]/, 1);
  const labels = [...plain.matchAll(LABEL_INSIDE)].map((match) => ({ label: match[1]!, start: match.index, end: match.index + match[0].length }));
  if (kindOf(first) !== 'other' && labels[0]?.end !== first.length + 1) labels.unshift({ label: first, start: 0, end: first.length + 1 });
  else if (labels[0] !== undefined && kindOf(first) !== 'other') labels[0] = { ...labels[0], label: first };
  return labels.map(({ label, end }, at) => ({ kind: kindOf(label), label, value: cleanValue(plain.slice(end, labels[at + 1]?.start)) }));
}

/** `班组名称 一班`: a label that says 名称 needs no colon. */
function withoutColon(plain: string): FoundLabel[] {
  const space = plain.indexOf(' ');
  const label = space < 0 ? '' : plain.slice(0, space);
  return label.endsWith('名称') && kindOf(label) !== 'other' ? [{ kind: kindOf(label), label, value: cleanValue(plain.slice(space)) }] : [];
}

function kindOf(label: string): LabelKind {
  const key = nameKey(label).replace(/[:)]$/, '').replace(/^\(/, '');
  if (TEAM_LABEL.test(key)) return 'team';
  if (ENTERPRISE_LABEL.test(key)) return 'enterprise';
  return RECUSAL_LABEL.test(key) ? 'recusal' : 'other';
}

/** A line to write on, or a dash, is no name. */
function cleanValue(text: string): string {
  return tidyName(text.replace(/_+/g, ' ').replace(/[,，;；、。]\s*$/, '')).replace(/^[-—–/／]+$/, '');
}

/** The name stands right of its label, or below it where another label or nothing is beside. */
function valueBeside(view: GridView, row: number, label: GridCell, next: GridCell | undefined, lastRow: number): PlacedName | undefined {
  if (next !== undefined && labelsIn(next).length === 0) {
    const name = cleanValue(valueText(next.value));
    return name === '' ? undefined : { name, row, column: next.column };
  }
  const below = row + 1 > lastRow ? undefined : view.cell({ row: row + 1, column: label.column });
  if (below === undefined || labelsIn(below).length > 0) return undefined;
  const text = cleanValue(valueText(below.value));
  return text === '' ? undefined : { name: text, row: row + 1, column: label.column };
}

function recusal({ name, row, column }: PlacedName): EntryLabels['declared'] {
  const state = saysRecused(name) ? 'recused' : readStateWord(name);
  return state === undefined ? undefined : { state, cell: cellAddress(row, column) };
}
