import { localAddress, boundingRect } from '../model/area';
import { addChart, changeChart, chartsOf, deleteChart, findChart, readChart, type ChartRef } from '../model/charts';
import type { OpenSheet } from '../model/openSheet';
import { booleanOf, integerOf, numberOf, oneOf, optional, textOf } from '../protocol/arguments';
import { ExcelError } from '../protocol/excelError';
import type { HostObject } from '../protocol/hostClass';
import { areaArgument } from './rangeArguments';
import { defineClass, objectOf, type ChartAxisTarget } from './registry';

/** The kinds that the workbench knows, of `Excel.ChartType`. */
const TYPES = ['BarClustered', 'ColumnClustered', 'StockHLC', 'Line', 'LineMarkers', 'Pie', 'XYScatter'] as const;
const POSITIONS = ['Invalid', 'Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

function add(sheet: OpenSheet, [type, source, seriesBy]: readonly unknown[]): HostObject {
  // The workbench reads series from columns only.
  optional(seriesBy, 'seriesBy', (value, name) => oneOf(value, ['Auto', 'Columns'], name));
  return objectOf('Chart', addChart(sheet, oneOf(type, TYPES, 'type'), areaArgument(source, sheet, 'sourceData')));
}

function existing(chart: ChartRef | undefined, what: unknown): HostObject {
  if (chart === undefined) throw new ExcelError('ItemNotFound', `no chart ${String(what)}`);
  return objectOf('Chart', chart);
}

defineClass('ChartCollection', {
  properties: { Count: (sheet) => chartsOf(sheet).length },
  items: (sheet) => chartsOf(sheet).map((chart) => objectOf('Chart', chart)),
  item: (sheet, name) => existing(findChart(sheet, textOf(name, 'name')), name),
  methods: {
    Add: add,
    GetCount: (sheet) => chartsOf(sheet).length,
    GetItem: (sheet, [name]) => existing(findChart(sheet, textOf(name, 'name')), name),
    GetItemAt: (sheet, [index]) => existing(chartsOf(sheet)[integerOf(index, 'index')], index),
    GetItemOrNullObject: (sheet, [name]) => {
      const chart = findChart(sheet, textOf(name, 'name'));
      return chart === undefined ? null : objectOf('Chart', chart);
    },
  },
});

function setPosition(chart: ChartRef, [start, end]: readonly unknown[]): void {
  const from = areaArgument(start, chart.sheet, 'startCell');
  const to = optional(end, 'endCell', (value, name) => areaArgument(value, chart.sheet, name)) ?? from;
  changeChart(chart, { place: localAddress(boundingRect(from, to)) });
}

defineClass('Chart', {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: ({ id }) => id,
    Name: { get: (chart) => readChart(chart).name, set: (chart, value) => { changeChart(chart, { name: textOf(value, 'name') }); } },
    ChartType: (chart) => readChart(chart).type,
  },
  objects: {
    Axes: (chart) => objectOf('ChartAxes', chart),
    Legend: (chart) => objectOf('ChartLegend', chart),
    Title: (chart) => objectOf('ChartTitle', chart),
    Worksheet: ({ sheet }) => objectOf('Worksheet', sheet),
  },
  methods: { Delete: deleteChart, SetPosition: setPosition },
});

defineClass('ChartTitle', {
  properties: { Text: { get: (chart) => readChart(chart).title ?? '', set: (chart, value) => { changeChart(chart, { title: textOf(value, 'text') }); } } },
});

defineClass('ChartLegend', {
  properties: {
    Visible: {
      get: (chart) => readChart(chart).legend?.visible ?? true,
      set: (chart, value) => { changeChart(chart, { legend: { ...readChart(chart).legend, visible: booleanOf(value, 'visible') } }); },
    },
    Position: {
      get: (chart) => readChart(chart).legend?.position ?? 'Right',
      set: (chart, value) => { changeChart(chart, { legend: { ...readChart(chart).legend, position: oneOf(value, POSITIONS, 'position') } }); },
    },
  },
});

function setReversed({ chart, of }: ChartAxisTarget, value: unknown): void {
  if (of !== 'categories') throw new ExcelError('InvalidOperation', 'the workbench turns axes of categories only');
  changeChart(chart, { reversed: booleanOf(value, 'reversePlotOrder') });
}

function setLabels({ chart, of }: ChartAxisTarget, value: unknown): void {
  if (of !== 'categories') throw new ExcelError('InvalidOperation', 'the workbench places the names of categories only');
  changeChart(chart, { labels: oneOf(value, ['NextToAxis', 'High', 'Low', 'None'], 'tickLabelPosition') });
}

function setMinimum({ chart, of }: ChartAxisTarget, value: unknown): void {
  if (of !== 'values') throw new ExcelError('InvalidArgument', 'categories have no minimum');
  changeChart(chart, { minimum: numberOf(value, 'minimum') });
}

defineClass('ChartAxes', {
  objects: { CategoryAxis: (chart) => objectOf('ChartAxis', { chart, of: 'categories' }), ValueAxis: (chart) => objectOf('ChartAxis', { chart, of: 'values' }) },
});

defineClass('ChartAxis', {
  properties: {
    ReversePlotOrder: { get: ({ chart }) => readChart(chart).reversed ?? false, set: setReversed },
    TickLabelPosition: { get: ({ chart }) => readChart(chart).labels ?? 'NextToAxis', set: setLabels },
    Minimum: { get: ({ chart }) => readChart(chart).minimum ?? '', set: setMinimum },
  },
});
