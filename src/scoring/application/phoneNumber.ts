const MOBILE = /^(?:\+?86|0086)?1[3-9]\d{9}$/;
/** Area codes have three digits for Beijing and the numbers in 02, four elsewhere; an extension may follow. */
const LANDLINE = /^(?:\+?86|0086)?(?:010|02\d|0[3-9]\d{2})[2-9]\d{6,7}$/;
const EXTENSION = /(?:转|ext\.?|x|#)\d{1,6}$/i;
const DASHED_EXTENSION = /^(\(?0\d{2,3}\)?-?\d{7,8})-\d{1,6}$/;

/** Returns the digits by which a number of mainland China is compared, without prefix, separators and extension; `undefined` where it is none. */
export function phoneNumber(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/[\p{Pd}−]/gu, '-').replace(EXTENSION, '').replace(DASHED_EXTENSION, '$1');
  const digits = plain.replace(/[-()]/g, '');
  if (!MOBILE.test(digits) && !LANDLINE.test(digits)) return undefined;
  return digits.replace(/^(?:\+86|0086|86(?=1[3-9]\d{9}$|0))/, '');
}
