import type { IWorksheetData } from '@univerjs/core';
import { columnLetters, parseAddress, sheetPrefix } from '../../../workbook/address';
import type { CellRange } from '../../../workbook/grid';
import type { ChartExtras } from '../extras';
import { DECLARATION, element, RELATIONSHIPS, textElement } from './xml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** Returns the drawing part that places charts over their cells; the n-th chart's relationship is `chartRelationship(n)`. */
export function writeDrawing(charts: readonly ChartExtras[]): string {
  const anchors = charts.map(({ name, place = 'F2:M20' }, index) => {
    const { top, left, bottom, right } = rangeOf(place);
    const frame = element('xdr:nvGraphicFramePr', {}, element('xdr:cNvPr', { id: index + 2, name }) + element('xdr:cNvGraphicFramePr'));
    const transform = element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 }));
    const graphic = element('a:graphic', {}, element('a:graphicData', { uri: `${DRAWING}/chart` }, element('c:chart', { 'xmlns:c': `${DRAWING}/chart`, 'r:id': chartRelationship(index) })));
    const content = marker('xdr:from', left, top) + marker('xdr:to', right + 1, bottom + 1) + element('xdr:graphicFrame', { macro: '' }, frame + transform + graphic) + element('xdr:clientData');
    return element('xdr:twoCellAnchor', {}, content);
  });
  return DECLARATION + element('xdr:wsDr', { 'xmlns:xdr': `${DRAWING}/spreadsheetDrawing`, 'xmlns:a': `${DRAWING}/main`, 'xmlns:r': RELATIONSHIPS }, anchors.join(''));
}

/** Returns the relationship by which a drawing names its n-th chart. */
export function chartRelationship(index: number): string {
  return `rId${String(index + 1)}`;
}

/** Returns the part of one chart of a sheet: live over its cells, with the names that stand there now. */
export function writeChart(chart: ChartExtras, sheet: Partial<IWorksheetData>): string {
  const { title, legend } = chart;
  const content =
    (title === undefined ? '' : element('c:title', {}, element('c:tx', {}, element('c:rich', {}, element('a:bodyPr') + element('a:p', {}, element('a:r', {}, textElement('a:t', title))))) + element('c:overlay', { val: 0 }))) +
    element('c:autoTitleDeleted', { val: title === undefined ? 1 : 0 }) +
    element('c:plotArea', {}, element('c:layout') + plot(chart, sheet)) +
    (legend?.visible === false ? '' : element('c:legend', {}, element('c:legendPos', { val: (legend?.position ?? 'Right').charAt(0).toLowerCase() }))) +
    element('c:plotVisOnly', { val: 1 });
  return DECLARATION + element('c:chartSpace', { 'xmlns:c': `${DRAWING}/chart`, 'xmlns:a': `${DRAWING}/main`, 'xmlns:r': RELATIONSHIPS }, element('c:chart', {}, content));
}

function plot(chart: ChartExtras, sheet: Partial<IWorksheetData>): string {
  const { type, reversed, minimum, labels } = chart;
  const isBar = type === 'BarClustered';
  const series = seriesOf(chart, sheet);
  const ends = element('c:axId', { val: 1 }) + element('c:axId', { val: 2 });
  const axes = axis('c:catAx', 1, 2, isBar ? 'l' : 'b', { reversed, labels }) + axis('c:valAx', 2, 1, isBar ? 'b' : 'l', { minimum });
  if (type === 'Pie') return element('c:pieChart', {}, element('c:varyColors', { val: 1 }) + series);
  if (type === 'BarClustered' || type === 'ColumnClustered') {
    return element('c:barChart', {}, element('c:barDir', { val: isBar ? 'bar' : 'col' }) + element('c:grouping', { val: 'clustered' }) + series + ends) + axes;
  }
  const lines = type === 'StockHLC' ? element('c:hiLowLines') : '';
  return element('c:lineChart', {}, element('c:grouping', { val: 'standard' }) + series + lines + element('c:marker', { val: 1 }) + ends) + axes;
}

type AxisChoices = { readonly [Key in 'reversed' | 'minimum' | 'labels']?: ChartExtras[Key] | undefined };

function axis(name: string, id: number, crosses: number, position: string, { reversed, minimum, labels }: AxisChoices): string {
  const scaling = element('c:scaling', {}, element('c:orientation', { val: reversed === true ? 'maxMin' : 'minMax' }) + (minimum === undefined ? '' : element('c:min', { val: minimum })));
  const names = labels === 'Low' ? element('c:tickLblPos', { val: 'low' }) : '';
  return element(name, {}, element('c:axId', { val: id }) + scaling + element('c:delete', { val: 0 }) + element('c:axPos', { val: position }) + names + element('c:crossAx', { val: crosses }));
}

function seriesOf({ source, type }: ChartExtras, { name = '', cellData = {} }: Partial<IWorksheetData>): string {
  const area = rangeOf(source);
  const prefix = sheetPrefix(name);
  const reference = (range: CellRange): string => prefix + fixed(range);
  const all = Array.from({ length: area.right - area.left }, (_, index) => {
    const column = area.left + 1 + index;
    const heading = { top: area.top, left: column, bottom: area.top, right: column };
    const text = String(cellData[area.top]?.[column]?.v ?? '');
    const cache = element('c:strCache', {}, element('c:ptCount', { val: 1 }) + element('c:pt', { idx: 0 }, textElement('c:v', text)));
    return element('c:ser', {},
      element('c:idx', { val: index }) + element('c:order', { val: index }) +
      element('c:tx', {}, element('c:strRef', {}, textElement('c:f', reference(heading)) + cache)) +
      element('c:spPr', {}, type === 'StockHLC' ? element('a:ln', {}, element('a:noFill')) : solidFill(index)) +
      element('c:cat', {}, element('c:strRef', {}, textElement('c:f', reference({ ...area, top: area.top + 1, right: area.left })))) +
      element('c:val', {}, element('c:numRef', {}, textElement('c:f', reference({ ...area, top: area.top + 1, left: column, right: column })))));
  });
  return all.join('');
}

/** Named, because a workbook of the workbench has no theme to take colours from. */
const COLORS = ['0072B2', 'E69F00', '56B4E9', '009E73'];

function solidFill(index: number): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: COLORS[index % COLORS.length] }));
}

function marker(name: string, column: number, row: number): string {
  return element(name, {}, textElement('xdr:col', String(column)) + textElement('xdr:colOff', '0') + textElement('xdr:row', String(row)) + textElement('xdr:rowOff', '0'));
}

function rangeOf(address: string): CellRange {
  const [from = '', to = from] = address.split(':');
  const start = parseAddress(from);
  const end = parseAddress(to);
  if (start === undefined || end === undefined) throw new RangeError(`no cells: ${address}`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

function fixed({ top, left, bottom, right }: CellRange): string {
  const from = `$${columnLetters(left)}$${String(top + 1)}`;
  return top === bottom && left === right ? from : `${from}:$${columnLetters(right)}$${String(bottom + 1)}`;
}
