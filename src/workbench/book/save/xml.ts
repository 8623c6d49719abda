import { legalXmlText } from '../../../xlsx/legalXmlText';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Returns an element; attributes that are `undefined` are left out. `content` is XML already. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) tag += ` ${key}="${attributeText(value)}"`;
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** Returns an element around the others, or nothing where there are none. */
export function group(name: string, children: readonly string[], attributes: Attributes = { count: children.length }): string {
  return children.length === 0 ? '' : element(name, attributes, children.join(''));
}

/** Returns an element that holds a text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, attributes, xmlText(text));
}

/** Returns the text as XML; a lone carriage return would come back as a line feed, so it is escaped as Excel does. */
export function xmlText(text: string): string {
  return escaped(legalXmlText(text.replaceAll('\r\n', '\n')).replaceAll('\r', '_x000D_'));
}

function attributeText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(value);
  return escaped(value.replaceAll('\r\n', '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd'))
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
