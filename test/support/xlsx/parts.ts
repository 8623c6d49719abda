import { cellAddress } from '../../../src/workbook/address';
import type { PlainCell, SheetSpec, WorkbookSpec } from './buildXlsx';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export function contentTypes(sheetTargets: readonly string[], workbookType = `${TYPES}.sheet.main+xml`): string {
  const overrides = [
    ['/xl/workbook.xml', workbookType],
    ['/xl/styles.xml', `${TYPES}.styles+xml`],
    ['/xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`],
    ...sheetTargets.map((target) => [`/xl/${target}`, `${TYPES}.worksheet+xml`]),
  ];
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  const lines = overrides.map(([part = '', type = '']) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${defaults}${lines.join('')}</Types>`;
}

/** A relationships part; a type without a scheme is one of the office document's own. */
export function relationships(links: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = links.map(([id, type, target]) => {
    const uri = type.includes(':') ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${uri}" Target="${escapeXml(target)}"/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

export function workbookXml(spec: WorkbookSpec): string {
  const sheets = spec.sheets.map((sheet, index) => {
    const id = String(index + 1);
    const state = sheet.state === undefined ? '' : ` state="${sheet.state}"`;
    return `<sheet name="${escapeXml(sheet.name)}" sheetId="${id}"${state} r:id="rId${id}"/>`;
  });
  const properties = spec.date1904 === true ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${sheets.join('')}</sheets></workbook>`;
}

export function worksheetXml(sheet: SheetSpec): string {
  if (sheet.xml !== undefined) return sheet.xml;
  const data = sheet.data ?? (sheet.rows ?? []).map(rowXml).join('');
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet.before ?? ''}<sheetData>${data}</sheetData>${sheet.after ?? ''}</worksheet>`;
}

/** A shared strings part; an item that begins with `<` is markup. */
export function sharedStringsXml(items: readonly string[]): string {
  const lines = items.map((item) => (item.startsWith('<') ? `<si>${item}</si>` : `<si><t xml:space="preserve">${escapeXml(item)}</t></si>`));
  return `${DECLARATION}<sst xmlns="${MAIN}">${lines.join('')}</sst>`;
}

/** A styles part in which style 1 has the first number format, style 2 the second, and so on; style 0 is General. */
export function stylesXml(formats: readonly (number | string)[]): string {
  const own = formats.map((format, index) => ({ id: typeof format === 'number' ? format : 164 + index, format }));
  const codes = own.filter(({ format }) => typeof format === 'string').map(({ id, format }) => `<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(String(format))}"/>`);
  const cells = [{ id: 0 }, ...own].map(({ id }) => `<xf numFmtId="${String(id)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`);
  return `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="${String(codes.length)}">${codes.join('')}</numFmts><cellXfs count="${String(cells.length)}">${cells.join('')}</cellXfs></styleSheet>`;
}

function rowXml(cells: readonly PlainCell[], index: number): string {
  return `<row r="${String(index + 1)}">${cells.map((cell, column) => cellXml(cell, cellAddress(index, column))).join('')}</row>`;
}

function cellXml(cell: PlainCell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? '1' : '0'}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}
