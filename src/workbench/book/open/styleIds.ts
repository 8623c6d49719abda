import type { IStyleData } from '@univerjs/core';
import type { OpenedFormat } from './readStyles';

/** Gives each style that cells use one id in the snapshot. */
export class StyleIds {
  readonly styles: Record<string, IStyleData> = {};
  /** Of the style that says nothing; in `styles` once it was asked for. */
  get plain(): string {
    this.styles['style-0'] ??= {};
    return 'style-0';
  }
  private readonly byFormat = new Map<OpenedFormat, string | undefined>();
  private readonly byContent = new Map<string, string>();

  /** Returns the style's id, or `undefined` where it is the default one. */
  readonly of = (format: OpenedFormat): string | undefined => {
    if (!this.byFormat.has(format)) this.byFormat.set(format, this.idOf(format.style));
    return this.byFormat.get(format);
  };

  private idOf(style: IStyleData): string | undefined {
    const content = JSON.stringify(style);
    if (content === '{}') return undefined;
    let id = this.byContent.get(content);
    if (id === undefined) {
      id = `style-${String(this.byContent.size + 1)}`;
      this.byContent.set(content, id);
      this.styles[id] = style;
    }
    return id;
  }
}
