import { missingMember } from './excelError';
import type { HostObject } from './hostClass';
import type { QueryInfo } from './wire';

/** Waits until the results of formulas are those of what was written. */
export type Settle = () => Promise<void>;

/** Waits for what reading or calling the member asks for. */
export async function makeReady(object: HostObject, member: string, settle: Settle): Promise<void> {
  if (!object.awaitsResults(member)) return;
  await settle();
  await object.prepare();
}

/** Names to answer, as they were asked for, by lower case: of the object itself, and below its objects. */
interface Selection {
  everything: boolean;
  readonly names: Map<string, string>;
  readonly below: Map<string, Selection>;
}

/** Returns what a load asks for, by wire name; a collection answers `_Items`. Throws ApiNotFound for a member that is not there. */
export async function answerQuery(object: HostObject, query: QueryInfo, settle: Settle): Promise<unknown> {
  const selection = selectionOf(query);
  return object.isCollection ? answerCollection(object, selection, query, settle) : answerObject(object, selection, settle);
}

function selectionOf({ Select, Expand }: QueryInfo): Selection {
  const selection: Selection = { everything: false, names: new Map(), below: new Map() };
  const paths = [...(Select ?? []), ...(Expand ?? []).map((path) => `${path}/*`)];
  for (const path of paths) addPath(selection, path.split(/[/.]/).filter((part) => part !== '' && part.toLowerCase() !== 'items'));
  if (paths.length === 0) selection.everything = true;
  return selection;
}

function addPath(selection: Selection, [first, ...rest]: readonly string[]): void {
  if (first === undefined || first === '*' || first === '$all') {
    selection.everything = true;
    return;
  }
  if (first === '$none') return;
  const name = first.toLowerCase();
  selection.names.set(name, first);
  if (rest.length === 0) return;
  const below = selection.below.get(name) ?? { everything: false, names: new Map(), below: new Map() };
  selection.below.set(name, below);
  addPath(below, rest);
}

async function answerCollection(collection: HostObject, selection: Selection, { Top, Skip }: QueryInfo, settle: Settle): Promise<unknown> {
  const own = [...selection.names.keys()].filter((name) => collection.find(name)?.kind === 'property');
  const ofItems = { ...selection, names: new Map([...selection.names].filter(([name]) => !own.includes(name))) };
  const first = Skip ?? 0;
  const answer: Record<string, unknown> = { ...collection.identity() };
  for (const name of own) await answerMember(collection, name, selection, answer, settle);
  const items: unknown[] = [];
  for (const item of collection.items().slice(first, Top == null ? undefined : first + Top)) items.push(await answerObject(item, ofItems, settle));
  return { ...answer, _Items: items };
}

async function answerObject(object: HostObject, selection: Selection, settle: Settle): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = { ...object.identity() };
  const scalars = selection.everything ? object.scalars() : [];
  for (const name of new Map([...scalars.map((each) => [each.toLowerCase(), each] as const), ...selection.names]).values()) {
    await answerMember(object, name, selection, answer, settle);
  }
  return answer;
}

async function answerMember(object: HostObject, member: string, selection: Selection, answer: Record<string, unknown>, settle: Settle): Promise<void> {
  const found = object.find(member);
  if (found === undefined) throw missingMember(object.className, member);
  if (found.kind === 'property') {
    await makeReady(object, found.name, settle);
    answer[found.name] = object.read(found.name);
    return;
  }
  const child = object.open(found.name);
  const below = selection.below.get(member.toLowerCase()) ?? { everything: true, names: new Map<string, string>(), below: new Map<string, Selection>() };
  if (child === null) answer[found.name] = null;
  else answer[found.name] = child.isCollection ? await answerCollection(child, below, {}, settle) : await answerObject(child, below, settle);
}
