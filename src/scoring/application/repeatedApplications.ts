import { entryKey, entryKeyText } from '../entryKey';
import type { Application } from './application';
import { phoneNumber } from './phoneNumber';

/** Applications that may be one, by their positions. */
export interface RepeatedApplications {
  readonly code: 'same-entry' | 'same-leader-phone';
  /** Two or more, ascending. */
  readonly positions: readonly number[];
}

/** Returns the applications of the same team and enterprise, then those whose leaders have one telephone; entries that are the same are not named twice. */
export function repeatedApplications(applications: readonly Application[]): RepeatedApplications[] {
  const key = ({ team, enterprise }: Application): string | undefined => (team.trim() === '' ? undefined : entryKeyText(entryKey(team, enterprise)));
  const isOneEntry = (positions: readonly number[]): boolean => {
    const [first, ...others] = positions.map((position) => key(applications[position]!));
    return first !== undefined && others.every((other) => other === first);
  };
  return [
    ...groups(applications, key).map((positions) => ({ code: 'same-entry' as const, positions })),
    ...groups(applications, ({ leaderPhone }) => phoneNumber(leaderPhone)).filter((positions) => !isOneEntry(positions)).map((positions) => ({ code: 'same-leader-phone' as const, positions })),
  ];
}

function groups(applications: readonly Application[], keyOf: (application: Application) => string | undefined): number[][] {
  const found = new Map<string, number[]>();
  applications.forEach((application, position) => {
    const key = keyOf(application);
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), position]);
  });
  return [...found.values()].filter(({ length }) => length > 1);
}
