/** A check code as it is shown and compared. */
export interface SealCode {
  /** The first sixteen hexadecimal digits of the digest: 64 bits, upper case. */
  readonly digits: string;
  /** Made with a passphrase, so that it is never compared with one made without. */
  readonly keyed: boolean;
}

const DIGITS = 16;
const KEYED = 'P-';
const CODE = /^(P-)?([0-9A-F]{4})-([0-9A-F]{4})-([0-9A-F]{4})-([0-9A-F]{4})$/;

/** Returns the check code of a digest in hexadecimal digits. */
export function sealCode(digest: string, keyed: boolean): SealCode {
  return { digits: digest.slice(0, DIGITS).toUpperCase(), keyed };
}

/** Returns the code as people read and compare it: `7F3A-92C1-5D04-BE17`, with `P-` before one made with a passphrase. */
export function shortCode({ digits, keyed }: SealCode): string {
  return (keyed ? KEYED : '') + (digits.match(/.{4}/g) ?? []).join('-');
}

/** Returns the code that a text is, or `undefined` where it is none. Full-width characters, spaces and case do not matter. */
export function parseCode(text: string): SealCode | undefined {
  const match = CODE.exec(text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '').replace(/\p{Pd}/gu, '-').toUpperCase());
  if (match === null) return undefined;
  const [, keyed, ...groups] = match;
  return { digits: groups.join(''), keyed: keyed !== undefined };
}

/** Returns whether two codes are one. */
export function isSameCode(a: SealCode, b: SealCode): boolean {
  return a.digits === b.digits && a.keyed === b.keyed;
}
