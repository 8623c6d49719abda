import { groupReviewers } from '../../src/scoring/groupReviewers';
import { sheet } from '../support/scoring/reviews';

function groups(...names: string[]): [string, number][] {
  return groupReviewers(names.map((name) => sheet(name, []))).map(({ name, sheets }) => [name, sheets.length]);
}

describe('sheets belong to one reviewer', () => {
  test('where their names differ only in how they are typed', () => {
    expect(groups('张三', '张 三', '张　三\n', 'Li Ming', 'ＬＩ MING')).toEqual([['张三', 3], ['Li Ming', 2]]);
  });

  test('but not where the names are merely near', () => {
    expect(groups('张三', '张三丰', '章三')).toHaveLength(3);
  });

  test('the reviewers coming in the order of their first sheets', () => {
    expect(groups('乙', '甲', '乙', '丙').map(([name]) => name)).toEqual(['乙', '甲', '丙']);
  });

  test('and names of inherited properties are names like any other', () => {
    expect(groups('__proto__', 'constructor', '__proto__')).toEqual([['__proto__', 2], ['constructor', 1]]);
  });
});

test('no sheets make no reviewers', () => {
  expect(groups()).toEqual([]);
});
