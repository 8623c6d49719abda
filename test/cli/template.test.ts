import { existsSync, readFileSync } from 'node:fs';

import { readXlsx } from '../../src/xlsx/readXlsx';
import { reviewerFile, run, TestFolder } from '../support/sheets/commandLine';
import { teams } from '../support/sheets/matrix';
import { buildXlsx, type PlainCell } from '../support/xlsx/buildXlsx';

const folder = new TestFolder();
afterAll(() => { folder.remove(); });

function book(name: string, rows: PlainCell[][]): Uint8Array {
  return buildXlsx({ sheets: [{ name, rows }] });
}

const roster = folder.put('名单.xlsx', book('名单', [['序号', '班组名称', '企业名称'], [1, '一班', '甲公司'], [2, '二班', '乙公司'], [3, '一 班', '甲公司']]));
const own = folder.put('标准.xlsx', book('评分标准', [['安全质量评分标准'], ['评分步长：0.5'], ['序号', '评价项目', '评价内容', '分值'], [1, '安全', '（1）制度', '40 分'], [2, '质量', '（1）工艺', 60], ['合计', null, null, 100]]));
const bad = folder.put('错标准.xlsx', book('评分标准', [['评价项目', '分值'], ['安全', 40], ['安全', '若干'], ['合计', 100]]));

describe('npm run template', () => {
  test('writes the reviewer’s workbook and says so', async () => {
    const out = folder.at('新/张三.xlsx');
    const { status, printed, complained } = await run('template', '--entries', roster, '--reviewer', '张三', '--out', out);
    expect([status, printed]).toEqual([0, `张三的评分表，2 项成果：${out}`]);
    expect(complained).toBe('名单中“一 班”（甲公司）重复，只列一次（B4）。');
    const grids = readXlsx(readFileSync(out));
    expect([grids.map(({ name }) => name), teams(grids)]).toEqual([['评分表', '评分标准'], ['一班', '二班']]);
  });

  test('what it writes is read back, as not yet scored', async () => {
    const out = folder.at('李四.xlsx');
    await run('template', '--entries', roster, '--reviewer', '李四', '--out', out);
    const { status, printed } = await run('consolidate', '--json', out, folder.put('张.xlsx', reviewerFile('张三')));
    expect(status).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ reviewers: [{ name: '李四', entriesScored: 0 }, { name: '张三', entriesScored: 2 }] });
  });

  test('with an own template, read back with that template and with no other, and without a complaint about its sheets', async () => {
    const out = folder.at('王五.xlsx');
    expect((await run('template', '--entries', roster, '--reviewer', '王五', '--template', own, '--out', out)).status).toBe(0);
    for (const template of [own, out]) {
      const { printed } = await run('consolidate', '--json', '--template', template, out);
      const report = JSON.parse(printed) as { template: unknown; reviewers: unknown[]; findings: { code: string }[] };
      expect(report.template).toEqual({ name: '安全质量评分标准', dimensions: [{ name: '安全', cap: '40' }, { name: '质量', cap: '60' }], step: '0.5' });
      expect([report.reviewers, report.findings.map(({ code }) => code)]).toEqual([[expect.objectContaining({ name: '王五' })], ['missing', 'missing']]);
    }
    expect((await run('consolidate', out)).status).toBe(1);
  });

  test('in English, with --locale en-US', async () => {
    const out = folder.at('Ann.xlsx');
    const { printed } = await run('template', '--entries', roster, '--reviewer', 'Ann', '--out', out, '--locale', 'en-US');
    expect([printed, readXlsx(readFileSync(out))[0]!.name]).toEqual([`Score sheet for Ann, 2 entries: ${out}`, 'Score sheet']);
  });
});

describe('refusals of npm run template', () => {
  const given = ['--entries', roster, '--reviewer', '张三'];

  test.each(['--entries', '--reviewer', '--out'])('%s must be given', async (option) => {
    const all = [...given, '--out', folder.at('x.xlsx')];
    const at = all.indexOf(option);
    const { status, complained } = await run('template', ...all.slice(0, at), ...all.slice(at + 2));
    expect([status, complained.split('\n').slice(0, 2)]).toEqual([2, [`用法错误：缺少 ${option}。`, expect.stringContaining('npm run template')]]);
  });

  test('an empty name is none, and a file too many is refused', async () => {
    expect((await run('template', '--entries', roster, '--reviewer', ' ', '--out', folder.at('x.xlsx'))).status).toBe(2);
    expect(await run('template', ...given, '--out', folder.at('x.xlsx'), 'more.xlsx')).toMatchObject({ status: 2, complained: expect.stringContaining('不需要“more.xlsx”') as unknown });
  });

  test('neither an existing file nor the list, nor the template is written over', async () => {
    const old = folder.put('old.xlsx', 'kept');
    expect([(await run('template', ...given, '--out', old)).status, readFileSync(old, 'utf8')]).toEqual([2, 'kept']);
    const [list, standard] = [folder.put('副本/名单.xlsx', readFileSync(roster)), folder.put('副本/标准.xlsx', readFileSync(own))];
    for (const file of [list, standard]) {
      const before = readFileSync(file);
      const { status } = await run('template', '--entries', list, '--reviewer', '张三', '--template', standard, '--force', '--out', file);
      expect([status, Buffer.compare(readFileSync(file), before)]).toEqual([2, 0]);
    }
  });

  test.each<[name: string, args: () => string[], sentence: RegExp]>([
    ['a list that is missing', () => ['--entries', folder.at('no.xlsx')], /^“.*no\.xlsx”无法读取：找不到这个文件。/],
    ['a list without teams', () => ['--entries', own], /没有找到成果名单.*评分标准/],
    ['a template that is missing', () => ['--entries', roster, '--template', folder.at('no.xlsx')], /无法读取：找不到/],
    ['a workbook without a template', () => ['--entries', roster, '--template', roster], /没有可用的“评分标准”工作表.*名单/],
    ['a template that contradicts itself', () => ['--entries', roster, '--template', bad], /不能用作评分标准：.*“若干”不是数字.*“安全”重复/],
  ])('%s: status 1, one sentence, nothing written', async (_name, args, sentence) => {
    const out = folder.at('none.xlsx');
    const { status, complained, printed } = await run('template', '--reviewer', '张三', '--out', out, ...args());
    expect([status, printed, existsSync(out), complained.split('\n').length]).toEqual([1, '', false, 1]);
    expect(complained).toMatch(sentence);
  });
});
