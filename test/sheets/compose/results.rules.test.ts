import { messagesFor, type LocaleName } from '../../../src/locales/messages';
import { DEFAULT_METHOD, type Method } from '../../../src/scoring/method';
import { methodSentence } from '../../../src/sheets/compose/methodSentence';
import { composeResults } from '../../../src/sheets/compose/resultsWorkbook';
import { columnOf, isFormula, sheetNamed, shown, textsOf } from '../../support/sheets/documents';
import { plainReview, rankingOf } from '../../support/sheets/reviews';

const zh = messagesFor('zh-CN');

function sentence(rules: Partial<Method>, locale: LocaleName = 'zh-CN'): string {
  return methodSentence({ ...DEFAULT_METHOD, ...rules }, messagesFor(locale));
}

describe('the method in one sentence', () => {
  test.each<[Partial<Method>, string]>([
    [{ name: 'trimmed', drop: 2 }, '计算方法：各评委总分去掉最高分和最低分后取平均值（有效评委满 7 位各去 2 个、不足 7 位不去）；四舍五入保留 2 位小数；名次按公布的平均分排列，相同的并列，其后名次顺延。'],
    [{ name: 'trimmed', trimScope: 'dimension', trimThresholds: [{ from: 9, drop: 2 }, { from: 5, drop: 1 }] }, '计算方法：每个评价项目去掉最高分和最低分后取平均值再相加（有效评委满 5 位各去 1 个、满 9 位各去 2 个、不足 5 位不去）；'],
    [{ name: 'trimmed', drop: 1, trimFrom: 5 }, '计算方法：各评委总分去掉一个最高分和一个最低分后取平均值（有效评委不足 5 位时不去）；'],
    [{ name: 'standard-score' }, '计算方法：各评委的总分换算成标准分后取平均值；'],
    [{ name: 'calibrated' }, '计算方法：去掉各评委打分的宽严之后的分数；'],
    [{ rounding: 'half-even' }, '计算方法：各评委总分取平均值；按“四舍六入五成双”保留 2 位小数；'],
    [{ tieBreaks: [{ kind: 'dimension', index: 2 }, { kind: 'range' }] }, '名次按公布的平均分排列，相同的依次比较第 3 个评价项目的平均分（高的在前）、最高与最低总分之差（小的在前），仍相同的并列，其后名次顺延。'],
  ])('%j', (rules, expected) => {
    expect(sentence(rules)).toContain(expected);
    expect(sentence(rules, 'en-US')).toMatch(/^Method: [^\u4e00-\u9fff{}]+$/);
  });
});

describe('评审规则', () => {
  const rulesOf = (rules: Partial<Method>) => textsOf(sheetNamed(composeResults(plainReview(9, 3, rules), [], zh), '评审规则')).join('\n');

  test('names the dimensions of the tie-breaks', () => {
    const text = rulesOf({ rankOn: 'exact', tieBreaks: [{ kind: 'dimension', index: 2 }, { kind: 'highest-scores' }] });
    expect(text).toContain('舍入前的平均分相同的成果，并列之前先依次比较：“建设过程”的平均分（高的在前）、把自己的最高分给这项成果的评委人数（多的在前）。');
    expect(text).not.toContain('不是公式');
  });

  test.each<[Partial<Method>, boolean]>([[{ name: 'calibrated' }, true], [{ name: 'standard-score' }, false], [{ name: 'trimmed', drop: 2, rounding: 'half-even' }, false]])('says of %j what no formula carries: only leniency and standard errors', (rules, hasValues) => {
    expect(rulesOf(rules).includes('只有各评委的宽严和标准误由本工具计算后写入数值，不是公式，见“评分汇总”的计算过程')).toBe(hasValues);
  });

  test.each<[Partial<Method>, string]>([
    [{ name: 'standard-score' }, '标准分＝50＋10×'], [{ name: 'calibrated' }, '各评委宽严之和为零'], [{ name: 'trimmed', drop: 3 }, '有效评委满 9 位各去 3 个、不足 9 位不去，先去掉'], [{ rounding: 'half-even' }, '恰好为五时，舍入到偶数'],
  ])('explains %j', (rules, expected) => {
    expect(rulesOf(rules)).toContain(expected);
  });

  test('leaves the plain rules as they were', () => {
    const text = rulesOf({ name: 'trimmed' });
    expect(text).toContain('有效评委达到 5 位时，去掉一个最高总分和一个最低总分');
    expect([text.includes('依次比较'), text.includes('不是公式')]).toEqual([false, false]);
  });
});

describe('排名结果', () => {
  const given = { 张三: { '一班|': '1 2 3 4 5', '二班|': '2 2 3 4 5', '三班|': '4 4 4 4 4' }, 李四: { '一班|': '3 2 3 4 5', '二班|': '2 2 3 4 5', '三班|': '4 4 4 4 5' } };
  const remarks = (rules: Partial<Method>) => {
    const ranking = rankingOf(given, rules);
    const sheet = composeResults(ranking, [], zh)[0]!;
    return sheet.rows.slice(3, 6).map((row) => [row[1], shown(row[columnOf(sheet, 2, '备注')])]);
  };

  test('has the mean of the totals beside an adjusted average', () => {
    expect(remarks({ name: 'calibrated' })).toEqual([['三班', '总分的平均值为 20.50 分。'], ['一班', '总分的平均值为 16.00 分。'], ['二班', '总分的平均值为 16.00 分。']]);
  });

  test('marks the ranks that a tie-break settled', () => {
    expect(remarks({ tieBreaks: [{ kind: 'dimension', index: 1 }, { kind: 'range' }] })).toEqual([['三班', ''], ['二班', '平均分相同，名次按最高与最低总分之差（小的在前）排定。'], ['一班', '平均分相同，名次按最高与最低总分之差（小的在前）排定。']]);
  });

  test('ranks nothing that cannot be compared, and says where to read why', () => {
    const apart = rankingOf({ 张三: { '一班|': '1 2 3 4 5' }, 李四: { '二班|': '1 2 3 4 5' }, 王五: { '三班|': '1 2 3 4 5' } }, { name: 'calibrated' });
    const [sheet, summary] = composeResults(apart, [], zh);
    expect(sheet!.rows.slice(3, 6).map((row) => [shown(row[0]), shown(row[columnOf(sheet!, 2, '平均分')]), shown(row[columnOf(sheet!, 2, '备注')])])).toEqual([0, 1, 2].map(() => ['—', '—', '未排名：评分无法与其他成果比较，见“核查清单”。总分的平均值为 15.00 分。']));
    expect(isFormula(summary!.rows[3]![columnOf(summary!, 2, '平均分')])).toBe(false);
  });
});
