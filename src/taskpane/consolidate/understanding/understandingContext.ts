import { createContext, use } from 'react';
import type { Source } from '../../../review/source';
import type { Template } from '../../../scoring/template';
import type { UnderstandingEvent, UnderstandingState } from './understandingState';

/** How sheets are read, and the way to say that they are to be read otherwise. */
export interface Understanding extends UnderstandingState {
  readonly template: Template;
  /** How many sheets of all sources share a shape. */
  readonly together: ReadonlyMap<string, number>;
  /** Whether the sheet does not count because a person said so. */
  readonly isLeftOut: (source: Source, sheet: string) => boolean;
  readonly say: (event: UnderstandingEvent) => void;
}

export const UnderstandingContext = createContext<Understanding | undefined>(undefined);

/** Returns what is said of the sheets; `undefined` until the workbook was read. */
export function useUnderstanding(): Understanding | undefined {
  return use(UnderstandingContext);
}
