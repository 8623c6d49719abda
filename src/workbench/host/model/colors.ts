import type { IColorStyle, Nullable } from '@univerjs/core';
import { invalidArgument } from '../protocol/excelError';

/** The names that are likely in an add-in; Excel knows those of HTML. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', lime: '#00FF00', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500',
  purple: '#800080', gray: '#808080', grey: '#808080', silver: '#C0C0C0', lightgray: '#D3D3D3', lightgrey: '#D3D3D3', darkred: '#8B0000', lightyellow: '#FFFFE0', pink: '#FFC0CB',
};

/** Returns the colour as the client reads it, `#RRGGBB`, or `undefined` where there is none. */
export function hexColor(color: Nullable<IColorStyle>): string | undefined {
  const text = color?.rgb;
  if (text === undefined || text === null || text === '') return undefined;
  const parts = /^rgba?\(\s*([0-9]+)\s*,\s*([0-9]+)\s*,\s*([0-9]+)/i.exec(text);
  if (parts !== null) return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  return readHex(text);
}

/** Returns the colour for Univer; throws InvalidArgument for what is none. */
export function univerColor(text: string): IColorStyle {
  const rgb = readHex(text);
  if (rgb === undefined) throw invalidArgument(`“${text}” is no colour`);
  return { rgb };
}

function readHex(text: string): string | undefined {
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const [, hex] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text) ?? [];
  if (hex === undefined) return undefined;
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return `#${full.toUpperCase()}`;
}
