import { openSheetWriter } from '../../src/excel/writeSheets';
import type { ChartArea } from '../../src/workbook/sheetDocument';
import { openExcel, type OpenExcel } from '../support/excel/openExcel';
import { documentOf } from '../support/sheets/documents';

let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => { excel.dispose(); });
afterEach(() => { excel.host.faults.reset(); });

const SEVERITY: ChartArea = {
  name: '评委宽严', kind: 'columns', title: '评委打分的宽严', description: '每位评委一根柱',
  source: { top: 0, left: 0, bottom: 2, right: 1 }, place: { top: 4, left: 0, bottom: 18, right: 6 },
};
const SPREAD: ChartArea = { ...SEVERITY, name: '得分范围', kind: 'spread', title: '各成果得分的范围', source: { top: 0, left: 0, bottom: 2, right: 3 } };

function analysis(...charts: ChartArea[]) {
  return [documentOf('评委分析', [['评委', '宽严', '最低', '平均'], ['评委甲', 1.5, 0, 1], ['评委乙', -1.5, 0, 1]], { role: 'ranking', charts })];
}

/** Name, kind and title of every chart on the sheet. */
async function charts(sheet = '评委分析'): Promise<unknown[]> {
  return excel.Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet).charts.load('items/name,items/chartType,items/title/text');
    await context.sync();
    return found.items.map(({ name, chartType, title }) => [name, chartType, title.text]);
  });
}

describe('the charts of a sheet', () => {
  it('are drawn by Excel over its cells', async () => {
    await excel.fill({ Sheet1: [] });
    await expect(openSheetWriter().write(analysis(SEVERITY, SPREAD))).resolves.toMatchObject({ charts: true });
    expect(await charts()).toEqual([['评委宽严', 'ColumnClustered', '评委打分的宽严'], ['得分范围', 'StockHLC', '各成果得分的范围']]);
  });

  it('are drawn anew by the next writing, beside charts that somebody else has drawn', async () => {
    await excel.fill({ Sheet1: [] });
    await openSheetWriter().write(analysis(SEVERITY));
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('评委分析');
      sheet.charts.add('Pie', sheet.getRange('A1:B3'), 'Columns').name = '秘书的图';
      await context.sync();
    });
    await openSheetWriter().write(analysis({ ...SEVERITY, title: '宽严' }));
    expect(await charts()).toEqual([['秘书的图', 'Pie', ''], ['评委宽严', 'ColumnClustered', '宽严']]);
  });

  it('may be missing where Excel refuses them: the sheet stands, and the outcome says so', async () => {
    await excel.fill({ Sheet1: [] });
    excel.host.resetCounters();
    await openSheetWriter().write(analysis(SEVERITY));
    const requests = excel.host.requests.length;
    const outcomes: unknown[] = [];
    for (let n = requests; n > requests - 5 && !outcomes.includes(false); n--) {
      await excel.fill({ Sheet1: [] });
      excel.host.faults.onRequest(n, { kind: 'fail', code: 'GeneralException' });
      outcomes.push(await openSheetWriter().write(analysis(SEVERITY)).then(({ charts: drawn }) => drawn, () => 'failed'));
      excel.host.faults.reset();
    }
    expect(outcomes).toContain(false);
    expect(await excel.values('评委分析')).toHaveLength(3);
  });
});
