import { BooleanNumber, BorderStyleTypes, CellValueType, DataValidationErrorStyle, DataValidationOperator, DataValidationType, HorizontalAlign, LocaleType, TextDecoration, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { ICellData, ISheetDataValidationRule, IStyleData, IWorkbookData } from '@univerjs/core';
import type { CellExtras, SheetExtras, WorkbookExtras } from '../../../src/workbench/book/extras';
import { toResources } from '../../../src/workbench/book/resources';
import type { BookRule, RuleConfig } from '../../../src/workbench/book/ruleNames';

const { NUMBER, STRING, BOOLEAN, FORCE_STRING } = CellValueType;
const OPEN = { unlocked: true } satisfies CellExtras;
const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: '#808080' } };

const styles: Record<string, IStyleData> = {
  'style-1': { bg: { rgb: '#e2efda' } },
  'style-2': { ff: '黑体', fs: 16, bl: BooleanNumber.TRUE, cl: { rgb: '#c00000' }, ht: HorizontalAlign.CENTER, vt: VerticalAlign.MIDDLE, tb: WrapStrategy.WRAP },
  'style-3': { bg: { rgb: '#ffeb9c' }, bd: { t: LINE, r: LINE, b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#0000ff' } }, l: LINE, tl_br: LINE }, n: { pattern: '0.00' } },
  'style-4': { it: BooleanNumber.TRUE, ul: { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE }, st: { s: BooleanNumber.TRUE }, tr: { a: -45 }, n: { pattern: 'yyyy"年"m"月"d"日"' } },
  'style-5': { tr: { a: 0, v: BooleanNumber.TRUE }, pd: { l: 18 }, ht: HorizontalAlign.LEFT, vt: VerticalAlign.TOP, n: { pattern: '@' } },
};

const cells: ICellData[][] = [
  [{ v: '评分 <汇总> & "结果"', t: STRING, s: 'style-2' }, { s: 'style-2' }],
  [{ v: 13.5, t: NUMBER, s: 'style-3' }, { v: -0.1, t: NUMBER }, { v: 1e21, t: NUMBER }, { v: 44484.5, t: NUMBER, s: 'style-4' }],
  [{ v: '=不是公式', t: STRING }, { v: '#N/A', t: STRING }, { v: '#N/A', t: FORCE_STRING }, { v: '007', t: FORCE_STRING, s: 'style-5' }, { v: 1, t: BOOLEAN }, { v: 0, t: BOOLEAN }],
  [{ v: ' 前后 空格 \n第二行\t制表', t: STRING }, { v: '_x0041_', t: STRING }, { v: '😀𠮷', t: STRING }, { v: 85, t: NUMBER, custom: OPEN }],
  [
    { f: '=SUM(A2:B2)', v: 13.4, t: NUMBER },
    { f: '=RANK.EQ(A2,$A$2:$B$2)', v: 1, t: NUMBER },
    { f: '=IF(A2>0,"",1)', v: '', t: STRING },
    { f: '=1/0', v: '#DIV/0!', t: STRING },
    { f: '=A2>1', v: 1, t: BOOLEAN },
    { f: '="_xlfn."&STDEV.S(A2:B2)&LET(甲,2,乙,甲*3,乙)', v: '_xlfn.9.6', t: STRING },
  ],
  [{ f: '=TRANSPOSE(A2:B2)', ref: 'A6:A7' }, { f: '=SUMPRODUCT(A2:B2*2)', ref: 'B6', v: 26.8, t: NUMBER }],
];

const HIGHLIGHT = { type: 'highlightCell', style: { cl: { rgb: '#9c0006' }, bg: { rgb: '#ffc7ce' }, bl: BooleanNumber.TRUE } } as const;
const min = { type: 'min' } as const;
const max = { type: 'max' } as const;

/** Every kind of conditional format that a file can hold. */
export const RULES: readonly RuleConfig[] = [
  { ...HIGHLIGHT, subType: 'formula', value: '=$A2<$B2' },
  { ...HIGHLIGHT, subType: 'number', operator: 'between', value: [1, 2.5] },
  { ...HIGHLIGHT, subType: 'number', operator: 'greaterThan', value: 60 },
  { ...HIGHLIGHT, subType: 'text', operator: 'containsText', value: '缺"考"' },
  { ...HIGHLIGHT, subType: 'text', operator: 'beginsWith', value: '甲' },
  { ...HIGHLIGHT, subType: 'text', operator: 'notEqual', value: '回避' },
  { ...HIGHLIGHT, subType: 'text', operator: 'containsErrors' },
  { ...HIGHLIGHT, subType: 'text', operator: 'notContainsBlanks' },
  { ...HIGHLIGHT, subType: 'rank', isBottom: true, isPercent: true, value: 20 },
  { ...HIGHLIGHT, subType: 'average', operator: 'lessThanOrEqual' },
  { ...HIGHLIGHT, subType: 'timePeriod', operator: 'lastMonth' },
  { ...HIGHLIGHT, subType: 'duplicateValues' },
  { ...HIGHLIGHT, subType: 'uniqueValues' },
  {
    type: 'colorScale',
    config: [
      { index: 0, color: '#f8696b', value: min },
      { index: 1, color: '#ffeb84', value: { type: 'percentile', value: 50 } },
      { index: 2, color: '#63be7b', value: { type: 'formula', value: '=$A$2' } },
    ],
  },
  { type: 'dataBar', isShowValue: false, config: { min: { type: 'num', value: 0 }, max, isGradient: false, positiveColor: '#638ec6', nativeColor: '#ff5500' } },
  {
    type: 'iconSet',
    isShowValue: true,
    config: [
      { operator: 'greaterThanOrEqual', value: { type: 'percent', value: 67 }, iconType: '3Arrows', iconId: '0' },
      { operator: 'greaterThan', value: { type: 'percent', value: 33 }, iconType: '3Arrows', iconId: '1' },
      { operator: 'lessThanOrEqual', value: { type: 'percent', value: 0 }, iconType: '3Arrows', iconId: '2' },
    ],
  },
];

const messages = { allowBlank: true, showErrorMessage: true, showInputMessage: true, error: '只能填\n0 到 15', errorTitle: '分数', prompt: '0–15，步长 "0.5"', promptTitle: '填写' };

/** Every kind of validation that a file can hold. */
export const VALIDATIONS: readonly Omit<ISheetDataValidationRule, 'uid' | 'ranges'>[] = [
  { type: DataValidationType.DECIMAL, operator: DataValidationOperator.BETWEEN, formula1: '0', formula2: '15.5', errorStyle: DataValidationErrorStyle.STOP, ...messages },
  { type: DataValidationType.WHOLE, operator: DataValidationOperator.GREATER_THAN, formula1: '=$A$2', errorStyle: DataValidationErrorStyle.WARNING, ...messages },
  { type: DataValidationType.LIST, formula1: '优,良,"中"', showDropDown: true, errorStyle: DataValidationErrorStyle.INFO, ...messages },
  { type: DataValidationType.LIST, formula1: "='表 二''s'!$A$1:$A$3", showDropDown: false, errorStyle: DataValidationErrorStyle.STOP, ...messages },
  { type: DataValidationType.DATE, operator: DataValidationOperator.LESS_THAN_OR_EQUAL, formula1: '44562', errorStyle: DataValidationErrorStyle.STOP, ...messages },
  { type: DataValidationType.TIME, operator: DataValidationOperator.NOT_EQUAL, formula1: '0.5', errorStyle: DataValidationErrorStyle.STOP, ...messages },
  { type: DataValidationType.TEXT_LENGTH, operator: DataValidationOperator.NOT_BETWEEN, formula1: '1', formula2: '4', errorStyle: DataValidationErrorStyle.STOP, ...messages },
  { type: DataValidationType.CUSTOM, formula1: '=OR(A1="回避",ISNUMBER(A1))', errorStyle: DataValidationErrorStyle.STOP, ...messages },
  { type: DataValidationType.ANY, allowBlank: false, showErrorMessage: false, showInputMessage: true, prompt: '只是提示', errorStyle: DataValidationErrorStyle.STOP },
];

const sheetExtras: SheetExtras = {
  protection: { options: { allowEditObjects: true, allowSort: true, allowAutoFilter: true, selectionMode: 'Unlocked' } },
  page: {
    orientation: 'landscape',
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 54, bottom: 54, left: 36.5, right: 36, header: 21.6, footer: 21.6 },
    centerHorizontally: true,
    titleRows: '$1:$2',
    titleColumns: '$A:$B',
    printArea: '$A$1:$F$9,$H$1:$J$4',
    header: { left: '&D', right: '&"宋体,Bold"&14R&&D' },
    footer: { center: '第 &P 页，共 &N 页' },
  },
};
const bookExtras: WorkbookExtras = { protection: {} };

/** A workbook with one of everything that a saved file keeps, spelled as an opened file is: it comes back the same. */
export function kitchenSink(): IWorkbookData {
  const rules = RULES.map((rule, index): BookRule => ({
    cfId: `sheet-1-rule-${String(index + 1)}`,
    ranges: [{ startRow: 1, startColumn: index, endRow: 9, endColumn: index }, { startRow: 12, startColumn: index, endRow: 12, endColumn: index }],
    stopIfTrue: index === 2,
    rule,
  }));
  const validations = VALIDATIONS.map((rule, index) => ({ uid: `sheet-1-validation-${String(index + 1)}`, ranges: [{ startRow: 20, startColumn: index, endRow: 29, endColumn: index }], ...rule }));
  const empty = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const shared = { zoomRatio: 1, showGridlines: BooleanNumber.TRUE, rightToLeft: BooleanNumber.FALSE, rowCount: 200, columnCount: 26, defaultColumnWidth: 64, defaultRowHeight: 20, tabColor: '' };
  return {
    id: 'workbook',
    name: '',
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles,
    defaultStyle: { ff: '宋体', fs: 11 },
    sheetOrder: ['sheet-1', 'sheet-2', 'sheet-3'],
    sheets: {
      'sheet-1': {
        ...shared,
        id: 'sheet-1',
        name: '评分表',
        hidden: BooleanNumber.FALSE,
        tabColor: '#1f6f8b',
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer 0.25.1 keeps the zoom here and nowhere else.
        zoomRatio: 0.85,
        showGridlines: BooleanNumber.FALSE,
        defaultRowHeight: 22,
        defaultColumnWidth: 71,
        freeze: { xSplit: 2, ySplit: 3, startRow: 4, startColumn: 2 },
        mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }],
        columnData: { 0: { w: 168 }, 1: { w: 168 }, 3: { w: 40, hd: BooleanNumber.TRUE }, 4: { hd: BooleanNumber.TRUE }, 6: { s: 'style-1', custom: OPEN } },
        rowData: { 0: { h: 40, ia: BooleanNumber.FALSE }, 1: { h: 21, ah: 21, ia: BooleanNumber.TRUE }, 2: { hd: BooleanNumber.TRUE }, 40: { s: 'style-1' } },
        cellData: Object.fromEntries(cells.map((row, index) => [index, Object.fromEntries(row.map((cell, column) => [column, cell]))])),
        custom: sheetExtras,
      },
      'sheet-2': { ...shared, id: 'sheet-2', name: "表 二's", hidden: BooleanNumber.TRUE, freeze: empty, mergeData: [], columnData: {}, rowData: {}, cellData: { 0: { 0: { v: 3, t: NUMBER } } }, custom: { veryHidden: true } satisfies SheetExtras },
      'sheet-3': { ...shared, id: 'sheet-3', name: 'A1', hidden: BooleanNumber.FALSE, freeze: empty, mergeData: [], columnData: {}, rowData: {}, cellData: {}, custom: { page: { scale: 75, titleRows: '$1:$1' } } satisfies SheetExtras },
    },
    resources: toResources({
      validations: { 'sheet-1': validations },
      conditionalFormats: { 'sheet-1': rules },
      names: {
        'name-4': { id: 'name-4', name: '内容上限', formulaOrRefString: '评分表!$B$2', localSheetId: 'AllDefaultWorkbook' },
        'name-5': { id: 'name-5', name: '满分', formulaOrRefString: '=100', localSheetId: 'AllDefaultWorkbook', hidden: true },
        'name-6': { id: 'name-6', name: '区域', formulaOrRefString: "'表 二''s'!$A$1:$A$3", localSheetId: 'sheet-3', comment: '备注' },
      },
    }),
    custom: { ...bookExtras, activeSheet: 'sheet-3' },
  };
}
