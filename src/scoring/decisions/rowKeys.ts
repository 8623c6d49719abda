import { entryKey, entryKeyText } from '../entryKey';
import type { ScoreRow, ScoreSheet } from '../scoreSheet';

/** Returns by which key a row of the sheets is matched; one that names no enterprise has that of its team's only one, as in `collectEntries`. */
export function rowKeys(sheets: readonly ScoreSheet[]): (row: ScoreRow) => string {
  const enterprises = new Map<string, Set<string>>();
  for (const { rows } of sheets) {
    for (const row of rows) {
      const { team, enterprise } = entryKey(row.team, row.enterprise);
      const known = enterprises.get(team) ?? new Set();
      if (enterprise !== '') known.add(enterprise);
      enterprises.set(team, known);
    }
  }
  return (row) => {
    const { team, enterprise } = entryKey(row.team, row.enterprise);
    const known = enterprises.get(team);
    return entryKeyText({ team, enterprise: enterprise === '' && known?.size === 1 ? [...known][0]! : enterprise });
  };
}
