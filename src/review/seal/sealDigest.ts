import { tidyName } from '../../scoring/nameKey';
import { sealText, type SealedScores } from '../../scoring/seal/sealText';

/** Makes digests in hexadecimal digits. */
export interface SealDigest {
  readonly of: (text: string) => Promise<string>;
  /** With a passphrase. */
  readonly keyed: boolean;
}

/** How often PBKDF2 goes round: a passphrase of people is short, and every guess at it is to cost something. */
const ITERATIONS = 200_000;
/** What everybody agrees on may be typed with another keyboard or with a space too many. */
const tidyPassphrase = (passphrase: string): string => passphrase.normalize('NFKC').trim();

/** Returns whether anything is left of a passphrase once it is tidied. */
export function isPassphrase(passphrase: string): boolean {
  return tidyPassphrase(passphrase) !== '';
}

/**
 * Returns what makes the digests of the scores: SHA-256, or with a passphrase HMAC-SHA-256, whose key PBKDF2 (HMAC-SHA-256, 200,000 rounds) makes
 * of the passphrase (NFKC, without spaces around it) and the `sealText` of template and reviewer without entries, so that a key
 * found out for one reviewer opens no other. `undefined` where the host has no WebCrypto: pages that did not come over https.
 */
export async function sealDigest(scores: Pick<SealedScores, 'template' | 'reviewer'>, passphrase = ''): Promise<SealDigest | undefined> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (subtle === undefined) return undefined;
  if (!isPassphrase(passphrase)) return { keyed: false, of: async (text) => hex(await subtle.digest('SHA-256', bytes(text))) };
  const key = await hmacKey(subtle, tidyPassphrase(passphrase), sealText({ template: scores.template, reviewer: tidyName(scores.reviewer), rows: [] }));
  return { keyed: true, of: async (text) => hex(await subtle.sign('HMAC', key, bytes(text))) };
}

async function hmacKey(subtle: SubtleCrypto, passphrase: string, salt: string): Promise<CryptoKey> {
  const material = await subtle.importKey('raw', bytes(passphrase), 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: ITERATIONS }, material, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']);
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
