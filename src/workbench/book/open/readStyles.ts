import { BooleanNumber, type IStyleData } from '@univerjs/core';
import { BUILT_IN_FORMATS } from '../builtInFormats';
import { isDateFormat } from '../dateFormat';
import { readAlignment, readBorder, readFill, readFont } from './readFormat';
import { AUTOMATIC, colorOf, type Palette } from './palette';
import { child, childrenOf, flag, numeric, type XmlElement } from './xmlTree';

/** A cell format of the file (`xf`), as far as Univer has it. */
export interface OpenedFormat {
  /** Without what the workbook's default font says already; empty where nothing is left. */
  readonly style: IStyleData;
  readonly unlocked: boolean;
  /** The text was typed behind an apostrophe. */
  readonly quoted: boolean;
  readonly isDate: boolean;
  /** The file says something of this format that Univer has no place for. */
  readonly reduced: boolean;
}

export interface OpenedStyles {
  readonly defaultStyle: IStyleData;
  readonly formats: readonly OpenedFormat[];
  /** The differential formats of conditional formats. */
  readonly differential: readonly IStyleData[];
}

const REDUCED_ALIGNMENTS = new Set(['fill', 'centerContinuous']);

/** Returns the formats of the style part (ECMA-376 part 1, 18.8); none where the workbook has no such part. */
export function readStyles(root: XmlElement | undefined, palette: Palette): OpenedStyles {
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(font, palette));
  const fills = childrenOf(child(root, 'fills'), 'fill');
  const borders = childrenOf(child(root, 'borders'), 'border');
  const codes = new Map(childrenOf(child(root, 'numFmts'), 'numFmt').map((format) => [numeric(format, 'numFmtId'), format.attributes.get('formatCode') ?? '']));
  const defaultStyle = fonts[0] ?? {};
  const readFormat = (xf: XmlElement): OpenedFormat => {
    const id = numeric(xf, 'numFmtId') ?? 0;
    const code = codes.get(id) ?? BUILT_IN_FORMATS[id] ?? '';
    const alignment = child(xf, 'alignment');
    const fill = readFill(fills[numeric(xf, 'fillId') ?? 0], palette);
    const border = readBorder(borders[numeric(xf, 'borderId') ?? 0], palette);
    return {
      style: {
        ...differenceTo(defaultStyle, fonts[numeric(xf, 'fontId') ?? 0] ?? {}),
        ...(fill.color === undefined ? {} : { bg: { rgb: fill.color } }),
        ...(border === undefined ? {} : { bd: border }),
        ...readAlignment(alignment),
        ...(isGeneral(code) ? {} : { n: { pattern: code } }),
      },
      unlocked: !flag(child(xf, 'protection'), 'locked', true),
      quoted: flag(xf, 'quotePrefix'),
      isDate: isDateFormat(code),
      reduced: fill.reduced || flag(child(xf, 'protection'), 'hidden') || flag(alignment, 'shrinkToFit') || REDUCED_ALIGNMENTS.has(alignment?.attributes.get('horizontal') ?? ''),
    };
  };
  return {
    defaultStyle,
    formats: childrenOf(child(root, 'cellXfs'), 'xf').map(readFormat),
    differential: childrenOf(child(root, 'dxfs'), 'dxf').map((dxf) => readDifferential(dxf, palette)),
  };
}

function isGeneral(code: string): boolean {
  return code === '' || code.toLowerCase() === 'general';
}

/** Returns the font without what the default says already, and with what it switches off. */
function differenceTo(usual: IStyleData, font: IStyleData): IStyleData {
  const kept = Object.entries(font).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key as keyof IStyleData]));
  const off = {
    ...(usual.bl === BooleanNumber.TRUE && font.bl === undefined ? { bl: BooleanNumber.FALSE } : {}),
    ...(usual.it === BooleanNumber.TRUE && font.it === undefined ? { it: BooleanNumber.FALSE } : {}),
    ...(usual.ul !== undefined && font.ul === undefined ? { ul: { s: BooleanNumber.FALSE } } : {}),
    ...(usual.st !== undefined && font.st === undefined ? { st: { s: BooleanNumber.FALSE } } : {}),
    ...(usual.cl !== undefined && usual.cl?.rgb !== AUTOMATIC && font.cl === undefined ? { cl: { rgb: AUTOMATIC } } : {}),
  };
  return { ...Object.fromEntries(kept), ...off };
}

/** Returns a differential format: what a conditional format lays over its cells. */
export function readDifferential(dxf: XmlElement | undefined, palette: Palette): IStyleData {
  const font = child(dxf, 'font');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  // In a differential format the fill that shows is the background colour; some writers give the foreground only.
  const background = colorOf(child(pattern, 'bgColor'), palette) ?? colorOf(child(pattern, 'fgColor'), palette);
  const border = readBorder(child(dxf, 'border'), palette);
  const code = child(dxf, 'numFmt')?.attributes.get('formatCode');
  return {
    ...(font === undefined ? {} : readFont(font, palette)),
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(border === undefined ? {} : { bd: border }),
    ...(code === undefined || isGeneral(code) ? {} : { n: { pattern: code } }),
  };
}
