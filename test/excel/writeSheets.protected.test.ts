import { openSheetWriter } from '../../src/excel/writeSheets';
import type { SheetDocument } from '../../src/workbook/sheetDocument';
import { everyFault } from '../support/excel/everyFault';
import { openExcel, type OpenExcel } from '../support/excel/openExcel';
import { documentOf } from '../support/sheets/documents';

/** Without calculation, for which every request would wait. */
let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel({ calculate: false }); });
afterAll(() => { excel.dispose(); });
afterEach(() => { excel.host.faults.reset(); });

/** A sheet that is protected and one that is not, as the association's list beside a ranking; the paper tells which writing they are of. */
function writing(word: string, orientation: 'landscape' | 'portrait'): SheetDocument[] {
  const page = { orientation, fitWidth: true, titleRows: { first: 0, last: 0 }, footer: word } as const;
  return [
    documentOf('推荐名单', [[word], ['一班']], { role: 'recommendation', page, protection: { allow: ['formatColumns', 'formatRows'] } }),
    documentOf('排名结果', [[word], ['二班']], { role: 'ranking', page }),
  ];
}

const OLD = writing('旧', 'portrait');
const NEW = writing('新', 'landscape');
const NAMES = OLD.map(({ name }) => name);
/** Two requests look around, one adds the hidden sheets, one fills each of the two; then the page is tried on them. */
const PAGE_REQUEST = 6;

const write = (documents: readonly SheetDocument[]) => openSheetWriter().write(documents);

interface Standing {
  readonly text: unknown;
  readonly isProtected: boolean;
  readonly orientation: string;
  readonly footer: string;
}

async function standing(name: string): Promise<Standing> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const cell = sheet.getRange('A1').load('values');
    const { protection, pageLayout } = sheet;
    protection.load('protected');
    pageLayout.load('orientation');
    const { defaultForAllPages: footers } = pageLayout.headersFooters;
    footers.load('centerFooter');
    await context.sync();
    return { text: cell.values[0]![0] as unknown, isProtected: protection.protected, orientation: pageLayout.orientation, footer: footers.centerFooter };
  });
}

async function oldState(): Promise<void> {
  await excel.fill({ Sheet1: [] });
  await write(OLD);
}

/** How many requests an undisturbed writing takes. */
async function requestsOf(documents: readonly SheetDocument[]): Promise<number> {
  excel.host.resetCounters();
  await write(documents);
  return excel.host.requests.length;
}

describe('the page of a sheet that is protected', () => {
  it('is set up where the sheet is new', async () => {
    await excel.fill({ Sheet1: [] });
    expect(await write(NEW)).toMatchObject({ pageSetup: true });
    expect(await standing('推荐名单')).toEqual({ text: '新', isProtected: true, orientation: 'Landscape', footer: '新' });
  });

  it('is set up again where the sheet is written over', async () => {
    await oldState();
    expect(await write(NEW)).toMatchObject({ pageSetup: true });
    expect(await Promise.all(NAMES.map(standing))).toEqual([true, false].map((isProtected) => ({ text: '新', isProtected, orientation: 'Landscape', footer: '新' })));
  });

  it('takes one request more than that of an open sheet, however many there are', async () => {
    const { protection = { allow: [] }, ...plain } = NEW[0]!;
    const open: readonly SheetDocument[] = [plain, { ...plain, role: 'rules', name: '评审规则' }];
    const locked = open.map((document) => ({ ...document, protection }));
    // With its first request the client also says, once, that it is ready for commands.
    await oldState();
    for (const count of [1, 2]) {
      await excel.fill({ Sheet1: [] });
      const most = await requestsOf(locked.slice(0, count));
      await excel.fill({ Sheet1: [] });
      expect(most - (await requestsOf(open.slice(0, count)))).toBe(1);
    }
  });
});

describe.each(everyFault(1, 3, 8, 25, 55))('a request that is %s', (_, fault) => {
  it('leaves no sheet open that is to be protected, and says where a page could not be set up', async () => {
    await oldState();
    const requests = await requestsOf(NEW);
    for (let n = 1; n <= requests; n++) {
      await oldState();
      excel.host.faults.onRequest(n, fault);
      const outcome = await write(NEW).catch(() => undefined);
      excel.host.faults.reset();
      const now = await Promise.all(NAMES.map(standing));
      expect({ n, now: now.map(({ text, isProtected }) => [text, isProtected]) }).toEqual({ n, now: [true, false].map((isProtected) => [outcome === undefined ? '旧' : '新', isProtected]) });
      if (outcome?.pageSetup === true) expect(now.map(({ orientation, footer }) => [orientation, footer])).toEqual([['Landscape', '新'], ['Landscape', '新']]);
    }
  }, 240_000);
});

describe('a computer without a printer', () => {
  it('gets its sheets written and protected all the same, and is told', async () => {
    await oldState();
    excel.host.faults.onRequest(PAGE_REQUEST, { kind: 'fail-after', actions: 1, code: 'GeneralException' });
    expect(await write(NEW)).toMatchObject({ pageSetup: false });
    expect(await standing('推荐名单')).toEqual({ text: '新', isProtected: true, orientation: 'Portrait', footer: '旧' });
  });

  it('leaves no sheet open where Excel says nothing more afterwards', async () => {
    await excel.fill({ Sheet1: [] });
    excel.host.faults.onRequest(PAGE_REQUEST, { kind: 'fail-after', actions: 1, code: 'GeneralException' });
    for (let n = PAGE_REQUEST + 2; n <= 20; n++) excel.host.faults.onRequest(n, { kind: 'fail', code: 'GeneralException' });
    await write(NEW).catch(() => undefined);
    excel.host.faults.reset();
    expect(await standing('推荐名单')).toMatchObject({ text: '新', isProtected: true });
  });
});
