/** Returns a copy of the object without those members. */
export function omit<Whole extends object, Key extends keyof Whole>(whole: Whole, ...keys: readonly Key[]): Omit<Whole, Key> {
  const copy = { ...whole };
  for (const key of keys) Reflect.deleteProperty(copy, key);
  return copy;
}
