/** An entry as sheets name it; the enterprise is empty where they name none. */
export interface EntryName {
  readonly team: string;
  readonly enterprise: string;
}

/** What a person has decided about names, sheets and files; plain data that holds until it is taken back. */
export type Decision =
  /** The spelling `team`, `enterprise` is the entry `as`. */
  | { readonly kind: 'same-entry'; readonly team: string; readonly enterprise: string; readonly as: EntryName }
  /** Two entries, however alike their names. */
  | { readonly kind: 'different-entry'; readonly a: EntryName; readonly b: EntryName }
  | { readonly kind: 'same-reviewer'; readonly name: string; readonly as: string }
  | { readonly kind: 'different-reviewers'; readonly a: string; readonly b: string }
  /** Of the reviewer's sheets that contradict each other, this one counts. */
  | { readonly kind: 'version'; readonly reviewer: string; readonly file: string; readonly sheet: string }
  /** Nothing of the file counts for now. */
  | { readonly kind: 'taken-out'; readonly file: string };

export type DecisionKind = Decision['kind'];
