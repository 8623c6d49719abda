import fc from 'fast-check';
import type { SheetContent } from '../../src/excel/sheetContent';
import { planUploads } from '../../src/excel/uploads';

function contentOf(bytes: readonly number[]): SheetContent {
  return { width: 1, rows: bytes.map((size, row) => ({ row, cells: [row], bytes: size })), runs: [], texts: [] };
}

const sizes = fc.array(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 }), { minLength: 1, maxLength: 5 }).filter((sheets) => sheets.some((rows) => rows.length > 0));

describe('the requests that carry the contents', () => {
  it('are as many as there are sheets, whatever the size', () => {
    fc.assert(fc.property(sizes, (sheets) => { expect(planUploads(sheets.map(contentOf), 1_000_000)).toHaveLength(sheets.length); }));
  });

  it('are more only where these would be too large, and then none is much larger than allowed', () => {
    fc.assert(
      fc.property(sizes, (sheets) => {
        const requests = planUploads(sheets.map(contentOf), 1_000);
        const total = sheets.flat().reduce((sum, size) => sum + size, 0);
        expect(requests).toHaveLength(Math.max(sheets.length, Math.ceil(total / 1_000)));
        for (const blocks of requests) {
          const bytes = blocks.flatMap(({ sheet, cells }) => cells.map(([row]) => sheets[sheet]![Number(row)]!)).reduce((sum, size) => sum + size, 0);
          expect(bytes).toBeLessThanOrEqual(1_000 + 400);
        }
      }),
    );
  });

  it('carry every row of every sheet once, in order', () => {
    fc.assert(
      fc.property(sizes, (sheets) => {
        const carried = sheets.map((): unknown[] => []);
        for (const { sheet, top, cells } of planUploads(sheets.map(contentOf), 700).flat()) {
          expect(top).toBe(carried[sheet]!.length);
          carried[sheet]!.push(...cells.map(([row]) => row));
        }
        expect(carried).toEqual(sheets.map((rows) => rows.map((_, row) => row)));
      }),
    );
  });

  it('are of about the same size', () => {
    const requests = planUploads([contentOf(Array<number>(1_000).fill(10)), contentOf([10]), contentOf([10])]);
    expect(requests.map((blocks) => blocks.reduce((rows, { cells }) => rows + cells.length, 0))).toEqual([334, 334, 334]);
  });
});
