import type { ICellData } from '@univerjs/core';

/** Returns the text of a cell that was formatted within: Univer ends paragraphs with a carriage return and the text with a line feed. */
export function plainText(document: ICellData['p']): string | undefined {
  const stream = document?.body?.dataStream;
  if (stream === undefined) return undefined;
  return stream.replace(/\r?\n$/, '').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replaceAll('\r', '\n');
}
