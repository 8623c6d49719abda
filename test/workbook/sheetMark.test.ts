import fc from 'fast-check';
import { keptSheets, markReference, ownSheets, readMark, type SheetMark } from '../../src/workbook/sheetMark';

describe('the mark of a sheet of ours', () => {
  it('is a constant text, so that no program calculates anything', () => {
    expect(markReference({ role: 'ranking', name: '排名结果', writing: 'a1', digest: '0f' })).toBe('"ranking/排名结果/a1/0f"');
  });

  it('is read back from what the defined name refers to, whatever the sheet is called', () => {
    const name = fc.string({ minLength: 1, maxLength: 31, unit: 'grapheme' }).filter((text) => !/[/\\?*:[\]]/.test(text));
    fc.assert(fc.property(name, fc.boolean(), (text, equals) => {
      const mark = { role: 'details', name: text, writing: '7', digest: '00ff' } as const;
      expect(readMark((equals ? '=' : '') + markReference(mark))).toEqual(mark);
    }));
  });

  it.each(['=Sheet1!$A$1', '"ranking"', '"nothing/表/1/2"', '"ranking/表/1"', '', '"__proto__/表/1/2"'])('is not read from %s', (reference) => {
    expect(readMark(reference)).toBeUndefined();
  });
});

describe('sheets that may be written over', () => {
  const sheet = (name: string, mark?: Partial<SheetMark>) => ({ name, mark: mark === undefined ? undefined : { role: 'ranking' as const, name, writing: '1', digest: '', ...mark } });
  const names = (sheets: readonly { readonly name: string }[]) => sheets.map(({ name }) => name);

  it('are those with our mark that bear the name we gave them', () => {
    expect(names(ownSheets([sheet('排名结果', {}), sheet('预算')]))).toEqual(['排名结果']);
  });

  it('are none of a writing of which somebody keeps a sheet of results, but those of other writings', () => {
    const sheets = [sheet('一稿', { name: '排名结果' }), sheet('评分汇总', { role: 'summary' }), sheet('核查清单', { role: 'findings', writing: '2' })];
    expect(names(ownSheets(sheets))).toEqual(['核查清单']);
    expect(names(keptSheets(sheets))).toEqual(['一稿']);
  });

  it('do not depend on what score sheets of the same file are called', () => {
    expect(names(ownSheets([sheet('张三的', { role: 'scores', name: '张三' }), sheet('排名结果', {})]))).toEqual(['排名结果']);
  });
});
