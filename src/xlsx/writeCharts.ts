import type { SheetChart } from 'hucre/xlsx';
import { columnLetters, sheetPrefix } from '../workbook/address';
import type { CellRange } from '../workbook/grid';
import type { ChartArea, ChartKind, SheetDocument } from '../workbook/sheetDocument';

type ChartSeries = SheetChart['series'][number];

/** Told apart in print and by the colour-blind: they differ in lightness (Okabe and Ito, 2008). */
const COLORS = ['0072B2', 'E69F00', '56B4E9', '009E73'];
const INK = '404040';

const KINDS: Readonly<Record<ChartKind, Pick<SheetChart, 'type' | 'hiLowLines' | 'gapWidth'>>> = {
  bars: { type: 'bar', gapWidth: 40 },
  columns: { type: 'column', gapWidth: 60 },
  spread: { type: 'line', hiLowLines: true },
};

/** Returns the sheet's charts as hucre writes them, each series with its formula, so that they stay live. */
export function writeCharts({ name, rows, charts = [] }: SheetDocument): SheetChart[] {
  return charts.map((chart) => {
    const { source, place, kind, title, description, axisFrom } = chart;
    const series = Array.from({ length: source.right - source.left }, (_, index) => writeSeries(chart, sheetPrefix(name), heading(rows[source.top]?.[source.left + 1 + index]), index));
    return {
      ...KINDS[kind],
      title,
      altText: description,
      series,
      anchor: { from: { row: place.top, col: place.left }, to: { row: place.bottom + 1, col: place.right + 1 } },
      legend: series.length > 1 ? ('bottom' as const) : (false as const),
      axes: {
        // A bar chart begins at the bottom, a table at the top. Names stand beside the chart, not on columns below zero.
        x: kind === 'bars' ? { reverse: true } : { tickLblPos: 'low' },
        ...(axisFrom === undefined ? {} : { y: { scale: { min: axisFrom } } }),
      },
    };
  });
}

function writeSeries({ source, kind }: ChartArea, prefix: string, name: string, index: number): ChartSeries {
  const column = source.left + 1 + index;
  const values = prefix + fixed({ ...source, top: source.top + 1, left: column, right: column });
  const categories = prefix + fixed({ ...source, top: source.top + 1, right: source.left });
  const color = COLORS[index % COLORS.length]!;
  if (kind !== 'spread') return { name, values, categories, color };
  const isMiddle = index === 2;
  return { name, values, categories, color: INK, stroke: { width: 0.25 }, marker: isMiddle ? { symbol: 'circle', size: 7, fill: COLORS[0]!, line: COLORS[0]! } : { symbol: 'dash', size: 5, fill: INK, line: INK } };
}

function heading(content: SheetDocument['rows'][number][number] | undefined): string {
  return content === null || content === undefined ? '' : typeof content === 'object' ? String(content.result) : String(content);
}

function fixed({ top, left, bottom, right }: CellRange): string {
  return `$${columnLetters(left)}$${String(top + 1)}:$${columnLetters(right)}$${String(bottom + 1)}`;
}
