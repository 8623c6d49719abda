import * as fc from 'fast-check';

import { messagesFor } from '../../src/locales/messages';
import { compareVersions } from '../../src/review/compareVersions';
import { sameMarks } from '../../src/scoring/ballot';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { anyCells, reviewOf } from '../support/scoring/arbitraries';
import { entry, PAIR, sheet, totalOnly } from '../support/scoring/reviews';

const words = messagesFor('zh-CN');

describe('two sheets of one reviewer', () => {
  test('are compared cell by cell: what stands there, where, and how much is the same', () => {
    const first = sheet('王', [entry('一班', [30, 50]), entry('二班', ['回避', '']), entry('三班', [1, 1])]);
    const second = sheet('王', [entry('二班', ['回避', 9]), entry('一班', [31, 50]), entry('四班', [2, 2])]);
    const { cells, ...counts } = compareVersions(first, second, PAIR, words);
    expect(counts).toEqual({ same: 2, different: 2, onlyFirst: 1, onlySecond: 1 });
    expect(cells.filter(({ isSame }) => !isSame).map(({ team, dimension, first: one, second: other }) => [team, dimension, one?.text, one?.cell, other?.text, other?.cell])).toEqual([
      ['一班', '质量', '30', 'C2', '31', 'C3'],
      ['二班', '创新', '', 'D3', '9', 'D2'],
      ['三班', '质量', '1', 'C4', undefined, undefined],
      ['三班', '创新', '1', 'D4', undefined, undefined],
      ['四班', '质量', undefined, undefined, '2', 'C4'],
      ['四班', '创新', undefined, undefined, '2', 'D4'],
    ]);
  });

  test('are compared by totals where one gives nothing else', () => {
    const { cells } = compareVersions(sheet('王', [entry('一班', [30, 50])]), sheet('王', [totalOnly('一班', 80)]), PAIR, words);
    expect(cells).toEqual([{ team: '一班', enterprise: '市政公司', dimension: undefined, first: { text: '80', cell: undefined }, second: { text: '80', cell: 'H2' }, isSame: true }]);
  });

  test('that are one differ in nothing; and cells differ exactly where rows do', () => {
    fc.assert(fc.property(reviewOf(anyCells, { everyEntry: true }), ([one, other]) => {
      const first = sheet('王', one!.rows, STANDARD_TEMPLATE);
      expect(compareVersions(first, first, STANDARD_TEMPLATE, words)).toMatchObject({ different: 0, onlyFirst: 0, onlySecond: 0 });
      if (other === undefined) return;
      const second = sheet('王', other.rows, STANDARD_TEMPLATE);
      const isSame = first.rows.every((row, index) => sameMarks(row, second.rows[index]!));
      expect(compareVersions(first, second, STANDARD_TEMPLATE, words).different === 0).toBe(isSame);
    }), { numRuns: 60 });
  });
});
