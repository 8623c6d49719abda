import type { Failure } from '../../review/hostFailure';
import type { PublishedSheets } from '../../review/publishResults';

/** How far a page is with writing its sheets. */
export type WritingState =
  | { readonly phase: 'idle' }
  /** Sheets whose changes by hand writing would clear, while the person is asked. */
  | { readonly phase: 'asking'; readonly sheets: readonly string[] }
  | { readonly phase: 'writing'; readonly done: number; readonly of: number }
  /** `isNew`: none of the sheets stood before, so that taking them away again leaves the workbook as it was. */
  | { readonly phase: 'written'; readonly published: PublishedSheets; readonly isNew: boolean }
  | { readonly phase: 'asking-removal'; readonly published: PublishedSheets }
  | { readonly phase: 'removing' }
  | { readonly phase: 'removed'; readonly sheets: readonly string[] }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** Returns whether the host is at work. */
export function isBusy({ phase }: WritingState): boolean {
  return phase === 'writing' || phase === 'removing';
}
