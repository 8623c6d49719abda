import { tinted } from '../colors';
import { child, descendants, numeric, type XmlElement } from './xmlTree';

/** The colours that a workbook's styles refer to, as six hexadecimal digits. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** In the order of the theme numbers of cell styles, which swaps light and dark against the theme part. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const OFFICE_THEME = ['ffffff', '000000', 'eeece1', '1f497d', '4f81bd', 'c0504d', '9bbb59', '8064a2', '4bacc6', 'f79646', '0000ff', '800080'];
const BASIC = ['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'];
/** ECMA-376 part 1, 18.8.27. */
const INDEXED = [
  ...BASIC, ...BASIC,
  '800000', '008000', '000080', '808000', '800080', '008080', 'c0c0c0', '808080', '9999ff', '993366', 'ffffcc', 'ccffff', '660066', 'ff8080', '0066cc', 'ccccff',
  '000080', 'ff00ff', 'ffff00', '00ffff', '800080', '800000', '008080', '0000ff', '00ccff', 'ccffff', 'ccffcc', 'ffff99', '99ccff', 'ff99cc', 'cc99ff', 'ffcc99',
  '3366ff', '33cccc', '99cc00', 'ffcc00', 'ff9900', 'ff6600', '666699', '969696', '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
];

/** Returns the palette of the theme and style parts; Office's where they say nothing. */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = descendants(theme, 'clrScheme')[0];
  const own = descendants(styles, 'rgbColor').map((color) => argb(color.attributes.get('rgb')));
  return {
    theme: THEME_ORDER.map((name, index) => schemeColor(child(scheme, name)) ?? OFFICE_THEME[index]!),
    indexed: own.length === 0 ? INDEXED : INDEXED.map((color, index) => own[index] ?? color),
  };
}

function schemeColor(element: XmlElement | undefined): string | undefined {
  const system = child(element, 'sysClr')?.attributes.get('lastClr');
  return argb(system ?? child(element, 'srgbClr')?.attributes.get('val'));
}

function argb(text: string | undefined): string | undefined {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? '');
  return match?.[1]?.toLowerCase();
}

/** Returns the colour of a colour element as `#rrggbb`, or `undefined` where it is automatic or missing. */
export function colorOf(element: XmlElement | undefined, palette: Palette): string | undefined {
  if (element === undefined) return undefined;
  const theme = numeric(element, 'theme');
  const indexed = numeric(element, 'indexed');
  const base = argb(element.attributes.get('rgb')) ?? (theme === undefined ? undefined : palette.theme[theme]) ?? (indexed === undefined ? undefined : palette.indexed[indexed]);
  if (base === undefined) return undefined;
  const tint = numeric(element, 'tint') ?? 0;
  return `#${tint === 0 ? base : tinted(base, Math.min(1, Math.max(-1, tint)))}`;
}

/** The colour of text and lines that a file leaves to the program. */
export const AUTOMATIC = '#000000';
