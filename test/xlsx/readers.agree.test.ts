import * as fc from 'fast-check';
import { readXlsx as readWithHucre, writeXlsx } from 'hucre/xlsx';
import readWithReadExcelFile from 'read-excel-file/node';

import { cellAddress } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/grid';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { buildXlsx, type SheetSpec } from '../support/xlsx/buildXlsx';
import { valuesOf } from '../support/xlsx/facts';
import { stylesXml } from '../support/xlsx/parts';

type Sheets = { name: string; values: Record<string, unknown> }[];

const EVERYTHING: SheetSpec[] = [
  { name: '评分表', rows: [['编号', '创新', '合计'], ['A-01', 9.5, 28.7], ['A-02', 0, -1e-7], ['007', 123456789012, true], [' 空 ', false, 'a<b & "c"']] },
  {
    name: '其他',
    state: 'hidden',
    data: [
      '<row r="2"><c r="B2" t="s"><v>1</v></c><c r="D2" t="s"><v>0</v></c><c r="E2" s="1"><v>44484</v></c><c r="F2" s="2"><v>44484.395833333336</v></c></row>',
      '<row r="5"><c r="A5"><v>1.45E1</v></c><c r="B5"><v>8.1999999999999993</v></c><c r="C5"><f>A5+B5</f><v>22.7</v></c><c r="D5" t="str"><f>"7"&amp;".2"</f><v>7.2</v></c><c r="E5" t="b"><f>1&gt;2</f><v>0</v></c></row>',
    ].join(''),
  },
];
const BOOK = buildXlsx({ sheets: EVERYTHING, sharedStrings: ['<r><t>张</t></r><r><t>三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh>', '多行\n文字'], styles: stylesXml([14, 'yyyy-mm-dd hh:mm:ss']) });

/** No cell can hold the zero with a minus sign. */
const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
const scalar = fc.oneof(double, fc.integer(), fc.boolean(), fc.constant(null), fc.string({ unit: fc.constantFrom('评', '9', '.', ' ', '&', '<', '"', 'é', '😀'), minLength: 1 }));
const table = fc.array(fc.array(scalar, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
const RUNS = { numRuns: 30 };

function ours(bytes: Uint8Array): Sheets {
  return readXlsx(bytes).map((grid) => ({ name: grid.name, values: mapValues(valuesOf(grid)) }));
}

async function hucres(bytes: Uint8Array): Promise<Sheets> {
  const { sheets } = await readWithHucre(bytes);
  return sheets.map(({ name, rows }) => ({ name, values: byAddress(rows) }));
}

async function readExcelFiles(bytes: Uint8Array): Promise<Sheets> {
  const sheets = await readWithReadExcelFile(Buffer.from(bytes), { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, values: byAddress(data) }));
}

function byAddress(rows: readonly (readonly unknown[])[]): Record<string, unknown> {
  const cells = rows.flatMap((row, index) => row.map((value, column): [string, unknown] => [cellAddress(index, column), comparable(value)]));
  return Object.fromEntries(cells.filter(([, value]) => value !== null && value !== ''));
}

function mapValues(values: Record<string, CellValue>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([address, value]) => [address, comparable(value)]));
}

/** Dates as the milliseconds they stand for, so that texts and Date objects compare. */
function comparable(value: unknown): unknown {
  if (value instanceof Date) return { at: value.getTime() };
  if (typeof value !== 'object' || value === null || !('date' in value)) return value;
  return { at: Date.parse(`${String(value.date)}${String(value.date).includes('T') ? 'Z' : ''}`) };
}

describe('our values are those of other readers', () => {
  test('hucre', async () => {
    expect(ours(BOOK)).toEqual(await hucres(BOOK));
  });

  test('read-excel-file', async () => {
    expect(ours(BOOK)).toEqual(await readExcelFiles(BOOK));
  });

  test('any table that hucre writes, read by hucre', async () => {
    await fc.assert(fc.asyncProperty(table, async (rows) => {
      const bytes = await writeXlsx({ sheets: [{ name: 'S', rows }] });
      expect(ours(bytes)).toEqual(await hucres(bytes));
    }), RUNS);
  });

  test('any table of ours, read by read-excel-file', async () => {
    await fc.assert(fc.asyncProperty(table, async (rows) => {
      const bytes = buildXlsx({ sheets: [{ name: 'S', rows }] });
      expect(ours(bytes)).toEqual(await readExcelFiles(bytes));
    }), RUNS);
  });
});

describe('what was written is what is read', () => {
  test('any table that hucre writes', async () => {
    await fc.assert(fc.asyncProperty(table, async (rows) => {
      expect(ours(await writeXlsx({ sheets: [{ name: 'S', rows }] }))).toEqual([{ name: 'S', values: byAddress(rows) }]);
    }), RUNS);
  });

  test('any table of ours', () => {
    fc.assert(fc.property(table, (rows) => {
      expect(ours(buildXlsx({ sheets: [{ name: 'S', rows }] }))).toEqual([{ name: 'S', values: byAddress(rows) }]);
    }), RUNS);
  });
});
