import { ExcelError, missingMember } from './excelError';

/** One class of the client's object model as a table of wire members over a target of the model. */
export interface ClassTable<Target> {
  readonly name: string;
  /** What identifies the object to the client, by wire name. */
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  /** Scalars: a getter alone is read-only. */
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly objects?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  /** A method returns a `HostObject`, `null` for a null object, or a plain value. */
  readonly methods?: Readonly<Record<string, (target: Target, args: readonly unknown[]) => unknown>>;
  readonly items?: (target: Target) => readonly HostObject[];
  /** The indexer; throws ItemNotFound. */
  readonly item?: (target: Target, key: unknown) => HostObject;
  /** Members whose answer depends on the results of formulas. */
  readonly calculated?: readonly string[];
  /** Waits for what those members need besides the results. */
  readonly prepare?: (target: Target) => Promise<void>;
  /** Left out of a query for all scalars, because they are dear or undefined for many targets. */
  readonly onDemand?: readonly string[];
}

export type Property<Target> = ((target: Target) => unknown) | WritableProperty<Target>;

export interface WritableProperty<Target> {
  readonly get?: (target: Target) => unknown;
  readonly set: (target: Target, value: unknown) => void;
}

/** An object of the client's model, its target hidden. Every look-up by name ignores case, as the wire does. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  readonly isCollection: boolean;
  identity(): Readonly<Record<string, unknown>>;
  /** The scalars that a query for everything answers. */
  scalars(): readonly string[];
  /** Returns the wire name of a scalar or an object of that name, or `undefined`. */
  find(member: string): { readonly name: string; readonly kind: 'property' | 'object' } | undefined;
  awaitsResults(member: string): boolean;
  /** Waits for what the member needs besides results of formulas. */
  prepare(): Promise<void>;
  read(member: string): unknown;
  write(member: string, value: unknown): void;
  open(member: string): HostObject | null;
  call(member: string, args: readonly unknown[]): unknown;
  items(): readonly HostObject[];
  item(key: unknown): HostObject;
}

/** Returns the target as the client's object of that class. */
export function hostObject<Target>(table: ClassTable<Target>, target: Target): HostObject {
  return new TableObject(table, target);
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof TableObject;
}

type Names = ReadonlyMap<string, string>;
const NAMES = new WeakMap<object, Names>();

/** Returns the table's own spelling by lower case, made once for each table. */
function namesOf(table: Readonly<Record<string, unknown>> | undefined): Names {
  if (table === undefined) return new Map();
  const known = NAMES.get(table);
  if (known !== undefined) return known;
  const names = new Map(Object.keys(table).map((name) => [name.toLowerCase(), name]));
  NAMES.set(table, names);
  return names;
}

class TableObject<Target> implements HostObject {
  constructor(
    private readonly table: ClassTable<Target>,
    readonly target: Target,
  ) {}

  get className(): string {
    return this.table.name;
  }

  get isCollection(): boolean {
    return this.table.items !== undefined;
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.table.identity?.(this.target) ?? {};
  }

  scalars(): readonly string[] {
    const { properties = {}, onDemand = [] } = this.table;
    return Object.keys(properties).filter((name) => getterOf(properties[name]) !== undefined && !onDemand.includes(name));
  }

  find(member: string): { name: string; kind: 'property' | 'object' } | undefined {
    const property = lookUp(this.table.properties, member);
    if (property !== undefined) return { name: property.name, kind: 'property' };
    const object = lookUp(this.table.objects, member);
    return object === undefined ? undefined : { name: object.name, kind: 'object' };
  }

  awaitsResults(member: string): boolean {
    return this.table.calculated?.some((name) => name.toLowerCase() === member.toLowerCase()) ?? false;
  }

  async prepare(): Promise<void> {
    await this.table.prepare?.(this.target);
  }

  read(member: string): unknown {
    const getter = getterOf(lookUp(this.table.properties, member)?.value);
    if (getter === undefined) throw missingMember(this.className, member);
    return getter(this.target);
  }

  write(member: string, value: unknown): void {
    const property = lookUp(this.table.properties, member)?.value;
    if (property === undefined) throw missingMember(this.className, member);
    if (typeof property === 'function') throw new ExcelError('InvalidOperation', `${this.className}.${member} is read-only`);
    property.set(this.target, value);
  }

  open(member: string): HostObject | null {
    const object = lookUp(this.table.objects, member);
    if (object === undefined) throw missingMember(this.className, member);
    return object.value(this.target);
  }

  call(member: string, args: readonly unknown[]): unknown {
    const method = lookUp(this.table.methods, member);
    if (method === undefined) throw missingMember(this.className, member);
    return method.value(this.target, args);
  }

  items(): readonly HostObject[] {
    if (this.table.items === undefined) throw missingMember(this.className, 'items');
    return this.table.items(this.target);
  }

  item(key: unknown): HostObject {
    if (this.table.item === undefined) throw missingMember(this.className, 'getItem');
    return this.table.item(this.target, key);
  }
}

function lookUp<Value>(table: Readonly<Record<string, Value>> | undefined, member: string): { name: string; value: Value } | undefined {
  const name = namesOf(table).get(member.toLowerCase());
  return name === undefined || table === undefined ? undefined : { name, value: table[name]! };
}

function getterOf<Target>(property: Property<Target> | undefined): ((target: Target) => unknown) | undefined {
  return typeof property === 'function' ? property : property?.get;
}
