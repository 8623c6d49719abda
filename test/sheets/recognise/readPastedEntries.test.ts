import * as fc from 'fast-check';

import { entryKey, entryKeyText } from '../../../src/scoring/entryKey';
import { readPastedEntries } from '../../../src/sheets/recognise/readPastedEntries';

function entriesOf(...lines: string[]): string[] {
  return readPastedEntries(lines.join('\n')).entries.map(({ team, enterprise }) => `${team}|${enterprise}`);
}

describe('a pasted list of entries', () => {
  test.each([
    ['a tab', '管网一班\t甲公司'],
    ['a comma', '管网一班,甲公司'],
    ['a Chinese comma', '管网一班，甲公司'],
    ['two spaces', '管网一班  甲公司'],
    ['a full-width space', '管网一班　甲公司'],
  ])('has team and enterprise on a line, with %s between', (_, line) => {
    expect(entriesOf(line)).toEqual(['管网一班|甲公司']);
  });

  test('need not name enterprises', () => {
    expect(entriesOf('管网一班', 'North team', '')).toEqual(['管网一班|', 'North team|']);
  });

  test.each(['1.管网一班\t甲公司', '1、管网一班，甲公司', '（1）管网一班  甲公司', '1) 管网一班, 甲公司', '1\t管网一班\t甲公司', '1. \t管网一班\t甲公司', '１．管网一班\t甲公司', '\t管网一班\t甲公司'])('%j: leaves the running number out', (line) => {
    expect(entriesOf(line)).toEqual(['管网一班|甲公司']);
  });

  test('keeps a number that belongs to a name', () => {
    expect(entriesOf('3号泵站班', '1.5米管班', '7 班', '110')).toEqual(['3号泵站班|', '1.5米管班|', '7 班|', '110|']);
  });

  test('splits a line from a sheet only where its cells end', () => {
    expect(entriesOf('管网班，一组\t甲公司  市政分公司')).toEqual(['管网班，一组|甲公司 市政分公司']);
  });

  test('puts a cell with a line break together again', () => {
    expect(entriesOf('"管网班\n（北区）"\t甲公司', '二班\t"又称""乙""公司"')).toEqual(['管网班 （北区）|甲公司', '二班|又称"乙"公司']);
  });

  test('takes lines from Windows and from old programs', () => {
    expect(readPastedEntries('一班\r\n二班\r三班').entries).toHaveLength(3);
  });

  test('of nothing has nothing', () => {
    expect(readPastedEntries(' \n\t\n')).toEqual({ entries: [], duplicates: [], unreadable: [] });
  });
});

describe('a first line of headings', () => {
  test.each([
    ['班组名称\t企业名称', '一班\t甲公司'],
    ['企业名称\t班组名称', '甲公司\t一班'],
    ['序号\t质量信得过班组名称\t人数\t申报单位\t联系电话', '1\t一班\t12\t甲公司\t138'],
    ['班组，单位', '一班，甲公司'],
    ['Team,Company', '一班,甲公司'],
  ])('%j says which part is which', (headings, line) => {
    expect(entriesOf(headings, line)).toEqual(['一班|甲公司']);
  });

  test('is not the name of a team that holds such a word', () => {
    expect(entriesOf('管网养护班组\t甲公司', '创新团队')).toEqual(['管网养护班组|甲公司', '创新团队|']);
  });
});

describe('lines from which no entry comes', () => {
  test('are named with the reason', () => {
    expect(readPastedEntries('一班\t甲公司\n\t乙公司\n\n三班\t丙公司\t李四\n合计：3个班组').unreadable).toEqual([
      { line: 2, text: '乙公司', reason: 'no-team' },
      { line: 4, text: '三班 丙公司 李四', reason: 'too-many-parts' },
      { line: 5, text: '合计：3个班组', reason: 'footer' },
    ]);
  });

  test('an entry listed twice is taken once, and where it stands again is said', () => {
    expect(readPastedEntries('一班\t甲公司\n一班\t乙公司\n一 班\t甲公司')).toEqual({
      entries: [{ team: '一班', enterprise: '甲公司' }, { team: '一班', enterprise: '乙公司' }],
      duplicates: [{ team: '一 班', enterprise: '甲公司', line: 3 }],
      unreadable: [],
    });
  });
});

const name = fc.array(fc.constantFrom('管网', '桥梁', '班', '北', '(二)', '3', ' A', '·'), { minLength: 1, maxLength: 4 }).map((parts) => `市政${parts.join('')}`);
const listed = fc.uniqueArray(fc.record({ team: name, enterprise: fc.oneof(name, fc.constant('')) }), { minLength: 1, maxLength: 30, selector: ({ team, enterprise }) => entryKeyText(entryKey(team, enterprise)) });
const style = fc.record({
  separator: fc.constantFrom('\t', ',', '，', ' ， ', '  ', '    ', '　'),
  heading: fc.boolean(),
  number: fc.constantFrom<((at: number) => string)[]>(() => '', (at) => `${String(at)}.`, (at) => `${String(at)}、`, (at) => `（${String(at)}）`, (at) => `(${String(at)}) `),
  newline: fc.constantFrom('\n', '\r\n', '\n\n'),
});

test('entries written in any of these ways are read back, whatever they are called', () => {
  fc.assert(fc.property(listed, style, (entries, { separator, heading, number, newline }) => {
    const lines = entries.map(({ team, enterprise }, index) => number(index + 1) + team + (enterprise === '' ? '' : separator + enterprise));
    const text = [...(heading ? [`班组名称${separator}企业名称`] : []), ...lines].join(newline);
    expect(readPastedEntries(text)).toEqual({ entries, duplicates: [], unreadable: [] });
  }));
});
