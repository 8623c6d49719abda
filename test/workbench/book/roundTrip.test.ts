import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CellValueType, type ICellData } from '@univerjs/core';
import { openXlsx } from '../../../src/workbench/book/openXlsx';
import { saveXlsx } from '../../../src/workbench/book/saveXlsx';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { cellAddress } from '../../../src/workbook/address';
import { documentOf } from '../../support/sheets/documents';
import { values } from '../../support/xlsx/facts';
import { arbitraryBook } from '../../support/workbench/arbitraryBook';
import { kitchenSink } from '../../support/workbench/kitchenSink';
import { bookOf, comparable, savedAndOpened } from '../../support/workbench/opened';

const SAMPLES = join(__dirname, '../../../assets/samples/seven-reviewers');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

describe('a saved workbook opens as it was', () => {
  it('with one of everything', async () => {
    const book = kitchenSink();
    const { data, notKept } = await savedAndOpened(book);
    expect(comparable(data)).toEqual(comparable(book));
    expect(notKept).toEqual([]);
  });

  it.each(samples)('as opened from %s', async (name) => {
    const { data, notKept } = await openXlsx(readFileSync(join(SAMPLES, name)));
    expect(notKept).toEqual([]);
    expect(comparable((await savedAndOpened(data)).data)).toEqual(comparable(data));
  });

  it('as opened from a workbook that our own writer made', async () => {
    const bytes = await writeXlsx([
      documentOf('表 一', [['班组', 12.5, null], [{ formula: 'RANK.EQ(B1,$B$1:$B$9,0)', result: 1 }, '#REF!', '=1+1']], {
        validations: [{ range: { top: 0, left: 1, bottom: 9, right: 1 }, formula: 'B1<=15', prompt: { title: '填写', text: '0–15' }, error: { title: '错', text: '0–15' } }],
        conditionalFormats: [{ range: { top: 0, left: 1, bottom: 9, right: 1 }, formula: '$B1>15', format: { bold: true, fill: 'ffc7ce' } }],
      }),
    ]);
    const { data } = await openXlsx(bytes);
    const saved = await saveXlsx(data);
    expect(comparable((await openXlsx(saved)).data)).toEqual(comparable(data));
    expect(values(saved)).toEqual(values(bytes));
  });

  it('whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBook, async (book) => {
        const { data } = await savedAndOpened(book);
        const again = await savedAndOpened(data);
        expect(comparable(again.data)).toEqual(comparable(data));
        expect(again.notKept).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('every cell keeps what it shows', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((one) => one !== '' && !one.includes('\r\n'));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });

  it('texts and numbers alike', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, number), { minLength: 1, maxLength: 20 }), async (contents) => {
        const cells = contents.map((v, row): [string, ICellData] => [cellAddress(row, 0), { v, t: typeof v === 'string' ? CellValueType.FORCE_STRING : CellValueType.NUMBER }]);
        const back = await savedAndOpened(bookOf(Object.fromEntries(cells)));
        expect(contents.map((_, row) => back.cell(cellAddress(row, 0))?.v)).toEqual(contents.map((v) => (Object.is(v, -0) ? 0 : v)));
      }),
      { numRuns: 60 },
    );
  });
});
