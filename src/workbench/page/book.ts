import { CommandType, type IExecutionOptions, type IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** Mutations that change how the workbook looks on this screen, not what it holds. */
const VIEW_ONLY = new Set(['sheet.mutation.set-worksheet-row-auto-height', 'sheet.mutation.mark-dirty-row-auto-height', 'sheet.mutation.empty']);

/** The workbook in the grid: its name, and whether it has changes that are in no file. */
export class Book {
  private name = '';
  private unsaved = false;
  private opened = 0;

  constructor(
    private readonly api: FUniver,
    /** Called when the name or `isUnsaved` has changed. */
    private readonly changed: () => void,
  ) {
    api.addEvent(api.Event.CommandExecuted, ({ id, type, options }) => {
      if (type === CommandType.MUTATION && changesContent(id, options)) this.mark(true);
    });
    api.addEvent(api.Event.Undo, () => { this.mark(true); });
    api.addEvent(api.Event.Redo, () => { this.mark(true); });
  }

  /** With its extension. */
  get fileName(): string {
    return this.name;
  }

  get isUnsaved(): boolean {
    return this.unsaved;
  }

  /** Replaces the workbook in the grid. */
  show(name: string, data: IWorkbookData): void {
    const before = this.api.getActiveWorkbook();
    if (before !== null) this.api.disposeUnit(before.getId());
    this.opened += 1;
    this.api.createWorkbook({ ...data, id: `workbook-${String(this.opened)}`, name: name.replace(/\.xlsx$/i, '') });
    this.name = name;
    this.mark(false);
  }

  /** Resolves with what the grid holds, when what is being typed is entered and formulas are calculated. */
  async snapshot(): Promise<IWorkbookData> {
    const workbook = this.api.getActiveWorkbook();
    if (workbook === null) throw new Error('No workbook is open.');
    await workbook.endEditingAsync(true);
    await this.api.getFormula().onCalculationResultApplied();
    return workbook.save();
  }

  saved(): void {
    this.mark(false);
  }

  private mark(unsaved: boolean): void {
    this.unsaved = unsaved;
    this.changed();
  }
}

/** Results of formulas are written by the calculation, which also runs after opening. */
function changesContent(id: string, options: IExecutionOptions | undefined): boolean {
  const content = /^(sheet|data-validation|formula\.mutation\.set-defined)/.test(id) && !VIEW_ONLY.has(id);
  return content && options?.['fromFormula'] !== true && options?.onlyLocal !== true;
}
