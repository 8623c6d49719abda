import type { Injector, Workbook, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { WorkbookExtras } from '../../book/extras';
import { ExcelError } from '../protocol/excelError';
import { Calculation } from './calculation';
import { Entries } from './entries';
import { OpenSheet } from './openSheet';

interface Session {
  enableEvents: boolean;
  calculationMode: CalculationMode;
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** The workbook in Univer that the host speaks for. Nothing of it is kept here but what lasts only while it is open. */
export class OpenBook {
  readonly core: Workbook;
  readonly unitId: string;
  /** What an add-in may switch, for as long as the workbook is open. */
  readonly session: Session = { enableEvents: true, calculationMode: 'Automatic' };
  readonly calculation: Calculation;
  /** What was entered and is still to be written. */
  readonly entries = new Entries();

  constructor(
    readonly api: FUniver,
    readonly workbook: FWorkbook,
  ) {
    this.core = workbook.getWorkbook();
    this.unitId = workbook.getId();
    this.calculation = new Calculation(this);
  }

  get injector(): Injector {
    this.entries.flush();
    return this.workbook.getActiveSheet().getInject();
  }

  /** Runs a mutation of Univer, which nothing refuses and nobody can undo. */
  mutate(id: string, params: object): void {
    this.entries.flush();
    if (!this.api.syncExecuteCommand(id, { unitId: this.unitId, ...params })) throw new ExcelError('GeneralException', `${id} failed`);
  }

  /** Runs a command of Univer: a mutation with everything that follows from it. */
  command(id: string, params: object): void {
    this.mutate(id, params);
  }

  /** Whether the events of what add-ins do are told, from now on. */
  setEnableEvents(enabled: boolean): void {
    this.entries.flush();
    this.session.enableEvents = enabled;
  }

  setCalculationMode(mode: CalculationMode): void {
    this.entries.flush();
    this.session.calculationMode = mode;
    this.calculation.paused = mode === 'Manual';
  }

  /** The sheets in the order of their tabs. */
  sheets(): readonly OpenSheet[] {
    return this.core.getSheets().map((sheet) => this.wrap(sheet));
  }

  active(): OpenSheet {
    return this.wrap(this.core.getActiveSheet());
  }

  /** Returns the sheet by its name in any case, or by its id. */
  find(key: string): OpenSheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
  }

  /** Throws ItemNotFound. */
  sheet(key: string): OpenSheet {
    const sheet = this.find(key);
    if (sheet === undefined) throw new ExcelError('ItemNotFound', `no worksheet ${key}`);
    return sheet;
  }

  formulas(): FormulaDataModel {
    return this.injector.get(FormulaDataModel);
  }

  get extras(): WorkbookExtras {
    return (this.workbook.getCustomMetadata() ?? {}) as WorkbookExtras;
  }

  set extras(extras: WorkbookExtras) {
    this.workbook.setCustomMetadata(extras as Record<string, unknown>);
  }

  /** Throws AccessDenied where the structure is protected. */
  refuseIfStructureProtected(): void {
    if (this.extras.protection !== undefined) throw new ExcelError('AccessDenied', 'the structure of the workbook is protected');
  }

  private wrap(sheet: Worksheet): OpenSheet {
    return new OpenSheet(this, sheet.getSheetId());
  }
}
