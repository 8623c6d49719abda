import * as fc from 'fast-check';

import { isAdjusted, METHOD_NAMES, RANK_ON, TRIM_SCOPES, type Method } from '../../../src/scoring/method';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { entry, type Cell, type RowSpec } from './reviews';

export const method: fc.Arbitrary<Method> = fc.record({
  name: fc.constantFrom(...METHOD_NAMES),
  trimScope: fc.constantFrom(...TRIM_SCOPES),
  decimals: fc.integer({ min: 0, max: 4 }),
  rankOn: fc.constantFrom(...RANK_ON),
});

/** A method whose averages are made of one entry's totals alone, in their points. */
export const pointMethod: fc.Arbitrary<Method> = method.filter((some) => !isAdjusted(some));

/** A legal score in points, whole, half or finer. */
export function legalScore(cap: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: 0, max: cap }),
    fc.integer({ min: 0, max: cap * 2 }).map((halves) => halves / 2),
    fc.integer({ min: 0, max: cap * 100 }).map((units) => units / 100),
  );
}

export const CAPS = STANDARD_TEMPLATE.dimensions.map(({ cap }) => cap / 100);

export const legalCells: fc.Arbitrary<Cell[]> = fc.tuple(...CAPS.map(legalScore));

const illegal: fc.Arbitrary<Cell> = fc.oneof(
  fc.double({ noNaN: true }),
  fc.constantFrom(-0.5, 15.01, 25.5, 31, 12.345, 1e21, 1e-7, '≈14', '十二', '12-13', '1,5', 'TRUE', '26分', '-3'),
);
const silent = fc.constantFrom('', '　', '回避', '弃权', '缺席', 'RECUSED');

/** What may stand in a cell, legal more often than not. */
function anyCell(cap: number): fc.Arbitrary<Cell> {
  return fc.oneof({ arbitrary: legalScore(cap), weight: 12 }, { arbitrary: illegal, weight: 1 }, { arbitrary: silent, weight: 1 });
}

export const anyCells: fc.Arbitrary<Cell[]> = fc.oneof(
  { arbitrary: fc.tuple(...CAPS.map(anyCell)), weight: 4 },
  { arbitrary: silent.map((cell) => CAPS.map(() => cell)), weight: 1 },
);

/** Names of which none is near another, two of them of one team in two enterprises. */
const ENTRIES: readonly (readonly [team: string, enterprise: string])[] = [
  ['管网养护班组', '第一市政公司'], ['桥梁检测小组', '第一市政公司'], ['沥青摊铺队', '远大路桥集团'],
  ['泵站运行班组', '清源水务'], ['泵站运行班组', '城北排水管理处'], ['隧道维护三班', '地铁建设公司'],
];

export type ReviewSpec = readonly { readonly reviewer: string; readonly rows: readonly RowSpec[] }[];

/** A sheet as careless reviewers fill it: some entries only, one of them twice, or no enterprises. */
function careless(rows: readonly RowSpec[], cells: fc.Arbitrary<Cell[]>): fc.Arbitrary<RowSpec[]> {
  const some = fc.oneof({ arbitrary: fc.constant([...rows]), weight: 2 }, { arbitrary: fc.subarray([...rows], { minLength: 1 }), weight: 1 });
  const twice = fc.oneof({ arbitrary: fc.constant([]), weight: 4 }, { arbitrary: fc.tuple(fc.constantFrom(...rows), cells).map(([row, other]) => [row, { ...row, cells: other }]), weight: 1 });
  const anonymous = fc.oneof({ arbitrary: fc.constant(false), weight: 4 }, { arbitrary: fc.constant(true), weight: 1 });
  return fc.tuple(some, twice, anonymous).map(([list, more, bare]) => [...list, ...more].map((row) => (bare ? { ...row, enterprise: '' } : row)));
}

/** A review of one to seven reviewers, their rows filled from `cells`; without `everyEntry`, as careless as it comes. */
export function reviewOf(cells: fc.Arbitrary<Cell[]>, { everyEntry }: { everyEntry: boolean }): fc.Arbitrary<ReviewSpec> {
  const rows = fc.array(cells, { minLength: ENTRIES.length, maxLength: ENTRIES.length }).map((all) => all.map((scores, index) => entry(ENTRIES[index]![0], scores, ENTRIES[index]![1])));
  const listed = everyEntry ? rows : rows.chain((all) => careless(all, cells));
  return fc.array(listed, { minLength: 1, maxLength: 7 }).map((sheets) => sheets.map((list, index) => ({ reviewer: `评委${'甲乙丙丁戊己庚'[index]!}`, rows: list })));
}

/** The same values in another order. */
export function shuffled<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
}
