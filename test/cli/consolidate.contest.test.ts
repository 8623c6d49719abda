import { buildXlsx, type PlainCell } from '../support/xlsx/buildXlsx';
import { contestTotals, LARGE_CONTEST } from '../support/scoring/contest';
import { run, TestFolder } from '../support/sheets/commandLine';

/** Reading, averaging, and printing; measured at about two seconds on an idle machine. */
const PATIENCE = 60_000;

const folder = new TestFolder();
const totals = contestTotals(LARGE_CONTEST);
const rows: PlainCell[][] = [['作品编号', '评委', '得分'], ...totals.map(({ team, reviewer, total }): PlainCell[] => [team, reviewer, total])];
const csv = folder.put('汇总.csv', rows.map((row) => row.join(',')).join('\r\n'));
const xlsx = folder.put('汇总.xlsx', buildXlsx({ sheets: [{ name: '评分', rows }] }));
afterAll(() => { folder.remove(); });

interface Report {
  readonly reviewers: readonly { readonly entriesScored: number }[];
  readonly entries: readonly { readonly rank: number | null; readonly average: string; readonly rawAverage?: string; readonly standardError?: number }[];
  readonly findings: readonly { readonly code: string; readonly reason?: string }[];
}

async function reported(method: string, file: string): Promise<Report> {
  const { status, printed } = await run('consolidate', '--json', '--method', method, file);
  expect(status).toBe(0);
  return JSON.parse(printed) as Report;
}

describe('one long list of a contest, 10,075 rows of entry, reviewer and total', () => {
  test.each(['standard-score', 'calibrated'])('is ranked by %s, the same from .csv and .xlsx', async (method) => {
    const [fromCsv, fromXlsx] = [await reported(method, csv), await reported(method, xlsx)];
    expect(fromXlsx.entries).toEqual(fromCsv.entries);
    expect([fromCsv.entries.length, fromCsv.reviewers.length, fromCsv.entries.every(({ rank, rawAverage }) => rank !== null && rawAverage !== undefined)]).toEqual([2015, 97, true]);
    expect(fromCsv.reviewers.reduce((sum, { entriesScored }) => sum + entriesScored, 0)).toBe(totals.length);
    expect(fromCsv.entries.every(({ standardError }) => (standardError !== undefined) === (method === 'calibrated'))).toBe(true);
    expect(fromCsv.findings.map(({ code, reason }) => [code, reason])).toEqual([['missing-entry', 'parts'], ['totals-only', undefined]]);
  }, PATIENCE);
});
