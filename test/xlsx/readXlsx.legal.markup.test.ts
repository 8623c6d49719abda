import { buildXlsx, mapParts, sheetWith, workbookParts, zipParts } from '../support/xlsx/buildXlsx';
import { concat, latin1, utf16 } from '../support/xlsx/bytes';
import { firstSheet, formulas, sheetNames, values } from '../support/xlsx/facts';
import { MAIN, OFFICE } from '../support/xlsx/parts';

const PARTS = workbookParts({
  sheets: [{ name: '评分表', data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>优—😀</t></is></c><c r="C1"><v>9.5</v></c></row>' }],
  sharedStrings: ['得分'],
});
const CONTENT = { A1: '得分', B1: '优—😀', C1: 9.5 };

describe('encodings', () => {
  test('UTF-8 may begin with a byte order mark', () => {
    const bytes = zipParts(mapParts(PARTS, (part) => concat(latin1('\xef\xbb\xbf'), part)));
    expect([sheetNames(bytes), values(bytes)]).toEqual([['评分表'], CONTENT]);
  });

  test.each(['little', 'big'] as const)('UTF-16 with the %s end first is read', (order) => {
    const bytes = zipParts(mapParts(PARTS, (part) => utf16(new TextDecoder().decode(part).replace('UTF-8', 'UTF-16'), order)));
    expect([sheetNames(bytes), values(bytes)]).toEqual([['评分表'], CONTENT]);
  });
});

describe('XML that few programs write', () => {
  test('character data sections are text', () => {
    expect(values(sheetWith('<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]> &amp; c</t></is></c><c r="B1"><v><![CDATA[9]]>.5</v></c></row>'))).toEqual({ A1: 'a<b & c', B1: 9.5 });
  });

  test('cells inside comments are none', () => {
    const hidden = '<!-- <row r="2"><c r="A2"><v>1</v></c></row> -->';
    expect(values(sheetWith(`${hidden}<row r="1"><!-- > --><c r="A1"><!-- <v>8</v> --><v>9</v></c></row>${hidden}`))).toEqual({ A1: 9 });
  });

  test('a comment inside a value parts no digits', () => {
    expect(values(sheetWith('<row r="1"><c r="A1"><v>9<!-- 8 -->.5</v></c></row>'))).toEqual({ A1: 9.5 });
  });

  test('processing instructions are passed over', () => {
    expect(values(sheetWith('<?note <row r="2"><c r="A2"><v>1</v></c></row>?><row r="1"><?x?><c r="A1"><v>9</v></c></row>'))).toEqual({ A1: 9 });
  });

  test('attributes may stand in single quotes, with a double quote inside', () => {
    const workbook = `<workbook xmlns='${MAIN}' xmlns:r='${OFFICE}'><sheets><sheet name='a"b' sheetId='1' r:id='rId1'/></sheets></workbook>`;
    const bytes = sheetWith("<row r='1'><c r='A1' t='b'><v>1</v></c></row>", { parts: { 'xl/workbook.xml': workbook } });
    expect([sheetNames(bytes), values(bytes)]).toEqual([['a"b'], { A1: true }]);
  });

  test('white space is free inside tags and around equals signs', () => {
    const data = '<row\n\tr = "1"\r\n><c\n r\n=\n"A1"\tt = \'b\' ><v\n>1</v\t></c ><c r="B1" ><v > 9.5\n</v ></c\n></row\r\n>';
    expect(values(sheetWith(data))).toEqual({ A1: true, B1: 9.5 });
  });

  test('a bare greater-than sign may stand in an attribute and in text', () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="a>b" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const bytes = sheetWith('<row r="1"><c r="A1" t="inlineStr"><is><t>1>2</t></is></c><c r="B1"><f>1>2</f><v>0</v></c></row>', { parts: { 'xl/workbook.xml': workbook } });
    expect([sheetNames(bytes), values(bytes), formulas(bytes)]).toEqual([['a>b'], { A1: '1>2', B1: 0 }, { B1: '1>2' }]);
  });

  test('entities are decoded in text, formulas and attributes', () => {
    const text = '&#x4e2d;&#25991; &amp;amp; &lt;&gt;&quot;&apos;&#x1F600;';
    const sheets = [{ name: 'A&B"C', data: `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c><c r="B1" t="str"><f>IF(A1&lt;2,"a"&amp;"b","")</f><v>&#x4e2d;</v></c></row>` }];
    const bytes = buildXlsx({ sheets });
    expect([sheetNames(bytes), values(bytes), formulas(bytes)]).toEqual([['A&B"C'], { A1: '中文 &amp; <>"\'😀', B1: '中' }, { B1: 'IF(A1<2,"a"&"b","")' }]);
  });

  test('text that looks like a document type is text', () => {
    expect(values(sheetWith('<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<!DOCTYPE x>]]></t></is></c><c r="B1" t="inlineStr"><is><t>&lt;!DOCTYPE x></t></is></c></row>'))).toEqual({ A1: '<!DOCTYPE x>', B1: '<!DOCTYPE x>' });
  });
});

describe('namespaces', () => {
  test('elements may carry a prefix', () => {
    const parts = {
      '_rels/.rels': `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></p:Relationships>`,
      'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="前缀" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:cols><x:col min="2" max="2" hidden="1"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r="C1" t="inlineStr"><x:is><x:t>丙</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      'xl/sharedStrings.xml': `<x:sst xmlns:x="${MAIN}"><x:si><x:r><x:t>甲</x:t></x:r><x:r><x:t>乙</x:t></x:r></x:si></x:sst>`,
    };
    const bytes = sheetWith('', { sharedStrings: [], parts });
    expect([values(bytes), formulas(bytes), firstSheet(bytes).hiddenColumns]).toEqual([{ A1: '甲乙', B1: 2, C1: '丙' }, { B1: '1+1' }, [{ first: 1, last: 1 }]]);
  });

  test("another namespace's attributes are not the cell's own", () => {
    const sheets = [{ name: 'WPS', xml: `<worksheet xmlns="${MAIN}" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><sheetData><row r="1" etc:r="7"><c etc:r="Z9" r="A1" etc:t="s"><v>9</v></c></row></sheetData></worksheet>` }];
    expect(values(buildXlsx({ sheets }))).toEqual({ A1: 9 });
  });

  test('extensions and alternate content change no cell', () => {
    const extended = '<extLst><ext uri="{x}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations><x14:dataValidation><x14:formula1><xm:f>Sheet2!$A$1</xm:f></x14:formula1><xm:sqref>A1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const alternate = '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice><mc:Fallback/></mc:AlternateContent>';
    const inner = '<extLst><ext uri="{y}"><v>1</v></ext></extLst>';
    const sheets = [{ name: 'S', before: alternate, data: `<row r="1"><c r="A1"><v>9</v>${inner}</c></row>`, after: alternate + extended }];
    expect(values(buildXlsx({ sheets }))).toEqual({ A1: 9 });
  });

  test('ISO strict names are read as the others', () => {
    const strict = (bytes: Uint8Array) => new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'));
    expect(values(zipParts(mapParts(PARTS, strict)))).toEqual(CONTENT);
  });
});
