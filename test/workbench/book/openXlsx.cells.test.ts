import { BooleanNumber, CellValueType } from '@univerjs/core';

import { openedFrom } from '../../support/workbench/opened';
import { stylesXml } from '../../support/xlsx/parts';

const { STRING, NUMBER, BOOLEAN, FORCE_STRING } = CellValueType;

/** A workbook of one sheet with one row of these cells, and perhaps more rows behind it. */
function rowOf(cells: string, more = ''): Parameters<typeof openedFrom>[0] {
  return { sheets: [{ name: '表', data: `<row r="1">${cells}</row>${more}` }] };
}

describe('values', () => {
  it('are numbers, texts, truths and errors', async () => {
    const { sheet } = await openedFrom({
      sheets: [{ name: '表', data: '<row r="1"><c r="A1"><v>1.5E-3</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="inlineStr"><is><t>行内</t></is></c></row>' }],
      sharedStrings: ['共享'],
    });
    expect(sheet().cellData?.[0]).toEqual({
      0: { v: 0.0015, t: NUMBER },
      1: { v: '共享', t: STRING },
      2: { v: 1, t: BOOLEAN },
      3: { v: '#DIV/0!', t: STRING },
      4: { v: '行内', t: STRING },
    });
  });

  it('that are texts looking like errors stay texts', async () => {
    const { cell } = await openedFrom(rowOf('<c r="A1" t="inlineStr"><is><t>#N/A</t></is></c>'));
    expect(cell('A1')).toEqual({ v: '#N/A', t: FORCE_STRING });
  });

  it('with runs of their own formats become plain text, which is said', async () => {
    const { cell, notKept } = await openedFrom({ ...rowOf('<c r="A1" t="s"><v>0</v></c>'), sharedStrings: ['<r><t>红</t></r><r><rPr><b/></rPr><t>黑</t></r>'] });
    expect(cell('A1')?.v).toBe('红黑');
    expect(notKept).toEqual([{ kind: 'rich-text', count: 1, sheet: '表' }]);
  });

  it('of a 1904 workbook move to the other epoch where they are dates', async () => {
    const { cell } = await openedFrom({ ...rowOf('<c r="A1" s="1"><v>43022</v></c><c r="B1"><v>43022</v></c>'), styles: stylesXml([14]), date1904: true });
    expect([cell('A1')?.v, cell('B1')?.v]).toEqual([44484, 43022]);
  });
});

describe('formulas', () => {
  it('come with their results and without the prefixes of newer functions', async () => {
    const { cell } = await openedFrom(rowOf('<c r="A1" t="str"><f>_xlfn.CONCAT("_xlfn.",_xlfn._xlws.SORT(B1:B2))</f><v>甲</v></c><c r="B1" t="str"><f>IF(1,"","")</f><v></v></c>'));
    expect(cell('A1')).toEqual({ f: '=CONCAT("_xlfn.",SORT(B1:B2))', v: '甲', t: STRING });
    expect(cell('B1')).toEqual({ f: '=IF(1,"","")', v: '', t: STRING });
  });

  it('that are shared move to each of their cells, whole columns and rows among their references', async () => {
    const { cell } = await openedFrom(
      rowOf('<c r="A1"><f t="shared" ref="A1:B2" si="0">SUM(C:C,3:3,$D1,E$1,\'A1\'!A1,"A1")</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>', '<row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c></row>'),
    );
    expect(cell('B1')).toEqual({ f: '=SUM(D:D,3:3,$D1,F$1,\'A1\'!B1,"A1")', v: 2, t: NUMBER });
    expect(cell('A2')?.f).toBe('=SUM(C:C,4:4,$D2,E$1,\'A1\'!A2,"A1")');
  });

  it('that spill stand in their first cell only, without results in the way', async () => {
    const { cell } = await openedFrom(rowOf('<c r="A1"><f t="array" ref="A1:A2">TRANSPOSE(C1:D1)</f><v>1</v></c>', '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row>'));
    expect(cell('A1')).toEqual({ f: '=TRANSPOSE(C1:D1)', ref: 'A1:A2' });
    expect(cell('A2')).toBeUndefined();
    expect(cell('B2')?.v).toBe(3);
  });

  it('that read another workbook give way to their results', async () => {
    const { cell, notKept } = await openedFrom(rowOf(`<c r="A1"><f>SUM('[1]表 1'!A1)</f><v>7</v></c><c r="B1"><f>[2]表!A1</f><v>8</v></c><c r="C1"><f>"[1]x!"</f><v>9</v></c>`));
    expect([cell('A1'), cell('B1')]).toEqual([{ v: 7, t: NUMBER }, { v: 8, t: NUMBER }]);
    expect(cell('C1')?.f).toBe('="[1]x!"');
    expect(notKept).toEqual([{ kind: 'external-links', count: 2, sheet: '表' }]);
  });
});

describe('formats', () => {
  const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
    <numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot;分&quot;"/></numFmts>
    <fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/></font><font><b/><i/><strike/><u val="double"/><sz val="16"/><color theme="4" tint="-0.25"/><name val="黑体"/></font></fonts>
    <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
    <borders count="2"><border/><border diagonalUp="1"><left style="thin"><color rgb="FF808080"/></left><right/><top style="mediumDashDot"/><bottom/><diagonal style="hair"/></border></borders>
    <cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
      <xf numFmtId="170" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" textRotation="120"/></xf>
      <xf numFmtId="31" fontId="0" fillId="0" borderId="0"><alignment indent="2"/><protection locked="0"/></xf>
      <xf numFmtId="0" fontId="0" fillId="1" borderId="0"><protection hidden="1"/></xf>
      <xf numFmtId="49" fontId="0" fillId="0" borderId="0" quotePrefix="1"><alignment textRotation="255"/></xf></cellXfs></styleSheet>`;
  const cells = '<c r="A1" s="1"/><c r="B1" s="2"><v>1</v></c><c r="C1" s="3"><v>1</v></c><c r="D1" s="4" t="inlineStr"><is><t>007</t></is></c><c r="E1"><v>1</v></c>';
  const spec = { ...rowOf(cells), styles: STYLES };

  it('become Univer’s, with theme and indexed colours resolved and the default font left out', async () => {
    const { data, style } = await openedFrom(spec);
    expect(data.defaultStyle).toEqual({ ff: '宋体', fs: 11, cl: { rgb: '#000000' } });
    expect(style('A1')).toEqual({
      ff: '黑体', fs: 16, bl: 1, it: 1, st: { s: 1 }, ul: { s: 1, t: 10 }, cl: { rgb: '#376092' },
      bg: { rgb: '#ffff00' },
      bd: { t: { s: 10, cl: { rgb: '#000000' } }, l: { s: 1, cl: { rgb: '#808080' } }, bl_tr: { s: 2, cl: { rgb: '#000000' } } },
      ht: 2, vt: 1, tb: 3, tr: { a: 30 },
      n: { pattern: '0.0"分"' },
    });
    expect(style('E1')).toBeUndefined();
  });

  it('name the built-in number formats as a Chinese Excel shows them', async () => {
    const { style } = await openedFrom(spec);
    expect(style('B1')).toEqual({ n: { pattern: 'yyyy"年"m"月"d"日"' }, pd: { l: 18 } });
  });

  it('say which cells stay open and which texts were forced', async () => {
    const { cell } = await openedFrom(spec);
    expect(cell('B1')?.custom).toEqual({ unlocked: true });
    expect(cell('D1')).toMatchObject({ v: '007', t: FORCE_STRING });
  });

  it('that Univer lacks are counted', async () => {
    const { notKept } = await openedFrom(spec);
    expect(notKept).toEqual([{ kind: 'cell-formats', count: 1, sheet: '表' }]);
  });

  it('of a column are not taken over by a cell that has none', async () => {
    const { sheet, data } = await openedFrom({ sheets: [{ name: '表', before: '<cols><col min="1" max="1" width="9" style="1"/></cols>', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }], styles: STYLES });
    expect(data.styles[sheet().cellData?.[0]?.[0]?.s as string]).toEqual({});
  });
});

describe('rows and columns', () => {
  it('have their sizes in pixels, and are hidden', async () => {
    const { sheet } = await openedFrom({
      sheets: [{
        name: '表',
        before: '<sheetFormatPr defaultColWidth="10" defaultRowHeight="16.5"/><cols><col min="1" max="2" width="9.140625" customWidth="1"/><col min="3" max="3" width="10" hidden="1"/></cols>',
        data: '<row r="1" ht="30" customHeight="1"/><row r="2" ht="15.75"/><row r="3" hidden="1"/>',
      }],
    });
    expect(sheet()).toMatchObject({ defaultColumnWidth: 70, defaultRowHeight: 22 });
    expect(sheet().columnData).toEqual({ 0: { w: 64 }, 1: { w: 64 }, 2: { hd: BooleanNumber.TRUE } });
    expect(sheet().rowData).toEqual({ 0: { h: 40, ia: BooleanNumber.FALSE }, 1: { h: 21, ah: 21, ia: BooleanNumber.TRUE }, 2: { hd: BooleanNumber.TRUE } });
  });
});
