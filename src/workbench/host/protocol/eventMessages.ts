/** An event as the rich API carries it to the client. */
export interface EventMessage {
  /** The client's number of the event. */
  readonly type: number;
  /** The id of the worksheet whose handlers are meant, or `Workbook` for those of the collection. */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export const EVENT = { changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, nameChanged: 25 } as const;

/** The target of events for handlers of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** The category under which the client looks for events of the rich API. */
const CATEGORY = 65_536;

/** Returns the entry of the message as the desktop client reads it. */
export function eventEntry({ type, target, args }: EventMessage): readonly unknown[] {
  return [CATEGORY, type, target, JSON.stringify(args), 0, false];
}
