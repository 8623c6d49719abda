import { inExcel } from '../../support/office/inExcel';

const excel = inExcel();

const write = (value: unknown) => async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> => {
  sheet.getRange('A1').values = [[value]];
  sheet.getRange('A2').values = [[value]];
  await context.sync();
};

async function written(): Promise<unknown[][]> {
  return excel.run(async (context, sheet) => {
    const range = sheet.getRange('A1:A2').load('values');
    await context.sync();
    return range.values;
  });
}

describe('a planned fault', () => {
  it('fails the request that is named, before anything is executed', async () => {
    excel.office.host.faults.onRequest(2, { kind: 'fail', code: 'GeneralException' });
    expect([await excel.codeOf(write(1)), await excel.codeOf(write(2)), await excel.codeOf(write(3))]).toEqual(['none', 'GeneralException', 'none']);
  });

  it('leaves nothing written when it comes first', async () => {
    excel.office.host.faults.onRequest(1, { kind: 'fail', code: 'ActivityLimitReached' });
    expect(await excel.codeOf(write(1))).toBe('ActivityLimitReached');
    expect(await written()).toEqual([[''], ['']]);
  });

  it('leaves everything written when only the answer is lost', async () => {
    excel.office.host.faults.onRequest(1, { kind: 'lose-answer', code: 'GeneralException' });
    expect(await excel.codeOf(write(1))).toBe('GeneralException');
    expect(await written()).toEqual([[1], [1]]);
  });

  it('leaves half written when it comes between actions', async () => {
    const half = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> => {
      const [first, second] = [sheet.getRange('A1'), sheet.getRange('A2')];
      first.load('address');
      second.load('address');
      await context.sync();
      first.values = [[1]];
      second.values = [[1]];
      excel.office.host.faults.onRequest(1, { kind: 'fail-after', actions: 1, code: 'RequestAborted' });
      await context.sync();
    };
    expect(await excel.codeOf(half)).toBe('RequestAborted');
    expect(await written()).toEqual([[1], ['']]);
  });

  it.each([[5102, 'ActivityLimitReached'], [7000, 'AccessDenied'], [5012, 'InvalidOrTimedOutSession']])('of the transport, %i, is %s to the add-in', async (error, code) => {
    excel.office.host.faults.onRequest(1, { kind: 'transport', error });
    expect(await excel.codeOf(write(1))).toBe(code);
  });

  it('answers late', async () => {
    excel.office.host.faults.delay = 120;
    const start = Date.now();
    await excel.run(write(1));
    expect(Date.now() - start).toBeGreaterThanOrEqual(115);
  });

  it('never answers', async () => {
    excel.office.host.faults.onRequest(1, { kind: 'silence' });
    const outcome = await Promise.race([excel.codeOf(write(1)), new Promise((resolve) => { setTimeout(() => { resolve('nothing'); }, 200); })]);
    expect(outcome).toBe('nothing');
    expect(await written()).toEqual([[1], [1]]);
  });

  it('is an inactive or a closed workbook', async () => {
    excel.office.host.faults.inactive = true;
    expect(await excel.codeOf(write(1))).toBe('InactiveWorkbook');
    excel.office.host.faults.reset();
    excel.office.host.faults.closed = true;
    expect(await excel.codeOf(write(1))).toBe('InvalidOrTimedOutSession');
  });
});

describe('while a person edits a cell', () => {
  it('requests are refused', async () => {
    excel.office.host.faults.enterCellEdit();
    expect(await excel.codeOf(write(1))).toBe('InvalidOperationInCellEditMode');
    excel.office.host.faults.leaveCellEdit();
    expect(await excel.codeOf(write(1))).toBe('none');
  });

  it('requests that may wait go on afterwards', async () => {
    excel.office.host.faults.enterCellEdit();
    let done = false;
    const waiting = excel.office.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[5]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => { setTimeout(resolve, 80); });
    expect(done).toBe(false);
    excel.office.host.faults.leaveCellEdit();
    await waiting;
    expect(await written()).toEqual([[5], ['']]);
  });
});

describe('requests', () => {
  it('are counted with their actions and bytes', async () => {
    await excel.run(write('评分'));
    const [request] = excel.office.host.requests;
    expect(request).toMatchObject({ actions: 11 });
    expect(request!.bytes).toBeGreaterThan(500);
    expect(request!.answerBytes).toBeGreaterThan(100);
  });

  it('over 5 MB are refused, and so are answers', async () => {
    const long = 'x'.repeat(30_000);
    const rows = Array.from({ length: 90 }, () => [long]);
    const block = (top: number) => async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> => {
      sheet.getRangeByIndexes(top, 0, 90, 1).values = rows;
      await context.sync();
    };
    expect(await excel.codeOf(async (context, sheet) => {
      sheet.getRange('A1:A90').values = rows;
      sheet.getRange('B1:B90').values = rows;
      await context.sync();
    })).toBe('RequestPayloadSizeLimitExceeded');
    await excel.run(block(0));
    await excel.run(block(90));
    expect(await excel.codeOf(async (context, sheet) => {
      sheet.getRange('A1:A180').load('values');
      await context.sync();
    })).toBe('ResponsePayloadSizeLimitExceeded');
  });
});
