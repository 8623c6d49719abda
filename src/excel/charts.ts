import { rangeAddress } from '../workbook/address';
import type { ChartKind, SheetDocument } from '../workbook/sheetDocument';
import type { Session } from './session';

const TYPES: Readonly<Record<ChartKind, 'BarClustered' | 'ColumnClustered' | 'StockHLC'>> = { bars: 'BarClustered', columns: 'ColumnClustered', spread: 'StockHLC' };

/**
 * Draws the charts of the sheets anew in place of those of an earlier writing, and returns whether Excel lets it: the sheets are good without.
 * Charts of other names on our sheets are somebody else's. Two round trips, none where there is nothing to draw or to remove.
 */
export async function drawCharts({ context, sync }: Session, documents: readonly SheetDocument[]): Promise<boolean> {
  const drawn = documents.filter(({ charts }) => charts !== undefined);
  if (drawn.length === 0) return true;
  try {
    const earlier = drawn.flatMap(({ name, charts = [] }) => {
      const standing = context.workbook.worksheets.getItem(name).charts;
      return charts.map((chart) => standing.getItemOrNullObject(chart.name).load('name'));
    });
    await sync();
    for (const chart of earlier) if (!chart.isNullObject) chart.delete();
    for (const document of drawn) drawOn(context.workbook.worksheets.getItem(document.name), document);
    await sync();
    return true;
  } catch {
    return false;
  }
}

function drawOn(sheet: Excel.Worksheet, { charts = [] }: SheetDocument): void {
  for (const { name, kind, title, source, place, axisFrom } of charts) {
    const chart = sheet.charts.add(TYPES[kind], sheet.getRange(rangeAddress(source)), 'Columns');
    chart.name = name;
    chart.title.text = title;
    chart.legend.visible = source.right - source.left > 1;
    chart.legend.position = 'Bottom';
    // As in the file (xlsx/writeCharts.ts).
    if (kind === 'bars') chart.axes.categoryAxis.reversePlotOrder = true;
    else chart.axes.categoryAxis.tickLabelPosition = 'Low';
    if (axisFrom !== undefined) chart.axes.valueAxis.minimum = axisFrom;
    const [from = '', to = from] = rangeAddress(place).split(':');
    chart.setPosition(from, to);
  }
}
