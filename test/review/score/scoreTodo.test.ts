import { entryStatus, isSettled } from '../../../src/review/score/entryStatus';
import { nextUnsettled } from '../../../src/review/score/entryWays';
import { refusedFindings, withRefused, entryName } from '../../../src/review/score/refusedTexts';
import { leftCount, scoreTodo } from '../../../src/review/score/scoreTodo';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { entry, matrix, SCORES, scoreSheet } from '../../support/sheets/matrix';

const BLANK = [null, null, null, null, null];
const RECUSED = ['回避', '回避', '回避', '回避', '回避'];

const SHEET = scoreSheet(matrix([
  entry('一班', SCORES), entry('二班', [12, 20, null, 13, 14]), entry('三班', BLANK), entry('四班', [16, 20, 25, 13, 14]), entry('五班', RECUSED), entry('六班', [12, '回避', 25, 13, 14]),
]));

describe('how far an entry is scored', () => {
  it.each([['一班', 'scored'], ['二班', 'partly'], ['三班', 'unscored'], ['四班', 'wrong'], ['五班', 'recused'], ['六班', 'wrong']])('%s is %s', (team, status) => {
    expect(entryStatus(SHEET.rows.find((row) => row.team === team)!)).toBe(status);
  });

  it('a score of nothing but zeros is scored: 0 is a score', () => {
    expect(entryStatus(scoreSheet(matrix([entry('一班', [0, 0, 0, 0, 0])])).rows[0]!)).toBe('scored');
  });
});

describe('the next entry that is not settled', () => {
  const settled = SHEET.rows.map((row) => isSettled(entryStatus(row)));

  it('is the next one below, and round again from the first', () => {
    expect([0, 1, 2, 3, 4, 5].map((from) => nextUnsettled(settled, from))).toEqual([1, 2, 3, 5, 5, 1]);
  });

  it('is the entry itself where it is the only one left', () => {
    expect(nextUnsettled([true, false, true], 1)).toBe(1);
  });

  it('is none where all are settled', () => {
    expect(nextUnsettled([true, true], 0)).toBeUndefined();
  });
});

describe('what is left to do', () => {
  const todo = (refused = new Map()) => scoreTodo(SHEET, STANDARD_TEMPLATE, refused).map(({ kind, entry: index, dimension, cell, finding }) => [SHEET.rows[index]!.team, kind, dimension, cell, finding.code]);

  it('lists what is missing and what is wrong, entry by entry', () => {
    expect(todo()).toEqual([
      ['二班', 'missing', 2, 'F4', 'missing'],
      ['三班', 'missing', undefined, 'D5', 'missing'],
      ['四班', 'wrong', 0, 'D6', 'over-cap'],
      ['六班', 'wrong', 1, 'E8', 'recused'],
    ]);
  });

  it('counts the entries to complete and the things to correct', () => {
    expect(leftCount(scoreTodo(SHEET, STANDARD_TEMPLATE, new Map()))).toEqual({ unscored: 2, wrong: 2 });
  });

  it('lists what was refused in place of what is missing, and beside a score that stands', () => {
    const name = (index: number) => entryName(SHEET.rows[index]!);
    const missing = withRefused([], { entry: name(1), dimension: '建设过程' }, { text: '31', code: 'over-cap' });
    const both = withRefused(missing, { entry: name(0), dimension: '需求确定' }, { text: '16', code: 'over-cap' });
    const listed = todo(new Map(refusedFindings(both, SHEET, STANDARD_TEMPLATE)));
    expect(listed.slice(0, 2)).toEqual([['一班', 'wrong', 0, 'D3', 'over-cap'], ['二班', 'wrong', 2, 'F4', 'over-cap']]);
  });
});

describe('what was refused', () => {
  const place = { entry: entryName(SHEET.rows[0]!), dimension: '需求确定' };
  const list = withRefused([], place, { text: '16', code: 'over-cap' });

  it('is kept with its entry wherever the entry stands by now', () => {
    const moved = scoreSheet(matrix([entry('零班', SCORES), entry('一班', SCORES)]));
    expect([...refusedFindings(list, moved, STANDARD_TEMPLATE).values()]).toEqual([expect.objectContaining({ code: 'over-cap', cell: 'D4', team: '一班', dimension: '需求确定', found: '16', expected: '0–15' })]);
  });

  it('gives way to what is typed next, and goes when that is taken', () => {
    expect(withRefused(list, place, { text: '17', code: 'over-cap' })).toEqual([{ ...place, text: '17', code: 'over-cap' }]);
    expect(withRefused(list, place, undefined)).toEqual([]);
  });
});
