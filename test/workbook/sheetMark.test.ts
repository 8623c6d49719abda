import fc from 'fast-check';
import { isTemporary, keptSheets, markReference, ownSheets, readMark, temporaryNames, type SheetMark } from '../../src/workbook/sheetMark';

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

  it('are those of a writing although somebody keeps the list of those recommended, which is written on its own', () => {
    const sheets = [sheet('排名结果', {}), sheet('评分汇总', { role: 'summary' }), sheet('推荐名单留底', { role: 'recommendation', name: '推荐名单', writing: '2' })];
    expect(names(ownSheets(sheets))).toEqual(['排名结果', '评分汇总']);
    expect(names(keptSheets(sheets))).toEqual(['推荐名单留底']);
  });

  it('are none of a role that several sheets claim under their own names: which is ours to write over cannot be known', () => {
    expect(names(ownSheets([sheet('排名结果', {}), sheet('奖励经费', {}), sheet('评分汇总', { role: 'summary' })]))).toEqual(['评分汇总']);
  });

  it('do not depend on what score sheets of the same file are called', () => {
    expect(names(ownSheets([sheet('张三的', { role: 'scores', name: '张三' }), sheet('排名结果', {})]))).toEqual(['排名结果']);
  });
});

describe('what is hidden for the time of a writing', () => {
  it('is known by its name, and by being hidden from people', () => {
    const writing = fc.stringMatching(/^[0-9a-f]{8}$/);
    fc.assert(fc.property(writing, fc.nat(99), (id, number) => {
      for (const name of Object.values(temporaryNames(id, number))) {
        expect(isTemporary({ name, veryHidden: true })).toBe(true);
        expect(isTemporary({ name, veryHidden: false })).toBe(false);
        expect(name.length).toBeLessThanOrEqual(31);
      }
    }));
  });

  it.each(['排名结果', '~草稿', '~1234567_0', '~12345678_old', '我的~12345678_0'])('is not %s', (name) => {
    expect(isTemporary({ name, veryHidden: true })).toBe(false);
  });
});
