import { make } from './elements';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the bytes of a workbook to the browser as a file. */
export function downloadWorkbook(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  make('a', { href: address, download: name }).click();
  // The browser has begun to read by then; at once would be too early in some.
  window.setTimeout(() => { URL.revokeObjectURL(address); }, 10_000);
}
