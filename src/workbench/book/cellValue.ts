const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA', '#FIELD!', '#BLOCKED!', '#UNKNOWN!', '#CONNECT!', '#BUSY!',
]);
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** Returns whether a text is one of the error values, which Univer stores as texts. */
export function isErrorValue(text: string): boolean {
  return ERRORS.has(text);
}

/** Returns the serial number of a date written as `2021-10-15`, `2021/10/15` or with a time behind it, or `undefined` where it is none. */
export function storedNumber(text: string): number | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => (part as string | undefined) === undefined ? undefined : Number(part));
  return (Date.UTC(year!, month! - 1, day, hour, minute) + second * 1000 - EPOCH) / DAY;
}
