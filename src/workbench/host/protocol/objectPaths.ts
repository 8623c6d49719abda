import { ExcelError, invalidArgument, missingMember } from './excelError';
import { isHostObject, type HostObject } from './hostClass';
import type { TrackedObjects } from './trackedObjects';
import { PATH, type ArgumentInfo, type ObjectPath } from './wire';

/** Where the paths of a batch begin. */
export interface Root {
  /** The global object: the workbook. */
  readonly root: HostObject;
  /** Returns the object of a type that is made by name, or `undefined`. */
  readonly create: (typeName: string) => HostObject | undefined;
  readonly tracked: TrackedObjects;
}

/** The objects of one batch. Each path is walked once, because walking some of them does something (`add`). */
export class ObjectPaths {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly from: Root,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** Returns the object, or `null` for a null object. Throws what walking there throws. */
  resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = this.walk(this.path(id));
    this.objects.set(id, object);
    return object;
  }

  /** Returns the object and its method that walking there will call, or `undefined` where nothing is called any more. */
  callAhead(id: number): { readonly object: HostObject; readonly method: string } | undefined {
    const path = this.path(id);
    if (this.objects.has(id) || path.ParentObjectPathId === undefined || path.ObjectPathType !== PATH.method) return undefined;
    const object = this.objects.get(path.ParentObjectPathId);
    return object == null ? undefined : { object, method: path.Name };
  }

  /** Returns arguments with objects in the places of their paths. */
  args(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids?.[index]));
  }

  /** Returns class and member where an action failed, as Excel names them: `WorksheetCollection.getItem`. */
  location(id: number, member: string): string {
    const object = this.objects.get(id);
    if (object != null) return member === '' ? object.className : `${object.className}.${camel(member)}`;
    const path = this.paths[String(id)];
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.objects.get(path.ParentObjectPathId);
    const called = path?.ObjectPathType === PATH.indexer ? 'getItem' : camel(path?.Name ?? '');
    return parent == null ? called : `${parent.className}.${called}`;
  }

  private path(id: number): ObjectPath {
    const path = this.paths[String(id)];
    if (path === undefined) throw new ExcelError('GeneralException', `no object path ${String(id)}`);
    return path;
  }

  private argument(value: unknown, pathIds: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(pathIds)) return value.map((part: unknown, index) => this.argument(part, pathIds[index]));
    if (typeof pathIds === 'number' && pathIds > 0) return this.resolve(pathIds);
    const inner = value !== null && typeof value === 'object' && '_ObjectPathId' in value ? value._ObjectPathId : undefined;
    return typeof inner === 'number' ? this.resolve(inner) : value;
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.from.root;
      case PATH.create: {
        const object = this.from.create(path.Name);
        if (object === undefined) throw missingMember(path.Name, 'new');
        return object;
      }
      case PATH.reference:
        return this.from.tracked.get(path.Name);
      case PATH.nothing:
        return null;
      default:
        return this.walkFrom(this.resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  private walkFrom(parent: HostObject | null, path: ObjectPath): HostObject | null {
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return parent.open(path.Name);
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args[0]);
    if (path.ObjectPathType !== PATH.method) throw invalidArgument(`object path type ${String(path.ObjectPathType)}`);
    const value = parent.call(path.Name, args);
    if (value === null || isHostObject(value)) return value;
    throw new ExcelError('GeneralException', `${parent.className}.${path.Name} returned no object`);
  }
}

function camel(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
