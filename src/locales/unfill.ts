/**
 * Returns the values that were filled into a sentence to give the text, by the names of their places, or `undefined` where the text is
 * no such sentence. The inverse of `fill` as far as there is one: of several readings, that with the shortest values in front.
 */
export function unfill(sentence: string, text: string): Readonly<Record<string, string>> | undefined {
  const names: string[] = [];
  const pattern = sentence.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    names.push(part);
    return '(.*?)';
  });
  const match = new RegExp(`^${pattern.join('')}$`, 's').exec(text);
  return match === null ? undefined : Object.fromEntries(names.map((name, index) => [name, match[index + 1]!]));
}
