/** Names that are other names, and pairs that are not, all by the form in which names are compared. */
export interface Identities<Name> {
  /** Returns the name that this one stands for; `undefined` where it stands for itself. */
  readonly nameOf: (key: string) => Name | undefined;
  /** The pairs that are said to be two. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** One is the other, under the name `as`, or they are two. */
export type Statement<Name> =
  | { readonly from: string; readonly to: string; readonly as: Name }
  | { readonly from: string; readonly to: string; readonly as?: undefined };

/**
 * Returns what the statements come to. The order of those that do not contradict each other is of no account; of those that do, the last
 * one counts: one that makes a name two others, itself by a circle, or one with what it was told apart from later.
 */
export function identitiesOf<Name>(statements: readonly Statement<Name>[]): Identities<Name> {
  const targets = new Map<string, { readonly to: string; readonly as: Name }>();
  const pairs: [string, string][] = [];
  const endOf = (key: string): string => {
    let end = key;
    for (let next = targets.get(end); next !== undefined; next = targets.get(end)) end = next.to;
    return end;
  };
  for (const { from, to, as } of [...statements].reverse()) {
    if (endOf(from) === endOf(to)) continue;
    if (as === undefined) {
      pairs.push([from, to]);
    } else if (!targets.has(from)) {
      targets.set(from, { to, as });
      if (pairs.some(([a, b]) => endOf(a) === endOf(b))) targets.delete(from);
    }
  }
  return {
    nameOf: (key) => {
      let name: Name | undefined;
      for (let next = targets.get(key); next !== undefined; next = targets.get(next.to)) name = next.as;
      return name;
    },
    pairs: pairs.map(([a, b]) => [endOf(a), endOf(b)]),
  };
}
