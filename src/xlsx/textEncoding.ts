import { ReadError } from './readError';

/**
 * Returns the part as UTF-8 without a byte order mark, whatever encoding it was written in
 * (by its byte order mark, else by its XML declaration, else UTF-8; XML 1.0 appendix F).
 * Throws `ReadError('damaged')` where the bytes do not fit their encoding.
 */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const label = utf16Label(bytes) ?? declaredEncoding(bytes);
  if (label === undefined || /^(utf-?8|us-ascii)$/i.test(label)) return bytes;
  try {
    return new TextEncoder().encode(new TextDecoder(label, { fatal: true }).decode(bytes));
  } catch {
    throw new ReadError('damaged', part);
  }
}

function utf16Label(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  let head = '';
  for (let at = 0; at < Math.min(bytes.length, 120); at++) head += String.fromCharCode(bytes[at]!);
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1];
}
