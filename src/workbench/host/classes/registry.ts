import { hostObject, type ClassTable, type HostObject } from '../protocol/hostClass';
import type { Area } from '../model/area';
import type { Areas } from '../model/areas';
import type { ChartRef } from '../model/charts';
import type { ConditionalFormatRef } from '../model/conditionalFormats';
import type { NamedRef, NameScope } from '../model/names';
import type { OpenBook } from '../model/openBook';
import type { OpenSheet } from '../model/openSheet';

/** The client's classes and what of the model stands behind each. */
export interface Targets {
  Application: OpenBook;
  BorderCollection: BorderTarget;
  Border: BorderTarget;
  Chart: ChartRef;
  ChartAxes: ChartRef;
  ChartAxis: ChartAxisTarget;
  ChartCollection: OpenSheet;
  ChartLegend: ChartRef;
  ChartTitle: ChartRef;
  CellValueConditionalFormat: ConditionalFormatRef;
  ConditionalFormat: ConditionalFormatRef;
  ConditionalFormatCollection: Areas;
  ConditionalFormatRule: ConditionalFormatRef;
  ConditionalRangeFill: ConditionalFormatRef;
  ConditionalRangeFont: ConditionalFormatRef;
  ConditionalRangeFormat: ConditionalFormatRef;
  CultureInfo: OpenBook;
  CustomConditionalFormat: ConditionalFormatRef;
  DataValidation: Areas;
  DocumentProperties: OpenBook;
  FormatProtection: Areas;
  HeaderFooter: OpenSheet;
  HeaderFooterGroup: OpenSheet;
  NamedItem: NamedRef;
  NamedItemCollection: NameScope;
  NumberFormatInfo: OpenBook;
  PageLayout: OpenSheet;
  Range: Area;
  RangeAreas: Areas;
  RangeCollection: Areas;
  RangeFill: Areas;
  RangeFont: Areas;
  RangeFormat: Areas;
  RangeView: Areas;
  Runtime: OpenBook;
  Setting: SettingTarget;
  SettingCollection: OpenBook;
  Workbook: OpenBook;
  WorkbookProtection: OpenBook;
  Worksheet: OpenSheet;
  WorksheetCollection: OpenBook;
  WorksheetFreezePanes: OpenSheet;
  AutoFilter: OpenSheet;
  WorksheetProtection: OpenSheet;
}

export interface BorderTarget {
  readonly areas: Areas;
  /** Empty in a collection. */
  readonly side: string;
}

export interface ChartAxisTarget {
  readonly chart: ChartRef;
  readonly of: 'categories' | 'values';
}

export interface SettingTarget {
  readonly book: OpenBook;
  readonly key: string;
}

type Definition<Name extends keyof Targets> = Omit<ClassTable<Targets[Name]>, 'name'>;

// The classes refer to each other in circles; their files do not, because they meet here.
const makers = new Map<string, (target: never) => HostObject>();

/** Makes a class known under its name. */
export function defineClass<Name extends keyof Targets>(name: Name, definition: Definition<Name>): void {
  const table: ClassTable<Targets[Name]> = { name, ...definition };
  makers.set(name, (target: Targets[Name]) => hostObject(table, target));
}

/** Returns what stands behind it as the client's object of that class. */
export function objectOf<Name extends keyof Targets>(name: Name, target: Targets[Name]): HostObject {
  const make = makers.get(name) as ((target: Targets[Name]) => HostObject) | undefined;
  if (make === undefined) throw new Error(`class ${name} is not defined`);
  return make(target);
}
