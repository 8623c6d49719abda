import type { SheetDocument } from '../workbook/sheetDocument';
import { temporaryNames } from '../workbook/sheetMark';
import { HostError } from './hostError';
import { addMark, type OwnSheet } from './ownSheets';
import type { Session } from './session';
import { sheetContent, type CellInput, type SheetContent } from './sheetContent';
import { putFormats, putNumberFormats } from './sheetFormats';
import { planUploads, type Block } from './uploads';

/** How one sheet comes into the workbook. */
export interface SheetPlan {
  readonly document: SheetDocument;
  readonly content: SheetContent;
  /** Our sheet that is written over, and where its old state is kept meanwhile; `undefined` where the sheet is new. */
  readonly existing: OwnSheet | undefined;
  /** Where the contents go first: a sheet of its own, or the new sheet itself while it is hidden. */
  readonly staging: string;
  readonly backup: string;
  readonly writing: string;
}

/** Adds the hidden sheets and clears away what an interrupted writing left. One round trip. */
export async function prepareSheets({ context, sync }: Session, plans: readonly SheetPlan[], leftovers: readonly string[]): Promise<void> {
  const { worksheets } = context.workbook;
  context.runtime.enableEvents = false;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const id of leftovers) worksheets.getItem(id).delete();
  for (const plan of plans) {
    const { document, content, existing, staging, backup, writing } = plan;
    const sheet = worksheets.add(staging);
    sheet.visibility = 'VeryHidden';
    putNumberFormats(sheet, document, content);
    if (existing === undefined) {
      addMark(sheet, { role: 'unfinished', name: staging, writing, digest: '' });
      continue;
    }
    const copy = worksheets.getItem(existing.id).copy('End');
    copy.name = backup;
    copy.visibility = 'VeryHidden';
  }
  await sync();
}

/** Sends the contents, reading back what stands in the cells with each request. Rejects with `not-as-written` where it differs. */
export async function uploadSheets({ context, sync }: Session, plans: readonly SheetPlan[], progress: (done: number, of: number) => void, seconds: number): Promise<void> {
  const requests = planUploads(plans.map(({ content }) => content));
  const sheetOf = ({ staging }: SheetPlan): Excel.Worksheet => context.workbook.worksheets.getItem(staging);
  for (const [index, blocks] of requests.entries()) {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const sent = blocks.map((block) => ({ block, range: putBlock(sheetOf(plans[block.sheet]!), block, plans[block.sheet]!.content.width) }));
    if (index === requests.length - 1) for (const plan of plans) dress(sheetOf(plan), plan);
     
    await sync(seconds);
    for (const { block, range } of sent) compare(block, range.formulas, plans[block.sheet]!.document.name);
    progress(index + 1, requests.length);
  }
}

/** Returns the plan of a sheet: what is sent, and the hidden sheets' names. */
export function planSheet(document: SheetDocument, existing: OwnSheet | undefined, writing: string, number: number): SheetPlan {
  const { staging, backup } = temporaryNames(writing, number);
  return { document, content: sheetContent(document), existing, staging: existing === undefined ? document.name : staging, backup, writing };
}

function putBlock(sheet: Excel.Worksheet, { top, cells }: Block, width: number): Excel.Range {
  const range = sheet.getRangeByIndexes(top, 0, cells.length, Math.max(1, width));
  range.formulas = cells as unknown[][];
  range.load('formulas');
  return range;
}

function dress(sheet: Excel.Worksheet, { document, content: { runs } }: SheetPlan): void {
  for (const { column, top, bottom, formula } of runs) {
    // One formula in R1C1 notation for all cells (Microsoft's "Set and get range values"; the types know arrays only).
    sheet.getRangeByIndexes(top, column, bottom - top + 1, 1).formulasR1C1 = formula as unknown as string[][];
  }
  putFormats(sheet, document);
}

function compare({ cells, top }: Block, standing: readonly (readonly unknown[])[], sheet: string): void {
  cells.forEach((row, r) => {
    row.forEach((input, c) => {
      const there = standing[r]?.[c];
      if (input !== null && !isSame(input, there)) throw new HostError('not-as-written', `R${String(top + r + 1)}C${String(c + 1)}: ${String(input)} ≠ ${String(there)}`, sheet);
    });
  });
}

/** Excel spells formulas its own way, and may take a leading apostrophe for its mark of a text. */
function isSame(input: CellInput, there: unknown): boolean {
  if (typeof input !== 'string') return input === there;
  if (input.startsWith('=') && typeof there === 'string' && there.startsWith('=')) return true;
  return input === there || input.replace(/^'/, '') === there;
}
