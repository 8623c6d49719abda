/** The oldest Excel API we run on: Excel 2021, Excel LTSC 2021, Microsoft 365 and Excel on the web have it (reference/excel-platform.md, 2.3). */
export const API_FLOOR = '1.9';

/** Returns whether this Excel has an `ExcelApi` set. Members newer than the floor are used behind this check alone. */
export function apiSupports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
