import type { IStyleData, IWorkbookData, Nullable } from '@univerjs/core';
import { alignmentElement, borderElement, fillElement, fontElement } from './writeStyle';
import { DECLARATION, element, group, MAIN } from './xml';

/** What a cell format says beside the style. */
export interface FormatOptions {
  readonly unlocked?: boolean;
  readonly quoted?: boolean;
}

/** Numbers below this are the built-in number formats. */
const FIRST_OWN_FORMAT = 164;
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
const SECOND_FILL = '<fill><patternFill patternType="gray125"/></fill>';
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const USUAL_FONT: IStyleData = { ff: '宋体', fs: 11 };

/** Different pieces of XML in the order in which they were first asked for. */
class Pieces {
  private readonly indexes = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const piece of first) this.index(piece);
  }

  index(piece: string): number {
    const known = this.indexes.get(piece);
    if (known !== undefined) return known;
    this.indexes.set(piece, this.indexes.size);
    return this.indexes.size - 1;
  }

  list(): string[] {
    return [...this.indexes.keys()];
  }
}

/** The formats of a workbook that is being written: asked for by cells and rules, written at the end. */
export class StyleTable {
  private readonly usual: IStyleData;
  private readonly fonts: Pieces;
  private readonly fills = new Pieces([NO_FILL, SECOND_FILL]);
  private readonly borders = new Pieces([NO_BORDER]);
  private readonly patterns = new Pieces([]);
  private readonly formats: Pieces;
  private readonly differential = new Pieces([]);
  private readonly known = new Map<string, number>();

  constructor(private readonly data: IWorkbookData) {
    this.usual = { ...USUAL_FONT, ...this.resolve(data.defaultStyle) };
    this.fonts = new Pieces([fontElement(this.usual)]);
    this.formats = new Pieces([this.formatElement({}, {})]);
  }

  /** Returns the index of a cell format; `style` is a style or the id of one. */
  cell(style: Nullable<IStyleData | string>, options: FormatOptions = {}): number {
    const key = typeof style === 'string' ? `${style} ${String(options.unlocked)} ${String(options.quoted)}` : undefined;
    const known = key === undefined ? undefined : this.known.get(key);
    if (known !== undefined) return known;
    const index = this.formats.index(this.formatElement(this.resolve(style), options));
    if (key !== undefined) this.known.set(key, index);
    return index;
  }

  /** Returns the index of a format that a rule lays over cells. */
  rule(style: IStyleData): number {
    const pattern = style.n?.pattern;
    const format = pattern === undefined ? '' : element('numFmt', { numFmtId: FIRST_OWN_FORMAT + this.patterns.index(pattern), formatCode: pattern });
    return this.differential.index(element('dxf', {}, fontElement(style, true) + format + fillElement(style, true) + borderElement(style)));
  }

  /** Returns the style part. */
  part(): string {
    const patterns = this.patterns.list().map((pattern, index) => element('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode: pattern }));
    return (
      DECLARATION +
      element(
        'styleSheet',
        { xmlns: MAIN },
        group('numFmts', patterns) +
          group('fonts', this.fonts.list()) +
          group('fills', this.fills.list()) +
          group('borders', this.borders.list()) +
          '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
          group('cellXfs', this.formats.list()) +
          '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
          group('dxfs', this.differential.list()),
      )
    );
  }

  private resolve(style: Nullable<IStyleData | string>): IStyleData {
    return (typeof style === 'string' ? this.data.styles[style] : style) ?? {};
  }

  private formatElement(style: IStyleData, { unlocked, quoted }: FormatOptions): string {
    const pattern = style.n?.pattern ?? '';
    const fontId = this.fonts.index(fontElement({ ...this.usual, ...style }));
    const fillId = this.fills.index(fillElement(style) || NO_FILL);
    const borderId = this.borders.index(borderElement(style) || NO_BORDER);
    const numFmtId = pattern === '' || pattern.toLowerCase() === 'general' ? 0 : FIRST_OWN_FORMAT + this.patterns.index(pattern);
    const alignment = alignmentElement(style);
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: quoted === true || undefined,
        applyNumberFormat: numFmtId > 0 || undefined,
        applyFont: fontId > 0 || undefined,
        applyFill: fillId > 0 || undefined,
        applyBorder: borderId > 0 || undefined,
        applyAlignment: alignment !== '' || undefined,
        applyProtection: unlocked === true || undefined,
      },
      alignment + (unlocked === true ? element('protection', { locked: false }) : ''),
    );
  }
}
