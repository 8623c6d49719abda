import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { reviewerFile, run, TestFolder } from '../support/sheets/commandLine';
import { buildXlsx } from '../support/xlsx/buildXlsx';

let folder = new TestFolder();
let first = '';
let second = '';

beforeEach(() => {
  folder = new TestFolder();
  first = folder.put('评分/1.xlsx', reviewerFile('张三'));
  second = folder.put('评分/2.xlsx', reviewerFile('李四'));
});
afterEach(() => { folder.remove(); });

describe('an existing file', () => {
  test('is not overwritten without --force', async () => {
    const out = folder.put('结果.xlsx', 'kept');
    const { status, complained } = await run('consolidate', '--out', out, first);
    expect([status, readFileSync(out, 'utf8')]).toEqual([2, 'kept']);
    expect(complained).toContain(`“${out}”已经存在，没有覆盖。要覆盖请加 --force`);
  });

  test('is overwritten with --force, and nothing is left beside it', async () => {
    const out = folder.put('结果/结果.xlsx', 'old');
    expect((await run('consolidate', '--force', '--out', out, first)).status).toBe(0);
    expect([readFileSync(out).subarray(0, 2).toString(), readdirSync(folder.at('结果'))]).toEqual(['PK', ['结果.xlsx']]);
  });
});

describe('a reviewer’s file is never written over, not even with --force', () => {
  const before = reviewerFile('张三');

  test.each<[how: string, out: () => string]>([
    ['by its own name', () => first],
    ['by another path to it', () => join(folder.path, '评分', '..', '评分', '1.xlsx')],
    ['by a link to it', () => { symlinkSync(first, folder.at('link.xlsx')); return folder.at('link.xlsx'); }],
    ['by another name of it', () => { linkSync(first, folder.at('hard.xlsx')); return folder.at('hard.xlsx'); }],
  ])('%s', async (_how, place) => {
    const { status, complained } = await run('consolidate', '--force', '--out', place(), first, second);
    expect([status, complained.includes('不能写成结果'), Buffer.compare(readFileSync(first), before)]).toEqual([2, true, 0]);
  });

  test('nor where the folder it is in was named', async () => {
    const { status } = await run('consolidate', '--force', '--out', first, folder.at('评分'));
    expect([status, Buffer.compare(readFileSync(first), before)]).toEqual([2, 0]);
  });

  test('nor is the template', async () => {
    const rows = STANDARD_TEMPLATE.dimensions.map(({ name, cap }) => [name, cap / 100]);
    const bytes = buildXlsx({ sheets: [{ name: '评分标准', rows: [['评价项目', '分值'], ...rows] }] });
    const template = folder.put('标准.xlsx', bytes);
    const { status } = await run('consolidate', '--force', '--template', template, '--out', template, first);
    expect([status, Buffer.compare(readFileSync(template), bytes)]).toEqual([2, 0]);
  });
});

describe('a place that cannot be written', () => {
  test('that is a folder: status 2 without --force, 1 with it, and nothing is left', async () => {
    mkdirSync(folder.at('结果.xlsx'));
    const statuses = [await run('consolidate', '--out', folder.at('结果.xlsx'), first), await run('consolidate', '--force', '--out', folder.at('结果.xlsx'), first)];
    expect(statuses.map(({ status }) => status)).toEqual([2, 1]);
    expect(statuses[1]!.complained).toMatch(/^无法写入“.*结果\.xlsx”：.*没有留下不完整的文件。$/);
    expect([readdirSync(folder.path).sort(), readdirSync(folder.at('结果.xlsx'))]).toEqual([['结果.xlsx', '评分'].sort(), []]);
  });

  test.each(['a.txt/结果.xlsx', 'a.txt/b/结果.xlsx'])('%s, that lies under a file: status 1, and the file stays', async (name) => {
    folder.put('a.txt', 'kept');
    const { status, complained } = await run('consolidate', '--out', folder.at(name), first);
    expect([status, complained]).toEqual([1, expect.stringMatching(/^无法写入“/)]);
    expect([readFileSync(folder.at('a.txt'), 'utf8'), readdirSync(folder.path).sort()]).toEqual(['kept', ['a.txt', '评分'].sort()]);
  });

  test('in English, with --locale en-US', async () => {
    folder.put('a.txt', 'kept');
    const { complained } = await run('consolidate', '--locale', 'en-US', '--out', folder.at('a.txt/b/out.xlsx'), first);
    expect(complained).toMatch(/^“.*” cannot be written: .*\. Nothing incomplete was left behind\.$/);
  });
});

describe('the files that are named', () => {
  async function files(...args: string[]): Promise<{ status: number; reviewers: string[]; findings: string[] }> {
    const { status, printed } = await run('consolidate', '--json', ...args);
    const report = JSON.parse(printed) as { reviewers: { file: string }[]; findings: { code: string; reason?: string; file?: string }[] };
    return { status, reviewers: report.reviewers.map(({ file }) => file), findings: report.findings.map(({ code, reason = '', file = '' }) => `${code} ${reason} ${file}`) };
  }

  test('may be a folder, which stands for its files and those of its subfolders in the order of their names', async () => {
    for (const name of ['10.xlsx', '.hidden.xlsx']) folder.put(`评分/${name}`, reviewerFile(`评委${name}`));
    folder.put('评分/旧/3.xlsx', reviewerFile('王五'));
    expect(await files(folder.at('评分'))).toEqual({ status: 0, reviewers: ['1.xlsx', '2.xlsx', '10.xlsx', '3.xlsx'], findings: [] });
  });

  test('of one name in two folders are told apart', async () => {
    const other = folder.put('二组/1.xlsx', reviewerFile('王五'));
    const { reviewers } = await files(first, second, other);
    expect([new Set(reviewers).size, reviewers[1]]).toEqual([3, '2.xlsx']);
    expect([reviewers[0], reviewers[2]]).toEqual([expect.stringContaining('评分'), expect.stringContaining('二组')]);
  });

  test('may be missing, which is a finding and no reason to stop', async () => {
    expect(await files(first, folder.at('3.xlsx'))).toEqual({ status: 0, reviewers: ['1.xlsx'], findings: ['unreadable-file not-found 3.xlsx'] });
  });

  test('may be a lock file, which is not opened', async () => {
    folder.put('评分/~$1.xlsx', 'user');
    expect(await files(folder.at('评分'))).toEqual({ status: 0, reviewers: ['1.xlsx', '2.xlsx'], findings: ['unreadable-file lock-file ~$1.xlsx'] });
  });

  test('may be an empty folder, of which nothing can be consolidated', async () => {
    mkdirSync(folder.at('空'));
    expect(await files(folder.at('空'))).toEqual({ status: 1, reviewers: [], findings: ['unreadable-file empty-folder 空'] });
  });

  test('may be the same one twice, which counts once', async () => {
    const { printed } = await run('consolidate', '--json', first, first, second);
    expect(JSON.parse(printed)).toMatchObject({ entries: [{ reviewersCounted: 2 }, { reviewersCounted: 2 }], findings: [{ code: 'duplicate-reviewer' }] });
  });

  test('may be the results, which are not counted among the scores', async () => {
    const out = folder.at('评分/结果.xlsx');
    await run('consolidate', '--out', out, folder.at('评分'));
    expect(existsSync(out)).toBe(true);
    expect(await files(folder.at('评分'))).toEqual({ status: 0, reviewers: ['1.xlsx', '2.xlsx'], findings: ['unrecognised-layout results 结果.xlsx'] });
  });
});
