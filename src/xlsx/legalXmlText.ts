/** Characters that XML 1.0 cannot carry, and halves of characters. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Returns the text with what XML cannot carry replaced by U+FFFD, and what a reader would take for an escape (`_x0041_`) escaped. */
export function legalXmlText(text: string): string {
  return text.replace(ILLEGAL, '\ufffd').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
