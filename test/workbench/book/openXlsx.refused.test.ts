import { openXlsx } from '../../../src/workbench/book/openXlsx';
import { DEFAULT_LIMITS } from '../../../src/xlsx/limits';
import { buildXlsx, sheetWith } from '../../support/xlsx/buildXlsx';
import { utf8 } from '../../support/xlsx/bytes';

const sheet = (before: string, after = ''): Uint8Array => buildXlsx({ sheets: [{ name: '表', before, rows: [[1]], after }] });

describe('refused, with the reason', () => {
  it.each([
    ['no bytes', new Uint8Array(), 'empty-file'],
    ['a text', utf8('甲,乙\n1,2'), 'text'],
    ['half a workbook', sheetWith('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, 400), 'truncated'],
    ['a sheet that ends in the middle', buildXlsx({ sheets: [{ name: '表', xml: '<worksheet><sheetData><row r="1">' }] }), 'damaged'],
    ['an entity', buildXlsx({ sheets: [{ name: '表', xml: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>' }] }), 'unsafe-xml'],
    ['styles that end in the middle', buildXlsx({ sheets: [{ name: '表', rows: [[1]] }], styles: '<styleSheet><fonts>' }), 'damaged'],
  ])('%s', async (_, bytes, code) => {
    await expect(openXlsx(bytes)).rejects.toMatchObject({ name: 'ReadError', code });
  });

  it('more empty formatted cells than there may be cells', async () => {
    const cells = Array.from({ length: 40 }, (_, row) => `<row r="${String(row + 1)}"><c r="A${String(row + 1)}" s="1"/></row>`).join('');
    const bytes = sheetWith(cells, { styles: '<styleSheet><cellXfs><xf/><xf quotePrefix="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>' });
    await expect(openXlsx(bytes, { ...DEFAULT_LIMITS, cells: 30 })).rejects.toMatchObject({ code: 'too-large' });
    await expect(openXlsx(bytes, { ...DEFAULT_LIMITS, cells: 50 })).resolves.toBeDefined();
  });

  it('columns by the million', async () => {
    const columns = `<cols>${'<col min="1" max="16384" width="9" customWidth="1"/>'.repeat(200)}</cols>`;
    await expect(openXlsx(sheet(columns))).rejects.toMatchObject({ code: 'too-large' });
  });

  it('more elements than there may be', async () => {
    await expect(openXlsx(sheet('', `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(1_000_001)}</mergeCells>`))).rejects.toMatchObject({ code: 'too-large' });
  });

  it('shared formulas that would unfold to gigabytes', async () => {
    const long = `"${'x'.repeat(8000)}"`;
    const cells = Array.from({ length: 5000 }, (_, row) => `<row r="${String(row + 2)}"><c r="A${String(row + 2)}"><f t="shared" si="0"/></c></row>`).join('');
    await expect(openXlsx(sheetWith(`<row r="1"><c r="A1"><f t="shared" si="0">${long}</f></c></row>${cells}`))).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('taken as far as it makes sense', () => {
  it('names and sheets called as JavaScript’s own properties', async () => {
    const { data } = await openXlsx(buildXlsx({ sheets: [{ name: '__proto__', rows: [['constructor']] }] }));
    expect(Object.values(data.sheets)[0]?.name).toBe('__proto__');
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });

  it('styles, ranges and rules that point nowhere', async () => {
    const { data } = await openXlsx(
      buildXlsx({
        sheets: [{
          name: '表',
          before: '<cols><col min="0" max="99999999" style="77" width="x"/></cols>',
          data: '<row r="1" s="9" customFormat="1" ht="nan"><c r="A1" s="12"><v>1</v></c></row>',
          after: '<conditionalFormatting sqref="ZZZZ1"><cfRule type="expression" dxfId="5" priority="x"><formula>1</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="odd" sqref="A1"/><dataValidation type="list" sqref=""/></dataValidations><pageMargins left="x"/>',
        }],
      }),
    );
    expect(Object.values(data.sheets)[0]).toMatchObject({ cellData: { 0: { 0: { v: 1 } } }, columnData: {}, rowData: {} });
  });
});
