import { invalidArgument } from './excelError';

/** Reads arguments as they come over the wire. Each throws InvalidArgument, naming the argument, for anything else. */

export function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${name} is no text`);
  return value;
}

export function numberOf(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${name} is no number`);
  return value;
}

export function integerOf(value: unknown, name: string): number {
  const number = numberOf(value, name);
  if (!Number.isInteger(number)) throw invalidArgument(`${name} is no whole number`);
  return number;
}

export function booleanOf(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${name} is neither true nor false`);
  return value;
}

export function recordOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalidArgument(`${name} is no object`);
  return value as Readonly<Record<string, unknown>>;
}

/** Returns the member of `names` that is meant, whatever its case. */
export function oneOf<Name extends string>(value: unknown, names: readonly Name[], name: string): Name {
  const found = typeof value === 'string' ? names.find((each) => each.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw invalidArgument(`${name} is none of ${names.join(', ')}`);
  return found;
}

/** Returns what `read` makes of the value, or `undefined` where it was left out. */
export function optional<Result>(value: unknown, name: string, read: (value: unknown, name: string) => Result): Result | undefined {
  return value === undefined || value === null ? undefined : read(value, name);
}
