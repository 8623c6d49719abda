import { strFromU8, unzipSync } from 'fflate';

import type { SheetDocument } from '../../src/workbook/sheetDocument';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { documentOf } from '../support/sheets/documents';
import { range } from '../support/sheets/grid';

/** The children of a worksheet in the order of its schema (ECMA-376 part 1, 18.3.1.99), as far as they are written. */
const ORDER = 'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells conditionalFormatting dataValidations printOptions pageMargins pageSetup headerFooter'.split(' ');

const FULL: Partial<SheetDocument> = {
  formats: [
    { range: range('A1:C4'), format: { font: '宋体', size: 11, border: 'thin' } },
    { range: range('B2:B4'), format: { numberFormat: '@', wrap: true } },
    { range: range('C2:C4'), format: { locked: false, numberFormat: '0.00', horizontal: 'center' } },
  ],
  columnWidths: [6, 20, 12.5],
  rowHeights: new Map([[0, 30]]),
  merges: [range('A1:C1')],
  validations: [{ range: range('C2:C4'), formula: 'AND(C2>=0,C2<=15)', prompt: { title: '特色'.repeat(20), text: '填 0～15 分'.repeat(40) }, error: { title: '得分', text: '“特色”应为 0～15 分'.repeat(40) } }],
  conditionalFormats: [
    { range: range('C2:C4'), formula: 'RANK.EQ(C2,$C$2:$C$4,0)=1', format: { fill: 'F8CBAD', color: '9C0006' } },
    { range: range('C2:C4'), formula: 'C2=""', format: { strikethrough: true } },
  ],
  frozen: { rows: 1, columns: 2 },
  protection: { allow: ['formatColumns', 'formatRows'] },
  page: { orientation: 'landscape', titleRows: { first: 0, last: 1 }, titleColumns: { first: 0, last: 1 }, fitWidth: true, footer: '&P / &N' },
  tabColor: '1F6F8B',
};

async function parts(more: Partial<SheetDocument> = FULL): Promise<{ sheet: string; workbook: string; styles: string }> {
  const files = unzipSync(await writeXlsx([documentOf('评分表', [['标题'], [1, '一班', 12], [2, '二班'], [3, '三班']], more)]));
  const text = (name: string) => strFromU8(files[name]!);
  return { sheet: text('xl/worksheets/sheet1.xml'), workbook: text('xl/workbook.xml'), styles: text('xl/styles.xml') };
}

/** The attributes of the first element of that name. */
function attributes(xml: string, name: string): Record<string, string> {
  const [, text = ''] = new RegExp(`<${name}\\b([^>]*)>`).exec(xml) ?? [];
  return Object.fromEntries([...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));
}

/** The rows and columns that are printed on every page, and the sheets they are on. */
function printTitles({ workbook }: { workbook: string }): [ranges: string[], sheets: string[]] {
  const [, text = ''] = /<definedName name="_xlnm\.Print_Titles" localSheetId="0"[^>]*>([^<]*)</.exec(workbook) ?? [];
  const pieces = text.replaceAll('&apos;', "'").split(',').map((piece) => piece.split('!'));
  return [pieces.map(([, range = '']) => range).sort(), [...new Set(pieces.map(([sheet = '']) => sheet))]];
}

describe('the worksheet part', () => {
  test('has its elements in the order of the schema', async () => {
    const { sheet } = await parts();
    const found = ORDER.map((name) => sheet.search(new RegExp(`<${name}\\b`)));
    expect(found.map((at, index) => (at === -1 ? ORDER[index] : '')).filter((name) => name !== '')).toEqual([]);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  test('has rows and cells in ascending order, once each', async () => {
    const { sheet } = await parts();
    expect([...sheet.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([1, 2, 3, 4]);
    expect([...sheet.matchAll(/<c r="([A-Z]+\d+)"/g)].map(([, cell]) => cell)).toEqual(['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3', 'A4', 'B4', 'C4']);
  });

  test('freezes, protects and sizes', async () => {
    const { sheet } = await parts();
    expect(attributes(sheet, 'pane')).toMatchObject({ xSplit: '2', ySplit: '1', state: 'frozen', topLeftCell: 'C2' });
    expect(attributes(sheet, 'sheetProtection')).toMatchObject({ sheet: '1', formatColumns: '0', formatRows: '0' });
    expect(attributes(sheet, 'sheetProtection')).not.toHaveProperty('password');
    expect([...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([6, 20, 12.5]);
    expect(attributes(sheet, 'row')).toMatchObject({ ht: '30', customHeight: '1' });
    expect(attributes(sheet, 'mergeCell')).toEqual({ ref: 'A1:C1' });
  });

  test('validates with a rule, a prompt and a stop, all as long as Excel takes', async () => {
    const { sheet } = await parts();
    const validation = attributes(sheet, 'dataValidation');
    expect(validation).toMatchObject({ type: 'custom', sqref: 'C2:C4', allowBlank: '1', showInputMessage: '1', showErrorMessage: '1' });
    expect([validation['promptTitle']!.length, validation['prompt']!.length, validation['errorTitle'], validation['error']!.length]).toEqual([32, 255, '得分', 225]);
    expect(validation['errorStyle'] ?? 'stop').toBe('stop');
    expect(sheet).toContain('<formula1>AND(C2&gt;=0,C2&lt;=15)</formula1>');
  });

  test('formats by rule, the earlier rule going first, with a style each', async () => {
    const { sheet, styles } = await parts();
    const rules = [...sheet.matchAll(/<cfRule ([^>]*)><formula>([^<]*)<\/formula>/g)].map(([, text = '', formula]) => ({ ...attributes(`<r ${text}>`, 'r'), formula }));
    expect(rules).toMatchObject([{ type: 'expression', priority: '1', formula: '_xlfn.RANK.EQ(C2,$C$2:$C$4,0)=1' }, { type: 'expression', priority: '2' }]);
    const [, dxfs = ''] = /<dxfs[^>]*>(.*)<\/dxfs>/s.exec(styles) ?? [];
    const used = rules.map((rule) => dxfs.split('</dxf>')[Number((rule as Record<string, string | undefined>)['dxfId'])] ?? '');
    expect(used[0]).toMatch(/<bgColor rgb="FF?F8CBAD"/);
    expect(used[1]).toContain('<strike');
  });

  test('prints on A4 across, one page wide, with a footer', async () => {
    const { sheet } = await parts();
    expect(attributes(sheet, 'pageSetup')).toMatchObject({ paperSize: '9', orientation: 'landscape', fitToHeight: '0' });
    expect(attributes(sheet, 'pageSetUpPr')).toMatchObject({ fitToPage: '1' });
    expect(attributes(sheet, 'tabColor')['rgb']).toMatch(/1F6F8B$/);
    expect(sheet).toContain('<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>');
  });
});

describe('the workbook part', () => {
  test('names the rows and columns printed on every page, with fixed addresses', async () => {
    expect(printTitles(await parts())).toEqual([['$1:$2', '$A:$B'], ['评分表']]);
  });

  test('quotes the name of a sheet that needs it', async () => {
    const files = unzipSync(await writeXlsx([documentOf('Score summary', [['a']], { page: { orientation: 'landscape', fitWidth: true, titleRows: { first: 2, last: 2 } } })]));
    expect(printTitles({ workbook: strFromU8(files['xl/workbook.xml']!) })).toEqual([['$3:$3'], ["'Score summary'"]]);
  });

  test('names none where there are none', async () => {
    const { workbook } = await parts({ page: { orientation: 'portrait', fitWidth: false } });
    expect(workbook).not.toContain('Print_Titles');
  });
});

describe('the styles part', () => {
  test('has the text format, the font and the unlocked cells', async () => {
    const { sheet, styles } = await parts();
    const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles) ?? [];
    const xfs = formats.split(/(?=<xf )/);
    const style = (cell: string) => xfs[Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1])] ?? '';
    const text = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1] ?? '49';
    expect(style('B2')).toContain(`numFmtId="${text}"`);
    expect(style('C2')).toMatch(/<protection locked="0"/);
    expect(style('A2')).not.toContain('<protection');
    expect(styles).toContain('name val="宋体"');
  });

  test('has one style for cells that look alike, however many they are', async () => {
    const { styles } = await parts();
    expect(Number(attributes(styles, 'cellXfs')['count'])).toBeLessThanOrEqual(5);
  });
});
