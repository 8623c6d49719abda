import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import { CFRuleType, CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import { cellAddress } from '../../../workbook/address';
import { areasOf, type Areas } from '../model/areas';
import { hexColor, univerColor } from '../model/colors';
import { addConditionalRule, changeFormat, changeRule, changeStyle, conditionalRule, conditionalRules, deleteConditionalFormat, emptyRule, formatAreas, formatsWithin, keptRule, removeConditionalFormats, setPriority, type CellValueRule, type ConditionalFormatRef, type KeptRule } from '../model/conditionalFormats';
import { fromR1C1, toR1C1 } from '../model/formulaReferences';
import { univerRanges } from '../model/lines';
import { refuseUnlessAllowed } from '../model/sheetProtection';
import { booleanOf, integerOf, oneOf, recordOf, textOf } from '../protocol/arguments';
import { ExcelError, invalidArgument } from '../protocol/excelError';
import type { HostObject, WritableProperty } from '../protocol/hostClass';
import { areasArgument } from './rangeArguments';
import { defineClass, objectOf } from './registry';

/** The client's operators and the signs of formulas; `Between` and its opposite are made of two. */
const SIGNS: Readonly<Record<string, string>> = { EqualTo: '=', NotEqualTo: '<>', GreaterThan: '>', LessThan: '<', GreaterThanOrEqual: '>=', LessThanOrEqual: '<=' };
const CELL_VALUE_OPERATORS = ['Between', 'NotBetween', ...Object.keys(SIGNS)];

function add(areas: Areas, type: unknown): HostObject {
  refuseUnlessAllowed(areas[0].sheet, 'allowFormatCells');
  const kind = (['Custom', 'CellValue'] as const).find((known) => known.toLowerCase() === textOf(type, 'type').toLowerCase());
  if (kind === undefined) throw new ExcelError('ApiNotFound', `conditional formats of type ${textOf(type, 'type')} are not part of this host`, `ConditionalFormatCollection.Add(${textOf(type, 'type')})`);
  return objectOf('ConditionalFormat', addConditionalRule(areas, emptyRule(kind)));
}

function byId(areas: Areas, id: unknown): HostObject | null {
  const found = formatsWithin(areas).find((ref) => ref.id === id);
  return found === undefined ? null : objectOf('ConditionalFormat', found);
}

function existing(object: HostObject | null): HostObject {
  if (object === null) throw new ExcelError('ItemNotFound', 'no such conditional format');
  return object;
}

function at(areas: Areas, index: unknown): HostObject {
  const found = formatsWithin(areas)[integerOf(index, 'index')];
  if (found === undefined) throw invalidArgument('there is no such conditional format');
  return objectOf('ConditionalFormat', found);
}

defineClass('ConditionalFormatCollection', {
  items: (areas) => formatsWithin(areas).map((ref) => objectOf('ConditionalFormat', ref)),
  item: (areas, key) => existing(byId(areas, key)),
  methods: {
    Add: (areas, [type]) => add(areas, type),
    ClearAll: (areas) => {
      refuseUnlessAllowed(areas[0].sheet, 'allowFormatCells');
      areas.forEach(removeConditionalFormats);
    },
    GetCount: (areas) => formatsWithin(areas).length,
    GetItem: (areas, [id]) => existing(byId(areas, id)),
    GetItemAt: (areas, [index]) => at(areas, index),
    GetItemOrNullObject: (areas, [id]) => byId(areas, id),
  },
});

const GRAPHIC_KINDS = { [CFRuleType.dataBar]: 'DataBar', [CFRuleType.colorScale]: 'ColorScale', [CFRuleType.iconSet]: 'IconSet' };
const HIGHLIGHT_KINDS: Partial<Record<CFSubRuleType, string>> = {
  [CFSubRuleType.formula]: 'Custom',
  [CFSubRuleType.number]: 'CellValue',
  [CFSubRuleType.text]: 'ContainsText',
  [CFSubRuleType.rank]: 'TopBottom',
};

function kindOf(ref: ConditionalFormatRef): string {
  const { rule } = conditionalRule(ref);
  if (rule.type !== CFRuleType.highlightCell) return GRAPHIC_KINDS[rule.type];
  if ((rule as KeptRule).cellValue !== undefined) return 'CellValue';
  return HIGHLIGHT_KINDS[rule.subType] ?? 'PresetCriteria';
}

function ofKind(ref: ConditionalFormatRef, kind: 'Custom' | 'CellValue'): HostObject | null {
  return kindOf(ref) === kind ? objectOf(kind === 'Custom' ? 'CustomConditionalFormat' : 'CellValueConditionalFormat', ref) : null;
}

function required(ref: ConditionalFormatRef, kind: 'Custom' | 'CellValue'): HostObject {
  const object = ofKind(ref, kind);
  if (object === null) throw new ExcelError('ItemNotFound', `the conditional format is of type ${kindOf(ref)}`);
  return object;
}

defineClass('ConditionalFormat', {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: ({ id }) => id,
    Type: kindOf,
    Priority: {
      get: (ref) => conditionalRules(ref.sheet).findIndex(({ cfId }) => cfId === ref.id),
      set: (ref, value) => { setPriority(ref, integerOf(value, 'priority')); },
    },
    StopIfTrue: { get: (ref) => conditionalRule(ref).stopIfTrue, set: (ref, value) => { changeFormat(ref, { stopIfTrue: booleanOf(value, 'stopIfTrue') }); } },
  },
  objects: {
    CellValue: (ref) => required(ref, 'CellValue'),
    CellValueOrNullObject: (ref) => ofKind(ref, 'CellValue'),
    Custom: (ref) => required(ref, 'Custom'),
    CustomOrNullObject: (ref) => ofKind(ref, 'Custom'),
  },
  methods: {
    Delete: (ref) => {
      refuseUnlessAllowed(ref.sheet, 'allowFormatCells');
      deleteConditionalFormat(ref);
    },
    GetRange: (ref) => objectOf('Range', areasOf(formatAreas(ref))[0]),
    GetRangeOrNullObject: (ref) => (formatAreas(ref).length === 1 ? objectOf('Range', formatAreas(ref)[0]!) : null),
    GetRanges: (ref) => objectOf('RangeAreas', areasOf(formatAreas(ref))),
    SetRanges: (ref, [ranges]) => { changeFormat(ref, { ranges: areasArgument(ranges, ref.sheet, 'ranges').flatMap(univerRanges) }); },
  },
});

defineClass('CustomConditionalFormat', {
  objects: { Format: (ref) => objectOf('ConditionalRangeFormat', ref), Rule: (ref) => objectOf('ConditionalFormatRule', ref) },
});

function formula(text: unknown): string {
  const value = textOf(text, 'formula');
  if (value === '' || value === '=') throw invalidArgument('the formula is empty');
  return value.startsWith('=') ? value : `=${value}`;
}

function firstCell(ref: ConditionalFormatRef): { row: number; column: number } {
  const [first] = areasOf(formatAreas(ref));
  return { row: first.top, column: first.left };
}

const ruleFormula: WritableProperty<ConditionalFormatRef> = { get: (ref) => keptRule(ref).value, set: (ref, value) => { changeRule(ref, { value: formula(value) }); } };

defineClass('ConditionalFormatRule', {
  properties: {
    Formula: ruleFormula,
    FormulaLocal: ruleFormula,
    FormulaR1C1: {
      get: (ref) => toR1C1(keptRule(ref).value, firstCell(ref).row, firstCell(ref).column),
      set: (ref, value) => { changeRule(ref, { value: fromR1C1(formula(value), firstCell(ref).row, firstCell(ref).column) }); },
    },
  },
});

function setCellValueRule(ref: ConditionalFormatRef, value: unknown): void {
  const rule = recordOf(value, 'rule');
  const operator = oneOf(rule['operator'], CELL_VALUE_OPERATORS, 'operator');
  const formula1 = textOf(rule['formula1'], 'formula1');
  const formula2 = typeof rule['formula2'] === 'string' ? rule['formula2'] : undefined;
  if (operator.endsWith('etween') && formula2 === undefined) throw invalidArgument('formula2 is missing');
  const cellValue: CellValueRule = { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  changeRule(ref, { cellValue, value: cellValueFormula(cellValue, cellAddress(firstCell(ref).row, firstCell(ref).column)) });
}

/** Returns the formula that is true for the same cells. An empty cell fulfils no comparison, except with equality to nothing. */
function cellValueFormula({ operator, formula1, formula2 }: CellValueRule, cell: string): string {
  const [first, second] = [operand(formula1), operand(formula2 ?? '')];
  if (operator === 'Between') return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'NotBetween') return `=OR(${cell}<${first},${cell}>${second})`;
  return `=${cell}${SIGNS[operator]!}${first}`;
}

function operand(text: string): string {
  return text.startsWith('=') ? `(${text.slice(1)})` : text;
}

defineClass('CellValueConditionalFormat', {
  properties: { Rule: { get: (ref) => keptRule(ref).cellValue ?? {}, set: setCellValueRule } },
  objects: { Format: (ref) => objectOf('ConditionalRangeFormat', ref) },
});

defineClass('ConditionalRangeFormat', {
  objects: { Fill: (ref) => objectOf('ConditionalRangeFill', ref), Font: (ref) => objectOf('ConditionalRangeFont', ref) },
});

/** A property of the style that a conditional format lays over cells. */
function styled(read: (style: IStyleBase) => unknown, write: (value: unknown) => IStyleBase): WritableProperty<ConditionalFormatRef> {
  return { get: (ref) => read(keptRule(ref).style), set: (ref, value) => { changeStyle(ref, write(value)); } };
}

const flag = (value: unknown, name: string): BooleanNumber => (booleanOf(value, name) ? BooleanNumber.TRUE : BooleanNumber.FALSE);

defineClass('ConditionalRangeFill', {
  properties: { Color: styled(({ bg }) => hexColor(bg) ?? '', (value) => ({ bg: univerColor(textOf(value, 'color')) })) },
  methods: { Clear: (ref) => { changeStyle(ref, { bg: null }); } },
});

defineClass('ConditionalRangeFont', {
  properties: {
    Bold: styled(({ bl }) => bl === BooleanNumber.TRUE, (value) => ({ bl: flag(value, 'bold') })),
    Color: styled(({ cl }) => hexColor(cl) ?? '', (value) => ({ cl: univerColor(textOf(value, 'color')) })),
    Italic: styled(({ it }) => it === BooleanNumber.TRUE, (value) => ({ it: flag(value, 'italic') })),
    Strikethrough: styled(({ st }) => st?.s === BooleanNumber.TRUE, (value) => ({ st: { s: flag(value, 'strikethrough') } })),
    Underline: styled(({ ul }) => (ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'), (value) => ({ ul: { s: oneOf(value, ['None', 'Single', 'Double'], 'underline') === 'None' ? BooleanNumber.FALSE : BooleanNumber.TRUE } })),
  },
  methods: { Clear: (ref) => { changeStyle(ref, { bl: null as never, cl: null, it: null as never, st: null as never, ul: null as never }); } },
});
