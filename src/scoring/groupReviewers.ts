import { nameKey } from './nameKey';
import type { ScoreSheet } from './scoreSheet';
import { sheetContent, tellingContent } from './sheetContent';

/** A reviewer with every sheet that bears the name, in the order given. */
export interface ReviewerGroup {
  readonly name: string;
  readonly sheets: readonly ScoreSheet[];
}

/**
 * Returns the sheets by reviewer, whose names are compared after normalising; in the order of first appearance. A sheet that does not
 * name its reviewer and says exactly what another one says is that sheet once more under another file's name.
 */
export function groupReviewers(sheets: readonly ScoreSheet[]): ReviewerGroup[] {
  const groups = new Map<string, { name: string; sheets: ScoreSheet[] }>();
  const owners = ownersOfContents(sheets);
  for (const sheet of sheets) {
    const name = ownerOf(sheet, owners) ?? sheet.reviewer;
    const group = groups.get(nameKey(name));
    if (group === undefined) groups.set(nameKey(name), { name, sheets: [sheet] });
    else if (isStranger(sheet, group.sheets, name)) groups.set(sheetContent(sheet) + sheet.file, { name: `${name}（${sheet.file}）`, sheets: [sheet] });
    else group.sheets.push(sheet);
  }
  return [...groups.values()];
}

/** By content, the reviewer who is named in a sheet with it, or else the first of the unnamed ones by code point. */
function ownersOfContents(sheets: readonly ScoreSheet[]): Map<string, ScoreSheet> {
  const owners = new Map<string, ScoreSheet>();
  if (!sheets.some(({ unnamed }) => unnamed)) return owners;
  const byName = [...sheets].sort((a, b) => Number(a.unnamed ?? false) - Number(b.unnamed ?? false) || (a.reviewer < b.reviewer ? -1 : 1));
  for (const sheet of byName) {
    const key = tellingContent(sheet);
    if (key !== undefined && !owners.has(key)) owners.set(key, sheet);
  }
  return owners;
}

/** The sheets of one workbook are different reviewers', however alike. */
function ownerOf(sheet: ScoreSheet, owners: ReadonlyMap<string, ScoreSheet>): string | undefined {
  const owner = sheet.unnamed === true ? owners.get(sheetContent(sheet)) : undefined;
  return owner === undefined || (owner !== sheet && owner.file === sheet.file) ? undefined : owner.reviewer;
}

/** Two sheets that both go by the name of their files or tabs are two reviewers', unless they say the same. */
function isStranger(sheet: ScoreSheet, known: readonly ScoreSheet[], name: string): boolean {
  const own = sheet.unnamed === true && nameKey(name) === nameKey(sheet.reviewer);
  return own && known.every(({ unnamed, file }) => unnamed === true && file !== sheet.file) && known.every((other) => sheetContent(other) !== sheetContent(sheet));
}
