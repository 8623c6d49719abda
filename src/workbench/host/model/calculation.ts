import { CustomCommandExecutionError, type IDisposable } from '@univerjs/core';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { OpenBook } from './openBook';

/** The longest that a batch waits for results, in milliseconds. */
const PATIENCE = 60_000;
const WHAT_TRIGGERS = 'formula.mutation.set-trigger-formula-calculation-start';

/** Knows whether Univer still has results to give for what was written, and waits for them. */
export class Calculation {
  private stale = false;
  private running = false;
  private pause = false;
  private readonly listeners: readonly IDisposable[];

  constructor(private readonly book: OpenBook) {
    const triggers = book.injector.get(IActiveDirtyManagerService);
    const listener = book.api.addEvent(book.api.Event.CommandExecuted, ({ id, params, options }) => {
      if (id === SetFormulaCalculationStartMutation.id) {
        this.stale = false;
        this.running = true;
      } else if (triggers.get(id) !== undefined && options?.onlyLocal !== true && !isStyling(params)) {
        this.stale = id === WHAT_TRIGGERS || this.hasFormulas();
      }
    });
    const gate = book.api.addEvent(book.api.Event.BeforeCommandExecute, ({ id }) => {
      if (this.pause && id === SetFormulaCalculationStartMutation.id) throw new CustomCommandExecutionError('calculation is manual');
    });
    this.listeners = [listener, gate];
    this.stale = this.hasFormulas() && triggers.get(WHAT_TRIGGERS) !== undefined;
  }

  get pending(): boolean {
    return this.stale || this.running;
  }

  /** While calculation is paused, results stay as they are until they are asked for. */
  get paused(): boolean {
    return this.pause;
  }

  set paused(paused: boolean) {
    const resumed = this.pause && !paused;
    this.pause = paused;
    if (resumed) this.recalculate();
  }

  /** Resolves when the results are those of what was written so far, or when patience ends. */
  async settle(): Promise<void> {
    this.book.entries.flush();
    const end = Date.now() + PATIENCE;
    while (this.pending && !this.pause && Date.now() < end) {
      const started = this.stale;
      this.running = false;
      await this.book.api.getFormula().onCalculationResultApplied(Math.max(1, end - Date.now())).catch(() => undefined);
      // Nothing began although something was stale: there was nothing to calculate.
      if (started && this.stale) this.stale = false;
    }
  }

  /** Calculates every formula anew. */
  recalculate(): void {
    this.book.entries.flush();
    const paused = this.pause;
    this.pause = false;
    this.stale = true;
    this.book.api.getFormula().executeCalculation();
    if (paused) void this.settle().then(() => { this.pause = true; });
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  private hasFormulas(): boolean {
    const sheets = this.book.formulas().getFormulaData()[this.book.unitId] ?? {};
    return Object.values(sheets).some((rows) => Object.values(rows ?? {}).some((line: object | null | undefined) => Object.keys(line ?? {}).length > 0));
  }
}

/** Formats change no result; Univer calculates nothing for them either. */
function isStyling(params: unknown): boolean {
  const trigger = params !== null && typeof params === 'object' && 'trigger' in params ? params.trigger : undefined;
  return trigger === 'sheet.command.set-style' || trigger === 'sheet.command.set-border' || trigger === 'sheet.command.clear-selection-format';
}
