import { sumHundredths, type Hundredths } from '../../../scoring/hundredths';
import { nameKey } from '../../../scoring/nameKey';
import { dimensionColumn, readCap } from '../columnKind';
import type { SheetInHand } from '../recognition';
import type { TemplateMismatch } from '../templateMismatch';
import type { LineSpan } from './dimensionLines';

/** The caps that a table states for one dimension. */
export interface StatedCaps {
  /** The dimension's, where it is stated. */
  readonly cap?: Hundredths;
  /** By row those of its criteria, where the form gives each its share of the dimension's cap. */
  readonly criteria: ReadonlyMap<number, Hundredths>;
  readonly mismatch?: TemplateMismatch;
}

/** Returns the caps in the column of caps and behind the dimension's name. Criteria have caps only where these add up to the dimension's. */
export function statedCaps({ view, template }: SheetInHand, index: number, span: LineSpan, columns: { readonly name: number; readonly cap: number | undefined }): StatedCaps {
  const dimension = template.dimensions[index]!;
  const inName = dimensionColumn(nameKey(view.text({ row: span.top, column: columns.name })), template)?.cap;
  const inColumn = capsInColumn({ view, template } as SheetInHand, span, columns.cap);
  const shares = [...inColumn].filter(([row]) => row !== span.sumRow);
  const shared = shares.length > 1 && sumHundredths(shares.map(([, cap]) => cap)) === dimension.cap;
  const [capRow, own] = (shared ? [] : inColumn.find(([row]) => row === span.sumRow)) ?? (shared ? [] : inColumn[0]) ?? [];
  const sum = shares.length > 1 && !shared && own !== dimension.cap && span.sumRow === undefined ? sumHundredths(shares.map(([, cap]) => cap)) : undefined;
  const column = sum ?? own;
  const wrong = [
    ...(inName !== undefined && inName !== dimension.cap ? [{ row: span.top, column: columns.name, statedCap: inName }] : []),
    ...(column !== undefined && column !== dimension.cap ? [{ row: capRow ?? span.top, column: columns.cap!, statedCap: column }] : []),
  ];
  const cap = inName ?? column ?? (shared ? dimension.cap : undefined);
  const [first] = wrong;
  return {
    ...(cap === undefined ? {} : { cap }),
    criteria: new Map(shared ? shares : []),
    ...(first === undefined ? {} : { mismatch: { reason: 'cap', dimension: dimension.name, found: view.text(first), ...first } }),
  };
}

/** By row the caps that stand in it; one merged over several rows stands in the first. */
function capsInColumn({ view }: SheetInHand, { top, bottom }: LineSpan, column: number | undefined): [row: number, cap: Hundredths][] {
  if (column === undefined) return [];
  const caps: [number, Hundredths][] = [];
  for (let row = top; row <= bottom; row++) {
    if (row > top && view.anchor({ row, column }).row < row) continue;
    const cap = readCap(view.text({ row, column }));
    if (cap !== undefined) caps.push([row, cap]);
  }
  return caps;
}
