import type { SheetRole } from './sheetDocument';

/**
 * What makes a sheet ours: a defined name of the sheet's own that says its role and the name we gave it. Names stay in the file with
 * every program, unlike settings and custom XML (reference/excel-platform.md, 2.10). A sheet that was renamed or copied bears another
 * name than its mark says: it has become somebody's own and is left alone.
 */
export interface SheetMark {
  readonly role: SheetRole | 'unfinished';
  readonly name: string;
  /** Which writing it came from. */
  readonly writing: string;
}

/** The defined name that holds the mark. */
export const MARK_NAME = '_ExpertReviewSheet';

/** No sheet's name may hold it. */
const SEPARATOR = '/';

/** Returns what the defined name refers to, without an equals sign: a constant text. */
export function markReference({ role, name, writing }: SheetMark): string {
  return `"${[role, name.replaceAll('"', '""'), writing].join(SEPARATOR)}"`;
}

/** Returns the mark that a defined name's reference holds, with or without an equals sign, or `undefined` where it holds none. */
export function readMark(reference: string): SheetMark | undefined {
  const text = /^=?"(.*)"$/s.exec(reference)?.[1];
  const [role, name, writing, ...rest] = text?.replaceAll('""', '"').split(SEPARATOR) ?? [];
  if (role === undefined || name === undefined || writing === undefined || rest.length > 0) return undefined;
  return isRole(role) ? { role, name, writing } : undefined;
}

const ROLES: Readonly<Record<SheetMark['role'], true>> = {
  ranking: true, summary: true, details: true, findings: true, rules: true, scores: true, criteria: true, unfinished: true,
};

function isRole(text: string): text is SheetMark['role'] {
  return Object.hasOwn(ROLES, text);
}
