import { loadOffice, type LoadedOffice, type LoadOptions } from './loadOffice';

/** The client of a test file, with a new workbook for every test. */
export interface InExcel {
  readonly office: LoadedOffice;
  /** Runs a batch of the real client, as an add-in does, and returns what it returns. */
  readonly run: <Result>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>) => Promise<Result>;
  /** Returns the code of the error that the batch ends with, or `none`. */
  readonly codeOf: (batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>) => Promise<string>;
}

/** The longest that loading may take on a busy machine, in milliseconds. */
const LOADING = 60_000;

/** Loads the client once for a test file and opens a new workbook, with one sheet `Sheet1`, before each test. */
export function inExcel(options: LoadOptions = {}): InExcel {
  let office: LoadedOffice | undefined;
  const loaded = (): LoadedOffice => {
    if (office === undefined) throw new Error('the client is loaded in beforeAll');
    return office;
  };
  beforeAll(async () => { office = await loadOffice(options); }, LOADING);
  beforeEach(() => {
    loaded().newWorkbook();
    loaded().host.faults.reset();
    loaded().host.resetCounters();
  });
  afterAll(() => { office?.dispose(); });

  const run: InExcel['run'] = (batch) => loaded().Excel.run(async (context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));
  return {
    get office() { return loaded(); },
    run,
    async codeOf(batch) {
      try {
        await run(batch);
        return 'none';
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
  };
}

/** Writes rows from A1 and returns what is read back there after a calculation. */
export async function writeAndRead(excel: InExcel, rows: unknown[][], format?: string): Promise<unknown[][]> {
  return excel.run(async (context, sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length);
    if (format !== undefined) range.numberFormat = rows.map((row) => row.map(() => format));
    range.values = rows;
    range.load('values');
    await context.sync();
    return range.values;
  });
}
