import * as fc from 'fast-check';
import { BooleanNumber, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { toResources } from '../../../src/workbench/book/resources';
import { LINE_STYLES } from '../../../src/workbench/book/styleNames';
import { RULES, VALIDATIONS } from './kitchenSink';
import { bookOf } from './opened';

const color = fc.integer({ min: 0, max: 0xffffff }).map((number) => ({ rgb: `#${number.toString(16).padStart(6, '0')}` }));
const truth = fc.constantFrom(BooleanNumber.TRUE, BooleanNumber.FALSE);
const line = fc.record({ s: fc.constantFrom(...LINE_STYLES.map(([, number]) => number)), cl: color });
const text = fc.string({ unit: 'binary', maxLength: 8 });
const index = fc.integer({ min: 0, max: 30 });

const style: fc.Arbitrary<IStyleData> = fc.record(
  {
    ff: fc.constantFrom('黑体', 'Arial', '宋体'),
    fs: fc.integer({ min: 6, max: 40 }),
    bl: truth,
    it: truth,
    st: fc.record({ s: truth }),
    ul: fc.record({ s: truth }),
    cl: color,
    bg: color,
    bd: fc.record({ t: line, b: line, l: line, r: line, bl_tr: line }, { requiredKeys: [] }),
    ht: fc.constantFrom(HorizontalAlign.LEFT, HorizontalAlign.CENTER, HorizontalAlign.RIGHT, HorizontalAlign.JUSTIFIED, HorizontalAlign.UNSPECIFIED),
    vt: fc.constantFrom(VerticalAlign.TOP, VerticalAlign.MIDDLE, VerticalAlign.BOTTOM),
    tb: fc.constantFrom(WrapStrategy.WRAP, WrapStrategy.OVERFLOW),
    tr: fc.record({ a: fc.integer({ min: -90, max: 90 }) }),
    pd: fc.record({ l: fc.integer({ min: 0, max: 60 }) }),
    n: fc.record({ pattern: fc.constantFrom('0.00', '@', 'General', 'yyyy/m/d', '[Red]0;"负"0') }),
  },
  { requiredKeys: [] },
);

const formula = fc.constantFrom('=SUM(A1:$B$2)', '=RANK.EQ(A1,B:B)', '="=_xlfn."&A1', "=LET(x,1,x+'a b'!A1)", '=SORT(A1:A3)', '=IFS(TRUE,"LET(")', '=1/0');

const cell: fc.Arbitrary<ICellData> = fc.record(
  {
    v: fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constantFrom('#N/A', '=1', '', '_x0041_')),
    t: fc.constantFrom(CellValueType.STRING, CellValueType.NUMBER, CellValueType.BOOLEAN, CellValueType.FORCE_STRING),
    f: formula,
    s: style,
    ref: fc.constantFrom('A1:B2', 'C3'),
    custom: fc.record({ unlocked: fc.boolean() }),
  },
  { requiredKeys: [] },
);

function sparse<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<number, Value>> {
  return fc.dictionary(index.map(String), value, { maxKeys: 6 });
}

const sheet: fc.Arbitrary<Partial<IWorksheetData>> = fc.record(
  {
    cellData: sparse(sparse(cell)),
    rowData: sparse(fc.record({ h: fc.double({ min: 0, max: 500, noNaN: true }), ia: truth, hd: truth, s: style }, { requiredKeys: [] })),
    columnData: sparse(fc.record({ w: fc.double({ min: 0, max: 1500, noNaN: true }), hd: truth, s: style }, { requiredKeys: [] })),
    mergeData: fc.array(fc.tuple(index, index, index, index).map(([a, b, c, d]) => ({ startRow: Math.min(a, b), endRow: Math.max(a, b), startColumn: Math.min(c, d), endColumn: Math.max(c, d) })), { maxLength: 1 }),
    tabColor: color.map(({ rgb }) => rgb),
    zoomRatio: fc.double({ min: 0.1, max: 4, noNaN: true }),
    showGridlines: truth,
    hidden: truth,
    defaultColumnWidth: fc.integer({ min: 10, max: 200 }),
    defaultRowHeight: fc.integer({ min: 10, max: 100 }),
    freeze: fc.record({ xSplit: index, ySplit: index, startRow: fc.integer({ min: -1, max: 40 }), startColumn: fc.integer({ min: -1, max: 40 }) }),
  },
  { requiredKeys: [] },
);

const ranges = fc.array(fc.tuple(index, index).map(([row, column]) => ({ startRow: row, endRow: row + 3, startColumn: column, endColumn: column })), { minLength: 1, maxLength: 3 });

/** Snapshots as a person might leave them behind in Univer: some of them spell things that an opened file spells otherwise. */
export const arbitraryBook: fc.Arbitrary<IWorkbookData> = fc
  .record({
    sheet,
    rules: fc.array(fc.record({ ranges, stopIfTrue: fc.boolean(), rule: fc.constantFrom(...RULES) }), { maxLength: 4 }),
    validations: fc.array(fc.record({ ranges, rule: fc.constantFrom(...VALIDATIONS) }), { maxLength: 4 }),
    defaultStyle: fc.option(style, { nil: undefined }),
  })
  .map(({ sheet: data, rules, validations, defaultStyle }) =>
    bookOf({}, data, {
      ...(defaultStyle === undefined ? {} : { defaultStyle: { ff: defaultStyle.ff ?? 'Arial', fs: defaultStyle.fs ?? 11, bl: defaultStyle.bl ?? BooleanNumber.FALSE } }),
      resources: toResources({
        conditionalFormats: { s: rules.map((rule, at) => ({ cfId: String(at), ...rule })) },
        validations: { s: validations.map(({ rule, ranges: areas }, at) => ({ uid: String(at), ranges: areas, ...rule })) },
        names: {},
      }),
    }),
  );
