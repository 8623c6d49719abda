import { SetFrozenMutation } from '@univerjs/sheets';
import { areaOn, isEntireColumn, isEntireRow, type Area, WHOLE_SHEET } from '../model/area';
import type { OpenSheet } from '../model/openSheet';
import { integerOf, optional } from '../protocol/arguments';
import { ExcelError, invalidArgument } from '../protocol/excelError';
import { areaArgument } from './rangeArguments';
import { defineClass, objectOf } from './registry';

function freeze(sheet: OpenSheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument('a count is below zero');
  sheet.grow(rows + 1, columns + 1);
  sheet.mutate(SetFrozenMutation.id, { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1, ySplit: rows, xSplit: columns });
}

function freezeAt(sheet: OpenSheet, frozen: Area): void {
  freeze(sheet, isEntireColumn(frozen) ? 0 : frozen.bottom + 1, isEntireRow(frozen) ? 0 : frozen.right + 1);
}

/** Returns the cells that stay in view, or `undefined` where none do. */
function frozenArea(sheet: OpenSheet): Area | undefined {
  const { xSplit, ySplit } = sheet.core.getConfig().freeze;
  if (xSplit <= 0 && ySplit <= 0) return undefined;
  return areaOn(sheet, { ...WHOLE_SHEET, ...(ySplit > 0 ? { bottom: ySplit - 1 } : {}), ...(xSplit > 0 ? { right: xSplit - 1 } : {}) });
}

defineClass('WorksheetFreezePanes', {
  methods: {
    FreezeAt: (sheet, [frozen]) => { freezeAt(sheet, areaArgument(frozen, sheet, 'frozenRange')); },
    FreezeColumns: (sheet, [count]) => { freeze(sheet, 0, optional(count, 'count', integerOf) ?? 1); },
    FreezeRows: (sheet, [count]) => { freeze(sheet, optional(count, 'count', integerOf) ?? 1, 0); },
    GetLocation: (sheet) => {
      const area = frozenArea(sheet);
      if (area === undefined) throw new ExcelError('ItemNotFound', 'nothing is frozen');
      return objectOf('Range', area);
    },
    GetLocationOrNullObject: (sheet) => {
      const area = frozenArea(sheet);
      return area === undefined ? null : objectOf('Range', area);
    },
    Unfreeze: (sheet) => { freeze(sheet, 0, 0); },
  },
});

/** Sheets here are never filtered: the workbench has no filters and drops those of the files it opens. */
defineClass('AutoFilter', {
  properties: { Enabled: () => false },
  methods: { Remove: () => undefined },
});
