const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The header chunk: its length and name take the eight bytes after the signature, then come width and height. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
const HEADER_END = 24;

/** Returns the size of a PNG in pixels from its header, or `undefined` where the bytes are none (PNG specification, 5.2 and 11.2.1). */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (bytes.length < HEADER_END || !SIGNATURE.every((byte, at) => bytes[at] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(HEIGHT_AT) };
}
