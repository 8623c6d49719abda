const WRITTEN = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?(?:T.*)?$/;

/** Returns a day as `2021-09-24`, written that way or with other separators; `undefined` where it is no day of the calendar. */
export function calendarDay(text: string): string | undefined {
  const parts = WRITTEN.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (parts === null) return undefined;
  const [year, month, day] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year!, month! - 1, day));
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
