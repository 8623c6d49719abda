/** Returns the value with every array in it as the desktop client takes arrays from its host: with the methods of a VBArray. */
export function safeArray(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const array: unknown[] = value.map(safeArray);
  const methods = { toArray: () => array, dimensions: () => 1, lbound: () => 0, ubound: () => array.length - 1, getItem: (index: number) => array[index] };
  for (const [name, method] of Object.entries(methods)) Object.defineProperty(array, name, { value: method });
  return array;
}
