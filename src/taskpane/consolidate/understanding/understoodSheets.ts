import { recogniseSource, type Source } from '../../../review/source';
import type { Template } from '../../../scoring/template';
import { GridView } from '../../../sheets/recognise/gridView';
import { mappingFor } from '../../../sheets/recognise/mapping/findHeadings';
import { guessHeading } from '../../../sheets/recognise/mapping/guessHeading';
import { headingShape } from '../../../sheets/recognise/mapping/headingShape';
import type { SheetMapping } from '../../../sheets/recognise/mapping/sheetMapping';
import type { OtherReason } from '../../../sheets/recognise/otherSheets';
import type { ScoreSource } from '../../../sheets/recognise/recogniseWorkbook';
import type { Confidence } from '../../../sheets/recognise/recognition';
import type { Grid } from '../../../workbook/grid';

/** A worksheet and how it was understood. */
export interface UnderstoodSheet {
  readonly grid: Grid;
  /** Of each reviewer in it; empty where nothing of it counts. */
  readonly scores: readonly ScoreSource[];
  /** Why nothing of it counts. */
  readonly other?: OtherReason;
  /** By which it is read, where a person confirmed one. */
  readonly mapping?: SheetMapping;
  readonly confidence: Confidence;
  /** Sheets of one key look alike and are confirmed together. */
  readonly shapeKey: string;
}

/** Reasons for which a sheet may be a score sheet that was not understood. */
const DOUBTFUL: readonly (OtherReason | undefined)[] = ['unsound', 'score-like', 'no-team'];

interface Understood {
  readonly template: Template;
  readonly mappings: readonly SheetMapping[];
  readonly sheets: readonly UnderstoodSheet[];
}

const understood = new WeakMap<Source, Understood>();

/** Returns the worksheets of a source in the order of the tabs. Asked again for the same it gives the same answer without work. */
export function understoodSheets(source: Source, template: Template, mappings: readonly SheetMapping[]): readonly UnderstoodSheet[] {
  const known = understood.get(source);
  if (known?.template === template && known.mappings === mappings) return known.sheets;
  const sheets = 'failure' in source ? [] : understand(source, template, mappings);
  understood.set(source, { template, mappings, sheets });
  return sheets;
}

function understand(source: Extract<Source, { readonly grids: unknown }>, template: Template, mappings: readonly SheetMapping[]): UnderstoodSheet[] {
  const { sources, others } = recogniseSource(source, template, mappings);
  const reasons = new Map(others.map(({ sheet, reason }) => [sheet, reason]));
  return source.grids.map((grid): UnderstoodSheet => {
    const view = new GridView(grid);
    const scores = sources.filter(({ scoreSheet }) => scoreSheet.sheet === grid.name);
    const other = reasons.get(grid.name);
    const mapping = mappingFor(view, template, mappings);
    const [first] = scores.flatMap(({ areas }) => areas.header);
    const shape = mapping?.shape ?? headingShape(view, first === undefined ? guessHeading(view, template) : { first: first.top, last: first.bottom });
    return {
      grid, scores,
      ...(other === undefined ? {} : { other }), ...(mapping === undefined ? {} : { mapping }),
      confidence: confidenceIn(scores, other),
      shapeKey: [scores[0]?.layout ?? other ?? '', shape ?? `${source.label}/${grid.name}`].join(':'),
    };
  });
}

/** That of the least certain of its reviewers. */
function confidenceIn(scores: readonly ScoreSource[], other: OtherReason | undefined): Confidence {
  const has = (wanted: Confidence): boolean => scores.some(({ confidence }) => confidence === wanted);
  if (DOUBTFUL.includes(other) || has('doubtful')) return 'doubtful';
  return has('likely') ? 'likely' : 'certain';
}

/** Returns whether a person should look at the sheet: what is below certain and was not confirmed. */
export function isToConfirm({ confidence, mapping, shapeKey }: UnderstoodSheet, confirmed: ReadonlySet<string>): boolean {
  return confidence !== 'certain' && mapping === undefined && !confirmed.has(shapeKey);
}
