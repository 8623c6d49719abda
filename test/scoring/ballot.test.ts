import * as fc from 'fast-check';

import { decideBallot, sameMarks } from '../../src/scoring/ballot';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { anyCells, legalCells } from '../support/scoring/arbitraries';
import { entry, hundredths, row, type Cell } from '../support/scoring/reviews';

function decide(...cells: Cell[]) {
  return decideBallot(row(entry('一班', cells), STANDARD_TEMPLATE));
}

function same(a: Cell[], b: Cell[]): boolean {
  return sameMarks(row(entry('一班', a), STANDARD_TEMPLATE), row(entry('一班', b), STANDARD_TEMPLATE, 9));
}

describe('a row counts only with a legal score in every dimension', () => {
  test('its total is the exact sum', () => {
    expect(decide(14.1, 22.2, 27.3, 13.1, 14.2)).toEqual({ status: 'counted', total: hundredths(90.9) });
  });

  test('0 is a score', () => {
    expect(decide(0, 0, 0, 0, 0)).toEqual({ status: 'counted', total: 0 });
  });

  test('a score typed as text is a score', () => {
    expect(decide('14.5分', 22, 27, '１３', 14)).toEqual({ status: 'counted', total: hundredths(90.5) });
  });

  test('any legal scores count, and none makes more than 100', () => {
    fc.assert(fc.property(legalCells, (cells) => {
      const { status, total } = decide(...cells);
      expect([status, total]).toEqual(['counted', cells.reduce((sum: number, cell) => sum + Math.round(Number(cell) * 100), 0)]);
      expect(total).toBeLessThanOrEqual(10_000);
    }));
  });
});

describe('a row that is excused does not count, and waits for nobody', () => {
  test.each([['回避', 'recused'], ['弃权', 'abstained'], ['缺席', 'absent']])('%s in every dimension is %s', (word, status) => {
    expect(decide(word, word, word, word, word)).toEqual({ status });
  });

  test.each([['回避', 'recused'], ['弃权', 'abstained'], ['缺席', 'absent']])('%s in one dimension and blanks in the others is %s', (word, status) => {
    expect(decide('', '', word, '', '')).toEqual({ status });
  });
});

describe('a row that leaves a question open is pending and has no total', () => {
  test.each<[string, Cell[]]>([
    ['every dimension is blank', ['', '', '', '', '']],
    ['one dimension is blank', [14, 22, '', 13, 14]],
    ['one score is over its cap', [14, 22, 30.5, 13, 14]],
    ['one score is below zero', [14, 22, -0.5, 13, 14]],
    ['one score has three decimals', [14, 22, 27.125, 13, 14]],
    ['one score is no number', [14, 22, '≈27', 13, 14]],
    ['a recusal stands beside scores', ['回避', 22, 27, 13, 14]],
    ['a recusal stands beside a score of 0', ['回避', '', 0, '', '']],
    ['a recusal stands beside an abstention', ['回避', '弃权', '', '', '']],
    ['a recusal stands beside what is no number', ['回避', '', '?', '', '']],
  ])('where %s', (_, cells) => {
    expect(decide(...cells)).toEqual({ status: 'pending' });
  });

  test('a total exists exactly where the row counts', () => {
    fc.assert(fc.property(anyCells, (cells) => {
      const { status, total } = decide(...cells);
      expect(total !== undefined).toBe(status === 'counted');
    }));
  });
});

describe('two rows say the same', () => {
  test.each<[Cell[], Cell[]]>([
    [[14, 22, 27, 13, 14], ['14', '22分', '２７', '13.00', 14]],
    [['回避', '', '', '', ''], ['RECUSED', '　', '', '', '']],
    [['≈14', 26, -1, '', 0], ['≈14', '26', '-1', '', '0分']],
  ])('however it is typed: %j and %j', (a, b) => {
    expect([same(a, b), same(b, a)]).toEqual([true, true]);
  });

  test.each<[Cell[], Cell[]]>([
    [[14, 22, 27, 13, 14], [14, 22, 27, 13, 14.01]],
    [[14, 22, 27, 13, 14], [22, 14, 27, 13, 14]],
    [['', 22, 27, 13, 14], [0, 22, 27, 13, 14]],
    [['回避', '', '', '', ''], ['弃权', '', '', '', '']],
    [['≈14', 22, 27, 13, 14], ['≈13', 22, 27, 13, 14]],
    [[15, 22, 27, 13, 14], [15.01, 22, 27, 13, 14]],
  ])('but not %j and %j', (a, b) => {
    expect([same(a, b), same(b, a)]).toEqual([false, false]);
  });

  test('where they are one row', () => {
    fc.assert(fc.property(anyCells, (cells) => {
      expect(same(cells, cells)).toBe(true);
    }));
  });
});
