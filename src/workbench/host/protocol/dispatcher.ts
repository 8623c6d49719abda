import { ExcelError, httpStatus } from './excelError';
import { isHostObject, type HostObject } from './hostClass';
import { ObjectPaths, type Root } from './objectPaths';
import { answerQuery, makeReady, type Settle } from './query';
import { ACTION, type Action, type ActionResult, type Batch, type BatchAnswer, type BatchError } from './wire';

export interface BatchHost extends Root {
  /** Waits for the results of formulas; resolves at once where nothing was written. */
  readonly settle: Settle;
  /** Told of every member that nobody has written. */
  readonly onGap: (member: string) => void;
  /** Runs one action with the book told that the add-in is at work. */
  readonly asAddIn: <Result>(run: () => Result) => Result;
}

/** A failure that a test asks for: after so many actions that set, call or read something, with that code. */
export interface PlannedFailure {
  readonly afterActions: number;
  readonly code: string;
}

/** Whether the batch is only what the client lets go of by itself after `Excel.run`. */
export function isCleanUp(batch: Batch): boolean {
  return batch.Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || ActionType === ACTION.trace || Name === '_RemoveReference') && batch.Actions.some(({ Name }) => Name === '_RemoveReference');
}

/**
 * Runs a batch in order and returns its answer. The first action that fails ends the batch, as in Excel: what was done stays done, the results
 * so far are answered and the rest is not executed.
 */
export async function runBatch(host: BatchHost, batch: Batch, planned?: PlannedFailure): Promise<BatchAnswer> {
  const run = new BatchRun(host, batch);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  let done = 0;
  for (const [index, action] of batch.Actions.entries()) {
    const acts = action.ActionType !== ACTION.instantiate && action.ActionType !== ACTION.trace;
    if (acts && planned?.afterActions === done++) return { Results: results, TraceIds: traces, Error: plannedError(planned, index) };
    try {
      results.push({ ActionId: action.Id, Value: await run.execute(action) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: describeError(error, run.location(action), index, host.onGap) };
    }
  }
  return { Results: results, TraceIds: traces };
}

class BatchRun {
  private readonly paths: ObjectPaths;
  private readonly kept: ReadonlySet<number>;
  /** The add-in asked for no calculation until its next request: nothing waits for results. */
  private suspended = false;
  private readonly settle: Settle = () => (this.suspended ? Promise.resolve() : this.host.settle());

  constructor(
    private readonly host: BatchHost,
    batch: Batch,
  ) {
    this.paths = new ObjectPaths(host, batch.ObjectPaths);
    this.kept = new Set(batch.Actions.filter(({ Name }) => Name === '_KeepReference').map(({ ObjectPathId }) => ObjectPathId));
  }

  location({ ObjectPathId, Name }: Action): string {
    return this.paths.location(ObjectPathId, Name);
  }

  async execute(action: Action): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const ahead = this.paths.callAhead(action.ObjectPathId);
    if (ahead !== undefined) await makeReady(ahead.object, ahead.method, this.settle);
    const object = this.host.asAddIn(() => this.paths.resolve(action.ObjectPathId));
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.instantiate(object, action.ObjectPathId);
      case ACTION.query:
      case ACTION.recursiveQuery:
      case ACTION.queryAsJson:
        return object === null ? null : answerQuery(object, action.QueryInfo ?? {}, this.settle);
      case ACTION.method:
        // The client asks to keep every object of some methods before it can know that there is none.
        return object === null && action.Name === '_KeepReference' ? null : this.invoke(existing(object), action);
      case ACTION.set: {
        const [value] = this.paths.args(action.ArgumentInfo);
        const target = existing(object);
        this.host.asAddIn(() => { target.write(action.Name, value); });
        return null;
      }
      default:
        throw new ExcelError('ApiNotFound', `action type ${String(action.ActionType)}`, `ActionType ${String(action.ActionType)}`);
    }
  }

  private instantiate(object: HostObject, pathId: number): unknown {
    const identity = object.identity();
    return this.kept.has(pathId) ? { ...identity, _ReferenceId: this.host.tracked.keep(object) } : identity;
  }

  /** Lets kept objects go where the method is one of those; returns whether it was. */
  private release(method: string, id: unknown): boolean {
    if (method === '_RemoveReference') this.host.tracked.release(String(id));
    else if (method === '_RemoveAllReferences') this.host.tracked.clear();
    else return false;
    return true;
  }

  private async invoke(object: HostObject, action: Action): Promise<unknown> {
    const args = this.paths.args(action.ArgumentInfo);
    if (object === this.host.root && this.release(action.Name, args[0])) return null;
    if (action.Name === 'SuspendApiCalculationUntilNextSync') this.suspended = true;
    await makeReady(object, action.Name, this.settle);
    const value: unknown = await this.host.asAddIn(() => object.call(action.Name, args));
    return isHostObject(value) ? value.identity() : (value ?? null);
  }
}

function existing(object: HostObject | null): HostObject {
  if (object === null) throw new ExcelError('ItemNotFound', 'the object is a null object');
  return object;
}

function plannedError({ code }: PlannedFailure, index: number): BatchError {
  return { Code: code, Message: `${code} (planned by a test)`, HttpStatusCode: httpStatus(code), Location: '', ActionIndex: index };
}

function describeError(error: unknown, location: string, index: number, onGap: (member: string) => void): BatchError {
  const known = error instanceof ExcelError ? error : new ExcelError('GeneralException', error instanceof Error ? (error.stack ?? error.message) : String(error));
  if (known.gap !== undefined) onGap(known.gap);
  return { Code: known.code, Message: known.message, HttpStatusCode: httpStatus(known.code), Location: location, ActionIndex: index };
}
