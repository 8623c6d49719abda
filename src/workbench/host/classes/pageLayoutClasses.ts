import type { PageExtras } from '../../book/extras';
import { fixedAddress, isEntireColumn, isEntireRow, parseArea } from '../model/area';
import type { OpenSheet } from '../model/openSheet';
import { refuseUnlessAllowed } from '../model/sheetProtection';
import { booleanOf, numberOf, oneOf, recordOf, textOf } from '../protocol/arguments';
import { ExcelError, invalidArgument } from '../protocol/excelError';
import type { HostObject, WritableProperty } from '../protocol/hostClass';
import { areaArgument, areasArgument } from './rangeArguments';
import { defineClass, objectOf } from './registry';

/** `Excel.PaperType` beside the numbers of OOXML. */
const PAPERS = [['Letter', 1], ['Legal', 5], ['A3', 8], ['A4', 9], ['A4Small', 10], ['A5', 11], ['B4', 12], ['B5', 13]] as const;
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
/** Excel's own, in points. */
const DEFAULT_MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 } as const;

function page(sheet: OpenSheet): PageExtras {
  return sheet.extras.page ?? {};
}

function change(sheet: OpenSheet, part: PageExtras): void {
  refuseUnlessAllowed(sheet);
  sheet.extras = { ...sheet.extras, page: { ...page(sheet), ...part } };
}

function drop(sheet: OpenSheet, ...names: readonly (keyof PageExtras)[]): void {
  const kept = Object.fromEntries(Object.entries(page(sheet)).filter(([name]) => !names.some((each) => each === name)));
  sheet.extras = { ...sheet.extras, page: kept };
}

function margin(side: (typeof MARGINS)[number]): WritableProperty<OpenSheet> {
  return {
    get: (sheet) => page(sheet).margins?.[side] ?? DEFAULT_MARGINS[side],
    set: (sheet, value) => { setMargins(sheet, { [side]: numberOf(value, `${side}Margin`) }, 1); },
  };
}

function setMargins(sheet: OpenSheet, margins: Readonly<Record<string, unknown>>, unit: number): void {
  const given = MARGINS.flatMap((side) => (margins[side] === undefined || margins[side] === null ? [] : [[side, numberOf(margins[side], side) * unit] as const]));
  if (given.some(([, points]) => points < 0)) throw invalidArgument('a margin is below zero');
  change(sheet, { margins: { ...page(sheet).margins, ...Object.fromEntries(given) } });
}

/** Scaling and fitting exclude each other. */
function zoomOf(sheet: OpenSheet): object {
  const { fitToWidth, fitToHeight, scale } = page(sheet);
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return { ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}), ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}) };
}

function setZoom(sheet: OpenSheet, value: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordOf(value, 'zoom');
  refuseUnlessAllowed(sheet);
  drop(sheet, 'scale', 'fitToWidth', 'fitToHeight');
  if (scale !== undefined && scale !== null) {
    const percent = numberOf(scale, 'scale');
    if (percent < 10 || percent > 400) throw invalidArgument('scale is 10 to 400');
    change(sheet, { scale: percent });
  } else change(sheet, { fitToWidth: pages(horizontalFitToPages), fitToHeight: pages(verticalFitToPages) });
}

function pages(value: unknown): number {
  return value === undefined || value === null ? 0 : numberOf(value, 'pages');
}

function centered(key: 'centerHorizontally' | 'centerVertically'): WritableProperty<OpenSheet> {
  return { get: (sheet) => page(sheet)[key] ?? false, set: (sheet, value) => { change(sheet, { [key]: booleanOf(value, key) }); } };
}

function kept(sheet: OpenSheet, key: 'titleRows' | 'titleColumns'): HostObject | null {
  const address = page(sheet)[key];
  return address === undefined ? null : objectOf('Range', parseArea(address, sheet));
}

function existing(object: HostObject | null): HostObject {
  if (object === null) throw new ExcelError('ItemNotFound');
  return object;
}

function setTitle(sheet: OpenSheet, range: unknown, key: 'titleRows' | 'titleColumns'): void {
  const area = areaArgument(range, sheet, key);
  if (!(key === 'titleRows' ? isEntireRow(area) : isEntireColumn(area))) throw invalidArgument(`${key} are whole lines`);
  change(sheet, { [key]: fixedAddress(area) });
}

function printArea(sheet: OpenSheet): HostObject | null {
  const address = page(sheet).printArea;
  return address === undefined ? null : objectOf('RangeAreas', areasArgument(address, sheet, 'printArea'));
}

defineClass('PageLayout', {
  properties: {
    Orientation: {
      get: (sheet) => (page(sheet).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (sheet, value) => { change(sheet, { orientation: oneOf(value, ['Portrait', 'Landscape'], 'orientation') === 'Landscape' ? 'landscape' : 'portrait' }); },
    },
    PaperSize: {
      get: (sheet) => PAPERS.find(([, number]) => number === (page(sheet).paperSize ?? 9))?.[0] ?? null,
      set: (sheet, value) => { change(sheet, { paperSize: PAPERS.find(([name]) => name === oneOf(value, PAPERS.map(([each]) => each), 'paperSize'))![1] }); },
    },
    Zoom: { get: zoomOf, set: setZoom },
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    CenterHorizontally: centered('centerHorizontally'),
    CenterVertically: centered('centerVertically'),
  },
  objects: { HeadersFooters: (sheet) => objectOf('HeaderFooterGroup', sheet) },
  methods: {
    GetPrintArea: (sheet) => existing(printArea(sheet)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleColumns: (sheet) => existing(kept(sheet, 'titleColumns')),
    GetPrintTitleColumnsOrNullObject: (sheet) => kept(sheet, 'titleColumns'),
    GetPrintTitleRows: (sheet) => existing(kept(sheet, 'titleRows')),
    GetPrintTitleRowsOrNullObject: (sheet) => kept(sheet, 'titleRows'),
    SetPrintArea: (sheet, [range]) => { change(sheet, { printArea: areasArgument(range, sheet, 'printArea').map(fixedAddress).join(',') }); },
    SetPrintMargins: (sheet, [unit, margins]) => { setMargins(sheet, recordOf(margins, 'marginOptions'), POINTS[oneOf(unit, ['Points', 'Inches', 'Centimeters'], 'unit')]); },
    SetPrintTitleColumns: (sheet, [range]) => { setTitle(sheet, range, 'titleColumns'); },
    SetPrintTitleRows: (sheet, [range]) => { setTitle(sheet, range, 'titleRows'); },
  },
});

defineClass('HeaderFooterGroup', {
  properties: { State: () => 'Default' },
  objects: { DefaultForAllPages: (sheet) => objectOf('HeaderFooter', sheet) },
});

function headerFooter(where: 'header' | 'footer', side: 'left' | 'center' | 'right'): WritableProperty<OpenSheet> {
  return {
    get: (sheet) => page(sheet)[where]?.[side] ?? '',
    set: (sheet, value) => { change(sheet, { [where]: { ...page(sheet)[where], [side]: textOf(value, `${side} ${where}`) } }); },
  };
}

defineClass('HeaderFooter', {
  properties: {
    LeftHeader: headerFooter('header', 'left'),
    CenterHeader: headerFooter('header', 'center'),
    RightHeader: headerFooter('header', 'right'),
    LeftFooter: headerFooter('footer', 'left'),
    CenterFooter: headerFooter('footer', 'center'),
    RightFooter: headerFooter('footer', 'right'),
  },
});
