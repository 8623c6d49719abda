import { sheetWith } from '../support/xlsx/buildXlsx';
import { formulas, values } from '../support/xlsx/facts';

function valueOf(cell: string, sharedStrings?: readonly string[]) {
  return values(sheetWith(`<row r="1">${cell}</row>`, sharedStrings === undefined ? {} : { sharedStrings }))['A1'];
}

describe('numbers', () => {
  test.each([
    ['1.45E1', 14.5],
    ['1.5e-3', 0.0015],
    ['-2.5E+2', -250],
    ['8.1999999999999993', 8.2],
    ['-0.5', -0.5],
    ['.5', 0.5],
    ['007', 7],
  ])('%s is a number', (text, number) => {
    expect(valueOf(`<c r="A1"><v>${text}</v></c>`)).toBe(number);
  });

  test('the type n may be written out', () => {
    expect(valueOf('<c r="A1" t="n"><v>9</v></c>')).toBe(9);
  });

  test('an empty result is not zero', () => {
    expect(valueOf('<c r="A1"><v></v></c>') ?? null).toBeNull();
    expect(valueOf('<c r="A1"><v/></c>') ?? null).toBeNull();
  });
});

describe('text', () => {
  test.each([
    ['shared', '<c r="A1" t="s"><v>0</v></c>'],
    ['inline', '<c r="A1" t="inlineStr"><is><t>7.2</t></is></c>'],
    ['the result of a formula', '<c r="A1" t="str"><f>TEXT(7.2,"0.0")</f><v>7.2</v></c>'],
  ])('7.2 stays text where it is %s', (_kind, cell) => {
    expect(valueOf(cell, ['7.2'])).toBe('7.2');
  });

  test('white space around text is kept', () => {
    expect(valueOf('<c r="A1" t="s"><v>0</v></c>', ['  甲 \n乙 '])).toBe('  甲 \n乙 ');
  });

  test.each([
    ['shared', '<c r="A1" t="s"><v>0</v></c>'],
    ['inline', '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>张</t></r><r><t xml:space="preserve">三 </t></r></is></c>'],
  ])('runs of rich text are joined where it is %s', (_kind, cell) => {
    expect(valueOf(cell, ['<r><rPr><b/></rPr><t>张</t></r><r><t xml:space="preserve">三 </t></r>'])).toBe('张三 ');
  });

  test('phonetic runs are not text', () => {
    const phonetic = '<t>課題</t><rPh sb="0" eb="2"><t>カダイ</t></rPh><phoneticPr fontId="1"/>';
    expect(valueOf('<c r="A1" t="s"><v>0</v></c>', [phonetic])).toBe('課題');
    expect(valueOf(`<c r="A1" t="inlineStr"><is>${phonetic}</is></c>`)).toBe('課題');
  });

  test.each([
    ['a_x000D_b', 'a\rb'],
    ['_x4E2D__x6587_', '中文'],
    ['_x005F_x000D_', '_x000D_'],
    ['a_x00_b', 'a_x00_b'],
  ])('the escapes in %s are decoded', (written, text) => {
    expect(valueOf('<c r="A1" t="s"><v>0</v></c>', [written])).toBe(text);
    expect(valueOf(`<c r="A1" t="inlineStr"><is><t>${written}</t></is></c>`)).toBe(text);
  });

  test('an empty shared string takes its place in the order', () => {
    expect(values(sheetWith('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>3</v></c></row>', { sharedStrings: ['甲', '乙', '<t/>', '丁'] }))).toEqual({ A1: '乙', B1: '丁' });
  });

  test('a shared string index may have white space around it', () => {
    expect(valueOf('<c r="A1" t="s"><v> 1\n</v></c>', ['甲', '乙'])).toBe('乙');
  });
});

describe('truth values and errors', () => {
  test('the results FALSE and TRUE of formulas are kept', () => {
    const bytes = sheetWith('<row r="1"><c r="A1" t="b"><f>1&gt;2</f><v>0</v></c><c r="B1" t="b"><f>1&lt;2</f><v>1</v></c></row>');
    expect([values(bytes), formulas(bytes)]).toEqual([{ A1: false, B1: true }, { A1: '1>2', B1: '1<2' }]);
  });

  test.each(['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#VALUE!', '#NULL!', '#NUM!', '#SPILL!'])('the error %s is an error', (error) => {
    expect(valueOf(`<c r="A1" t="e"><f>B1</f><v>${error}</v></c>`)).toEqual({ error });
  });

  test('text that reads as an error is text', () => {
    expect(valueOf('<c r="A1" t="s"><v>0</v></c>', ['#REF!'])).toBe('#REF!');
  });
});

describe('formulas', () => {
  test.each(['b', 'e', 'n', 'd'])('an empty result of type %s is none', (type) => {
    expect(values(sheetWith(`<row r="1"><c r="A1" t="${type}"><f>B1</f><v></v></c></row>`))).toEqual({ A1: null });
  });

  test.each(['<c r="A1"><f>SUM(B1:C1)</f></c>', '<c r="A1"><f>SUM(B1:C1)</f><v></v></c>', '<c r="A1"><f>SUM(B1:C1)</f><v/></c>', '<c r="A1" t="str"><f>SUM(B1:C1)</f></c>'])('%s has a formula and no result', (cell) => {
    const bytes = sheetWith(`<row r="1">${cell}</row>`);
    expect([values(bytes), formulas(bytes)]).toEqual([{ A1: null }, { A1: 'SUM(B1:C1)' }]);
  });

  test('cells that share a formula all have one', () => {
    const master = '<c r="C1"><f t="shared" ref="C1:C3" si="0">A1+B1</f><v>3</v></c>';
    const followers = [2, 3].map((row) => `<row r="${String(row)}"><c r="C${String(row)}"><f t="shared" si="0"/><v>${String(row)}</v></c></row>`);
    const bytes = sheetWith(`<row r="1">${master}</row>${followers.join('')}`);
    expect(values(bytes)).toEqual({ C1: 3, C2: 2, C3: 3 });
    expect(formulas(bytes)).toEqual({ C1: 'A1+B1', C2: expect.stringMatching(/./) as unknown, C3: expect.stringMatching(/./) as unknown });
  });

  test('a shared formula without results has none in its followers', () => {
    const bytes = sheetWith('<row r="1"><c r="C1"><f t="shared" ref="C1:D1" si="0">A1+B1</f></c><c r="D1"><f t="shared" si="0"/></c></row>');
    expect(values(bytes)).toEqual({ C1: null, D1: null });
  });

  test('an array formula keeps its text', () => {
    const bytes = sheetWith('<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B9*C1:C9)</f><v>4</v></c></row>');
    expect([values(bytes), formulas(bytes)]).toEqual([{ A1: 4 }, { A1: 'SUM(B1:B9*C1:C9)' }]);
  });
});
