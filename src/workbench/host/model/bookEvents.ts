import type { ICommandInfo, IDisposable, IExecutionOptions } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, InsertSheetMutation, RemoveColMutation, RemoveRowMutation, RemoveSheetMutation, SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation, SetWorksheetNameMutation } from '@univerjs/sheets';
import type { CellRange } from '../../../workbook/grid';
import { EVENT, WORKBOOK_TARGET, type EventMessage } from '../protocol/eventMessages';
import { boundingRect, localAddress, quoted } from './area';
import type { OpenBook } from './openBook';

type Tell = (message: EventMessage) => void;
type Params = Readonly<Record<string, unknown>>;

const CHANGE_TYPES: Readonly<Record<string, string>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

/** Tells what happens in the workbook as Excel's events. What one action of an add-in changes on a sheet is one event. */
export class BookEvents {
  private readonly listener: IDisposable;
  private activeId: string;
  /** The names of sheets by id, for what they were called before. */
  private readonly names: Map<string, string>;
  private addIn = false;
  private calculating = false;
  private readonly changes = new Map<string, CellRange>();

  constructor(
    private readonly book: OpenBook,
    private readonly tell: Tell,
    /** Told when the selection changed, which the workbook's own event is made of. */
    private readonly onSelection: () => void,
  ) {
    this.activeId = book.active().id;
    this.names = new Map(book.sheets().map(({ id, name }) => [id, name]));
    this.listener = book.api.addEvent(book.api.Event.CommandExecuted, ({ options, ...command }) => { this.hear(command, options); });
  }

  /** Runs something with its changes told as the add-in's own, after it. */
  asAddIn<Result>(run: () => Result): Result {
    if (this.addIn) return run();
    this.addIn = true;
    try {
      return run();
    } finally {
      this.flush();
      this.addIn = false;
    }
  }

  dispose(): void {
    this.listener.dispose();
  }

  private hear({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const given = (params ?? {}) as Params;
    if (given['unitId'] !== undefined && given['unitId'] !== this.book.unitId) return;
    if (id === SetRangeValuesMutation.id) this.hearValues(given, options);
    else if (id === SetSelectionsOperation.id) this.hearSelection(given);
    else if (id === SetWorksheetActiveOperation.id) this.hearActive(String(given['subUnitId']));
    else if (id === InsertSheetMutation.id) this.hearAdded(given['sheet'] as { id: string; name: string });
    else if (id === SetWorksheetNameMutation.id) this.hearName(String(given['subUnitId']), String(given['name']));
    else if (id === RemoveSheetMutation.id) this.hearDeleted(String(given['subUnitId']));
    else if (CHANGE_TYPES[id] !== undefined) this.hearLines(CHANGE_TYPES[id], given);
  }

  private hearValues({ subUnitId, cellValue }: Params, options: IExecutionOptions | undefined): void {
    // Results of formulas are no edits; they are Univer's own, marked as local.
    if (options?.onlyLocal === true || options?.['fromFormula'] === true || this.calculating) return;
    const sheetId = String(subUnitId);
    const { announced } = this.book.entries;
    if (announced !== undefined) {
      this.asAddIn(() => { for (const each of announced) this.tellChange(sheetId, localAddress(each), 'RangeEdited'); });
      return;
    }
    const range = changedRange((cellValue ?? {}) as CellChanges);
    if (range === undefined) return;
    const before = this.changes.get(sheetId);
    this.changes.set(sheetId, before === undefined ? range : boundingRect(before, range));
    if (!this.addIn) this.flush();
  }

  private flush(): void {
    for (const [sheetId, range] of this.changes) this.tellChange(sheetId, localAddress(range), 'RangeEdited');
    this.changes.clear();
  }

  private hearLines(changeType: string, { subUnitId, range }: Params): void {
    const { startRow, endRow, startColumn, endColumn } = range as { startRow: number; endRow: number; startColumn: number; endColumn: number };
    const rows = changeType.startsWith('Row');
    const lines = rows ? { top: startRow, bottom: endRow, left: 0, right: 16_383 } : { top: 0, bottom: 1_048_575, left: startColumn, right: endColumn };
    this.tellChange(String(subUnitId), localAddress(lines), changeType);
  }

  private tellChange(sheetId: string, address: string, changeType: string): void {
    const sheet = this.book.sheets().find(({ id }) => id === sheetId);
    if (sheet === undefined) return;
    const args = { type: 'WorksheetChanged', worksheetId: sheetId, address, changeType, source: 'Local', triggerSource: this.addIn ? 'ThisLocalAddin' : 'Unknown', shiftDirection: 'None', referenceId: `${quoted(sheet.name)}!${address}` };
    this.send(EVENT.changed, sheetId, args);
  }

  private hearSelection({ subUnitId, selections }: Params): void {
    const ranges = (selections ?? []) as readonly { range: { startRow: number; endRow: number; startColumn: number; endColumn: number } }[];
    const address = ranges.map(({ range: { startRow, endRow, startColumn, endColumn } }) => localAddress({ top: startRow, left: startColumn, bottom: endRow, right: endColumn })).join(',');
    const sheetId = String(subUnitId);
    this.send(EVENT.selectionChanged, sheetId, { type: 'WorksheetSelectionChanged', worksheetId: sheetId, address });
    if (!this.muted()) this.onSelection();
  }

  private hearActive(sheetId: string): void {
    if (sheetId === this.activeId) return;
    this.tellSheet(EVENT.deactivated, 'WorksheetDeactivated', this.activeId);
    this.activeId = sheetId;
    this.tellSheet(EVENT.activated, 'WorksheetActivated', sheetId);
  }

  private hearAdded({ id, name }: { readonly id: string; readonly name: string }): void {
    this.names.set(id, name);
    this.tellSheet(EVENT.added, 'WorksheetAdded', id);
  }

  private hearName(sheetId: string, nameAfter: string): void {
    const nameBefore = this.names.get(sheetId) ?? '';
    this.names.set(sheetId, nameAfter);
    this.send(EVENT.nameChanged, sheetId, { type: 'WorksheetNameChanged', worksheetId: sheetId, nameBefore, nameAfter, source: 'Local' });
  }

  private hearDeleted(sheetId: string): void {
    this.tellSheet(EVENT.deleted, 'WorksheetDeleted', sheetId);
  }

  private tellSheet(event: number, type: string, worksheetId: string): void {
    this.send(event, worksheetId, { type, worksheetId, source: 'Local' });
  }

  private send(type: number, sheetId: string, args: Params): void {
    if (this.muted()) return;
    this.tell({ type, target: sheetId, args });
    this.tell({ type, target: WORKBOOK_TARGET, args });
  }

  /** An add-in can switch off the events of what it does itself, not those of a person. */
  private muted(): boolean {
    return this.addIn && !this.book.session.enableEvents;
  }
}

type CellChanges = Readonly<Record<number, Readonly<Record<number, object | null>>>>;

/** Returns the rectangle of the cells whose content changed, or `undefined` where only formats did. */
function changedRange(cells: CellChanges): CellRange | undefined {
  let range: CellRange | undefined;
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell !== null && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      const at = { top: Number(row), bottom: Number(row), left: Number(column), right: Number(column) };
      range = range === undefined ? at : boundingRect(range, at);
    }
  }
  return range;
}
