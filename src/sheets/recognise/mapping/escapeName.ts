/** What stands between the parts of a line, and what would not survive in a cell. */
const SPECIAL = /[\\“”；;｜|\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|^\s|\s$/gu;

/** Returns a name without the marks that divide a line: each as `\u` and its number. */
export function escapeName(name: string): string {
  return name.replace(SPECIAL, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Returns the name that was written so. */
export function unescapeName(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, number: string) => String.fromCharCode(Number.parseInt(number, 16)));
}
