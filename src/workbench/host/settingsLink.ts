import type { Host } from './host';

/** `Office.context.document.settings` over the settings of the workbook. The client hands over texts of JSON. */
export class SettingsLink {
  constructor(private readonly host: Host) {}

  /** Fills both arrays. */
  Read(keys: string[], values: string[]): void {
    for (const [key, value] of Object.entries(this.host.openedBook.extras.settings ?? {})) {
      keys.push(key);
      values.push(JSON.stringify(value));
    }
  }

  /** Puts these settings in the place of all others; returns the transport's success. */
  Write(keys: readonly string[], values: readonly string[]): number {
    const book = this.host.openedBook;
    const settings = Object.fromEntries(keys.map((key, index) => [key, JSON.parse(values[index] ?? 'null') as unknown]));
    book.extras = { ...book.extras, settings };
    return 0;
  }
}
