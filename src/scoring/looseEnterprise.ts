/** Words for the legal form of an enterprise, which people shorten and confuse. */
const FORM = /(?:有限责任公司|股份有限公司|股份公司|有限公司|责任公司|公司)$/;
/** Words that are left out of the names of provinces and cities. */
const PLACE = /(?<=[\u4e00-\u9fff]{2})(?:省|市|自治区|特别行政区)/g;

/**
 * Returns the name of an enterprise without what people write in different ways: its legal form, 省 and 市 behind the name of a place, brackets.
 * For proposing that two names are one, never for making them one. `key` is in the form of `nameKey`.
 */
export function looseEnterprise(key: string): string {
  return key.replace(/[()]/g, '').replace(FORM, '').replace(PLACE, '');
}
