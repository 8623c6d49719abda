import { inExcel } from '../../support/office/inExcel';
import type { DialogRequest } from '../../../src/workbench/host/dialogLink';

interface Shown extends DialogRequest {
  readonly say: (message: string) => void;
  readonly closeByPerson: () => void;
  closed: boolean;
}

const shown: Shown[] = [];
const excel = inExcel({
  excelApi: '1.13',
  dialogs: {
    open(dialog, onMessage, onClosed) {
      const window: Shown = { ...dialog, closed: false, say: (message) => { onMessage(message, 'http://localhost'); }, closeByPerson: onClosed };
      shown.push(window);
      return { close: () => { window.closed = true; } };
    },
  },
});

beforeEach(() => { shown.length = 0; });

describe('the client', () => {
  it('finds desktop Excel with the locale and the requirement set that are claimed', () => {
    const { context } = excel.office.Office;
    expect([context.host, context.platform, context.displayLanguage]).toEqual(['Excel', 'PC', 'zh-CN']);
    expect(['1.1', '1.13', '1.14'].map((set) => context.requirements.isSetSupported('ExcelApi', set))).toEqual([true, true, false]);
  });

  it('throws errors that are errors of the test’s own', async () => {
    const error: unknown = await excel.run(async (context) => {
      context.workbook.worksheets.getItem('缺').load('name');
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
  });

  it('refuses to read what was not loaded', async () => {
    expect(await excel.codeOf(async (context, sheet) => {
      const range = sheet.getRange('A1');
      await context.sync();
      return range.values;
    })).toBe('PropertyNotLoaded');
  });

  it('keeps objects between batches when it tracks them, and lets them go', async () => {
    expect(await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.track();
      await context.sync();
      range.values = [[3]];
      range.load('values');
      await context.sync();
      range.untrack();
      await context.sync();
      return range.values;
    })).toEqual([[3]]);
  });

  it('hands null objects on', async () => {
    expect(await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('缺');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    })).toEqual([true, true]);
  });

  it('does nothing after the first action that fails', async () => {
    expect(await excel.codeOf(async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('缺').name = '乙';
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    })).toBe('ItemNotFound');
    expect(await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:A2').load('values');
      await context.sync();
      return range.values;
    })).toEqual([[1], ['']]);
  });
});

describe('members that nobody has written', () => {
  it.each([
    ['Worksheet.Tables', (sheet: Excel.Worksheet) => sheet.tables.load('items/name')],
    ['Worksheet.Shapes', (sheet: Excel.Worksheet) => sheet.shapes.load('items/name')],
    ['Range.Hyperlink', (sheet: Excel.Worksheet) => sheet.getRange('A1').load('hyperlink')],
    ['Range.RemoveDuplicates', (sheet: Excel.Worksheet) => sheet.getRange('A1').removeDuplicates([0], false)],
  ])('are ApiNotFound and counted: %s', async (member, ask) => {
    expect(await excel.codeOf(async (context, sheet) => {
      ask(sheet);
      await context.sync();
    })).toBe('ApiNotFound');
    expect(excel.office.host.gaps).toEqual(new Map([[member, 1]]));
  });
});

describe('a ribbon button', () => {
  it('runs the function that the add-in associated with it, until that says that it is done', async () => {
    const pressed: string[] = [];
    excel.office.Office.actions.associate('汇总', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await excel.office.bridge.invokeCommand('汇总');
    expect(pressed).toEqual(['汇总']);
  });

  it('is refused where there is no such function', async () => {
    await expect(excel.office.bridge.invokeCommand('没有')).rejects.toThrow('refused');
  });
});

describe('a dialog', () => {
  const open = async (): Promise<Office.Dialog> => new Promise((resolve, reject) => {
    excel.office.Office.context.ui.displayDialogAsync('http://localhost/dialog.html', { width: 30, height: 40 }, ({ status, value, error }) => {
      if (status === excel.office.Office.AsyncResultStatus.Failed) reject(new Error(error.message));
      else resolve(value);
    });
  });

  it('is opened by the page, speaks to the add-in and is closed by it', async () => {
    const dialog = await open();
    const messages: unknown[] = [];
    dialog.addEventHandler(excel.office.Office.EventType.DialogMessageReceived, (args) => { messages.push('message' in args ? args.message : args.error); });
    shown[0]!.say('完成');
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    dialog.close();
    expect([shown.map(({ url, width, height, closed }) => [url, width, height, closed]), messages]).toEqual([[['http://localhost/dialog.html', 30, 40, true]], ['完成']]);
  });

  it('tells when a person closed it, and another one can be opened', async () => {
    const dialog = await open();
    const errors: unknown[] = [];
    dialog.addEventHandler(excel.office.Office.EventType.DialogEventReceived, (args) => { errors.push('error' in args ? args.error : args.message); });
    shown[0]!.closeByPerson();
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    const second = await open();
    second.close();
    expect([errors, shown.length]).toEqual([[12_006], 2]);
  });
});
