/**
 * Element and attribute names that a reader asks for, as small numbers. Names it does not know are 0.
 * An attribute with a prefix is asked for by its colon and local name, as `:id`: without one it is another attribute.
 */
export interface NameTable {
  readonly byHash: ReadonlyMap<number, readonly KnownName[]>;
}

interface KnownName {
  readonly id: number;
  readonly text: string;
}

/** Returns a table that numbers the names from 1 in the order given. */
export function nameTable(names: readonly string[]): NameTable {
  const byHash = new Map<number, KnownName[]>();
  names.forEach((text, index) => {
    let hash = 0;
    for (let at = 0; at < text.length; at++) hash = nextHash(hash, text.charCodeAt(at));
    const known = byHash.get(hash) ?? [];
    known.push({ id: index + 1, text });
    byHash.set(hash, known);
  });
  return { byHash };
}

/** A local name is several times faster than a look-up in the sandboxes that tests run in. */
const { imul } = Math;

export function nextHash(hash: number, byte: number): number {
  return (imul(hash, 31) + byte) | 0;
}

/** Returns the number of the name in the bytes, or 0. */
export function lookUpName(table: NameTable, hash: number, bytes: Uint8Array, start: number, end: number): number {
  const known = table.byHash.get(hash);
  if (known === undefined) return 0;
  for (const { id, text } of known) {
    let at = 0;
    if (text.length !== end - start) continue;
    while (at < text.length && text.charCodeAt(at) === bytes[start + at]) at++;
    if (at === text.length) return id;
  }
  return 0;
}
