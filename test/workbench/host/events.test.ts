import { inExcel } from '../../support/office/inExcel';

const excel = inExcel();

/** Long enough for events, which come after the answer. */
const settle = async (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 60); });

type Heard = Record<string, unknown>[];

async function listen(register: (context: Excel.RequestContext, sheet: Excel.Worksheet, heard: Heard) => void): Promise<Heard> {
  const heard: Heard = [];
  await excel.run(async (context, sheet) => {
    register(context, sheet, heard);
    await context.sync();
  });
  return heard;
}

function note(heard: Heard, ...members: string[]) {
  return async (args: object): Promise<void> => {
    heard.push(Object.fromEntries(members.map((member) => [member, (args as Record<string, unknown>)[member]])));
    return Promise.resolve();
  };
}

describe('events', () => {
  it('tell what an add-in changed, one for each action', async () => {
    const heard = await listen((_, sheet, to) => { sheet.onChanged.add(note(to, 'type', 'address', 'changeType', 'source')); });
    await excel.run(async (context, sheet) => {
      sheet.getRange('B2:C3').values = [[1, 2], [3, 4]];
      sheet.getRange('E1').formulas = [['=B2']];
      await context.sync();
    });
    await settle();
    expect(heard).toEqual([
      { type: 'WorksheetChanged', address: 'B2:C3', changeType: 'RangeEdited', source: 'Local' },
      { type: 'WorksheetChanged', address: 'E1', changeType: 'RangeEdited', source: 'Local' },
    ]);
  });

  it('tell a large write, which the client cuts into many, as one', async () => {
    const heard = await listen((_, sheet, to) => { sheet.onChanged.add(note(to, 'address')); });
    await excel.run(async (context, sheet) => {
      sheet.getRange('A1:C2000').values = Array.from({ length: 2000 }, (_, row) => [row, row, row]);
      await context.sync();
    });
    await settle();
    expect(heard).toEqual([{ address: 'A1:C2000' }]);
  });

  it('do not tell results of formulas, formats or widths as changes', async () => {
    await excel.run(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1']];
      await context.sync();
    });
    await excel.office.host.settled();
    const heard = await listen((_, sheet, to) => { sheet.onChanged.add(note(to, 'address')); });
    await excel.run(async (context, sheet) => {
      sheet.getRange('A1').values = [[2]];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A:A').format.columnWidth = 80;
      await context.sync();
    });
    await excel.office.host.settled();
    await settle();
    expect(heard).toEqual([{ address: 'A1' }]);
  });

  it('tell what a person types, to the sheet and to the collection', async () => {
    const heard = await listen((context, sheet, to) => {
      sheet.onChanged.add(note(to, 'address'));
      context.workbook.worksheets.onChanged.add(note(to, 'address', 'worksheetId'));
    });
    const typed = excel.office.book.workbook.getActiveSheet();
    typed.getRange('C7').setValue('回避');
    await settle();
    expect(heard).toEqual([{ address: 'C7' }, { address: 'C7', worksheetId: typed.getSheetId() }]);
  });

  it('give the range that changed', async () => {
    const addresses: string[] = [];
    await listen((_, sheet) => {
      sheet.onChanged.add(async (args) => {
        await excel.run(async (context) => {
          const range = args.getRange(context).load('address,values');
          await context.sync();
          addresses.push(`${range.address} ${JSON.stringify(range.values)}`);
        });
      });
    });
    excel.office.book.workbook.getActiveSheet().getRange('A2').setValue(7);
    await settle();
    await settle();
    expect(addresses).toEqual(['Sheet1!A2 [[7]]']);
  });

  it('of the add-in’s own doing are muted by enableEvents, a person’s are not', async () => {
    const heard = await listen((_, sheet, to) => { sheet.onChanged.add(note(to, 'address')); });
    await excel.run(async (context, sheet) => {
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    excel.office.book.workbook.getActiveSheet().getRange('A2').setValue(2);
    await settle();
    expect(heard).toEqual([{ address: 'A2' }]);
  });

  it('end when their handler is removed', async () => {
    const heard: Heard = [];
    const handler = await excel.run(async (context, sheet) => {
      const added = sheet.onChanged.add(note(heard, 'address'));
      await context.sync();
      return added;
    });
    await excel.office.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excel.office.book.workbook.getActiveSheet().getRange('A2').setValue(2);
    await settle();
    expect(heard).toEqual([]);
  });

  it('tell of sheets that come, go and are activated', async () => {
    const heard = await listen((context, _, to) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note(to, 'type'));
      worksheets.onDeleted.add(note(to, 'type'));
      worksheets.onActivated.add(note(to, 'type'));
      worksheets.onDeactivated.add(note(to, 'type'));
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('乙');
      sheet.activate();
      await context.sync();
      context.workbook.worksheets.getFirst().activate();
      sheet.delete();
      await context.sync();
    });
    await settle();
    expect(heard.map(({ type }) => type)).toEqual(['WorksheetAdded', 'WorksheetDeactivated', 'WorksheetActivated', 'WorksheetDeactivated', 'WorksheetActivated', 'WorksheetDeleted']);
  });

  it('tell what a sheet was called and is called now', async () => {
    const heard = await listen((context, sheet, to) => {
      sheet.onNameChanged.add(note(to, 'type', 'nameBefore', 'nameAfter'));
      context.workbook.worksheets.onNameChanged.add(note(to, 'nameBefore', 'nameAfter'));
      context.workbook.worksheets.add('乙');
    });
    await excel.run(async (context, sheet) => {
      sheet.name = '甲';
      context.workbook.worksheets.getItem('乙').name = '丙';
      await context.sync();
    });
    await settle();
    expect(heard).toEqual([
      { type: 'WorksheetNameChanged', nameBefore: 'Sheet1', nameAfter: '甲' },
      { nameBefore: 'Sheet1', nameAfter: '甲' },
      { nameBefore: '乙', nameAfter: '丙' },
    ]);
  });

  it('tell what is selected, to the sheet and to the workbook', async () => {
    const heard = await listen((context, sheet, to) => {
      sheet.onSelectionChanged.add(note(to, 'address'));
      context.workbook.onSelectionChanged.add(note(to, 'nothing'));
    });
    await settle();
    await excel.run(async (context, sheet) => {
      sheet.getRange('B2:C4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      heard.push({ selected: selected.address, cell: cell.address });
    });
    await settle();
    expect(heard).toEqual([{ selected: 'Sheet1!B2:C4', cell: 'Sheet1!B2' }, { address: 'B2:C4' }, { nothing: undefined }]);
  });
});
