import { strFromU8, unzipSync } from 'fflate';
import { BooleanNumber, CellValueType, type ICellData, type IWorkbookData } from '@univerjs/core';

import type { SheetExtras, WorkbookExtras } from '../../../src/workbench/book/extras';
import { toResources, type BookResources } from '../../../src/workbench/book/resources';
import { saveXlsx } from '../../../src/workbench/book/saveXlsx';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { kitchenSink } from '../../support/workbench/kitchenSink';
import { bookOf, savedAndOpened } from '../../support/workbench/opened';
import { formulas, values } from '../../support/xlsx/facts';

const { STRING, NUMBER, BOOLEAN } = CellValueType;

async function partsOf(data: IWorkbookData): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(await saveXlsx(data))).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function sheetPart(data: IWorkbookData): Promise<string> {
  return (await partsOf(data))['xl/worksheets/sheet1.xml'] ?? '';
}

/** The names of the elements directly below the root, in their order. */
function childNames(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name = '', ending] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (closing === '/') depth--;
    else if (depth === 1) names.push(name);
    if (closing === '' && ending === '') depth++;
  }
  return names;
}

function withRules(resources: Partial<BookResources>): IWorkbookData {
  return bookOf({}, {}, { resources: toResources({ validations: {}, conditionalFormats: {}, names: {}, ...resources }) });
}

describe('cells', () => {
  it('are read by our own reader with values and cached results', async () => {
    const bytes = await saveXlsx(
      bookOf({
        A1: { v: '=1+1', t: STRING },
        B1: { v: 13.5 },
        C1: { v: '缺考' },
        D1: { v: true },
        A2: { f: '=RANK.EQ(B1,$B$1:$B$9)', v: 1, t: NUMBER },
        B2: { f: '="a"&"<b>"', v: 'a<b>', t: STRING },
        C2: { f: '=B1>1', v: 1, t: BOOLEAN },
        D2: { f: '=1/0', v: '#DIV/0!', t: STRING },
      }),
    );
    expect(values(bytes)).toEqual({ A1: '=1+1', B1: 13.5, C1: '缺考', D1: true, A2: 1, B2: 'a<b>', C2: true, D2: { error: '#DIV/0!' } });
    expect(formulas(bytes)).toEqual({ A2: '_xlfn.RANK.EQ(B1,$B$1:$B$9)', B2: '"a"&"<b>"', C2: 'B1>1', D2: '1/0' });
  });

  it('that share a formula by its id have each their own', async () => {
    const bytes = await saveXlsx(bookOf({ B2: { f: '=A2*$C$1', si: 'x', v: 1 }, B3: { si: 'x', v: 2 }, C3: { si: 'x', v: 3 }, D1: { si: 'lost', v: 4 } }));
    expect(formulas(bytes)).toEqual({ B2: 'A2*$C$1', B3: 'A3*$C$1', C3: 'B3*$C$1' });
    expect(values(bytes)).toEqual({ B2: 1, B3: 2, C3: 3, D1: 4 });
  });

  it('that were formatted within are plain text', async () => {
    const p = { id: 'd', body: { dataStream: '第一段\r第二段\r\n' }, documentStyle: {} } as ICellData['p'];
    expect(values(await saveXlsx(bookOf({ A1: { p } })))).toEqual({ A1: '第一段\n第二段' });
  });

  it('whose formula may spill carry the mark of a dynamic array', async () => {
    const parts = await partsOf(bookOf({ A1: { f: '=SORT(B1:B9)', v: 1 } }));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="A1" cm="1"><f t="array" ref="A1">_xlfn._xlws.SORT(B1:B9)</f><v>1</v></c>');
    expect(parts['xl/metadata.xml']).toContain('fDynamic="1"');
    expect(parts['[Content_Types].xml']).toContain('/xl/metadata.xml');
  });

  it('without a style take over their row’s or column’s', async () => {
    const styles = { a: { bl: 1 }, b: { it: 1 } };
    const { style } = await savedAndOpened(bookOf({ A1: { v: 1 }, A2: { v: 2 }, B1: { v: 3 } }, { columnData: { 0: { s: 'a' } }, rowData: { 1: { s: 'b' } } }, { styles }));
    expect([style('A1'), style('A2'), style('B1')]).toEqual([{ bl: 1 }, { it: 1 }, undefined]);
  });
});

describe('sheets', () => {
  it('have their elements in the order of the standard', async () => {
    const order = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'mergeCells', 'conditionalFormatting', 'dataValidations', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'extLst'];
    expect([...new Set(childNames(await sheetPart(kitchenSink())))]).toEqual(order);
  });

  it('keep one visible, whatever the snapshot hides', async () => {
    const [sheet] = readXlsx(await saveXlsx(bookOf({ A1: { v: 1 } }, { hidden: BooleanNumber.TRUE, custom: { veryHidden: true } satisfies SheetExtras })));
    expect(sheet?.visibility).toBe('visible');
  });

  it('are protected by the hash of their password', async () => {
    const custom: SheetExtras = { protection: { options: { allowSort: true }, password: 'password' } };
    const part = await sheetPart(bookOf({}, { custom }));
    expect(part).toContain('<sheetProtection password="83AF" sheet="1" objects="1" scenarios="1"');
    expect(part).toContain('sort="0" autoFilter="1"');
  });

  it('quote their names in print titles and areas', async () => {
    const custom: SheetExtras = { page: { titleRows: '1:2', printArea: 'A1:B9' } };
    const parts = await partsOf(bookOf({}, { name: "A1's", custom }));
    expect(parts['xl/workbook.xml']).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'A1''s'!$A$1:$B$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'A1''s'!$1:$2</definedName>`);
  });
});

describe('rules', () => {
  const ranges = [{ startRow: 0, endRow: NaN, startColumn: 1, endColumn: 1 }];

  it('on whole columns reach to the sheet’s end', async () => {
    const { validations } = await savedAndOpened(withRules({ validations: { s: [{ uid: 'u', type: 'custom', formula1: '=B1>0', ranges }] } }));
    expect(validations()[0]).toMatchObject({ formula1: '=B1>0', ranges: [{ startRow: 0, endRow: 99, startColumn: 1, endColumn: 1 }], showErrorMessage: true });
  });

  it('of lists take entries as JSON or with commas, as many as a file holds', async () => {
    const rule = (uid: string, formula1: string) => ({ uid, type: 'list', formula1, ranges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }] });
    const many = Array.from({ length: 200 }, (_, index) => `第${String(index)}项`);
    const { validations } = await savedAndOpened(withRules({ validations: { s: [rule('a', '["优","良"]'), rule('b', '优,良'), rule('c', many.join(','))] } }));
    const [json, commas, cut] = validations().map(({ formula1 }) => formula1 ?? '');
    expect([json, commas]).toEqual(['优,良', '优,良']);
    expect(many.join(',').startsWith(`${cut ?? ''},`)).toBe(true);
    expect(cut?.length).toBeGreaterThan(240);
    expect(cut?.length).toBeLessThanOrEqual(255);
  });

  it('on dates take them as Univer writes them', async () => {
    const date = { uid: 'd', type: 'date', operator: 'lessThan', formula1: '2021-10-15', ranges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }] };
    const { validations } = await savedAndOpened(withRules({ validations: { s: [date as never] } }));
    expect(validations()[0]?.formula1).toBe('44484');
  });

  it('that a file cannot hold are left out', async () => {
    const icons = ['0', '1', '2'].map((iconId) => ({ operator: 'greaterThan', value: { type: 'num', value: 1 }, iconType: '3Stars', iconId }) as const);
    const { rules } = await savedAndOpened(withRules({ conditionalFormats: { s: [{ cfId: 'c', ranges, stopIfTrue: false, rule: { type: 'iconSet', isShowValue: true, config: icons } }] } }));
    expect(rules()).toEqual([]);
  });
});

describe('the workbook', () => {
  it('names nothing twice', async () => {
    const name = (id: string, text: string) => ({ id, name: text, formulaOrRefString: '=1', localSheetId: 'AllDefaultWorkbook' });
    const { names } = await savedAndOpened(withRules({ names: { a: name('a', '满分'), b: name('b', '满分'), c: { ...name('c', '满分'), localSheetId: 's' } } }));
    expect(names.map(({ localSheetId }) => localSheetId)).toEqual(['AllDefaultWorkbook', 'sheet-1']);
  });

  it('protects its structure by the hash of its password', async () => {
    const custom: WorkbookExtras = { protection: { password: 'test' } };
    expect((await partsOf(bookOf({}, {}, { custom })))['xl/workbook.xml']).toContain('<workbookProtection workbookPassword="CBEB" lockStructure="1"/>');
  });

  it('is the same bytes each time', async () => {
    expect(await saveXlsx(kitchenSink())).toEqual(await saveXlsx(kitchenSink()));
  });

  it('without a sheet is refused', async () => {
    await expect(saveXlsx(bookOf({}, {}, { sheetOrder: [] }))).rejects.toThrow(RangeError);
  });
});

describe('charts', () => {
  const custom: SheetExtras = {
    charts: [
      { id: '1', name: '范围', type: 'StockHLC', source: 'A1:D3', title: '得分 & 范围', place: 'A5:H20' },
      { id: '2', name: '平均', type: 'BarClustered', source: 'A1:B3', reversed: true, minimum: 0, legend: { visible: false } },
    ],
  };
  const saved = () => partsOf(bookOf({ A1: { v: '成果' }, B1: { v: '最高' }, A2: { v: '一班' }, B2: { v: 95 } }, { custom }));

  it('are parts of the package, each found by its relationship', async () => {
    const parts = await saved();
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<drawing r:id="rId1"/>');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="../drawings/drawing1.xml"');
    expect(parts['xl/drawings/_rels/drawing1.xml.rels']).toContain('Target="../charts/chart1_2.xml"');
    expect(Object.keys(parts).filter((name) => name.startsWith('xl/charts/'))).toEqual(['xl/charts/chart1_1.xml', 'xl/charts/chart1_2.xml']);
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/charts/chart1_2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"');
  });

  it('take categories and values from their cells, and series from the headings', async () => {
    const chart = (await saved())['xl/charts/chart1_1.xml']!;
    expect(Array.from(chart.matchAll(/<c:f>([^<]*)<\/c:f>/g), ([, formula]) => formula).slice(0, 3)).toEqual(['表!$B$1', '表!$A$2:$A$3', '表!$B$2:$B$3']);
    expect(chart).toContain('得分 &amp; 范围');
    expect(chart).toContain('<c:hiLowLines/>');
  });
});
