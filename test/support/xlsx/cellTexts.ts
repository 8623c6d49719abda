import type { Parts } from './buildXlsx';

const CELL = /<(?:\w+:)?c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c\s*>)/g;

/**
 * The texts that stand in the cells of any sheet part, by address, found by searching the markup without reading it as XML: what a score
 * must be explained by. It is no reader, and finds too much rather than too little.
 */
export function cellTexts(parts: Parts): ReadonlyMap<string, ReadonlySet<string>> {
  const strings = [...parts].flatMap(([, bytes]) => sharedStrings(markup(bytes)));
  const texts = new Map<string, Set<string>>();
  for (const bytes of parts.values()) {
    for (const [, attributes = '', content = ''] of markup(bytes).matchAll(CELL)) {
      const address = /\br\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? '';
      const known = texts.get(address) ?? new Set();
      texts.set(address, known);
      for (const text of elementTexts(content, '[vt]')) {
        known.add(text);
        known.add(strings[Number(text)] ?? text);
      }
    }
  }
  return texts;
}

function markup(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(utf16).decode(bytes).replace(/<!--[\s\S]*?-->/g, '').replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1');
}

function sharedStrings(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si\s*>)/g)].map(([, content = '']) => elementTexts(content, 't').join(''));
}

function elementTexts(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</`, 'g'))].map(([, text = '']) => decode(text));
}

function decode(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();
}
