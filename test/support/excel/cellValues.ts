import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/grid';

/** Every kind of value that a cell shows. */
export const cellValues: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.record({ error: fc.constantFrom('#N/A', '#REF!') }),
  fc.record({ date: fc.constantFrom('2021-10-15', '2021-10-16') }),
  fc.record({ percent: fc.constantFrom('13%', '12.5%') }),
);
