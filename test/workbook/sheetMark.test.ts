import fc from 'fast-check';
import { markReference, readMark } from '../../src/workbook/sheetMark';

describe('the mark of a sheet of ours', () => {
  it('is a constant text, so that no program calculates anything', () => {
    expect(markReference({ role: 'ranking', name: '排名结果', writing: 'a1' })).toBe('"ranking/排名结果/a1"');
  });

  it('is read back from what the defined name refers to, whatever the sheet is called', () => {
    const name = fc.string({ minLength: 1, maxLength: 31, unit: 'grapheme' }).filter((text) => !/[/\\?*:[\]]/.test(text));
    fc.assert(fc.property(name, fc.boolean(), (text, equals) => {
      const mark = { role: 'details', name: text, writing: '7' } as const;
      expect(readMark((equals ? '=' : '') + markReference(mark))).toEqual(mark);
    }));
  });

  it.each(['=Sheet1!$A$1', '"ranking"', '"nothing/表/1"', '"ranking/表/1/2"', '', '"__proto__/表/1"'])('is not read from %s', (reference) => {
    expect(readMark(reference)).toBeUndefined();
  });
});
