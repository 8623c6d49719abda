import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import './classes/allClasses';
import { objectOf } from './classes/registry';
import { serviceObject } from './classes/serviceClass';
import { Faults, TRANSPORT, type Fault } from './faults';
import { BookEvents } from './model/bookEvents';
import { OpenBook } from './model/openBook';
import { isCleanUp, runBatch, type BatchHost, type PlannedFailure } from './protocol/dispatcher';
import type { EventMessage } from './protocol/eventMessages';
import { httpStatus } from './protocol/excelError';
import { TrackedObjects } from './protocol/trackedObjects';
import type { Batch, BatchAnswer } from './protocol/wire';

/** The most bytes that a request and an answer may have, as Excel on the web allows. */
const LARGEST = 5 * 1024 * 1024;

/** What was asked and answered. */
export interface RequestRecord {
  readonly actions: number;
  readonly bytes: number;
  readonly answerBytes: number;
}

/** What the transport hands back: an answer's text, an error of the transport's own, or nothing ever. */
export type HostReply = { readonly body: string } | { readonly error: number } | 'silence';

export interface HostListener {
  readonly event: (message: EventMessage) => void;
  readonly selectionChanged: () => void;
}

/** Answers office.js as desktop Excel does, over one open workbook of Univer at a time. */
export class Host {
  readonly faults = new Faults();
  /** How often each member that nobody has written was asked for, by class and member. */
  readonly gaps = new Map<string, number>();
  /** Every request of the rich API since the last reset, but for the client's own clean-up. */
  readonly requests: RequestRecord[] = [];

  private book: OpenBook;
  private events: BookEvents;
  private readonly tracked = new TrackedObjects();
  private readonly listeners = new Set<HostListener>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(api: FUniver, workbook: FWorkbook) {
    this.book = new OpenBook(api, workbook);
    this.events = this.listenTo(this.book);
  }

  /** The workbook that is open. */
  get openedBook(): OpenBook {
    return this.book;
  }

  /** Puts another workbook in the place of the one before. Objects that clients kept are gone. */
  openBook(api: FUniver, workbook: FWorkbook): void {
    this.close();
    this.book = new OpenBook(api, workbook);
    this.events = this.listenTo(this.book);
  }

  /** Resolves when the results of formulas are those of everything written so far. */
  async settled(): Promise<void> {
    await this.queue;
    await this.book.calculation.settle();
  }

  subscribe(listener: HostListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Executes one request after those that came before it, and returns what to answer. Flags are the client's. */
  async execute(body: string, flags: number): Promise<HostReply> {
    const turn = this.queue.then(() => this.serve(body, flags));
    // A fault must not stop those that come after it.
    this.queue = turn.catch(() => undefined);
    const reply = await turn;
    if (this.faults.delay > 0) await new Promise((go) => setTimeout(go, this.faults.delay));
    return reply;
  }

  resetCounters(): void {
    this.requests.length = 0;
    this.gaps.clear();
  }

  dispose(): void {
    this.close();
    this.listeners.clear();
  }

  private async serve(body: string, flags: number): Promise<HostReply> {
    const bytes = byteLength(body);
    if (bytes > LARGEST) return { error: TRANSPORT.requestTooLarge };
    const batch = JSON.parse(body) as Batch;
    // The client does this by itself after every Excel.run, without waiting for it.
    if (isCleanUp(batch)) return this.answer(batch, undefined);
    const fault = await this.faults.next(flags);
    const reply = await this.answer(batch, fault);
    this.requests.push({ actions: batch.Actions.length, bytes, answerBytes: typeof reply === 'object' && 'body' in reply ? byteLength(reply.body) : 0 });
    return reply;
  }

  private async answer(batch: Batch, fault: Fault | undefined): Promise<HostReply> {
    if (fault?.kind === 'transport') return { error: fault.error };
    if (fault?.kind === 'fail') return textOf(refusal(fault.code));
    const planned: PlannedFailure | undefined = fault?.kind === 'fail-after' ? { afterActions: fault.actions, code: fault.code } : undefined;
    const answer = await runBatch(this.batchHost(), batch, planned);
    this.events.asAddIn(() => { this.book.entries.flush(); });
    if (fault?.kind === 'silence') return 'silence';
    if (fault?.kind === 'lose-answer') return textOf(refusal(fault.code));
    const reply = textOf(answer);
    return byteLength(reply.body) > LARGEST ? { error: TRANSPORT.responseTooLarge } : reply;
  }

  private batchHost(): BatchHost {
    const { book, events, tracked } = this;
    return {
      root: objectOf('Workbook', book),
      create: serviceObject,
      tracked,
      settle: () => book.calculation.settle(),
      onGap: (member) => this.gaps.set(member, (this.gaps.get(member) ?? 0) + 1),
      asAddIn: (run) => events.asAddIn(run),
    };
  }

  private listenTo(book: OpenBook): BookEvents {
    return new BookEvents(
      book,
      (message) => { for (const { event } of this.listeners) event(message); },
      () => { for (const { selectionChanged } of this.listeners) selectionChanged(); },
    );
  }

  private close(): void {
    this.events.dispose();
    this.book.calculation.dispose();
    this.tracked.clear();
  }
}

function refusal(code: string): BatchAnswer {
  return { Results: [], Error: { Code: code, Message: `${code} (planned by a test)`, HttpStatusCode: httpStatus(code), Location: '', ActionIndex: 0 } };
}

function textOf(answer: BatchAnswer): { body: string } {
  return { body: JSON.stringify(answer) };
}

/** Returns the bytes of the text in UTF-8; counted, because not every window of a test can encode. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // Either half of a surrogate pair is two of its four bytes.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
