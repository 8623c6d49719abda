/** Returns the sentence with every `{name}` replaced by its value; a name without a value becomes empty. Values are not looked at again. */
export function fill(sentence: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String((Object.hasOwn(values, name) ? values[name] : undefined) ?? ''));
}
