import { collectEntries } from '../../src/scoring/collectEntries';
import { consolidate } from '../../src/scoring/consolidate';
import { DEFAULT_METHOD } from '../../src/scoring/method';
import { codesOf, entry, entryOf, PAIR, sheet, statusesOf, type RowSpec } from '../support/scoring/reviews';

function collect(...rowsByReviewer: readonly (readonly RowSpec[])[]) {
  const { entries, findings } = collectEntries(rowsByReviewer.map((rows, index) => [sheet(`评委${String(index)}`, rows)]));
  return { names: entries.map(({ team, enterprise, rows }) => [team, enterprise, rows.size]), findings };
}

const SCORES = [30, 50];

describe('rows of several sheets are one entry', () => {
  test('where team and enterprise differ only in how they are typed', () => {
    const { names } = collect([entry('管网（东）班', SCORES, '市政 公司')], [entry('管网(东)班', SCORES, '市政公司')], [entry('管网（东）班', SCORES, '市政公司')]);
    expect(names).toEqual([['管网（东）班', '市政公司', 3]]);
  });

  test('but not where the team is the same in another enterprise', () => {
    expect(collect([entry('一班', SCORES, '甲公司'), entry('一班', SCORES, '乙公司')]).names).toEqual([['一班', '乙公司', 1], ['一班', '甲公司', 1]]);
  });

  test('but not where the names are merely near: that is for a person to say', () => {
    expect(collect([entry('管网一班', SCORES)], [entry('管网二班', SCORES)]).names).toHaveLength(2);
  });

  test('shown in the most frequent spelling, whatever the order', () => {
    const spellings = ['A班', 'a班', 'Ａ班', 'a班'].map((team) => [entry(team, SCORES)]);
    expect([collect(...spellings).names, collect(...spellings.reverse()).names]).toEqual([[['a班', '市政公司', 4]], [['a班', '市政公司', 4]]]);
  });

  test('shown in the first spelling by code point where several are equally frequent', () => {
    expect([collect([entry('b班', SCORES)], [entry('B班', SCORES)]).names, collect([entry('B班', SCORES)], [entry('b班', SCORES)]).names]).toEqual([[['B班', '市政公司', 2]], [['B班', '市政公司', 2]]]);
  });

  test('and stand in the order of their names, not of the sheets', () => {
    expect(collect([entry('丙班', SCORES), entry('乙班', SCORES)], [entry('A班', SCORES)]).names.map(([team]) => team)).toEqual(['A班', '丙班', '乙班']);
  });
});

describe('a row without enterprise', () => {
  test('joins the one entry of its team', () => {
    expect(collect([entry('一班', SCORES)], [entry('一班', SCORES, '')])).toEqual({ names: [['一班', '市政公司', 2]], findings: [] });
  });

  test('joins it though its sheet comes first', () => {
    expect(collect([entry('一班', SCORES, '')], [entry('一班', SCORES)])).toEqual({ names: [['一班', '市政公司', 2]], findings: [] });
  });

  test('is an entry without enterprise where no sheet names one', () => {
    expect(collect([entry('一班', SCORES, '')], [entry('一班', SCORES, '')])).toEqual({ names: [['一班', '', 2]], findings: [] });
  });

  test('joins none where several enterprises have a team of that name, and is an error', () => {
    const { names, findings } = collect([entry('一班', SCORES, '甲公司'), entry('一班', SCORES, '乙公司')], [entry('一班', SCORES, '')]);
    expect(names).toEqual([['一班', '乙公司', 1], ['一班', '甲公司', 1]]);
    expect(findings).toEqual([{
      code: 'unknown-entry', reason: 'ambiguous', severity: 'error', file: '评委1.xlsx', sheet: '评分表', cell: 'B2', reviewer: '评委1', team: '一班', enterprise: '', found: '一班', expected: '甲公司、乙公司',
    }]);
  });

  test('is never taken for a team of another name', () => {
    expect(collect([entry('一班', SCORES)], [entry('二班', SCORES, '')]).names).toEqual([['一班', '市政公司', 1], ['二班', '', 1]]);
  });

  test('that cannot be matched leaves both entries waiting for its reviewer', () => {
    const both = [entry('一班', SCORES, '甲公司'), entry('一班', SCORES, '乙公司')];
    const ranking = consolidate([sheet('甲', both), sheet('乙', both), sheet('丙', [entry('一班', SCORES, ''), entry('二班', SCORES)]), sheet('丁', [...both, entry('二班', SCORES)])], PAIR, DEFAULT_METHOD);
    expect(codesOf(ranking)).toContain('error unknown-entry.ambiguous');
    expect(statusesOf(ranking, '一班', '甲公司')).toEqual(['甲 counted', '乙 counted', '丁 counted']);
    expect(entryOf(ranking, '二班').counted).toBe(2);
  });
});
