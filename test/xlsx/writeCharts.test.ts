import { strFromU8, unzipSync } from 'fflate';
import type { ChartArea } from '../../src/workbook/sheetDocument';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { documentOf } from '../support/sheets/documents';

const ROWS = [['成果', '最高', '最低', '平均'], ['一班', 95, 80, 88], ['二班', 90, 70, 81]];
const CHART: ChartArea = {
  name: '得分范围', kind: 'spread', title: '各成果得分的范围', description: '每项成果的最高、最低和平均',
  source: { top: 0, left: 0, bottom: 2, right: 3 }, place: { top: 4, left: 0, bottom: 18, right: 6 },
};

async function partsOf(...charts: ChartArea[]): Promise<Record<string, string>> {
  const bytes = await writeXlsx([documentOf('评委 分析', ROWS, { charts })]);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

describe('a chart in a file', () => {
  it('takes its names, categories and values from the cells, so that it follows them', async () => {
    const chart = (await partsOf(CHART))['xl/charts/chart1.xml']!;
    expect(Array.from(chart.matchAll(/<c:f>([^<]*)<\/c:f>/g), ([, formula]) => formula)).toEqual(
      ['B', 'C', 'D'].flatMap((column) => ["'评委 分析'!$A$2:$A$3", `'评委 分析'!$${column}$2:$${column}$3`]),
    );
    for (const text of ['最高', '最低', '平均', '各成果得分的范围']) expect(chart).toContain(text);
    expect(chart).toContain('<c:hiLowLines');
  });

  it('has words for those who do not see it, and covers the cells that it was given', async () => {
    const drawing = (await partsOf(CHART))['xl/drawings/drawing1.xml']!;
    expect(drawing).toContain('每项成果的最高、最低和平均');
    expect(Array.from(drawing.matchAll(/<xdr:(?:col|row)>(\d+)</g), ([, number]) => Number(number))).toEqual([0, 4, 7, 19]);
  });

  it('has bars in the order of the table, and begins where it is told to', async () => {
    const chart = (await partsOf({ ...CHART, kind: 'bars', axisFrom: 0 }))['xl/charts/chart1.xml']!;
    expect(chart).toContain('<c:barDir val="bar"/>');
    expect(chart).toMatch(/<c:min val="0"\/>/);
    expect(chart).toMatch(/<c:orientation val="maxMin"\/>/);
  });
});
