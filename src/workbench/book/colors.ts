import { ColorKit } from '@univerjs/core';

/** Returns the colour as six lower-case hexadecimal digits, or `undefined` where the text is no colour. */
export function hexadecimal(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined || text === '') return undefined;
  const long = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (long !== undefined) return long.toLowerCase();
  const kit = new ColorKit(text);
  if (!kit.isValid) return undefined;
  const { r, g, b } = kit.toRgb();
  return hexadecimalOf(r, g, b);
}

/** Returns the three channels, 0 to 255, as six hexadecimal digits. */
export function hexadecimalOf(red: number, green: number, blue: number): string {
  return [red, green, blue].map((channel) => Math.round(Math.min(255, Math.max(0, channel))).toString(16).padStart(2, '0')).join('');
}

/** Returns the colour lightened (positive) or darkened (negative) by the tint, from -1 to 1, in its luminance (ECMA-376 part 1, 18.8.19). */
export function tinted(hex: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = high - low;
  if (chroma === 0) return hexadecimalOf(target * 255, target * 255, target * 255);
  const saturation = chroma / (1 - Math.abs(2 * light - 1));
  const spread = saturation * (1 - Math.abs(2 * target - 1));
  const channel = (value: number): number => (target + ((value - light) / chroma) * spread) * 255;
  return hexadecimalOf(channel(red), channel(green), channel(blue));
}
