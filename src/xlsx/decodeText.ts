import { ReadError } from './readError';

/** Characters that no table holds; bytes of another kind decode to them. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** The share of uncommon characters above which bytes are hardly Chinese text in GB18030. */
const MOST_UNCOMMON = 0.1;

/**
 * Returns the text of a file without its byte order mark: UTF-8, UTF-16 with a byte order mark, or GB18030 (of which GBK and GB2312 are parts).
 * Throws `ReadError('unknown-encoding')` for what is none of them as a whole; no character is ever replaced.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Order(bytes);
  const text = utf16 === undefined ? (decodeStrictly(bytes, 'utf-8') ?? decodeChinese(bytes)) : decodeStrictly(bytes, utf16);
  if (text === undefined || CONTROLS.test(text)) throw new ReadError('unknown-encoding');
  return text;
}

/** Returns the order of bytes that a byte order mark of UTF-16 says, or `undefined` where there is none. */
function utf16Order([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Almost any bytes decode as GB18030, those of Big5 and of damaged UTF-8 among them, but to characters that nobody writes. */
function decodeChinese(bytes: Uint8Array): string | undefined {
  return uncommonShare(bytes) > MOST_UNCOMMON ? undefined : decodeStrictly(bytes, 'gb18030');
}

/** Returns which share of the characters beyond ASCII lies outside GB2312, whose 7,445 characters are those in daily use. */
function uncommonShare(bytes: Uint8Array): number {
  let all = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at]!;
    if (first < 0x80) continue;
    all++;
    const second = bytes[++at] ?? 0;
    if (second >= 0xa1 && ((first >= 0xa1 && first <= 0xa9) || (first >= 0xb0 && first <= 0xf7))) common++;
    if (second >= 0x30 && second <= 0x39) at += 2;
  }
  return all === 0 ? 0 : 1 - common / all;
}
