import type { CellRange } from './grid';

/** A worksheet as it should be, as plain data. Composing one is pure; one renderer a host puts it down. */
export interface SheetDocument {
  /** What the sheet is to us; hosts mark it with this, so that it is found again. */
  readonly role: SheetRole;
  readonly name: string;
  /** Contents from A1; rows may differ in length, `null` is an empty cell. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Laid over each other in this order, property by property. */
  readonly formats: readonly FormatArea[];
  /** In characters of the default font; columns beyond the list keep the host's width. */
  readonly columnWidths: readonly number[];
  /** In points, by 0-based row; other rows keep the host's height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly CellRange[];
  readonly validations: readonly ValidationArea[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Drawn over the cells; most sheets have none. */
  readonly charts?: readonly ChartArea[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly protection?: SheetProtection;
  readonly page: PageSetup;
  readonly tabColor?: string;
}

/** Each of them stands in a workbook once at most. */
export type SheetRole = 'ranking' | 'summary' | 'details' | 'findings' | 'rules' | 'analysis' | 'slips' | 'recommendation' | 'scores' | 'criteria' | 'register';

export type CellContent = null | string | number | FormulaContent;

/** A live formula and the result that is written beside it for readers that do not calculate. */
export interface FormulaContent {
  /** Without the equals sign, with English function names as Excel shows them. */
  readonly formula: string;
  readonly result: string | number;
}

export interface FormatArea {
  readonly range: CellRange;
  readonly format: CellFormat;
}

/** Colours are six hexadecimal digits. */
export interface CellFormat {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: 'thin' | 'bottom';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  /** `@` keeps what is typed or read as text. */
  readonly numberFormat?: string;
  readonly locked?: boolean;
}

/** A rule for what may be typed, as a formula relative to the range's first cell that is true for legal content. */
export interface ValidationArea {
  readonly range: CellRange;
  readonly formula: string;
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error: { readonly title: string; readonly text: string };
}

/** Formats the cells for which the formula, relative to the range's first cell, is true; earlier rules win. */
export interface ConditionalFormat {
  readonly range: CellRange;
  readonly formula: string;
  readonly format: Pick<CellFormat, 'bold' | 'strikethrough' | 'color' | 'fill'>;
}

/** A chart of the host's own, live over a block of cells: headings in its first row, categories in its first column, a series in each other column. */
export interface ChartArea {
  /** Unique on its sheet; the chart is found again by it. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly source: CellRange;
  /** Where the axis of values begins; the host chooses where left out. */
  readonly axisFrom?: number;
  /** The cells it covers. */
  readonly place: CellRange;
  /** Said to those who do not see it. */
  readonly description: string;
}

/** `bars` lie and `columns` stand; `spread` draws highest, lowest and middle, the source's three series, as a line with a mark. */
export type ChartKind = 'bars' | 'columns' | 'spread';

/** Locks the cells that are not unlocked, without a password: against slips, not against people. */
export interface SheetProtection {
  readonly allow: readonly ('formatColumns' | 'formatRows' | 'sort' | 'autoFilter')[];
}

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows and columns repeated on every page, 0-based, counted from the first. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Whether the width is made to fit one page. */
  readonly fitWidth: boolean;
  readonly footer?: string;
}
