import type { Hundredths } from '../../../scoring/hundredths';
import type { Template } from '../../../scoring/template';
import { columnKind, readCap, type ColumnKind } from '../columnKind';
import type { GridView } from '../gridView';
import type { MatrixHeader } from '../matrixHeader';
import type { TemplateMismatch } from '../templateMismatch';
import { headingsOf } from './headingShape';
import type { SheetMapping } from './sheetMapping';

interface StatedCap {
  readonly row: number;
  readonly cap: Hundredths;
}

/** Returns the header of the mapping whose first heading row is `row`. Caps that the headings state are held against the template like those of any other sheet. */
export function mappedHeader(view: GridView, mapping: SheetMapping, row: number, template: Template): MatrixHeader {
  const lastRow = row + mapping.header.last - mapping.header.first;
  const kinds = kindsOf(view, mapping, { row, lastRow }, template);
  const caps = mapping.dimensions.map(({ column }, dimension) => statedCaps(view, mapping, { row, lastRow }, column, dimension, template));
  return {
    row,
    lastRow,
    dimensionColumns: mapping.dimensions.map(({ column }) => column),
    teamColumn: mapping.team,
    enterpriseColumn: mapping.enterprise,
    indexColumn: [...kinds].find(([, { kind }]) => kind === 'index')?.[0],
    totalColumn: mapping.total,
    remarkColumns: mapping.remarks,
    recusalColumns: mapping.recusals,
    kinds,
    statesCaps: caps.every((stated) => stated.length > 0),
    problems: caps.flatMap((stated, dimension) => contradictions(view, stated, mapping.dimensions[dimension]!.column, dimension, template)),
  };
}

interface HeadingRows {
  readonly row: number;
  readonly lastRow: number;
}

/** What the person said of a column holds; numbers of entries and names of reviewers are found by their headings. */
function kindsOf(view: GridView, mapping: SheetMapping, { row, lastRow }: HeadingRows, template: Template): Map<number, ColumnKind> {
  const kinds = new Map<number, ColumnKind>();
  for (let index = row; index <= lastRow; index++) {
    for (const { column, value } of headingsOf(view, index)) {
      const kind = columnKind(value, template)?.kind;
      if (kind === 'index' || kind === 'reviewer') kinds.set(column, { kind });
      else if (!kinds.has(column)) kinds.set(column, { kind: 'other' });
    }
  }
  kinds.set(mapping.team, { kind: 'team' });
  if (mapping.enterprise !== undefined) kinds.set(mapping.enterprise, { kind: 'enterprise' });
  if (mapping.total !== undefined) kinds.set(mapping.total, { kind: 'total' });
  for (const column of mapping.remarks) kinds.set(column, { kind: 'remark' });
  for (const column of mapping.recusals) kinds.set(column, { kind: 'recusal' });
  mapping.dimensions.forEach(({ column }, dimension) => kinds.set(column, { kind: 'dimension', dimension }));
  return new Map([...kinds].sort(([a], [b]) => a - b));
}

/** The caps that stand over a column: in its heading, or in a row that gives one for every dimension. */
function statedCaps(view: GridView, mapping: SheetMapping, { row, lastRow }: HeadingRows, column: number, dimension: number, template: Template): StatedCap[] {
  const stated: StatedCap[] = [];
  for (let index = row; index <= lastRow; index++) {
    const cap = isOverOthers(view, mapping, index, column, dimension) ? undefined : capOfHeading(view.text({ row: index, column }), template) ?? capOfRow(view, mapping, index, column);
    if (cap !== undefined) stated.push({ row: index, cap });
  }
  return stated;
}

/** A heading that is merged over several dimensions states what they give together. */
function isOverOthers(view: GridView, { dimensions }: SheetMapping, row: number, column: number, dimension: number): boolean {
  const merge = view.mergeAt({ row, column });
  return merge !== undefined && dimensions.some((other, at) => at !== dimension && merge.left <= other.column && other.column <= merge.right);
}

function capOfHeading(text: string, template: Template): Hundredths | undefined {
  const kind = columnKind(text, template);
  return kind?.kind === 'dimension' || kind?.kind === 'foreign-dimension' ? kind.cap : undefined;
}

function capOfRow(view: GridView, { dimensions }: SheetMapping, row: number, column: number): Hundredths | undefined {
  return dimensions.every((dimension) => readCap(view.text({ row, column: dimension.column })) !== undefined) ? readCap(view.text({ row, column })) : undefined;
}

function contradictions(view: GridView, stated: readonly StatedCap[], column: number, dimension: number, template: Template): TemplateMismatch[] {
  const { name, cap } = template.dimensions[dimension]!;
  return stated.filter((one) => one.cap !== cap).map((one) => ({ reason: 'cap', row: one.row, column, dimension: name, found: view.text({ row: one.row, column }), statedCap: one.cap }));
}
