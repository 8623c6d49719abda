import { pictureOf, type Picture } from '../../../../src/taskpane/consolidate/understanding/pictureOf';
import type { ReadAreas } from '../../../../src/sheets/recognise/recognition';
import type { Grid } from '../../../../src/workbook/grid';
import { grid, type Cell } from '../../../support/sheets/grid';
import { entry, matrix, recognise } from '../../../support/sheets/matrix';

const NOTHING: ReadAreas = { header: [], team: [], dimensions: [] };

/** Each row as its number and its cells with what is marked in them: `*` where the area's name stands. */
function shown({ rows }: Picture): string[] {
  return rows.map(({ index, cells }) => `${String(index + 1)}: ${cells.map(({ text, mark, isFirst, span }) => (mark === undefined ? text : `${mark}${isFirst ? '*' : ''}=${text}`) + (span > 1 ? `×${String(span)}` : '')).join('|')}`);
}

function understood(sheet: Grid): Picture {
  return pictureOf(sheet, recognise(sheet).sources[0]!.areas);
}

const lines = (count: number): Cell[][] => Array.from({ length: count }, (_, at) => entry(`${String(at + 1)}班`));

describe('the picture of a sheet', () => {
  it('marks headings, teams, scores and the reviewer, and names each area once', () => {
    expect(shown(understood(matrix(lines(2))))).toEqual([
      '1: reviewer*=评审专家：|张三||||||||',
      '2: header*=序号|header=班组名称|header=企业名称|header=需求确定|header=建设策划|header=建设过程|header=建设成效|header=特色|header=总分|header=备注',
      '3: |team*=1班|甲公司|score*=12|score*=20|score*=25.5|score*=13|score*=14||',
      '4: |team=2班|甲公司|score=12|score=20|score=25.5|score=13|score=14||',
    ]);
  });

  it('has about eight rows, those around the headings, and says how many it leaves out', () => {
    const { rows, rowsNotShown } = understood(matrix(lines(30)));
    expect([rows.map(({ index }) => index + 1), rowsNotShown]).toEqual([[1, 2, 3, 4, 5, 6, 7, 8], 24]);
  });

  it('begins a little above the headings where they stand far down, and has the row of the reviewer\'s name wherever it is', () => {
    const sheet = grid('表', [...Array.from({ length: 20 }, (_, at) => [`说明${String(at)}`]), ...matrix(lines(12)).rows.map(({ cells }) => cells.reduce<Cell[]>((row, { column, value }) => { row[column] = value as Cell; return row; }, Array.from({ length: 10 }, () => null))).slice(1), ['评委签字：', '张三']]);
    expect(understood(sheet).rows.map(({ index }) => index + 1)).toEqual([18, 19, 20, 21, 22, 23, 24, 25, 34]);
  });

  it('shows the first rows of a sheet in which nothing was found', () => {
    expect(shown(pictureOf(grid('表', [['甲', null, '乙'], [], [1, 2]]), NOTHING))).toEqual(['1: 甲||乙', '3: 1|2|']);
  });

  it('is one cell over merged columns, and empty below a merge', () => {
    expect(shown(pictureOf(grid('表', [['标题', null, null], ['甲', '乙', '丙'], [null, 1, 2]], { merges: ['A1:C1', 'A2:A3'] }), NOTHING))).toEqual(['1: 标题×3', '2: 甲|乙|丙', '3: |1|2']);
  });

  it('is never wider than anybody looks, nor are its texts', () => {
    const wide = pictureOf(grid('表', [['长'.repeat(1000), ...Array.from({ length: 500 }, () => 1)]]), NOTHING);
    expect([wide.columns.length, wide.isCut, wide.rows[0]?.cells.length, wide.rows[0]?.cells[0]?.text.length]).toEqual([60, true, 60, 60]);
  });

  it('of an empty sheet is empty', () => {
    expect(pictureOf(grid('表', []), NOTHING).rows).toEqual([]);
  });
});
