import { loadOffice, type LoadedOffice, type LoadOptions } from '../office/loadOffice';

/** The client that the Excel room speaks to in this test file: office.js itself, over the host. */
export interface OpenExcel extends LoadedOffice {
  /** Puts a workbook with these sheets in the place of the one before; contents from A1, formulas as texts that begin with an equals sign. */
  readonly fill: (sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>) => Promise<void>;
  /** Returns the values of the used range. */
  readonly values: (sheet: string) => Promise<unknown[][]>;
  readonly formulas: (sheet: string) => Promise<unknown[][]>;
  /** Returns the names of the sheets in order, `(hidden)` behind those that are not visible. */
  readonly sheetNames: () => Promise<string[]>;
}

/** Loads office.js and gives it to the Excel room, which finds it where a page has it: in the global scope. */
export async function openExcel(options: LoadOptions = {}): Promise<OpenExcel> {
  const office = await loadOffice(options);
  const { Office, Excel, OfficeExtension } = office;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  const used = (sheet: string, property: 'values' | 'formulas'): Promise<unknown[][]> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load(property);
      await context.sync();
      return range[property];
    });
  return {
    ...office,
    dispose: () => {
      for (const name of ['Office', 'Excel', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
      office.dispose();
    },
    fill: async (sheets) => {
      office.newWorkbook();
      await fillSheets(Excel, sheets);
      office.host.resetCounters();
    },
    values: (sheet) => used(sheet, 'values'),
    formulas: (sheet) => used(sheet, 'formulas'),
    sheetNames: () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name,items/visibility');
        await context.sync();
        return worksheets.items.map(({ name, visibility }) => name + (visibility === 'Visible' ? '' : ' (hidden)'));
      }),
  };
}

async function fillSheets({ run }: typeof Excel, sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [name, rows] of Object.entries(sheets)) {
      const sheet = name === 'Sheet1' ? worksheets.getItem(name) : worksheets.add(name);
      const width = Math.max(...rows.map(({ length }) => length), 0);
      if (width > 0) sheet.getRangeByIndexes(0, 0, rows.length, width).formulas = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
    }
    await context.sync();
  });
}
