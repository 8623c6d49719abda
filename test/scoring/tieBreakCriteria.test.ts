import { consolidate } from '../../src/scoring/consolidate';
import { DEFAULT_METHOD } from '../../src/scoring/method';
import { formatPublished, publish } from '../../src/scoring/published';
import type { TieBreak } from '../../src/scoring/tieBreak';
import { tieBreakCriteria } from '../../src/scoring/tieBreakCriteria';
import { entry, entryOf, PAIR, sheet, totalOnly } from '../support/scoring/reviews';

const ALL: readonly TieBreak[] = [{ kind: 'dimension', index: 0 }, { kind: 'dimension', index: 1 }, { kind: 'median' }, { kind: 'range' }, { kind: 'highest-scores' }, { kind: 'highest-total' }];

/** Three reviewers; 一班 gets 60, 70, 80, 二班 70, 70, 70, and 丙 gives both its highest total, 甲 and 乙 give theirs to 三班. */
const ranking = consolidate([
  sheet('甲', [entry('一班', [20, 40]), entry('二班', [30, 40]), entry('三班', [40, 60]), entry('四班', ['', ''])]),
  sheet('乙', [entry('一班', [30, 40]), entry('二班', [30, 40]), entry('三班', [40, 60]), entry('四班', ['', ''])]),
  sheet('丙', [entry('一班', [20, 60]), entry('二班', [40, 30]), entry('三班', [0, 0]), entry('四班', ['', ''])]),
], PAIR, DEFAULT_METHOD);

function figures(team: string, of = ranking): (string | undefined)[] {
  const own = entryOf(of, team);
  return tieBreakCriteria(ALL, of.entries).map(({ figure }) => {
    const exact = figure(own);
    return exact === undefined ? undefined : formatPublished(publish(exact, 2));
  });
}

describe('what the tie-breaks look at, over the ballots that count', () => {
  test.each([
    ['一班', ['23.33', '46.67', '70.00', '-20.00', '1.00', '80.00']],
    ['二班', ['33.33', '36.67', '70.00', '0.00', '0.00', '70.00']],
    ['三班', ['26.67', '40.00', '100.00', '-100.00', '2.00', '100.00']],
  ])('%s: dimensions, median, smaller range, reviewers whose highest it is, highest total', (team, expected) => {
    expect(figures(team)).toEqual(expected);
  });

  test('is nothing where nothing counts', () => {
    expect(figures('四班')).toEqual(ALL.map(() => undefined));
  });

  test('has no dimension where only totals were given', () => {
    const totals = consolidate([sheet('甲', [totalOnly('一班', 80), totalOnly('二班', 70)])], PAIR, DEFAULT_METHOD);
    expect(figures('一班', totals)).toEqual([undefined, undefined, '80.00', '0.00', '1.00', '80.00']);
  });
});

describe('in a ranking', () => {
  const tied = { ...DEFAULT_METHOD, tieBreaks: [{ kind: 'range' }] as const };

  test('the entries whose rank a tie-break decided say so', () => {
    // 一班 and 二班 both average 70.
    const ranked = consolidate([sheet('甲', [entry('一班', [20, 40]), entry('二班', [30, 40]), entry('三班', [0, 5])]), sheet('乙', [entry('一班', [40, 40]), entry('二班', [30, 40]), entry('三班', [0, 5])])], PAIR, tied);
    expect(ranked.entries.map(({ team, rank, decidedBy }) => [team, rank, decidedBy?.kind])).toEqual([['二班', 1, 'range'], ['一班', 2, 'range'], ['三班', 3, undefined]]);
  });

  test('a rule that ranks on exact averages has fewer ties to break', () => {
    const sheets = [sheet('甲', [entry('一班', [20, 40]), entry('二班', [20, 40])]), sheet('乙', [entry('一班', [20, 40]), entry('二班', [20, 40])]), sheet('丙', [entry('一班', [20, 40.01]), entry('二班', [20, 40])])];
    const deciders = (rankOn: 'published' | 'exact') => consolidate(sheets, PAIR, { ...tied, rankOn }).entries.map(({ team, decidedBy }) => [team, decidedBy?.kind]);
    expect(deciders('published')).toEqual([['二班', 'range'], ['一班', 'range']]);
    expect(deciders('exact')).toEqual([['一班', undefined], ['二班', undefined]]);
  });
});
