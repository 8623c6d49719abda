/** One for each hexadecimal digit: no vowels, so that no word comes about, and no digits, so that no program takes them for a number or a date. */
const LETTERS = 'BCDFGHJKLMNPQRST';
const LENGTH = 4;

/** Returns the four letters that stand beside an entry, of a digest in hexadecimal digits: its first 16 bits. */
export function rowLetters(digest: string): string {
  return Array.from(digest.slice(0, LENGTH), (digit) => LETTERS.charAt(Number.parseInt(digit, 16))).join('');
}

/** Returns the letters in a cell as they are compared; empty where there are none. */
export function tidyLetters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '').toUpperCase();
}
