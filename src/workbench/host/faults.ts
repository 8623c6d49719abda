/** Error codes of the desktop transport, below those of the rich API. */
export const TRANSPORT = {
  inCellEditMode: 5004,
  sessionTimedOut: 5012,
  activityLimitReached: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noCapability: 7000,
} as const;

/** The flag of a request that waits until a cell is no longer edited. */
const DELAY_FOR_CELL_EDIT = 64;

/** How a request goes wrong. */
export type Fault =
  /** Not executed; answered with the code. */
  | { readonly kind: 'fail'; readonly code: string }
  /** Executed as far as the first actions that set, call or read something, then answered with the code. */
  | { readonly kind: 'fail-after'; readonly actions: number; readonly code: string }
  /** Executed, but answered with the code as though it had not been. */
  | { readonly kind: 'lose-answer'; readonly code: string }
  /** Not executed; refused by the transport. */
  | { readonly kind: 'transport'; readonly error: number }
  /** Executed, and never answered. */
  | { readonly kind: 'silence' };

/** Trouble that tests ask for. Without any, requests are executed and answered as they come. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private count = 0;
  private editing = false;
  private readonly waiting: (() => void)[] = [];

  /** Answers come that many milliseconds late. */
  delay = 0;
  /** The workbook that the add-in speaks to has lost the focus to another one. */
  inactive = false;
  /** The workbook was closed under the add-in. */
  closed = false;

  /** Plans a fault for the n-th request from now; 1 is the next one. */
  onRequest(n: number, fault: Fault): void {
    this.planned.set(this.count + n, fault);
  }

  /** A person starts to edit a cell: requests are refused, or wait where they ask for it. */
  enterCellEdit(): void {
    this.editing = true;
  }

  /** The person is done; what waited goes on. */
  leaveCellEdit(): void {
    this.editing = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Forgets everything that was planned. */
  reset(): void {
    this.planned.clear();
    this.delay = 0;
    this.inactive = false;
    this.closed = false;
    this.leaveCellEdit();
  }

  /** Returns what goes wrong with the request that comes now; waits while a cell is edited, if the request may. */
  async next(flags: number): Promise<Fault | undefined> {
    const number = ++this.count;
    if (this.editing && (flags & DELAY_FOR_CELL_EDIT) === 0) return { kind: 'transport', error: TRANSPORT.inCellEditMode };
    if (this.editing) await new Promise<void>((go) => this.waiting.push(go));
    if (this.closed) return { kind: 'transport', error: TRANSPORT.sessionTimedOut };
    if (this.inactive) return { kind: 'fail', code: 'InactiveWorkbook' };
    const fault = this.planned.get(number);
    this.planned.delete(number);
    return fault;
  }
}
