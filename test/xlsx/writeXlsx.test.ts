import * as fc from 'fast-check';
import { readXlsx as readWithHucre } from 'hucre/xlsx';

import type { CellContent, SheetDocument } from '../../src/workbook/sheetDocument';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { formulas, sheetNames, values } from '../support/xlsx/facts';
import { documentOf } from '../support/sheets/documents';

const RUNS = { numRuns: 40 };

async function written(rows: CellContent[][], more: Partial<SheetDocument> = {}): Promise<Uint8Array> {
  return writeXlsx([documentOf('表', rows, more)]);
}

/** What one text becomes when it is written and read. */
async function textBack(text: string): Promise<unknown> {
  return values(await written([[text]]))['A1'];
}

describe('what is written is read back', () => {
  test('by our reader', async () => {
    const bytes = await written([['班组', 12.5, null, 0], [], [-1e-7, '=1+1', '007']]);
    expect(values(bytes)).toEqual({ A1: '班组', B1: 12.5, D1: 0, A3: -1e-7, B3: '=1+1', C3: '007' });
    expect(formulas(bytes)).toEqual({});
  });

  test('by hucre’s reader', async () => {
    const { sheets } = await readWithHucre(await written([['班组', 12.5], [{ formula: 'SUM(B1:B1)', result: 12.5 }, { formula: 'IF(1,"甲","")', result: '甲' }]]));
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([['表', [['班组', 12.5], [12.5, '甲']]]]);
  });

  test('formulas with their results, newer functions with their prefix', async () => {
    const bytes = await written([[{ formula: 'RANK.EQ(B1,$B$1:$B$9,0)', result: 3 }, 84.5, { formula: 'IF(B1>1,"<a & b>","")', result: '<a & b>' }, { formula: 'IF(B1,"","")', result: '' }]]);
    expect(formulas(bytes)).toEqual({ A1: '_xlfn.RANK.EQ(B1,$B$1:$B$9,0)', C1: 'IF(B1>1,"<a & b>","")', D1: 'IF(B1,"","")' });
    expect(values(bytes)).toEqual({ A1: 3, B1: 84.5, C1: '<a & b>', D1: '' });
    const { sheets } = await readWithHucre(bytes);
    expect(sheets[0]!.rows[0]!.slice(0, 3)).toEqual([3, 84.5, '<a & b>']);
  });

  test('sheets in their order', async () => {
    expect(sheetNames(await writeXlsx([documentOf('排名结果', [[1]]), documentOf('评分汇总', [[2]]), documentOf('空', [])]))).toEqual(['排名结果', '评分汇总', '空']);
  });

  test('merged cells', async () => {
    const [grid] = readXlsx(await written([['标题', null], [1, 2]], { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }));
    expect(grid!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test('any numbers and texts', async () => {
    const scalar = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), fc.integer(), fc.string({ unit: fc.constantFrom('评', '9', '.', ' ', '&', '<', ']]>', '"', "'", 'é', '😀', '\n', '\t', '=', '_x000D_', '_'), minLength: 1 }));
    await fc.assert(fc.asyncProperty(fc.array(fc.array(scalar, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), async (rows) => {
      const [grid] = readXlsx(await written(rows));
      expect(grid!.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual(rows);
    }), RUNS);
  });

  test.each(['#REF!', '#N/A', '#DIV/0!', 'TRUE', '2021-10-15', '1E5', '12%'])('the text %s, which is not taken for anything else', async (text) => {
    expect(await textBack(text)).toBe(text);
  });
});

describe('texts that a file cannot hold as they are', () => {
  test.each([
    ['a\u0000b', 'a\ufffdb'],
    ['a\u000bb\u001f', 'a\ufffdb\ufffd'],
    ['\ud83d', '\ufffd'],
    ['a\ude00b', 'a\ufffdb'],
    ['\ufffe\uffff', '\ufffd\ufffd'],
    ['#\u0001', '#\ufffd'],
  ])('%j has a sign in the place of what is lost', async (text, read) => {
    expect(await textBack(text)).toBe(read);
  });

  test.each(['_x0041_', 'a_x000D_b', '_x005F_', '_x005F_x0041_', '__x0041__', '_x41_', '_X0041_', '#_x0041_', '#1班', '#', '  两端空格  ', 'a\nb', '\t', '😀', '𠮷'])('%j survives', async (text) => {
    expect(await textBack(text)).toBe(text);
  });

  test('a carriage return is at least no reason to refuse the file', async () => {
    expect(String(await textBack('a\r\nb')).replace('\r', '')).toBe('a\nb');
  });

  test('40,000 characters become the 32,767 a cell holds', async () => {
    expect(await textBack('长'.repeat(40_000))).toBe('长'.repeat(32_767));
    expect(await textBack(`#${'长'.repeat(40_000)}`)).toBe(`#${'长'.repeat(32_766)}`);
    expect(await textBack(`${'a'.repeat(32_766)}😀`)).toMatch(/^a{32766}\ufffd?$/);
  });

  test('results of formulas are cleaned too', async () => {
    expect(values(await written([[{ formula: 'A2', result: 'a\u0001_x0041_' }]]))).toEqual({ A1: 'a\ufffd_x0041_' });
  });

  test('whatever a text is, the file can be read', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
      expect(readXlsx(await written([[text, { formula: 'A1', result: text }]], { name: '表' }))).toHaveLength(1);
    }), RUNS);
  });
});
