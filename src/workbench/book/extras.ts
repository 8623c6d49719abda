/**
 * What Excel's workbooks have and Univer's snapshots have no place for. It stands in Univer's own `custom` fields,
 * so that the Univer workbook stays the only model: nothing mirrors it.
 */

/** In `IWorksheetData.custom`. */
export interface SheetExtras {
  /** Hidden so that only a program can show it again; Univer's own `hidden` is set too. */
  readonly veryHidden?: boolean;
  readonly protection?: ProtectionExtras;
  readonly page?: PageExtras;
  /** Charts, in the order in which they were added. The grid does not draw them; the saved file has them. */
  readonly charts?: readonly ChartExtras[];
  /** Row numbers and column letters are not shown. */
  readonly hideHeadings?: boolean;
}

/** Office.js's names of the options (`Excel.WorksheetProtectionOptions`); what is left out is not allowed. */
export interface ProtectionExtras {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password?: string;
}

/** A chart over a block of cells whose first row holds the names of the series and whose first column the categories. */
export interface ChartExtras {
  readonly id: string;
  readonly name: string;
  /** As Office.js names it (`Excel.ChartType`): `BarClustered`. */
  readonly type: string;
  /** `A1:D9`, on the same sheet. */
  readonly source: string;
  readonly title?: string;
  readonly legend?: { readonly visible?: boolean; readonly position?: string };
  /** Where the axis of values begins; by itself where left out. */
  readonly minimum?: number;
  /** Where the names of the categories stand, as Office.js says it (`Excel.ChartAxisTickLabelPosition`). */
  readonly labels?: string;
  /** The category axis begins at the other end. */
  readonly reversed?: boolean;
  /** The cells it covers: `F2:M20`. */
  readonly place?: string;
}

/** Print set-up. Margins are in points. */
export interface PageExtras {
  readonly orientation?: 'portrait' | 'landscape';
  /** As OOXML counts them: 9 is A4. */
  readonly paperSize?: number;
  /** Pages across and down; 0 leaves that side free. Not together with `scale`. */
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  /** In per cent. */
  readonly scale?: number;
  readonly margins?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>>;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  /** `$3:$4`, `$A:$C`. */
  readonly titleRows?: string;
  readonly titleColumns?: string;
  readonly printArea?: string;
  /** With Excel's codes: `&P / &N`. */
  readonly header?: Readonly<Partial<Record<'left' | 'center' | 'right', string>>>;
  readonly footer?: Readonly<Partial<Record<'left' | 'center' | 'right', string>>>;
}

/** In `ICellData.custom`: a cell that stays open where its sheet is protected. Every other cell is locked, as in Excel. */
export interface CellExtras {
  readonly unlocked?: boolean;
  /** The formula is not shown while the sheet is protected. */
  readonly formulaHidden?: boolean;
  /** Steps of indentation; Univer's padding is set too, so that a person sees it. */
  readonly indent?: number;
  readonly shrinkToFit?: boolean;
}

/** In `IWorkbookData.custom`. */
export interface WorkbookExtras {
  /** `Office.context.document.settings` and `workbook.settings`: JSON values by key. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Protection of the structure: sheets cannot be added, deleted, renamed, moved or hidden. */
  readonly protection?: { readonly password?: string };
  /** Title, author and the like of the file, under the client's names (`Excel.DocumentProperties`). */
  readonly properties?: Readonly<Record<string, string>>;
}
