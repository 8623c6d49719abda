import type { HandedInFile } from '../../src/review/collectScores';
import { consolidateReview } from '../../src/review/consolidateReview';
import { loadTemplate } from '../../src/review/loadTemplate';
import { startScoreSheet } from '../../src/review/startScoreSheet';
import { messagesFor } from '../../src/locales/messages';
import { DEFAULT_METHOD } from '../../src/scoring/method';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import type { Grid } from '../../src/workbook/grid';
import type { ReadFailure } from '../../src/workbook/port';
import { grid } from '../support/sheets/grid';
import { entry, HEADINGS } from '../support/sheets/matrix';

class Unreadable extends Error implements ReadFailure {
  readonly part = 'xl/workbook.xml';
  constructor(readonly code: string) {
    super(code);
  }
}

function handedIn(label: string, content: readonly Grid[] | Error): HandedInFile {
  return { label, read: () => (content instanceof Error ? Promise.reject(content) : Promise.resolve(content)) };
}

function scoredBy(name: string, ...teams: string[]): Grid[] {
  return [grid('评分表', [['评委：', name], HEADINGS, ...teams.map((team) => entry(team))])];
}

function consolidate(...files: HandedInFile[]) {
  return consolidateReview(files, STANDARD_TEMPLATE, DEFAULT_METHOD);
}

describe('consolidating a review', () => {
  test('goes on after a file that cannot be read, which is one finding', async () => {
    const { ranking, findings } = await consolidate(handedIn('1.xlsx', new Unreadable('truncated')), handedIn('2.xlsx', scoredBy('张三', '一班')), handedIn('3.xlsx', new Unreadable('html')));
    expect(ranking.entries.map(({ team, counted }) => [team, counted])).toEqual([['一班', 1]]);
    expect(findings).toEqual(['1.xlsx', '3.xlsx'].map((file, at) => ({ code: 'unreadable-file', reason: ['truncated', 'html'][at], severity: 'error', file, found: 'xl/workbook.xml' })));
  });

  test('takes a lock file for no loss', async () => {
    const { findings } = await consolidate(handedIn('~$1.xlsx', new Unreadable('lock-file')));
    expect(findings.map(({ severity }) => severity)).toEqual(['notice']);
  });

  test.each([
    ['a type error', new TypeError('x is not a function')],
    ['a range error', new RangeError('too deep')],
    ['an error of the system', Object.assign(new Error('no'), { code: 'ENOENT' })],
  ])('rejects with what is no failure to read: %s', async (_name, error) => {
    await expect(consolidate(handedIn('1.xlsx', scoredBy('张三', '一班')), handedIn('2.xlsx', error))).rejects.toBe(error);
  });

  test('reads one file after the other', async () => {
    let open = 0;
    let most = 0;
    const files = ['张三', '李四', '王五'].map((name): HandedInFile => ({
      label: name,
      read: async () => {
        most = Math.max(most, ++open);
        await Promise.resolve();
        open--;
        return scoredBy(name, '一班');
      },
    }));
    await consolidate(...files);
    expect(most).toBe(1);
  });

  test('has the findings of reading before those of consolidating', async () => {
    const { findings } = await consolidate(handedIn('1.xlsx', scoredBy('张三', '一班')), handedIn('2.xlsx', scoredBy('张三', '一班')), handedIn('3.xlsx', new Unreadable('pdf')));
    expect(findings.map(({ code }) => code)).toEqual(['unreadable-file', 'duplicate-reviewer']);
  });

  test('changes no average, count or rank with the order of the files', async () => {
    const files = [handedIn('1.xlsx', scoredBy('张三', '一班', '二班')), handedIn('2.xlsx', scoredBy('李四', '二班', '一班')), handedIn('3.xlsx', scoredBy('王五', '二班'))];
    const facts = async (order: HandedInFile[]) => (await consolidate(...order)).ranking.entries.map(({ team, rank, average, counted }) => [team, rank, average?.units, counted]);
    expect(await facts(files.toReversed())).toEqual(await facts(files));
  });

  test('of nothing has no entries', async () => {
    expect((await consolidate()).ranking.entries).toEqual([]);
  });
});

describe('starting a score sheet', () => {
  const roster = (...sheets: Grid[]) => startScoreSheet({ read: () => Promise.resolve(sheets) }, '张三', STANDARD_TEMPLATE, messagesFor('zh-CN'));

  test('composes the entries of the list', async () => {
    expect(await roster(grid('名单', [['班组名称', '企业名称'], ['一班', '甲公司'], ['一班', '甲公司']]))).toMatchObject({ kind: 'started', entries: 1, duplicates: [{ cell: 'A3' }] });
  });

  test('says which sheets there are where none has a list', async () => {
    expect(await roster(grid('Sheet1', []))).toEqual({ kind: 'no-entries', sheets: ['Sheet1'] });
  });
});

test('loading a template gives what its sheet says', async () => {
  const sheet = grid('评分标准', [['评价项目', '分值'], ['安全', 10]]);
  expect(await loadTemplate({ read: () => Promise.resolve([sheet]) })).toMatchObject({ kind: 'template', template: { dimensions: [{ name: '安全', cap: 1000 }] } });
});
