import type { CellValue } from '../workbook/grid';
import type { CellEdit } from '../workbook/port';
import { loadCells } from './askSheet';
import { cellRuns, type CellRun } from './cellRuns';
import { cellState, contentInput, holdsContent, isAsBefore, isReformatted, isSameValue, type CellState } from './cellState';
import { HostError, isRefused, toHostError } from './hostError';
import type { Session } from './session';

/** A cell, what it is to hold and what it held. */
interface PlannedCell {
  readonly edit: CellEdit;
  readonly former: CellState;
}

/** Cells that are being written into one sheet. */
interface CellWriting {
  readonly session: Session;
  /** The sheet's id, which a new name does not change. */
  readonly id: string;
  readonly runs: readonly CellRun[];
  /** In the order of the runs. */
  readonly cells: readonly PlannedCell[];
}

/**
 * Writes the contents into their cells, all or none: one request looks whether they hold what was expected, a second one writes and reads
 * them back. Where that one fails, what stands in the cells decides, for it may have done all of its work or a part. Rejects with `changed-meanwhile`,
 * `cell-format`, `not-as-written`, `sheet-gone`, `sheet-protected` and whatever else Excel says, always with the sheet's name.
 */
export async function writeCells(session: Session, sheet: string, edits: readonly CellEdit[]): Promise<void> {
  try {
    await writeIfUnchanged(await planWriting(session, sheet, cellRuns(edits)));
  } catch (error) {
    throw toHostError(error).of(sheet);
  }
}

async function planWriting(session: Session, name: string, runs: readonly CellRun[]): Promise<CellWriting> {
  const sheet = session.context.workbook.worksheets.getItem(name).load('id');
  const ranges = runs.map((run) => loadCells(rangeOf(sheet, run)));
  await session.sync();
  const standing = statesOf(ranges);
  const cells = runs.flatMap(({ edits }) => edits).map((edit, index) => ({ edit, former: standing[index]! }));
  return { session, id: sheet.id, runs, cells };
}

async function writeIfUnchanged(writing: CellWriting): Promise<void> {
  const { cells } = writing;
  const stale = cells.find(({ edit, former }) => !isSameValue(edit.expected, former.value));
  if (stale !== undefined) throw new HostError('changed-meanwhile', difference(stale.edit.cell, stale.edit.expected, stale.former.value));
  const standing = await writeOrLook(writing);
  const wrong = cells.findIndex(({ edit }, index) => !holdsContent(edit.content, standing[index]!));
  if (wrong === -1) return;
  throw notHeld(cells[wrong]!.edit, standing[wrong]!).leaving(await putBack(writing, standing, () => true));
}

function notHeld({ cell, content }: CellEdit, there: CellState): HostError {
  return isReformatted(content, there) ? new HostError('cell-format', cell) : new HostError('not-as-written', difference(cell, content, there.value));
}

/**
 * Returns what stands in the cells after writing. Rejects with what Excel said where the contents do not all stand there; those that do
 * are taken back, and what somebody else entered meanwhile is left.
 */
async function writeOrLook(writing: CellWriting): Promise<readonly CellState[]> {
  const { session, cells } = writing;
  try {
    const inputs = cells.map(({ edit, former }) => contentInput(edit.content, former.numberFormat));
    const ranges = runRanges(writing);
    putInputs(writing, ranges, inputs);
    ranges.forEach(loadCells);
    await session.sync();
    return statesOf(ranges);
  } catch (error) {
    if (isRefused(error)) throw error;
    const standing = await look(writing).catch(() => undefined);
    if (standing === undefined) throw toHostError(error).leaving('unfinished');
    const written = cells.map(({ edit }, index) => holdsContent(edit.content, standing[index]!));
    if (written.every(Boolean)) return standing;
    throw toHostError(error).leaving(written.some(Boolean) ? await putBack(writing, standing, (index) => written[index]!) : 'as-before');
  }
}

/** Puts the former contents back into the cells that are meant, and the formats that Excel changed with the contents. */
async function putBack(writing: CellWriting, standing: readonly CellState[], isMeant: (index: number) => boolean): Promise<HostError['left']> {
  const { session, cells } = writing;
  try {
    const ranges = runRanges(writing);
    putFormats(writing, ranges, cells.map(({ former }, index) => (isMeant(index) && former.numberFormat !== standing[index]!.numberFormat ? former.numberFormat : null)));
    putInputs(writing, ranges, cells.map(({ former }, index) => (isMeant(index) ? former.input : null)));
    await session.sync().catch(() => undefined);
    // Whatever the answer was, what stands there decides.
    const now = await look(writing);
    return cells.every(({ former }, index) => !isMeant(index) || isAsBefore(former, now[index]!)) ? 'as-before' : 'unfinished';
  } catch {
    return 'unfinished';
  }
}

async function look(writing: CellWriting): Promise<readonly CellState[]> {
  const ranges = runRanges(writing).map(loadCells);
  await writing.session.sync();
  return statesOf(ranges);
}

function runRanges({ session, id, runs }: CellWriting): Excel.Range[] {
  const sheet = session.context.workbook.worksheets.getItem(id);
  return runs.map((run) => rangeOf(sheet, run));
}

function rangeOf(sheet: Excel.Worksheet, { row, column, edits }: CellRun): Excel.Range {
  return sheet.getRangeByIndexes(row, column, 1, edits.length);
}

function statesOf(ranges: readonly Excel.Range[]): CellState[] {
  return ranges.flatMap((range) => range.values[0]!.map((_, column) => cellState(range, 0, column)));
}

/** `null` leaves a cell as it is. */
function putInputs({ runs }: CellWriting, ranges: readonly Excel.Range[], inputs: readonly (CellState['input'] | null)[]): void {
  perRun(runs, inputs).forEach((row, index) => { ranges[index]!.formulas = [row]; });
}

function putFormats({ runs }: CellWriting, ranges: readonly Excel.Range[], formats: readonly (string | null)[]): void {
  perRun(runs, formats).forEach((row, index) => { if (row.some((format) => format !== null)) ranges[index]!.numberFormat = [row]; });
}

function perRun<Item>(runs: readonly CellRun[], items: readonly Item[]): Item[][] {
  let taken = 0;
  return runs.map(({ edits: { length } }) => items.slice(taken, (taken += length)));
}

function difference(cell: string, meant: CellValue, there: CellValue): string {
  return `${cell}: ${JSON.stringify(meant)} ≠ ${JSON.stringify(there)}`;
}
