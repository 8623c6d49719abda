import { callsAny, formulaFromFile, formulaToFile, movedFormula, readsOtherWorkbook } from '../../../src/workbench/book/formulaText';

describe('a formula in a file', () => {
  it.each([
    ['RANK.EQ(A1,B:B)', '_xlfn.RANK.EQ(A1,B:B)'],
    ['SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
    ['"RANK.EQ("&STDEV.S(A1)', '"RANK.EQ("&_xlfn.STDEV.S(A1)'],
    ["'IFS(1)'!A1+IFS(TRUE,1)", "'IFS(1)'!A1+_xlfn.IFS(TRUE,1)"],
    ['LET(甲,A1,b,甲*2,b&"甲")', '_xlfn.LET(_xlpm.甲,A1,_xlpm.b,_xlpm.甲*2,_xlpm.b&"甲")'],
    ['MAP(A1:A9,LAMBDA(x,x*x1))', '_xlfn.MAP(A1:A9,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*x1))'],
    ['SUM(A1)+WORKDAY.INTL(1,2)', 'SUM(A1)+WORKDAY.INTL(1,2)'],
  ])('spells %s as %s, and back', (shown, stored) => {
    expect(formulaToFile(`=${shown}`)).toBe(stored);
    expect(formulaFromFile(stored)).toBe(shown);
  });

  it('is not spelled twice', () => {
    expect(formulaToFile('_xlfn.RANK.EQ(A1,B1)')).toBe('_xlfn.RANK.EQ(A1,B1)');
  });

  it('of any length takes little time', () => {
    const started = performance.now();
    const hostile = `_xl${"'".repeat(2_000_000)}[1]`;
    expect(formulaFromFile(hostile)).toBe(hostile);
    expect(readsOtherWorkbook(hostile)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a formula that moves', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A:B,$C:D,1:2,$3:4)', 'SUM(B:C,$C:E,3:4,$3:6)'],
    ["'A1'!A1&\"A1\"&LOG10(A1)", "'A1'!B3&\"A1\"&LOG10(B3)"],
    ['名A1+A1名+_A1+A1.b', '名A1+A1名+_A1+A1.b'],
    ['表[A1]+XFD1', '表[A1]+#REF!'],
    ['A1048575', '#REF!'],
  ])('turns %s into %s', (from, to) => {
    expect(movedFormula(from, 2, 1)).toBe(to);
  });

  it('stays where it does not move', () => {
    expect(movedFormula('a1', 0, 0)).toBe('a1');
  });
});

describe('a formula', () => {
  it('tells which functions it calls', () => {
    expect(callsAny('=1+sort(A1)', new Set(['SORT']))).toBe(true);
    expect(callsAny('="SORT("&MYSORT(1)', new Set(['SORT']))).toBe(false);
  });

  it.each(['[1]表!A1', "SUM('[2]my sheet'!A1)", '[1]!名'])('reads another workbook by %s', (formula) => {
    expect(readsOtherWorkbook(formula)).toBe(true);
  });

  it.each(['表[2023]', '"[1]x!"', "'a'!A1+表[1]"])('reads none by %s', (formula) => {
    expect(readsOtherWorkbook(formula)).toBe(false);
  });
});
