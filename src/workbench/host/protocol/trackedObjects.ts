import { ExcelError } from './excelError';
import type { HostObject } from './hostClass';

/** The objects that clients keep between batches, by reference id. */
export class TrackedObjects {
  private readonly objects = new Map<string, HostObject>();
  private next = 1;

  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const id = `{ref-${String(this.next++)}}`;
    this.objects.set(id, object);
    return id;
  }

  /** Throws InvalidReference where the object was let go. */
  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new ExcelError('InvalidReference', `no object ${id}`);
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }
}
