import type { SheetRole } from './sheetDocument';

/**
 * What makes a sheet ours: a defined name of the sheet's own that says its role and the name we gave it. Names stay in the file with
 * every program, unlike settings and custom XML (reference/excel-platform.md, 2.10).
 */
export interface SheetMark {
  readonly role: SheetRole | 'unfinished';
  readonly name: string;
  /** Which writing it came from; sheets of one writing refer to each other. */
  readonly writing: string;
  /** Of its contents as they were written (contentDigest.ts). */
  readonly digest: string;
}

/** The defined name that holds the mark. */
export const MARK_NAME = '_ExpertReviewSheet';

/** No sheet's name may hold it. */
const SEPARATOR = '/';

/** Returns what the defined name refers to, without an equals sign: a constant text. */
export function markReference({ role, name, writing, digest }: SheetMark): string {
  return `"${[role, name.replaceAll('"', '""'), writing, digest].join(SEPARATOR)}"`;
}

/** Returns the mark that a defined name's reference holds, with or without an equals sign, or `undefined` where it holds none. */
export function readMark(reference: string): SheetMark | undefined {
  const text = /^=?"(.*)"$/s.exec(reference)?.[1];
  const [role, name, writing, digest, ...rest] = text?.replaceAll('""', '"').split(SEPARATOR) ?? [];
  if (role === undefined || name === undefined || writing === undefined || digest === undefined || rest.length > 0) return undefined;
  return isRole(role) ? { role, name, writing, digest } : undefined;
}

const ROLES: Readonly<Record<SheetMark['role'], true>> = {
  ranking: true, summary: true, details: true, findings: true, rules: true, analysis: true, slips: true, recommendation: true, scores: true, criteria: true, register: true, unfinished: true,
};

function isRole(text: string): text is SheetMark['role'] {
  return Object.hasOwn(ROLES, text);
}

/** A sheet of a workbook and its mark, if it bears one. */
export interface MarkedSheet {
  readonly name: string;
  readonly mark: SheetMark | undefined;
}

/** Returns whether the sheet holds results, wherever it stands and whatever it is called; score sheets and the register, which people fill in, do not. */
export function isResult({ mark }: MarkedSheet): boolean {
  return mark !== undefined && mark.role !== 'scores' && mark.role !== 'criteria' && mark.role !== 'register';
}

/** Returns the sheets of results that somebody keeps: renamed or copied, they bear another name than their marks say. */
export function keptSheets<Sheet extends MarkedSheet>(sheets: readonly Sheet[]): Sheet[] {
  return sheets.filter((sheet) => isResult(sheet) && sheet.mark?.name !== sheet.name);
}

/**
 * Returns the sheets that we may write over: those that bear the name we gave them, unless somebody keeps a sheet of the same writing, whose formulas
 * lead to them, or another sheet claims the same role, as where sheets of several files were brought together.
 */
export function ownSheets<Sheet extends MarkedSheet>(sheets: readonly Sheet[]): (Sheet & { readonly mark: SheetMark })[] {
  const kept = new Set(keptSheets(sheets).map(({ mark }) => mark?.writing));
  const ours = sheets.filter((sheet): sheet is Sheet & { readonly mark: SheetMark } => sheet.mark?.name === sheet.name && !kept.has(sheet.mark.writing));
  return ours.filter(({ mark: { role } }) => ours.filter((other) => other.mark.role === role).length === 1);
}

/** Returns names for the hidden sheets of one writing, such as no person gives. */
export function temporaryNames(writing: string, number: number): { readonly staging: string; readonly backup: string } {
  const staging = `~${writing}_${String(number)}`;
  return { staging, backup: `${staging}_old` };
}

/**
 * Returns whether the sheet is one of these: hidden so that only a program can show it, and named so. An interrupted writing leaves them;
 * they may bear a copy of our mark and are nobody's.
 */
export function isTemporary({ name, veryHidden }: { readonly name: string; readonly veryHidden: boolean }): boolean {
  return veryHidden && /^~[0-9a-f]{8}_\d+(_old)?$/.test(name);
}
