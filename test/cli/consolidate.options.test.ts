import { existsSync, readFileSync } from 'node:fs';

import { readXlsx } from '../../src/xlsx/readXlsx';
import { reviewerFile, run, TestFolder } from '../support/sheets/commandLine';

const folder = new TestFolder();
const first = folder.put('1.xlsx', reviewerFile('张三'));
const second = folder.put('2.xlsx', reviewerFile('李四'));
afterAll(() => { folder.remove(); });

describe('what the command prints', () => {
  test('is the ranking in words, with status 0', async () => {
    const { status, printed, complained } = await run('consolidate', first, second);
    expect([status, complained]).toEqual([0, '']);
    expect(printed.split('\n').slice(-3).map((line) => line.trim())).toEqual(['2 位评委，2 项成果，计入总分 4 份。', '1   84.00  一班（甲公司）', '2   70.50  二班（甲公司）']);
  });

  test('is nothing but JSON with --json, also beside --out', async () => {
    const out = folder.at('json.xlsx');
    const { status, printed } = await run('consolidate', '--json', '--out', out, first, second, folder.at('missing.xlsx'));
    const report = JSON.parse(printed) as { entries: { rank: number }[]; findings: { code: string }[] };
    expect([status, report.entries.map(({ rank }) => rank), report.findings.map(({ code }) => code), existsSync(out)]).toEqual([0, [1, 2], ['unreadable-file'], true]);
  });

  test('is the method asked for', async () => {
    const { printed } = await run('consolidate', '--json', '--method', 'trimmed', '--trim-scope', 'dimension', '--decimals', '3', '--rank-on', 'exact', first, second);
    expect(JSON.parse(printed)).toMatchObject({ method: { name: 'trimmed', trimScope: 'dimension', decimals: 3, rankOn: 'exact' }, entries: [{ average: '84.000' }, { average: '70.500' }] });
  });

  test('has the mean of the totals beside an adjusted average, and what settled equal ones', async () => {
    const lines = async (...options: string[]) => (await run('consolidate', ...options, first, second)).printed.split('\n').slice(-2).map((line) => line.trim());
    expect(await lines('--method', 'calibrated')).toEqual(['1   84.00  一班（甲公司）　总分平均 84.00', '2   70.50  二班（甲公司）　总分平均 70.50']);
    const equal = folder.put('3.xlsx', reviewerFile('王五', { 一班: [12, 20, 25, 13, 14], 二班: [12, 20, 24, 14, 14] }));
    expect((await run('consolidate', '--locale', 'en-US', '--tie-break', '建设过程', equal)).printed.split('\n').slice(-2).map((line) => line.trim())).toEqual([
      '1   84.00  一班 (甲公司)  equal, ranked by the average in “建设过程” (higher first)', '2   84.00  二班 (甲公司)  equal, ranked by the average in “建设过程” (higher first)',
    ]);
  });

  test('has all that an association’s own rules change', async () => {
    const { printed } = await run('consolidate', '--json', '--method', 'trimmed', '--trim-each', '2', '--rounding', 'half-even', '--tie-break', '建设过程，median,range', first, second);
    expect(JSON.parse(printed)).toMatchObject({ method: { name: 'trimmed', drop: 2, rounding: 'half-even', tieBreaks: ['建设过程', 'median', 'range'] }, findings: [{ code: 'too-few-to-trim', expected: '7' }] });
  });

  test('is the usage with --help', async () => {
    expect(await run('consolidate', '--help')).toMatchObject({ status: 0, complained: '', printed: expect.stringContaining('--trim-scope') as unknown });
    expect(await run('template', '--help', '--locale', 'en-US')).toMatchObject({ status: 0, printed: expect.stringMatching(/^Usage: npm run template/) as unknown });
  });

  test('is JSON, and status 1, where nothing can be consolidated', async () => {
    const { status, printed, complained } = await run('consolidate', '--json', folder.at('missing.xlsx'));
    expect([status, complained]).toEqual([1, '没有可以汇总的评分表，未写出结果。']);
    expect(JSON.parse(printed)).toMatchObject({ entries: [], findings: [{ code: 'unreadable-file', reason: 'not-found', file: 'missing.xlsx' }] });
  });
});

describe('the results workbook', () => {
  test('is written whole, into a new folder if need be, and is said', async () => {
    const out = folder.at('结果/2021/排名.xlsx');
    const { status, printed } = await run('consolidate', '--out', out, first, second);
    expect([status, printed.split('\n').at(-1)]).toEqual([0, `结果工作簿：${out}`]);
    expect(readXlsx(readFileSync(out)).map(({ name }) => name)).toEqual(['排名结果', '评分汇总', '评分明细', '核查清单', '评审规则']);
  });

  test('is in English with --locale en-US', async () => {
    const out = folder.at('english.xlsx');
    await run('consolidate', '--locale', 'en-US', '--out', out, first, second);
    expect(readXlsx(readFileSync(out))[0]!.name).toBe('Ranking');
  });

  test('is not written where nothing can be consolidated', async () => {
    const out = folder.at('nothing.xlsx');
    expect([(await run('consolidate', '--out', out, folder.at('missing.xlsx'))).status, existsSync(out)]).toEqual([1, false]);
  });
});

describe('wrong usage has status 2, and says in one sentence what is wrong', () => {
  test.each<[args: string[], chinese: string, english: string]>([
    [['--metod', 'mean', 'a.xlsx'], '没有 --metod 这个选项。', 'there is no option --metod.'],
    [['-o', 'a.xlsx'], '没有 -o 这个选项。', 'there is no option -o.'],
    [['--method', 'best', 'a.xlsx'], '--method 应为', '--method takes one of mean, trimmed, median, standard-score, calibrated, not “best”.'],
    [['--trim-scope', 'all', 'a.xlsx'], '--trim-scope 应为 total、dimension 之一，不能是“all”。', '--trim-scope takes one of total, dimension, not “all”.'],
    [['--rank-on', 'shown', 'a.xlsx'], '--rank-on 应为 published、exact 之一，不能是“shown”。', '--rank-on takes one of published, exact, not “shown”.'],
    [['--rounding', 'up', 'a.xlsx'], '--rounding 应为 half-away、half-even 之一，不能是“up”。', '--rounding takes one of half-away, half-even, not “up”.'],
    [['--method', 'trimmed', '--trim-each', '0', 'a.xlsx'], '--trim-each 应为 1 到 9 的整数，不能是“0”。', '--trim-each takes a whole number from 1 to 9, not “0”.'],
    [['--trim-each', '2', 'a.xlsx'], '--trim-each 只能与 --method trimmed 一起用。', '--trim-each goes with --method trimmed only.'],
    [['--tie-break', 'median,长度', 'a.xlsx'], '--tie-break 里的“长度”不认识。可以用评价项目的名称（需求确定、建设策划、', '“长度” in --tie-break is not known. It takes names of dimensions (需求确定, 建设策划, '],
    [['--tie-break', 'median,', 'a.xlsx'], '--tie-break 里的“”不认识。', '“” in --tie-break is not known.'],
    [['--decimals', 'two', 'a.xlsx'], '--decimals 应为 0 到 6 的整数，不能是“two”。', '--decimals takes a whole number from 0 to 6, not “two”.'],
    [['--decimals', '7', 'a.xlsx'], '--decimals 应为 0 到 6 的整数', '--decimals takes a whole number from 0 to 6'],
    [['--decimals', '2.5', 'a.xlsx'], '--decimals 应为 0 到 6 的整数', '--decimals takes a whole number from 0 to 6'],
    [['a.xlsx', '--out'], '--out 后面缺少内容。', '--out needs a value.'],
    [['--out', '--json', 'a.xlsx'], '--out 后面缺少内容。', '--out needs a value.'],
    [[], '没有指定评委的评分表。', 'no score sheets are named.'],
  ])('%j', async (args, chinese, english) => {
    const [zh, en] = [await run('consolidate', ...args), await run('consolidate', '--locale', 'en-US', ...args)];
    expect([zh.status, en.status, zh.printed, en.printed]).toEqual([2, 2, '', '']);
    expect(zh.complained.split('\n').slice(0, 2)).toEqual([expect.stringContaining(`用法错误：${chinese}`), expect.stringContaining('用法：npm run consolidate')]);
    expect(en.complained.split('\n').slice(0, 2)).toEqual([expect.stringContaining(`Wrong usage: ${english}`), expect.stringContaining('Usage: npm run consolidate')]);
  });

  test('an unknown language is refused in Chinese', async () => {
    expect(await run('consolidate', '--locale', 'fr', first)).toMatchObject({ status: 2, complained: expect.stringContaining('--locale 应为 zh-CN、en-US 之一') as unknown });
  });

  test('a switch that is given a value is not said to lack one', async () => {
    const { status, complained } = await run('consolidate', '--json=yes', first);
    expect(status).toBe(2);
    expect(complained).not.toContain('缺少内容');
  });

  test('the language may stand behind the mistake, and behind an equals sign', async () => {
    expect((await run('consolidate', '--metod', '--locale=en-US')).complained).toContain('Wrong usage: there is no option --metod.');
  });
});
