import { readStateWord } from '../../scoring/readMark';
import type { ScoreRow } from '../../scoring/scoreSheet';
import type { Grid } from '../../workbook/grid';
import type { CellEdit } from '../../workbook/port';
import { cellEdits } from './cellEdits';
import { valueAt, type CellContentChange } from './putCells';

/** What a reviewer who does not score an entry says: the word for it in the sheet's language, and why. */
export interface Excuse {
  readonly word: string;
  /** May be empty. */
  readonly reason: string;
}

/**
 * Returns the edits by which the reviewer does not score the entry: the word in each of its score cells, in place of scores, and the reason
 * among the remarks, beside what stands there, where the sheet has a column for them.
 */
export function excuseEdits(grid: Grid, row: ScoreRow, cells: readonly string[], { word, reason }: Excuse): CellEdit[] {
  const declaration = reason === '' ? [] : [`${word}：${reason}`];
  const remark = [ownRemark(grid, row), ...declaration].filter((part) => part !== '').join('；');
  return cellEdits(grid, [...stray(row, cells), ...cells.map((cell) => ({ cell, content: word })), ...remarkChange(row, remark)]);
}

/** Returns the edits by which the entry is scored after all: no word in its score cells or beside them, and no reason among the remarks. */
export function restoreEdits(grid: Grid, row: ScoreRow): CellEdit[] {
  const worded = row.marks.filter(({ mark }) => mark.state === 'recused' || mark.state === 'abstained' || mark.state === 'absent').map(({ cell }) => cell);
  const declared = row.declared === undefined ? [] : [row.declared.cell];
  const cleared = [...new Set([...worded, ...declared])].filter((cell) => cell !== row.remarkCell);
  return cellEdits(grid, [...cleared.map((cell) => ({ cell, content: null })), ...remarkChange(row, ownRemark(grid, row))]);
}

/** Returns the reason that the remarks give for not scoring the entry; empty where they give none. */
export function excuseReason({ remark = '' }: ScoreRow): string {
  const declared = parts(remark).find(isDeclaration);
  return declared === undefined ? '' : declared.replace(/^[^：:]*[：:]?\s*/, '');
}

/** Returns the remark without what it says of not scoring the entry. */
export function ownRemark(grid: Grid, row: ScoreRow): string {
  return otherRemarks(remarkText(grid, row)).join('；');
}

/** Returns the text in the entry's cell of remarks; empty where there is no such cell or nothing in it. */
export function remarkText(grid: Grid, { remarkCell }: ScoreRow): string {
  const value = remarkCell === undefined ? null : valueAt(grid, remarkCell);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Returns the edit that makes this the entry's remark; none where the sheet has no place for remarks. */
export function remarkEdits(grid: Grid, row: ScoreRow, text: string): CellEdit[] {
  return cellEdits(grid, remarkChange(row, text));
}

function remarkChange({ remarkCell }: ScoreRow, text: string): CellContentChange[] {
  return remarkCell === undefined ? [] : [{ cell: remarkCell, content: text === '' ? null : text }];
}

/** A word beside the scores, as under the total, would contradict or double what is written into their cells. */
function stray({ marks, declared, remarkCell }: ScoreRow, cells: readonly string[]): CellContentChange[] {
  const worded = marks.map(({ cell }) => cell).concat(declared === undefined ? [] : [declared.cell]);
  return [...new Set(worded)].filter((cell) => !cells.includes(cell) && cell !== remarkCell).map((cell) => ({ cell, content: null }));
}

function otherRemarks(remark: string): string[] {
  return parts(remark).filter((part) => !isDeclaration(part));
}

function parts(remark: string): string[] {
  return remark.split(/[；;]/).map((part) => part.trim()).filter((part) => part !== '');
}

/** `回避`, or `回避：` and the reason. */
function isDeclaration(part: string): boolean {
  return readStateWord(part.split(/[：:]/)[0]!) !== undefined;
}
