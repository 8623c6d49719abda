const DAY = 86_400_000;
/** Day 0 of each date system; the 1900 system counts a 29 February 1900 that never was, as day 60. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const PHANTOM_DAY = 60;

/** Returns the ISO 8601 text of a date serial: a date, a time below one day, or both. Out of range: the number as text. */
export function serialToIso(serial: number, date1904: boolean): string {
  if (!(serial >= 0 && serial < 2_958_466)) return String(serial);
  const early = !date1904 && serial < PHANTOM_DAY ? DAY : 0;
  const milliseconds = Math.round(serial * 86_400) * 1000;
  const iso = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + early + milliseconds).toISOString();
  const time = iso.slice(11, 19);
  if (serial < 1) return time;
  return time === '00:00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)}T${time}`;
}
