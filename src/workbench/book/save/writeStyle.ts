import { BaselineOffset, BooleanNumber, TextDecoration, WrapStrategy, type IBorderStyleData, type IStyleData, type Nullable } from '@univerjs/core';
import { hexadecimal } from '../colors';
import { HORIZONTAL, INDENT_PIXELS, LINE_STYLES, VERTICAL } from '../styleNames';
import { element, type Attributes } from './xml';

/** Returns a colour element, or nothing where the text is no colour. */
export function colorElement(name: string, color: Nullable<string>): string {
  const hex = hexadecimal(color ?? undefined);
  return hex === undefined ? '' : element(name, { rgb: `FF${hex.toUpperCase()}` });
}

/** Returns a font; in a differential format, what is switched off is said and a name and size are not. */
export function fontElement(style: IStyleData, differential = false): string {
  const { bl, it, st, ul, va, fs, cl, ff } = style;
  const content = [
    switchElement('b', bl, differential),
    switchElement('i', it, differential),
    st?.s === BooleanNumber.TRUE ? element('strike') : '',
    ul?.s === BooleanNumber.TRUE ? element('u', { val: ul.t === TextDecoration.DOUBLE ? 'double' : undefined }) : '',
    va === BaselineOffset.SUPERSCRIPT ? element('vertAlign', { val: 'superscript' }) : va === BaselineOffset.SUBSCRIPT ? element('vertAlign', { val: 'subscript' }) : '',
    fs === undefined ? '' : element('sz', { val: fs }),
    colorElement('color', cl?.rgb),
    ff === undefined || ff === null || ff === '' ? '' : element('name', { val: ff }),
  ].join('');
  return content === '' && differential ? '' : element('font', {}, content);
}

function switchElement(name: string, value: BooleanNumber | undefined, differential: boolean): string {
  if (value === BooleanNumber.TRUE) return element(name);
  return value === BooleanNumber.FALSE && differential ? element(name, { val: 0 }) : '';
}

/** Returns the fill of a cell, or nothing where it has none. In a differential format the colour that shows is the background's. */
export function fillElement({ bg }: IStyleData, differential = false): string {
  const color = bg?.rgb;
  const foreground = colorElement('fgColor', color);
  if (foreground === '') return '';
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, foreground + (differential ? colorElement('bgColor', color) : '<bgColor indexed="64"/>')));
}

/** Returns the border of a cell, or nothing where it has none. */
export function borderElement({ bd }: IStyleData): string {
  if (bd === null || bd === undefined) return '';
  const down = bd.tl_br;
  const up = bd.bl_tr;
  const content = sideElement('left', bd.l) + sideElement('right', bd.r) + sideElement('top', bd.t) + sideElement('bottom', bd.b) + sideElement('diagonal', down ?? up);
  return content === '' ? '' : element('border', { diagonalUp: isDrawn(up) || undefined, diagonalDown: isDrawn(down) || undefined }, content);
}

function lineStyle(side: Nullable<IBorderStyleData>): string | undefined {
  return LINE_STYLES.find(([, style]) => style === side?.s)?.[0];
}

function isDrawn(side: Nullable<IBorderStyleData>): boolean {
  return lineStyle(side) !== undefined;
}

function sideElement(name: string, side: Nullable<IBorderStyleData>): string {
  const style = lineStyle(side);
  return style === undefined ? '' : element(name, { style }, colorElement('color', side?.cl.rgb));
}

/** Returns the alignment of a cell, or nothing where it is the usual one. */
export function alignmentElement(style: IStyleData): string {
  const attributes: Attributes = {
    horizontal: HORIZONTAL.find(([, align]) => align === style.ht)?.[0] ?? (indentOf(style) > 0 ? (style.pd?.r === undefined ? 'left' : 'right') : undefined),
    vertical: VERTICAL.find(([, align]) => align === style.vt)?.[0],
    textRotation: rotationOf(style),
    wrapText: style.tb === WrapStrategy.WRAP || undefined,
    indent: indentOf(style) || undefined,
  };
  return Object.values(attributes).every((value) => value === undefined) ? '' : element('alignment', attributes);
}

function indentOf({ pd }: IStyleData): number {
  return Math.min(250, Math.max(0, Math.round((pd?.r ?? pd?.l ?? 0) / INDENT_PIXELS)));
}

function rotationOf({ tr }: IStyleData): number | undefined {
  if (tr === null || tr === undefined) return undefined;
  if (tr.v === BooleanNumber.TRUE) return 255;
  const angle = Math.round(Math.max(-90, Math.min(90, tr.a)));
  return angle === 0 ? undefined : angle < 0 ? -angle : 90 + angle;
}
