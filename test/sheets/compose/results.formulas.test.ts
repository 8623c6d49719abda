import * as fc from 'fast-check';

import { messagesFor } from '../../../src/locales/messages';
import { consolidate } from '../../../src/scoring/consolidate';
import { DEFAULT_METHOD, METHOD_NAMES, RANK_ON, TRIM_SCOPES, type Method } from '../../../src/scoring/method';
import type { Ranking } from '../../../src/scoring/ranking';
import type { ScoreSheet } from '../../../src/scoring/scoreSheet';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { PLAIN_TIE_BREAKS } from '../../../src/scoring/tieBreak';
import type { Template } from '../../../src/scoring/template';
import { composeResults } from '../../../src/sheets/compose/resultsWorkbook';
import { composeScoreSheet } from '../../../src/sheets/compose/scoreSheetDocument';
import { allFormulas, cellFormulas, functionsOf, sheetNamed, shown } from '../../support/sheets/documents';
import { plainReview, rankingOf, sheetOf, type Given } from '../../support/sheets/reviews';

const zh = messagesFor('zh-CN');
const RULED: Partial<Method>[] = [
  { rounding: 'half-even' }, { name: 'median', rounding: 'half-even' }, { name: 'standard-score', rounding: 'half-even' }, { name: 'trimmed', drop: 2 }, { name: 'trimmed', trimScope: 'dimension', trimFrom: 4, rounding: 'half-even' },
  { name: 'trimmed', trimScope: 'dimension', trimThresholds: [{ from: 3, drop: 1 }, { from: 6, drop: 2 }] }, { tieBreaks: [{ kind: 'dimension', index: 1 }, ...PLAIN_TIE_BREAKS.map((kind) => ({ kind }))] },
];
const METHODS: Partial<Method>[] = [...RULED, ...METHOD_NAMES.flatMap((name) => TRIM_SCOPES.flatMap((trimScope) => RANK_ON.flatMap((rankOn) => [0, 1, 2, 5].map((decimals) => ({ name, trimScope, decimals, rankOn })))))];
/** What Excel 2016, WPS, LibreOffice and Univer all calculate alike. */
const ALLOWED = 'SUM AVERAGE MAX MIN COUNT COUNTIF COUNTIFS SUMIF COUNTBLANK ROUND RANK.EQ SUMPRODUCT MEDIAN IF AND OR NOT ISNUMBER ISTEXT LEFT COUNTA ABS LARGE SMALL STDEV SQRT TEXT'.split(' ');

/** Six reviewers of whom one gives a total alone. */
function partlyTotals(method: Partial<Method>): Ranking {
  return rankingOf(Object.fromEntries(['1 2 3 4 5', '2 2 3 4 5', '3 2 3 4 5', '4 2 3 4 5', '5 2 3 4 5', '=85.5'].map((marks, at): [string, Given] => [`评委${String(at)}`, { '一班|': marks }])), method);
}

describe('the formulas of the results', () => {
  test.each(METHODS)('%j: call only functions that every program knows', (method) => {
    const used = allFormulas([...composeResults(plainReview(6, 3, method), [], zh), ...composeResults(partlyTotals(method), [], zh)]).flatMap(functionsOf);
    expect([...new Set(used)].filter((name) => !ALLOWED.includes(name))).toEqual([]);
  });

  test.each(METHODS)('%j: are balanced and refer to no whole column or row', (method) => {
    for (const formula of allFormulas([...composeResults(plainReview(6, 3, method), [], zh), ...composeResults(partlyTotals(method), [], zh)])) {
      const bare = formula.replace(/"[^"]*"/g, '');
      expect(bare.split('(').length).toBe(bare.split(')').length);
      expect(bare).not.toMatch(/\$?[A-Z]+:\$?[A-Z]+(?!\$?\d)|#REF!|undefined|NaN/);
      expect(formula.startsWith('=')).toBe(false);
    }
  });

  test('stay within the length Excel takes', () => {
    for (const formula of allFormulas(composeResults(plainReview(60, 3, { name: 'trimmed', trimScope: 'dimension' }), [], zh))) expect(formula.length).toBeLessThan(1500);
  });

  test.each([...RULED, ...METHODS.filter(({ decimals }) => decimals === 2)])('%j: are as long in all as there are scores', (method) => {
    const length = (reviewers: number, entries: number) => cellFormulas(composeResults(plainReview(reviewers, entries, method), [], zh)).reduce((sum, formula) => sum + formula.length, 0);
    expect(length(20, 100) / length(20, 50)).toBeLessThan(2.15);
    expect(length(100, 20) / length(50, 20)).toBeLessThan(2.15);
  });

  test('are as long, each, whatever the number of reviewers and entries', () => {
    const longest = (reviewers: number, entries: number) => Math.max(...cellFormulas(composeResults(plainReview(reviewers, entries, { name: 'trimmed' }), [], zh)).map(({ length }) => length));
    expect(longest(100, 100) - longest(5, 5)).toBeLessThan(150);
  });
});

describe('the formulas of the empty score sheet', () => {
  const entries = [{ team: '一班', enterprise: '甲公司' }];

  test.each([undefined, 50])('with the step %p, call only functions that every program knows', (step) => {
    const template: Template = { ...STANDARD_TEMPLATE, ...(step === undefined ? {} : { step: step as NonNullable<Template['step']> }) };
    const used = allFormulas(composeScoreSheet(template, '张三', entries, zh)).flatMap(functionsOf);
    expect([...new Set(used)].filter((name) => !ALLOWED.includes(name))).toEqual([]);
  });
});

describe('what files say never becomes a formula', () => {
  const MARK = '♞';
  const hostile = fc.constantFrom('=1+1', '"&HYPERLINK("http://x","y")&"', "+cmd|' /C calc'!A0", '-2+3', '@SUM(A1)', "'!A1", '{count}', '","")', '\t=1', '￥$A$1').map((text) => `${text}${MARK}`);
  const named = fc.record({ team: hostile, enterprise: hostile, reviewer: hostile, file: hostile, sheet: hostile, remark: hostile, mark: hostile, dimension: hostile, template: hostile });

  test('neither names, remarks, words in the place of scores, nor the template’s own texts', () => {
    fc.assert(fc.property(named, fc.constantFrom(...METHODS), (texts, method) => {
      const template: Template = { name: texts.template, dimensions: STANDARD_TEMPLATE.dimensions.map((dimension, at) => ({ ...dimension, name: `${texts.dimension}${String(at)}` })) };
      const plain = sheetOf('李四', { [`${texts.team}|${texts.enterprise}`]: '1 2 3 4 5' }, template);
      const [row] = plain.rows;
      const bad: ScoreSheet = {
        ...plain, reviewer: texts.reviewer, file: texts.file, sheet: texts.sheet,
        rows: [{ ...row!, remark: texts.remark, marks: row!.marks.map(({ cell }) => ({ cell, mark: { state: 'illegal', code: 'not-a-number', text: texts.mark } })) }],
      };
      const ranking = consolidate([plain, bad], template, { ...DEFAULT_METHOD, ...method });
      const documents = [...composeResults(ranking, ranking.findings, zh), ...composeScoreSheet(template, texts.reviewer, [{ team: texts.team, enterprise: texts.enterprise }], zh)];
      expect(allFormulas(documents).filter((formula) => formula.includes(MARK))).toEqual([]);
      const details = sheetNamed(documents, '评分明细').rows.flatMap((cells) => cells.filter((cell) => typeof cell === 'string'));
      expect(details).toEqual(expect.arrayContaining([texts.reviewer, texts.remark, texts.file, texts.mark]));
      expect(shown(sheetNamed(documents, '评分表').rows[1]![2])).toBe(texts.reviewer);
    }));
  });
});
