/** The account is on a sheet of its own (另附纸), so its length may stand in its place. */
const STATED = /^(\d{1,6})字?$/;

/** What counts as one character each: everything written in the width of a Chinese character. */
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026]|[\u{20000}-\u{3ffff}]/gu;

/**
 * Returns how long an account is, as 字数 of Word and WPS counts: each Chinese character and mark is one, each run of letters and digits is one,
 * white space is none. A number alone, with or without 字, is a length that somebody has counted.
 */
export function accountLength(account: string): number {
  const stated = STATED.exec(account.normalize('NFKC').replace(/\s/g, ''));
  if (stated !== null) return Number(stated[1]);
  const wide = account.match(WIDE)?.length ?? 0;
  const words = account.replace(WIDE, ' ').match(/\S+/g)?.length ?? 0;
  return wide + words;
}
