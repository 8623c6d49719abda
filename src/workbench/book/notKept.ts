/** What a file may hold that the workbench does not keep. Sentences for people are made from the code elsewhere. */
export type NotKeptKind =
  | 'charts'
  | 'chart-sheets'
  | 'pictures'
  | 'cell-pictures'
  | 'shapes'
  | 'comments'
  | 'threaded-comments'
  | 'pivot-tables'
  | 'macros'
  | 'slicers'
  | 'timelines'
  | 'external-links'
  | 'sparklines'
  | 'tables'
  | 'form-controls'
  | 'embedded-objects'
  | 'hyperlinks'
  | 'filters'
  | 'conditional-formats'
  | 'data-tables'
  | 'rich-text'
  | 'cell-formats'
  | 'groups'
  | 'page-breaks'
  | 'page-variants'
  | 'protected-ranges'
  | 'passwords'
  | 'scenarios'
  | 'connections'
  | 'custom-xml'
  | 'custom-views'
  | 'web-extensions'
  | 'signatures'
  | 'overlapping-merges';

/** One kind of loss: how many of them where they are counted, and on which sheet where it is one sheet's. */
export interface NotKept {
  readonly kind: NotKeptKind;
  readonly count?: number;
  readonly sheet?: string;
}

/** Gathers losses; those of one kind on one sheet are counted together. */
export class Losses {
  private readonly found = new Map<string, NotKept>();

  add(kind: NotKeptKind, count = 1, sheet?: string): void {
    if (count === 0) return;
    const key = `${kind} ${sheet ?? ''}`;
    const before = this.found.get(key)?.count ?? 0;
    this.found.set(key, { kind, count: before + count, ...(sheet === undefined ? {} : { sheet }) });
  }

  list(): readonly NotKept[] {
    return [...this.found.values()];
  }
}
