/** Returns the time as people read it, to the minute and in their own clock: `2026-11-25 15:40`. */
export function minuteText(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(time.getFullYear())}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
