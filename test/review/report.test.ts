import { messagesFor } from '../../src/locales/messages';
import { reviewReport } from '../../src/review/report';
import type { Method } from '../../src/scoring/method';
import type { Template } from '../../src/scoring/template';
import { rankingOf, type Given } from '../support/sheets/reviews';
import { HALF_POINTS, templateOf } from '../support/sheets/templates';

const zh = messagesFor('zh-CN');

interface Report {
  readonly template: Record<string, unknown>;
  readonly method: Record<string, unknown>;
  readonly reviewers: Record<string, unknown>[];
  readonly entries: Record<string, unknown>[];
  readonly findings: Record<string, unknown>[];
}

function reportOf(given: Readonly<Record<string, Given>>, method: Partial<Method> = {}, template?: Template, words = zh): Report {
  const ranking = rankingOf(given, method, template);
  return JSON.parse(JSON.stringify(reviewReport({ ranking, findings: ranking.findings }, words))) as Report;
}

const PLAIN = { 张三: { '一班|甲公司': '15 25 30 15 0.5', '二班|甲公司': '1 2 3 4 5' }, 李四: { '一班|甲公司': '15 25 30 13.1 0', '二班|甲公司': '26 2 3 4 5' } };

describe('the report', () => {
  test('has the fields of design.md and no others', () => {
    const report = reportOf(PLAIN);
    expect(Object.keys(report)).toEqual(['template', 'method', 'reviewers', 'entries', 'findings']);
    expect(report.template).toEqual({ name: '质量信得过班组建设评分表', dimensions: [['需求确定', '15'], ['建设策划', '25'], ['建设过程', '30'], ['建设成效', '15'], ['特色', '15']].map(([name, cap]) => ({ name, cap })) });
    expect(report.method).toEqual({ name: 'mean', trimScope: 'total', decimals: 2, rankOn: 'published' });
    expect(report.reviewers[0]).toEqual({ name: '张三', file: '张三.xlsx', sheet: '评分表', layout: 'matrix', entriesScored: 2 });
    expect(report.entries).toEqual([
      { team: '一班', enterprise: '甲公司', rank: 1, average: '84.30', reviewersCounted: 2, dimensionAverages: ['15.00', '25.00', '30.00', '14.05', '0.25'], provisional: false, totals: { 张三: '85.5', 李四: '83.1' } },
      { team: '二班', enterprise: '甲公司', rank: 2, average: '15.00', reviewersCounted: 1, dimensionAverages: ['1.00', '2.00', '3.00', '4.00', '5.00'], provisional: true, totals: { 张三: '15' } },
    ]);
  });

  test('has of each finding what is known, a sentence among it', () => {
    const [finding] = reportOf(PLAIN).findings;
    expect(finding).toEqual({
      code: 'over-cap', severity: 'error', file: '李四.xlsx', sheet: '评分表', cell: 'D6', reviewer: '李四', team: '二班', enterprise: '甲公司',
      dimension: '需求确定', found: '26', expected: '0–15', message: expect.stringContaining('“需求确定”填的是 26') as unknown,
    });
  });

  test('says the sentences in the language asked for', () => {
    expect(reportOf(PLAIN, {}, undefined, messagesFor('en-US')).findings[0]!['message']).toMatch(/^“需求确定” is 26, above its cap/);
  });

  test.each([[0, '84', '14'], [1, '84.3', '14.1'], [2, '84.30', '14.05'], [4, '84.3000', '14.0500']])('writes averages with %i decimals', (decimals, average, dimension) => {
    const { entries } = reportOf(PLAIN, { decimals });
    expect([entries[0]!['average'], (entries[0]!['dimensionAverages'] as string[])[3]]).toEqual([average, dimension]);
  });

  test('rounds half away from zero', () => {
    const scores = { a: '15 25 30 15 0.5', b: '15 25 30 13.1 0', c: '15 25 30 0.6 0', d: '15 25 30 15 10.1' };
    expect(reportOf(Object.fromEntries(Object.entries(scores).map(([name, marks]) => [name, { '一班|': marks }]))).entries[0]!['average']).toBe('83.58');
  });

  test('has no rank and no average where no total counts', () => {
    const { entries } = reportOf({ 张三: { '一班|': '1 1 1 1 1', '二班|': '回避 回避 回避 回避 回避' } });
    expect(entries[1]).toMatchObject({ team: '二班', rank: null, average: null, unranked: 'nothing-counted', reviewersCounted: 0, dimensionAverages: [], totals: {} });
  });

  test('has beside an adjusted average the raw one and what settled the rank, and no such field elsewhere', () => {
    const given = { 张三: { '一班|': '1 2 3 4 5', '二班|': '2 2 3 4 5', '三班|': '4 4 4 4 4' }, 李四: { '一班|': '3 2 3 4 5', '二班|': '2 2 3 4 5', '三班|': '4 4 4 4 5' } };
    const plain = reportOf(given, { tieBreaks: [{ kind: 'range' }] });
    expect(plain.method).toEqual({ name: 'mean', trimScope: 'total', decimals: 2, rankOn: 'published', tieBreaks: ['range'] });
    expect(plain.entries.map(({ team, rank, decidedBy }) => [team, rank, decidedBy])).toEqual([['三班', 1, undefined], ['二班', 2, 'range'], ['一班', 3, 'range']]);
    const standard = reportOf(given, { name: 'standard-score' }).entries;
    // 一班 and 二班 have the same two standard scores, from the other reviewer each.
    expect(standard.map(({ team, rank, average, rawAverage }) => [team, rank, average, rawAverage])).toEqual([['三班', 1, '61.34', '20.50'], ['一班', 2, '44.33', '16.00'], ['二班', 2, '44.33', '16.00']]);
    expect(plain.entries.some((reported) => 'rawAverage' in reported || 'standardError' in reported)).toBe(false);
    expect(reportOf(given, { name: 'calibrated' }).entries[0]).toMatchObject({ team: '三班', average: '20.50', rawAverage: '20.50', standardError: expect.any(Number) as unknown });
  });

  test('states the step, where the template has one', () => {
    expect(reportOf(PLAIN, {}, HALF_POINTS).template['step']).toBe('0.5');
    expect(reportOf({ 张三: { '一班|': '10.25' } }, {}, templateOf({ 安全: 33.35 })).template).toMatchObject({ dimensions: [{ name: '安全', cap: '33.35' }] });
  });

  test('keeps the totals of a reviewer called as a property of every object', () => {
    expect(reportOf({ __proto__x: { '一班|': '1 1 1 1 1' }, constructor: { '一班|': '2 1 1 1 1' } }).entries[0]!['totals']).toEqual({ __proto__x: '5', constructor: '6' });
  });
});
