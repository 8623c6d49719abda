import * as fc from 'fast-check';
import { excuseEdits, excuseReason, restoreEdits } from '../../../src/review/score/excuse';
import { putCells } from '../../../src/review/score/putCells';
import { scoreCells } from '../../../src/review/score/scoreCells';
import { entryStatus } from '../../../src/review/score/entryStatus';
import { rowFindings } from '../../../src/scoring/rowFindings';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import type { Grid } from '../../../src/workbook/grid';
import { entry, HEADINGS, marksText, matrix, SCORES, scoreSheet } from '../../support/sheets/matrix';
import { grid, type Cell } from '../../support/sheets/grid';

const BLANK = [null, null, null, null, null];

/** A score sheet of two entries, the second of which is this row. */
function sheetWith(cells: readonly Cell[], total: Cell = null, remark: Cell = null): Grid {
  return matrix([entry('一班'), [...entry('二班', cells), total, remark]]);
}

function second(sheet: Grid) {
  const { rows } = scoreSheet(sheet);
  return { row: rows[1]!, cells: scoreCells(rows[1]!, rows)! };
}

function excused(sheet: Grid, reason: string, word = '回避'): Grid {
  const { row, cells } = second(sheet);
  return putCells(sheet, excuseEdits(sheet, row, cells, { word, reason }));
}

describe('an entry that is not scored', () => {
  it('says so in each of its score cells, and why among the remarks', () => {
    const { row, cells } = second(sheetWith(BLANK));
    expect(excuseEdits(sheetWith(BLANK), row, cells, { word: '回避', reason: '本单位的班组' })).toEqual([
      ...['D4', 'E4', 'F4', 'G4', 'H4'].map((cell) => ({ cell, content: '回避', expected: null })),
      { cell: 'J4', content: '回避：本单位的班组', expected: null },
    ]);
  });

  it('has its scores replaced and its remark kept', () => {
    const { row } = second(excused(sheetWith(SCORES, null, '材料齐全'), '本单位'));
    expect(marksText(row)).toBe('recused recused recused recused recused');
    expect(row.remark).toBe('材料齐全；回避：本单位');
    expect(excuseReason(row)).toBe('本单位');
  });

  it('is read back as recused, without a finding that anything contradicts it', () => {
    const cells = fc.constantFrom<readonly Cell[]>(BLANK, SCORES, [16, 20, 25, 13, 14], [12, null, null, null, null], ['回避', null, null, null, null], ['弃权', '弃权', '弃权', '弃权', '弃权'], [12, 20, 25, '弃权', '弃权']);
    const beside = fc.constantFrom(null, '回避', '弃权', '回避：同事', '材料齐全');
    fc.assert(fc.property(cells, fc.constantFrom(null, '回避'), beside, fc.constantFrom('本单位', '', '甲；乙', '有利害关系：亲属'), (scores, total, remark, reason) => {
      const sheet = excused(sheetWith(scores, total, remark), reason);
      const { row } = second(sheet);
      expect(entryStatus(row)).toBe('recused');
      expect(rowFindings(scoreSheet(sheet), row, STANDARD_TEMPLATE).map(({ code, reason: variant }) => [code, variant])).toEqual([['recused', undefined]]);
    }));
  });

  it('abstains with another word', () => {
    expect(entryStatus(second(excused(sheetWith(BLANK), '', '弃权')).row)).toBe('abstained');
  });

  it('is scored after all: every word goes, other remarks stay', () => {
    const sheet = excused(sheetWith(SCORES, null, '材料齐全'), '本单位');
    const restored = putCells(sheet, restoreEdits(sheet, second(sheet).row));
    expect(restored).toEqual(sheetWith(BLANK, null, '材料齐全'));
  });

  it.each([
    ['under the total', sheetWith(BLANK, '回避')],
    ['among the remarks', sheetWith(BLANK, null, '回避')],
    ['in one score cell', sheetWith([null, '回避', null, null, null])],
  ])('can be scored after all where the word stands %s', (_, sheet) => {
    const restored = putCells(sheet, restoreEdits(sheet, second(sheet).row));
    expect(restored).toEqual(sheetWith(BLANK));
  });

  it('keeps its scores where a recusal beside them is taken away', () => {
    const sheet = sheetWith(SCORES, null, '回避');
    expect(entryStatus(second(sheet).row)).toBe('wrong');
    const { row } = second(putCells(sheet, restoreEdits(sheet, second(sheet).row)));
    expect(entryStatus(row)).toBe('scored');
  });

  it('says nothing of a reason where the sheet has no column for remarks', () => {
    const sheet = grid('评分表', [['评审专家：', '张三'], HEADINGS.slice(0, 8), entry('一班'), entry('二班', BLANK)]);
    const { row, cells } = second(sheet);
    expect(excuseEdits(sheet, row, cells, { word: '回避', reason: '本单位' }).map(({ cell }) => cell)).toEqual(['D4', 'E4', 'F4', 'G4', 'H4']);
  });
});
