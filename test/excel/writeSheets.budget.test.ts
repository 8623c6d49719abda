import { openSheetWriter } from '../../src/excel/writeSheets';
import { zhCN } from '../../src/locales/zh-CN';
import { composeResults } from '../../src/sheets/compose/resultsWorkbook';
import type { SheetDocument } from '../../src/workbook/sheetDocument';
import { openExcel, type OpenExcel } from '../support/excel/openExcel';
import { plainReview } from '../support/sheets/reviews';

jest.setTimeout(300_000);

/** Without calculation, which takes Univer minutes for 90,000 formulas and is not what is measured here. */
let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel({ calculate: false }); });
afterAll(() => { excel.dispose(); });

/** Excel on the web allows 5 MB a request and an answer; we stay below 4 MB. */
const MOST_BYTES = 4_000_000;

interface Cost {
  readonly requests: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
}

/** Fonts, fills and borders take the same few actions whatever the size, and Univer a minute and a half for them: only the formats that decide what a content becomes. */
function plain(document: SheetDocument): SheetDocument {
  return { ...document, formats: document.formats.filter(({ format }) => format.numberFormat !== undefined).map(({ range, format: { numberFormat } }) => ({ range, format: { numberFormat: numberFormat! } })) };
}

async function costOf(reviewers: number, entries: number): Promise<Cost> {
  await excel.fill({ Sheet1: [] });
  await openSheetWriter().write(composeResults(plainReview(reviewers, entries), [], zhCN).map(plain));
  const { requests } = excel.host;
  return {
    requests: requests.length,
    largestRequest: Math.max(...requests.map(({ bytes }) => bytes)),
    largestAnswer: Math.max(...requests.map(({ answerBytes }) => answerBytes)),
  };
}

describe('what writing results costs', () => {
  it('is the same number of round trips for 200 × 5, 200 × 30 and 1,000 × 30, none of them too large', async () => {
    // With its first request the client also says, once, that it is ready for commands.
    await costOf(3, 2);
    const small = await costOf(5, 200);
    const wide = await costOf(30, 200);
    const large = await costOf(30, 1_000);
    // Without calculation the results never agree, so that they are looked at four times instead of once.
    expect([small.requests, wide.requests, large.requests]).toEqual([14, 14, 14]);
    for (const { largestRequest, largestAnswer } of [small, wide, large]) {
      expect(largestRequest).toBeLessThan(MOST_BYTES);
      expect(largestAnswer).toBeLessThan(MOST_BYTES);
    }
  });
});
