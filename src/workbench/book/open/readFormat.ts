import { BaselineOffset, BooleanNumber, TextDecoration, WrapStrategy, type IBorderData, type IBorderStyleData, type IStyleData } from '@univerjs/core';
import { HORIZONTAL, INDENT_PIXELS, LINE_STYLES, VERTICAL } from '../styleNames';
import { AUTOMATIC, colorOf, type Palette } from './palette';
import { child, descendants, flag, numeric, type XmlElement } from './xmlTree';

/** Returns a font as Univer's style (ECMA-376 part 1, 18.8.22). */
export function readFont(font: XmlElement, palette: Palette): IStyleData {
  const name = child(font, 'name')?.attributes.get('val');
  const size = numeric(child(font, 'sz'), 'val');
  const color = colorOf(child(font, 'color'), palette);
  const offset = child(font, 'vertAlign')?.attributes.get('val');
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: size }),
    ...switched(font, 'b', 'bl'),
    ...switched(font, 'i', 'it'),
    ...underline(child(font, 'u')),
    ...(isOn(child(font, 'strike')) ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(offset === 'superscript' ? { va: BaselineOffset.SUPERSCRIPT } : offset === 'subscript' ? { va: BaselineOffset.SUBSCRIPT } : {}),
  };
}

/** A differential font may switch a property off, which is not the same as saying nothing. */
function switched(font: XmlElement, name: string, key: 'bl' | 'it'): IStyleData {
  const element = child(font, name);
  if (element === undefined) return {};
  return { [key]: isOn(element) ? BooleanNumber.TRUE : BooleanNumber.FALSE };
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flag(element, 'val', true);
}

function underline(element: XmlElement | undefined): IStyleData {
  const kind = element?.attributes.get('val') ?? 'single';
  if (element === undefined || kind === 'none') return {};
  return { ul: kind.startsWith('double') ? { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE } : { s: BooleanNumber.TRUE } };
}

/** Returns the one colour that a fill comes down to, and whether it is more than one colour. */
export function readFill(fill: XmlElement | undefined, palette: Palette): { readonly color?: string; readonly reduced: boolean } {
  const gradient = descendants(child(fill, 'gradientFill'), 'color')[0];
  if (gradient !== undefined) return { ...optionalColor(colorOf(gradient, palette)), reduced: true };
  const pattern = child(fill, 'patternFill');
  const kind = pattern?.attributes.get('patternType') ?? 'none';
  if (kind === 'none') return { reduced: false };
  const color = colorOf(child(pattern, kind === 'solid' ? 'fgColor' : 'bgColor'), palette);
  return { ...optionalColor(color), reduced: kind !== 'solid' };
}

function optionalColor(color: string | undefined): { color?: string } {
  return color === undefined ? {} : { color };
}

/** Returns the lines of a border, or `undefined` where it has none. */
export function readBorder(border: XmlElement | undefined, palette: Palette): IBorderData | undefined {
  const side = (...names: string[]): IBorderStyleData | undefined => {
    const element = names.map((name) => child(border, name)).find((one) => one !== undefined);
    const style = LINE_STYLES.find(([name]) => name === element?.attributes.get('style'))?.[1];
    return style === undefined ? undefined : { s: style, cl: { rgb: colorOf(child(element, 'color'), palette) ?? AUTOMATIC } };
  };
  const [top, bottom, left, right, diagonal] = [side('top'), side('bottom'), side('left', 'start'), side('right', 'end'), side('diagonal')];
  const lines: IBorderData = {
    ...(top === undefined ? {} : { t: top }),
    ...(right === undefined ? {} : { r: right }),
    ...(bottom === undefined ? {} : { b: bottom }),
    ...(left === undefined ? {} : { l: left }),
    ...(diagonal !== undefined && flag(border, 'diagonalDown') ? { tl_br: diagonal } : {}),
    ...(diagonal !== undefined && flag(border, 'diagonalUp') ? { bl_tr: diagonal } : {}),
  };
  return Object.keys(lines).length === 0 ? undefined : lines;
}

/** Returns the alignment of a cell format. Univer turns text clockwise, the file up to 90 degrees counter-clockwise and from 91 on clockwise. */
export function readAlignment(alignment: XmlElement | undefined): IStyleData {
  const horizontal = HORIZONTAL.find(([name]) => name === alignment?.attributes.get('horizontal'))?.[1];
  const vertical = VERTICAL.find(([name]) => name === alignment?.attributes.get('vertical'))?.[1];
  const rotation = numeric(alignment, 'textRotation') ?? 0;
  const indent = numeric(alignment, 'indent') ?? 0;
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(flag(alignment, 'wrapText') ? { tb: WrapStrategy.WRAP } : {}),
    ...(rotation === 255 ? { tr: { a: 0, v: BooleanNumber.TRUE } } : rotation > 0 && rotation <= 180 ? { tr: { a: rotation <= 90 ? -rotation : rotation - 90 } } : {}),
    ...(indent > 0 ? { pd: alignment?.attributes.get('horizontal') === 'right' ? { r: indent * INDENT_PIXELS } : { l: indent * INDENT_PIXELS } } : {}),
  };
}
