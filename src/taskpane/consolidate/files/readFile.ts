import { isReadFailure } from '../../../review/readFailure';
import type { Source } from '../../../review/source';
import type { Reader } from './readingThreads';

/** A file's content, and what it was read as. */
export interface ReadFile {
  readonly source: Source;
  readonly digest: string | undefined;
}

/**
 * Reads a file; `duplicateOf` says, by the digest of its content, whether it was read before. Resolves with what was read, or with the label
 * of its twin. Never rejects: what cannot be read is a source that says why.
 */
export async function readFile(file: File, label: string, reader: Reader, duplicateOf: (digest: string) => string | undefined): Promise<ReadFile | { readonly twin: string }> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (error) {
    return { source: { label, failure: isReadFailure(error) ? error : { code: 'no-access', part: '' } }, digest: undefined };
  }
  const digest = await contentDigest(bytes);
  const twin = digest === undefined ? undefined : duplicateOf(digest);
  if (twin !== undefined) return { twin };
  return { source: { label, ...(await reader.read({ bytes, name: file.name })) }, digest };
}

/** Browsers make digests only for pages that came over a safe way; without one, the same scores twice are found by whose they are. */
async function contentDigest(bytes: ArrayBuffer): Promise<string | undefined> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
