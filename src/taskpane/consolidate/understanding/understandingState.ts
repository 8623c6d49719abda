import type { SheetMapping } from '../../../sheets/recognise/mapping/sheetMapping';

/** What a person has said of how sheets are read. */
export interface UnderstandingState {
  /** They hold for all sheets of their shapes. */
  readonly mappings: readonly SheetMapping[];
  /** Sheets that no mapping can describe and that were looked at, by `shapeKey`. */
  readonly confirmed: ReadonlySet<string>;
}

export type UnderstandingEvent =
  /** `instead` is the mapping that held for the sheet before. */
  | { readonly type: 'mapped'; readonly mapping: SheetMapping; readonly instead: SheetMapping | undefined }
  | { readonly type: 'confirmed'; readonly shapeKey: string }
  | { readonly type: 'reconsidered'; readonly shapeKey: string; readonly mapping: SheetMapping | undefined };

export const NOTHING_SAID: UnderstandingState = { mappings: [], confirmed: new Set() };

/** Returns the state after an event, but for what is none of its business. */
export function understandingReducer({ mappings, confirmed }: UnderstandingState, event: UnderstandingEvent): UnderstandingState {
  switch (event.type) {
    case 'mapped': {
      const { mapping, instead } = event;
      return { mappings: [...mappings.filter((other) => other !== instead && other.shape !== mapping.shape), mapping], confirmed };
    }
    case 'confirmed':
      return { mappings, confirmed: new Set([...confirmed, event.shapeKey]) };
    case 'reconsidered':
      return {
        mappings: event.mapping === undefined ? mappings : mappings.filter((other) => other !== event.mapping),
        confirmed: new Set([...confirmed].filter((key) => key !== event.shapeKey)),
      };
  }
}
