import type { ManifestMessages } from '../locales/manifestMessages';

/** One thing that is wrong in a manifest; the sentence is made from the code in the reader's language. */
export interface ManifestProblem {
  readonly code: keyof ManifestMessages['problems'];
  /** Where, in the words of the manifest: an element or a resource's id. */
  readonly place: string;
  readonly found?: string;
  readonly expected?: string;
  readonly locale?: string;
}
