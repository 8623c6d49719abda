import type { ChartExtras } from '../../book/extras';
import { ExcelError } from '../protocol/excelError';
import { localAddress, type Area } from './area';
import type { OpenSheet } from './openSheet';
import { refuseUnlessAllowed } from './sheetProtection';

/** One chart of a sheet, by its id: it may be deleted at any time. */
export interface ChartRef {
  readonly sheet: OpenSheet;
  readonly id: string;
}

/** Returns the charts of a sheet in the order in which they were added. */
export function chartsOf(sheet: OpenSheet): readonly ChartRef[] {
  return chartData(sheet).map(({ id }) => ({ sheet, id }));
}

/** Returns the chart of that name, without regard to case, or of that id, by which the client finds again what it knows; `undefined` where there is none. */
export function findChart(sheet: OpenSheet, name: string): ChartRef | undefined {
  const found = chartData(sheet).find((chart) => chart.name.toLowerCase() === name.toLowerCase() || chart.id === name);
  return found === undefined ? undefined : { sheet, id: found.id };
}

/** Adds a chart over a block of cells under a name that the sheet does not have. Throws AccessDenied on a protected sheet. */
export function addChart(sheet: OpenSheet, type: string, source: Area): ChartRef {
  refuseUnlessAllowed(sheet);
  if (source.sheet.id !== sheet.id) throw new ExcelError('InvalidArgument', 'the workbench draws charts over cells of their own sheet only');
  let number = chartData(sheet).length + 1;
  while (findChart(sheet, `Chart ${String(number)}`) !== undefined) number++;
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  setCharts(sheet, [...chartData(sheet), { id, name: `Chart ${String(number)}`, type, source: localAddress(source) }]);
  return { sheet, id };
}

/** Returns what is known of a chart. Throws ItemNotFound where it was deleted. */
export function readChart({ sheet, id }: ChartRef): ChartExtras {
  const chart = chartData(sheet).find((each) => each.id === id);
  if (chart === undefined) throw new ExcelError('ItemNotFound', 'the chart was deleted');
  return chart;
}

/** Changes parts of a chart. Throws AccessDenied on a protected sheet. */
export function changeChart(ref: ChartRef, part: Partial<Omit<ChartExtras, 'id'>>): void {
  refuseUnlessAllowed(ref.sheet);
  readChart(ref);
  setCharts(ref.sheet, chartData(ref.sheet).map((chart) => (chart.id === ref.id ? { ...chart, ...part } : chart)));
}

/** Deletes a chart. Throws AccessDenied on a protected sheet. */
export function deleteChart(ref: ChartRef): void {
  refuseUnlessAllowed(ref.sheet);
  readChart(ref);
  setCharts(ref.sheet, chartData(ref.sheet).filter(({ id }) => id !== ref.id));
}

function chartData({ extras }: OpenSheet): readonly ChartExtras[] {
  return extras.charts ?? [];
}

function setCharts(sheet: OpenSheet, charts: readonly ChartExtras[]): void {
  sheet.extras = { ...sheet.extras, charts };
}
