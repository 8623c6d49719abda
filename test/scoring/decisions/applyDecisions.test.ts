import * as fc from 'fast-check';

import { consolidate } from '../../../src/scoring/consolidate';
import { applyDecisions } from '../../../src/scoring/decisions/applyDecisions';
import type { Decision } from '../../../src/scoring/decisions/decision';
import { DEFAULT_METHOD } from '../../../src/scoring/method';
import type { Ranking } from '../../../src/scoring/ranking';
import type { ScoreSheet } from '../../../src/scoring/scoreSheet';
import { legalCells, reviewOf, shuffled } from '../../support/scoring/arbitraries';
import { averageOf, codesOf, entry, entryOf, PAIR, resultsOf, sheet, statusesOf } from '../../support/scoring/reviews';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';

function decided(sheets: readonly ScoreSheet[], decisions: readonly Decision[]): Ranking {
  const { sheets: named, apart, findings } = applyDecisions(sheets, decisions);
  const ranking = consolidate(named, PAIR, DEFAULT_METHOD, apart);
  return { ...ranking, findings: [...findings, ...ranking.findings] };
}

/** One entry under two names, each used by half of the reviewers. */
const MISSPELT = [
  sheet('甲', [entry('管网养护班', [30, 50]), entry('桥梁检测组', [20, 40])]),
  sheet('乙', [entry('管网养护斑', [32, 52]), entry('桥梁检测组', [22, 42])]),
];
const SAME: Decision = { kind: 'same-entry', team: '管网养护斑', enterprise: '市政公司', as: { team: '管网养护班', enterprise: '市政公司' } };
const DIFFERENT: Decision = { kind: 'different-entry', a: { team: '管网养护斑', enterprise: '市政公司' }, b: { team: '管网养护班', enterprise: '市政公司' } };

describe('two names that look alike', () => {
  test('are a warning as long as nobody has decided', () => {
    expect(codesOf(decided(MISSPELT, []))).toContain('warning unknown-entry.near');
    expect(entryOf(decided(MISSPELT, []), '管网养护班').provisional).toBe(true);
  });

  test('are one entry where a person says so: the row counts for it, and a notice with its place says why', () => {
    const ranking = decided(MISSPELT, [SAME]);
    expect(ranking.entries.map(({ team }) => team).sort()).toEqual(['桥梁检测组', '管网养护班']);
    expect([averageOf(entryOf(ranking, '管网养护班')), entryOf(ranking, '管网养护班').provisional]).toEqual(['82.00', false]);
    expect(ranking.findings).toEqual([
      { code: 'decided', reason: 'same-entry', severity: 'notice', file: '乙.xlsx', sheet: '评分表', cell: 'B2', reviewer: '乙', team: '管网养护班', enterprise: '市政公司', found: '管网养护斑 市政公司', expected: '管网养护班 市政公司' },
    ]);
  });

  test('are two where a person says so: neither is in doubt any more, and it is not asked again', () => {
    const ranking = decided(MISSPELT, [DIFFERENT]);
    expect(codesOf(ranking)).not.toContain('warning unknown-entry.near');
    expect(codesOf(ranking)[0]).toBe('notice decided.different-entry');
  });

  test('are one with a row that names no enterprise, which is the only one of its team', () => {
    const ranking = decided([MISSPELT[0]!, sheet('乙', [entry('管网养护斑', [32, 52]), entry('桥梁检测组', [22, 42])]), sheet('丙', [entry('管网养护斑', [34, 54], '')])], [SAME]);
    expect(averageOf(entryOf(ranking, '管网养护班'))).toBe('84.00');
  });

  test('may be one by way of a third', () => {
    const third = sheet('丙', [entry('管网养护般', [34, 54])]);
    const chain: Decision = { kind: 'same-entry', team: '管网养护般', enterprise: '市政公司', as: { team: '管网养护斑', enterprise: '市政公司' } };
    expect(averageOf(entryOf(decided([...MISSPELT, third], [chain, SAME]), '管网养护班'))).toBe('84.00');
  });

  test('stay apart in two enterprises, though the teams have one name', () => {
    const ranking = decided([sheet('甲', [entry('一班', [30, 50], '第一公司'), entry('一班', [20, 40], '水务集团')])], [SAME]);
    expect(ranking.entries).toHaveLength(2);
  });
});

const AGAIN = sheet('张三（组长）', [entry('一班', [30, 50]), entry('二班', [20, 40])]);
const FIRST = sheet('张三', [entry('三班', [10, 20])]);

describe('two reviewers who look alike', () => {
  test('are one where a person says so', () => {
    const ranking = decided([FIRST, AGAIN], [{ kind: 'same-reviewer', name: '张三（组长）', as: '张三' }]);
    expect(ranking.reviewers.map(({ name }) => name)).toEqual(['张三']);
    expect(ranking.findings[0]).toEqual({ code: 'decided', reason: 'same-reviewer', severity: 'notice', file: AGAIN.file, sheet: '评分表', reviewer: '张三', found: '张三（组长）', expected: '张三' });
    expect(codesOf(ranking)).not.toContain('warning duplicate-reviewer.near-name');
  });

  test('are two where a person says so, in whichever order they are named', () => {
    const pair = [{ a: '张三', b: '张三（组长）' }, { a: '张三（组长）', b: '张三' }];
    for (const { a, b } of pair) {
      const ranking = decided([FIRST, AGAIN], [{ kind: 'different-reviewers', a, b }]);
      expect(codesOf(ranking).filter((code) => /reviewer/.test(code))).toEqual(['notice decided.different-reviewers']);
    }
  });

  test('are one though the sheet takes its name from the file alone', () => {
    const unnamed: ScoreSheet = { ...AGAIN, reviewer: '评分表', unnamed: true };
    const ranking = decided([FIRST, unnamed], [{ kind: 'same-reviewer', name: '评分表', as: '张三' }]);
    expect(ranking.reviewers.map(({ name }) => name)).toEqual(['张三']);
  });
});

const OLD = sheet('王五', [entry('一班', [30, 50]), entry('二班', [20, 40])], PAIR, '旧.xlsx');
const NEW = sheet('王五', [entry('一班', [31, 50]), entry('二班', [20, 40])], PAIR, '新.xlsx');
const MORE = sheet('王五', [entry('三班', [10, 20])], PAIR, '补.xlsx');

describe('contradicting sheets of one reviewer', () => {
  test('count with the one that a person chose, and the others are said to be left out', () => {
    const ranking = decided([OLD, NEW, MORE], [{ kind: 'version', reviewer: '王五', file: '新.xlsx', sheet: '评分表' }]);
    expect(['一班', '二班', '三班'].map((team) => averageOf(entryOf(ranking, team)))).toEqual(['81.00', '60.00', '30.00']);
    expect(ranking.findings.filter(({ code }) => code === 'decided')).toEqual([
      { code: 'decided', reason: 'version', severity: 'notice', file: '旧.xlsx', sheet: '评分表', reviewer: '王五', expected: '新.xlsx 评分表' },
    ]);
    expect(codesOf(ranking)).not.toContain('error duplicate-reviewer.sheet-conflict');
  });

  test('count with the one chosen last', () => {
    const choose = (file: string): Decision => ({ kind: 'version', reviewer: '王五', file, sheet: '评分表' });
    expect(averageOf(entryOf(decided([OLD, NEW], [choose('新.xlsx'), choose('旧.xlsx')]), '一班'))).toBe('80.00');
  });

  test('are chosen under the name that the reviewer had when it was decided', () => {
    const titled = { ...NEW, reviewer: '王五教授' };
    const decisions: Decision[] = [{ kind: 'version', reviewer: '王五教授', file: '新.xlsx', sheet: '评分表' }, { kind: 'same-reviewer', name: '王五教授', as: '王五' }];
    expect(statusesOf(decided([OLD, titled], decisions), '一班')).toEqual(['王五 counted']);
  });
});

test('a file that is taken out counts in nothing, and a notice says so', () => {
  const ranking = decided([...MISSPELT, OLD], [{ kind: 'taken-out', file: '旧.xlsx' }]);
  expect(ranking.reviewers.map(({ name }) => name)).toEqual(['甲', '乙']);
  expect(ranking.findings[0]).toEqual({ code: 'decided', reason: 'taken-out', severity: 'notice', file: '旧.xlsx', reviewer: '王五' });
});

describe('decisions that contradict each other', () => {
  test.each([
    ['one and two', [SAME, DIFFERENT], 3],
    ['two and one', [DIFFERENT, SAME], 2],
  ] as const)('count as the last one says: %s', (_, decisions, entries) => {
    expect(decided(MISSPELT, decisions).entries).toHaveLength(entries);
  });

  test('make no circle', () => {
    const back: Decision = { kind: 'same-entry', team: '管网养护班', enterprise: '市政公司', as: { team: '管网养护斑', enterprise: '市政公司' } };
    expect(decided(MISSPELT, [SAME, back]).entries.map(({ team }) => team).sort()).toEqual(['桥梁检测组', '管网养护斑']);
  });
});

const NAMES = ['甲班', '乙班', '丙班', '丁班'];
const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc.tuple(fc.constantFrom(...NAMES, '戊班'), fc.constantFrom(...NAMES)).map(([team, as]): Decision => ({ kind: 'same-entry', team, enterprise: '公司', as: { team: as, enterprise: '公司' } })),
  fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).map(([a, b]): Decision => ({ kind: 'different-entry', a: { team: a, enterprise: '公司' }, b: { team: b, enterprise: '公司' } })),
  fc.tuple(fc.constantFrom('张', '李', '王'), fc.constantFrom('张', '李')).map(([name, as]): Decision => ({ kind: 'same-reviewer', name, as })),
  fc.constantFrom('张.xlsx', '无.xlsx').map((file): Decision => ({ kind: 'taken-out', file })),
  fc.constantFrom('张.xlsx', '李.xlsx').map((file): Decision => ({ kind: 'version', reviewer: '李', file, sheet: '评分表' })),
);
const PANEL = ['张', '李', '王'].map((reviewer, at) => sheet(reviewer, NAMES.map((team, index) => entry(team, [10 + at, 20 + index], '公司'))));

describe('whatever is decided', () => {
  test('nothing changes where nothing is', () => {
    fc.assert(fc.property(reviewOf(legalCells, { everyEntry: false }), (review) => {
      const sheets = review.map(({ reviewer, rows }) => sheet(reviewer, rows, STANDARD_TEMPLATE));
      const { sheets: same, findings, apart } = applyDecisions(sheets, []);
      expect([same, findings]).toEqual([sheets, []]);
      expect(consolidate(same, STANDARD_TEMPLATE, DEFAULT_METHOD, apart)).toEqual(consolidate(sheets, STANDARD_TEMPLATE, DEFAULT_METHOD));
    }), { numRuns: 40 });
  });

  test('decisions that fit nothing change nothing and are said nowhere', () => {
    const idle: Decision[] = [
      { kind: 'same-entry', team: '无', enterprise: '', as: { team: '甲班', enterprise: '公司' } },
      { kind: 'different-entry', a: { team: '无', enterprise: '' }, b: { team: '甲班', enterprise: '公司' } },
      { kind: 'same-reviewer', name: '无', as: '张' },
      { kind: 'different-reviewers', a: '无', b: '张' },
      { kind: 'version', reviewer: '张', file: '无.xlsx', sheet: '评分表' },
      { kind: 'taken-out', file: '无.xlsx' },
    ];
    expect(applyDecisions(PANEL, idle)).toMatchObject({ sheets: PANEL, findings: [] });
  });

  test('the order of decisions that do not contradict each other is of no account', () => {
    const consistent: readonly Decision[] = [
      { kind: 'same-entry', team: '甲班', enterprise: '公司', as: { team: '乙班', enterprise: '公司' } },
      { kind: 'same-entry', team: '乙班', enterprise: '公司', as: { team: '丙班', enterprise: '公司' } },
      { kind: 'different-entry', a: { team: '甲班', enterprise: '公司' }, b: { team: '丁班', enterprise: '公司' } },
      { kind: 'same-reviewer', name: '张', as: '李' },
      { kind: 'different-reviewers', a: '张', b: '王' },
      { kind: 'version', reviewer: '张', file: '张.xlsx', sheet: '评分表' },
    ];
    const expected = applyDecisions(PANEL, consistent);
    fc.assert(fc.property(shuffled(consistent), (decisions) => {
      const { sheets, findings } = applyDecisions(PANEL, decisions);
      expect([sheets, findings]).toEqual([expected.sheets, expected.findings]);
    }));
  });

  test('it is the same once more, no score is lost but with a notice, and no score changes', () => {
    fc.assert(fc.property(fc.array(anyDecision, { maxLength: 8 }), (decisions) => {
      const once = applyDecisions(PANEL, decisions);
      const marks = (sheets: readonly ScoreSheet[]): string[] => sheets.map(({ file, rows }) => file + JSON.stringify(rows.map((row) => row.marks)));
      const kept = new Set(marks(once.sheets));
      const gone = PANEL.filter((own) => !kept.has(marks([own])[0]!));
      expect(gone.map(({ file }) => file).sort()).toEqual(once.findings.filter(({ reason }) => reason === 'taken-out' || reason === 'version').map(({ file }) => file).sort());
      expect(applyDecisions(PANEL, [...decisions, ...decisions]).sheets).toEqual(once.sheets);
      expect(() => resultsOf(consolidate(once.sheets, PAIR, DEFAULT_METHOD, once.apart))).not.toThrow();
    }));
  });
});
