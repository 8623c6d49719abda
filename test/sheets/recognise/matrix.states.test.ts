import * as fc from 'fast-check';

import { formula, type Cell } from '../../support/sheets/grid';
import { codes, entry, marksText, matrix, recognise, rowTexts, SCORES, scoreSheet } from '../../support/sheets/matrix';

const NOTHING: Cell[] = [null, null, null, null, null];

describe('a word in the place of a score', () => {
  test.each([
    ['回避', 'recused'],
    ['（回避）', 'recused'],
    ['回 避', 'recused'],
    ['已回避', 'recused'],
    ['Recused', 'recused'],
    ['弃权', 'abstained'],
    ['放弃', 'abstained'],
    ['缺席', 'absent'],
    ['absent', 'absent'],
  ])('%s is the state %s', (word, state) => {
    expect(rowTexts(matrix([entry('一班', [word, word, word, word, word])]))).toEqual([`一班|甲公司|${Array(5).fill(state).join(' ')}`]);
  });

  test('stands for its own dimension only', () => {
    expect(rowTexts(matrix([entry('一班', ['回避', 20, 25, 13, 14])]))).toEqual(['一班|甲公司|recused 20 25 13 14']);
  });

  test('merged over the dimensions holds for all of them', () => {
    expect(rowTexts(matrix([entry('一班', ['回避'])], { merges: ['D3:H3'] }))).toEqual(['一班|甲公司|recused recused recused recused recused']);
    expect(rowTexts(matrix([entry('一班', ['弃权']), entry('二班', [])], { merges: ['D3:H4'] }))[1]).toMatch(/abstained$/);
  });

  test('merged from the dimensions to the remarks holds for all of them', () => {
    expect(rowTexts(matrix([entry('一班', ['回避'])], { merges: ['D3:J3'] }))).toEqual(['一班|甲公司|recused recused recused recused recused']);
  });
});

describe('a word for the whole row', () => {
  test.each([
    ['the total', [...NOTHING, '回避'], 'I3'],
    ['the remarks', [...NOTHING, null, '回避'], 'J3'],
  ])('may stand in the place of %s', (_place, cells, cell) => {
    const [row] = scoreSheet(matrix([entry('一班', cells)])).rows;
    expect([marksText(row!), row!.marks[0]!.cell]).toEqual(['recused recused recused recused recused', cell]);
  });

  test('is no word for the row where scores are given', () => {
    expect(rowTexts(matrix([entry('一班', [...SCORES, null, '回避'])]))).toEqual([`一班|甲公司|${SCORES.join(' ')}`]);
  });

  test('a sentence about a recusal is a remark', () => {
    expect(rowTexts(matrix([entry('一班', [...NOTHING, null, '不存在回避情形'])]))).toEqual(['一班|甲公司|- - - - -']);
  });
});

describe('no words hide a score', () => {
  const alarming = fc.constantFrom('合计', '平均分', '专家签字：', '注：重新核对', '日期：2021年10月15日', '备注', '说明：', 'total', '以下空白', '小计', '满分', '回避', '=1+1', '评委：李四');
  const text = fc.oneof(alarming, fc.string({ maxLength: 12 }));
  const rows = fc.array(fc.tuple(text, text, fc.integer({ min: 0, max: 30 })), { minLength: 1, maxLength: 6 });

  test('whatever stands in the remarks and in the place of the total, every scored row is read', () => {
    fc.assert(fc.property(rows, (lines) => {
      const cells = lines.map(([remark, total, half], at): Cell[] => [at + 1, `${String(at + 1)}班`, '甲公司', half / 2, 20, 25, 13, 14, total, remark]);
      expect(rowTexts(matrix(cells))).toEqual(lines.map(([, , half], at) => `${String(at + 1)}班|甲公司|${String(half / 2)} 20 25 13 14`));
    }));
  });

  test('where the remarks come first, they hide nothing either', () => {
    fc.assert(fc.property(text, (remark) => {
      const { rows: [names, headings, ...scored] } = matrix([[...entry('一班'), null, remark], entry('二班')]);
      const mirrored = [names!, headings!, ...scored].map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, column: 9 - cell.column })).reverse() }));
      expect(rowTexts({ ...matrix([]), rows: mirrored })).toHaveLength(2);
    }), { examples: [['满分'], ['合计'], ['注：']] });
  });

  test('a row with scores and no team is a finding', () => {
    const { scoreSheets, findings } = recognise(matrix([entry('一班'), entry(null, [10, 11, 12, 13, 14]), entry('三班')]));
    expect([scoreSheets[0]!.rows.length, codes(findings), findings[0]!.found]).toEqual([2, ['unknown-entry.unnamed@B4'], '10 11 12 13 14']);
  });

  test.each<[line: Cell[]]>([
    [['专家签字：', null, null, 10, 11, 12, 13, 14]],
    [['注', null, null, 10, 11, 12, 13, 14]],
    [['日期：', null, null, null, null, null, null, 14]],
    [[null, null, null, '回避', '回避', '回避', '回避', '回避']],
  ])('%j, which has scores, is a finding', (line) => {
    expect(codes(recognise(matrix([entry('一班'), line])).findings)).toEqual(['unknown-entry.unnamed@B4']);
  });

  test('a row of sub-scores added up, which has no team, is a finding', () => {
    const sums = [12, 20, 25, 13, 14].map((score, at) => formula(`SUM(${['K4:L4', 'M4:N4', 'O4:P4', 'Q4:R4', 'S4:T4'][at]!})`, score));
    expect(codes(recognise(matrix([entry('一班'), entry(null, sums)])).findings)).toEqual(['unknown-entry.unnamed@B4']);
  });

  test('a team that reads as a label has its scores read', () => {
    expect(rowTexts(matrix([entry('专家：一班'), entry('备注')])).map((row) => row.split('|')[0])).toEqual(['专家：一班', '备注']);
  });
});
