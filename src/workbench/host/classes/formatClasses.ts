import { HorizontalAlign, TextDecoration, VerticalAlign, WrapStrategy, BooleanNumber, type IStyleData } from '@univerjs/core';
import { isEntireColumn } from '../model/area';
import { sheetOf, type Areas } from '../model/areas';
import { autofitColumns, autofitRows } from '../model/autofit';
import { commonStyle, setExtras, setStyle } from '../model/cellStyles';
import { hexColor, univerColor } from '../model/colors';
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from '../model/lines';
import { booleanOf, integerOf, numberOf, oneOf, textOf } from '../protocol/arguments';
import { invalidArgument } from '../protocol/excelError';
import type { WritableProperty } from '../protocol/hostClass';
import { defineClass, objectOf } from './registry';

const HORIZONTAL = [
  ['General', HorizontalAlign.UNSPECIFIED],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
] as const;
const VERTICAL = [
  ['Bottom', VerticalAlign.BOTTOM],
  ['Center', VerticalAlign.MIDDLE],
  ['Top', VerticalAlign.TOP],
] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
/** Univer's padding for one step of indentation, in pixels. */
const INDENT = 9;
const DEFAULT_FONT = { ff: '等线', fs: 11 } as const;

/** A property that stands in a cell's style. */
function styled(read: (style: IStyleData) => unknown, write: (value: unknown) => IStyleData): WritableProperty<Areas> {
  return { get: (areas) => commonStyle(areas, read), set: (areas, value) => { const style = write(value); setStyle(areas, () => style); } };
}

function switched(key: 'bl' | 'it', name: string): WritableProperty<Areas> {
  return styled((style) => style[key] === BooleanNumber.TRUE, (value) => ({ [key]: booleanOf(value, name) ? BooleanNumber.TRUE : BooleanNumber.FALSE }));
}

function underlineOf({ ul }: IStyleData): string {
  if (ul?.s !== BooleanNumber.TRUE) return 'None';
  return ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single';
}

function underline(value: unknown): IStyleData {
  const kind = oneOf(value, UNDERLINES, 'underline');
  return { ul: kind === 'None' ? { s: BooleanNumber.FALSE } : { s: BooleanNumber.TRUE, ...(kind.startsWith('Double') ? { t: TextDecoration.DOUBLE } : {}) } };
}

function common<Value>(areas: Areas, first: (area: Areas[number]) => number, last: (area: Areas[number]) => number, read: (line: number) => Value): Value | null {
  let value: Value | undefined;
  for (const area of areas) {
    for (let line = first(area); line <= Math.min(last(area), first(area) + 20_000); line++) {
      const each = read(line);
      if (value !== undefined && value !== each) return null;
      value = each;
    }
  }
  return value ?? null;
}

function setIndent(areas: Areas, value: unknown): void {
  const indent = integerOf(value, 'indentLevel');
  if (indent < 0 || indent > 250) throw invalidArgument('indentLevel is 0 to 250');
  setExtras(areas, { indent });
  setStyle(areas, () => ({ pd: indent === 0 ? null : { l: indent * INDENT } }));
}

defineClass('RangeFormat', {
  properties: {
    HorizontalAlignment: styled(({ ht }) => HORIZONTAL.find(([, code]) => code === (ht ?? HorizontalAlign.UNSPECIFIED))?.[0] ?? 'General', (value) => ({ ht: HORIZONTAL.find(([name]) => name === oneOf(value, HORIZONTAL.map(([each]) => each), 'horizontalAlignment'))![1] })),
    VerticalAlignment: styled(({ vt }) => VERTICAL.find(([, code]) => code === vt)?.[0] ?? 'Center', (value) => ({ vt: VERTICAL.find(([name]) => name === oneOf(value, VERTICAL.map(([each]) => each), 'verticalAlignment'))![1] })),
    WrapText: styled(({ tb }) => tb === WrapStrategy.WRAP, (value) => ({ tb: booleanOf(value, 'wrapText') ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW })),
    IndentLevel: { get: (areas) => commonStyle(areas, (_, { indent }) => indent ?? 0), set: setIndent },
    ShrinkToFit: { get: (areas) => commonStyle(areas, (_, { shrinkToFit }) => shrinkToFit === true), set: (areas, value) => { setExtras(areas, { shrinkToFit: booleanOf(value, 'shrinkToFit') }); } },
    ColumnWidth: {
      get: (areas) => common(areas, ({ left }) => left, ({ right }) => right, (column) => columnWidth(sheetOf(areas), column)),
      set: (areas, value) => { for (const area of areas) setColumnWidth(area, numberOf(value, 'columnWidth')); },
    },
    RowHeight: {
      get: (areas) => common(areas, ({ top }) => top, ({ bottom }) => bottom, (row) => rowHeight(sheetOf(areas), row)),
      set: (areas, value) => { for (const area of areas) setRowHeight(area, numberOf(value, 'rowHeight')); },
    },
  },
  objects: {
    Borders: (areas) => objectOf('BorderCollection', { areas, side: '' }),
    Fill: (areas) => objectOf('RangeFill', areas),
    Font: (areas) => objectOf('RangeFont', areas),
    Protection: (areas) => objectOf('FormatProtection', areas),
  },
  methods: {
    AutofitColumns: (areas) => { areas.forEach(autofitColumns); },
    AutofitRows: (areas) => { areas.filter((area) => !isEntireColumn(area)).forEach(autofitRows); },
  },
});

defineClass('RangeFill', {
  properties: {
    Color: styled(({ bg }) => hexColor(bg) ?? '#FFFFFF', (value) => (value === '' ? { bg: null } : { bg: univerColor(textOf(value, 'color')) })),
    Pattern: (areas) => commonStyle(areas, ({ bg }) => (hexColor(bg) === undefined ? 'None' : 'Solid')),
  },
  methods: { Clear: (areas) => { setStyle(areas, () => ({ bg: null })); } },
});

defineClass('RangeFont', {
  properties: {
    Name: styled(({ ff }) => ff ?? DEFAULT_FONT.ff, (value) => ({ ff: textOf(value, 'name') })),
    Size: styled(({ fs }) => fs ?? DEFAULT_FONT.fs, (value) => ({ fs: sizeOf(value) })),
    Bold: switched('bl', 'bold'),
    Italic: switched('it', 'italic'),
    Underline: styled(underlineOf, underline),
    Strikethrough: styled(({ st }) => st?.s === BooleanNumber.TRUE, (value) => ({ st: { s: booleanOf(value, 'strikethrough') ? BooleanNumber.TRUE : BooleanNumber.FALSE } })),
    Color: styled(({ cl }) => hexColor(cl) ?? '#000000', (value) => (value === '' ? { cl: null } : { cl: univerColor(textOf(value, 'color')) })),
  },
});

function sizeOf(value: unknown): number {
  const size = numberOf(value, 'size');
  if (size < 1 || size > 409) throw invalidArgument('a font is 1 to 409 points high');
  return size;
}

defineClass('FormatProtection', {
  properties: {
    Locked: { get: (areas) => commonStyle(areas, (_, { unlocked }) => unlocked !== true), set: (areas, value) => { setExtras(areas, { unlocked: !booleanOf(value, 'locked') }); } },
    FormulaHidden: { get: (areas) => commonStyle(areas, (_, { formulaHidden }) => formulaHidden === true), set: (areas, value) => { setExtras(areas, { formulaHidden: booleanOf(value, 'formulaHidden') }); } },
  },
});
