import * as fc from 'fast-check';

import { LOCALE_NAMES } from '../../../src/locales/messages';
import { checkSeal } from '../../../src/review/seal/checkSeal';
import type { SealResult } from '../../../src/review/seal/sealResult';
import { putCells, type CellContentChange } from '../../../src/review/score/putCells';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import type { Template } from '../../../src/scoring/template';
import type { Grid } from '../../../src/workbook/grid';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { listed, sealedBook, sealedDocuments, THREE } from '../../support/review/sealedBook';
import { scoreSheet } from '../../support/sheets/matrix';
import { HALF_POINTS } from '../../support/sheets/templates';

const CODE = expect.stringMatching(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/) as unknown;

function check([matrix, ...others]: readonly Grid[], passphrase = '', template: Template = STANDARD_TEMPLATE): Promise<SealResult> {
  return checkSeal(scoreSheet([matrix!, ...others], '1.xlsx', template), matrix!, template, passphrase);
}

/** The book after somebody has put these contents into its score sheet. */
async function tampered(edits: readonly CellContentChange[], sealed: Parameters<typeof sealedBook>[0] = {}): Promise<Grid[]> {
  const [matrix, ...others] = await sealedBook(sealed);
  return [putCells(matrix!, edits), ...others];
}

async function changesOf(grids: readonly Grid[], passphrase?: string, template?: Template): Promise<unknown> {
  const result = await check(grids, passphrase, template);
  if (result.kind !== 'changed') return result.kind;
  return typeof result.changes === 'string' ? result.changes : result.changes.map(({ row, score }) => [row.team, ...(score === undefined ? [] : [score.dimension, score.before])]);
}

describe('a finished sheet', () => {
  test.each(LOCALE_NAMES)('is intact, in %s', async (locale) => {
    expect(await check(await sealedBook({ locale }))).toEqual({ kind: 'intact', code: CODE });
  });

  test.each(LOCALE_NAMES)('is intact as a file, with a passphrase, in %s', async (locale) => {
    const grids = readXlsx(await writeXlsx(await sealedDocuments({ locale, passphrase: '桂花' })));
    expect(await check(grids, '桂花')).toEqual({ kind: 'intact', code: expect.stringMatching(/^P-/) as unknown });
  });

  test('is intact where rows were sorted, together with what stands beside them', async () => {
    const [matrix, ...others] = await sealedBook();
    const rows = matrix!.rows.map((row) => (row.index === 4 ? { ...row, index: 5 } : row.index === 5 ? { ...row, index: 4 } : row)).sort((a, b) => a.index - b.index);
    expect((await check([{ ...matrix!, rows }, ...others])).kind).toBe('intact');
  });

  test('is intact where a remark was added, even one that quotes another code', async () => {
    expect((await check(await tampered([{ cell: 'J5', content: '资料齐全。校验码：0000-0000-0000-0000' }]))).kind).toBe('intact');
  });

  test('is intact where the code stands in one of its places only, or was copied by hand', async () => {
    const [matrix] = await sealedBook();
    const { code } = (await check([matrix!])) as { code: string };
    expect((await check(await tampered([{ cell: 'A3', content: null }]))).kind).toBe('intact');
    expect((await check(await tampered([{ cell: 'A3', content: `校验码: ${code.toLowerCase().replaceAll('-', ' – ')}` }]))).kind).toBe('intact');
  });

  test('bears no seal where it is being filled in, or where the code was taken away', async () => {
    expect(await check(await tampered([{ cell: 'A3', content: null }, { cell: 'D9', content: null }]))).toEqual({ kind: 'unsealed' });
  });
});

describe('a sheet that was changed after it was finished', () => {
  test('names the score and what it was, proved by the code', async () => {
    expect(await check(await tampered([{ cell: 'F5', content: 28 }]))).toMatchObject({ kind: 'changed', code: CODE, now: CODE, changes: [{ row: { team: '一班' }, score: { dimension: 2, before: 2550 } }] });
  });

  test('names one score in each of several rows', async () => {
    expect(await changesOf(await tampered([{ cell: 'D5', content: 15 }, { cell: 'H6', content: 0 }]))).toEqual([['一班', 0, 1200], ['二班', 4, 1500]]);
  });

  test('finds a score of hundredths too, and keeps to the step where there is one', async () => {
    const entries = [listed('一班', [12.37, 20, 25, 13, 14]), listed('二班', [15, 25, 30, 15, 15])];
    expect(await changesOf(await tampered([{ cell: 'D5', content: 15 }], { entries }))).toEqual([['一班', 0, 1237]]);
    expect(await changesOf(await tampered([{ cell: 'D5', content: 15 }], { template: HALF_POINTS }), '', HALF_POINTS)).toEqual([['一班', 0, 1200]]);
  });

  test('finds the score behind a cell that holds no legal score any more', async () => {
    expect(await changesOf(await tampered([{ cell: 'D5', content: null }]))).toEqual([['一班', 0, 1200]]);
    expect(await changesOf(await tampered([{ cell: 'D5', content: '十二' }]))).toEqual([['一班', 0, 1200]]);
  });

  test('names the row where more than one score of it, or its name, is another', async () => {
    expect(await changesOf(await tampered([{ cell: 'D5', content: 15 }, { cell: 'E5', content: 25 }]))).toEqual([['一班']]);
    expect(await changesOf(await tampered([{ cell: 'B5', content: '四班' }]))).toEqual([['四班']]);
    expect(await changesOf(await tampered(['D', 'E', 'F', 'G', 'H'].map((column) => ({ cell: `${column}6`, content: '回避' }))))).toEqual([['二班']]);
  });

  test('names a row that was added, and says where nothing but rows is gone', async () => {
    const added = ['九班', '甲公司', 1, 2, 3, 4, 5].map((content, at) => ({ cell: `${'BCDEFGH'[at]!}8`, content }));
    expect(await changesOf(await tampered([{ cell: 'A8', content: 4 }, ...added]))).toEqual([['九班']]);
    expect(await changesOf(await tampered(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'K'].map((column) => ({ cell: `${column}6`, content: null }))))).toBe('rest');
  });

  test('says where the reviewer’s name is another', async () => {
    expect(await changesOf(await tampered([{ cell: 'C2', content: '李四' }]))).toBe('rest');
  });

  test('knows no rows where the letters were taken away', async () => {
    expect(await changesOf(await tampered([{ cell: 'D5', content: 15 }, { cell: 'K4', content: null }]))).toBe('unknown');
  });

  test.each(['校验码：7F3A-92C1', '校验码：0000-0000-0000-0000'])('says where the code itself was spoilt: %s', async (content) => {
    expect(await changesOf(await tampered([{ cell: 'D9', content }]))).toBe('code');
  });
});

describe('a passphrase', () => {
  test('is asked for where the seal was made with one', async () => {
    expect(await check(await sealedBook({ passphrase: '桂花' }))).toEqual({ kind: 'locked', code: expect.stringMatching(/^P-/) as unknown, tried: false });
  });

  test('that is another one proves nothing', async () => {
    expect(await check(await sealedBook({ passphrase: '桂花' }), '月季')).toMatchObject({ kind: 'locked', tried: true });
  });

  test('that fits names what was changed', async () => {
    expect(await changesOf(await tampered([{ cell: 'D5', content: 15 }], { passphrase: '桂花' }), '桂花')).toEqual([['一班', 0, 1200]]);
  });

  test('is not needed for a plain seal', async () => {
    expect((await check(await sealedBook(), '桂花')).kind).toBe('intact');
  });
});

describe('without WebCrypto', () => {
  const { crypto } = globalThis;
  afterEach(() => { Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true }); });

  test('a seal is not checked, and a sheet without one has none', async () => {
    const [sealed, open] = [await sealedBook(), await tampered([{ cell: 'A3', content: null }, { cell: 'D9', content: null }])];
    Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
    expect(await check(sealed)).toEqual({ kind: 'unchecked', code: CODE });
    expect(await check(open)).toEqual({ kind: 'unsealed' });
  });
});

describe('any one score', () => {
  test('that is changed to another legal one is named, with what it was', async () => {
    const change = fc.record({ row: fc.integer({ min: 0, max: 1 }), dimension: fc.integer({ min: 0, max: 4 }), halves: fc.nat({ max: 60 }) });
    await fc.assert(fc.asyncProperty(change, async ({ row, dimension, halves }) => {
      const { cap } = STANDARD_TEMPLATE.dimensions[dimension]!;
      const [before] = [THREE[row]!.marks![dimension]!];
      const points = Math.min(halves / 2, cap / 100);
      fc.pre(before.state === 'scored' && before.score !== points * 100);
      const cell = `${'DEFGH'[dimension]!}${String(row + 5)}`;
      expect(await changesOf(await tampered([{ cell, content: points }]))).toEqual([[THREE[row]!.team, dimension, (before as { score: number }).score]]);
    }), { numRuns: 25 });
  });
});
