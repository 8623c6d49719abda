/** The sheet about which something was just said; a new one each time. */
export interface Settled {
  readonly sheet: string;
}

/** What a part needs to know, since the button that was pressed may be gone: which sheet the focus goes to, and whom to tell of the next. */
export interface Settling {
  readonly settled: Settled | undefined;
  readonly onSettled: (settled: Settled) => void;
}
