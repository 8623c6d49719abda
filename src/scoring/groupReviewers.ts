import { entryKey, entryKeyText } from './entryKey';
import type { Finding } from './finding';
import { nameKey } from './nameKey';
import type { ScoreSheet } from './scoreSheet';

/** A reviewer with every sheet that bears the name, in the order given. */
export interface ReviewerGroup {
  readonly name: string;
  readonly sheets: readonly ScoreSheet[];
}

/** So many entries scored alike in every dimension are no coincidence. */
const TELLING_ENTRIES = 3;

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
    else if (isStranger(sheet, group.sheets, name)) groups.set(contentKey(sheet) + sheet.file, { name: `${name}（${sheet.file}）`, sheets: [sheet] });
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
    const key = contentKey(sheet);
    if (isTelling(sheet) && !owners.has(key)) owners.set(key, sheet);
  }
  return owners;
}

/** The sheets of one workbook are different reviewers', however alike. */
function ownerOf(sheet: ScoreSheet, owners: ReadonlyMap<string, ScoreSheet>): string | undefined {
  const owner = sheet.unnamed === true ? owners.get(contentKey(sheet)) : undefined;
  return owner === undefined || (owner !== sheet && owner.file === sheet.file) ? undefined : owner.reviewer;
}

/** Two sheets that both go by the name of their files or tabs are two reviewers', unless they say the same. */
function isStranger(sheet: ScoreSheet, known: readonly ScoreSheet[], name: string): boolean {
  const own = sheet.unnamed === true && nameKey(name) === nameKey(sheet.reviewer);
  return own && known.every(({ unnamed, file }) => unnamed === true && file !== sheet.file) && known.every((other) => contentKey(other) !== contentKey(sheet));
}

function isTelling(sheet: ScoreSheet): boolean {
  return sheet.rows.length >= TELLING_ENTRIES && hasScores(sheet);
}

function hasScores({ rows }: ScoreSheet): boolean {
  return rows.some(({ marks }) => marks.some(({ mark }) => mark.state === 'scored'));
}

/** What a sheet says, whatever the order of its rows. */
function contentKey({ rows }: ScoreSheet): string {
  const lines = rows.map(({ team, enterprise, marks }) => `${entryKeyText(entryKey(team, enterprise))}\u0000${JSON.stringify(marks.map(({ mark }) => mark))}`);
  return lines.sort().join('\n');
}

/** Forms of address and words for copies that people add to a name. */
const ADDITIONS = /(\((?:副?组长|主任|组员|专家|评委)\)|老师|专家|教授|高工|总工|主任|先生|女士|副本|修改版?|更新版?|最终版?|定稿|新版?|copy|final|\(\d*\)|[-_·])+$/;
/**
 * Returns a finding for every reviewer who may be another one under a second name: the names differ by a form of address or a word
 * for a copy, or all scores are equal. Both count, because they may be two people.
 */
export function lookAlikeFindings(groups: readonly ReviewerGroup[]): Finding[] {
  const names = new Map<string, ReviewerGroup>();
  const contents = new Map<string, ReviewerGroup>();
  return groups.flatMap((group): Finding[] => {
    const sheet = group.sheets[0]!;
    const bare = nameKey(group.name).replace(ADDITIONS, '');
    const content = isTelling(sheet) ? contentKey(sheet) : undefined;
    const namesake = names.get(bare);
    const twin = content === undefined ? undefined : contents.get(content);
    if (namesake === undefined) names.set(bare, group);
    if (content !== undefined && twin === undefined) contents.set(content, group);
    const other = twin ?? namesake;
    if (other === undefined) return [];
    const reason = twin === undefined ? 'near-name' : 'same-scores';
    const found = `${other.name} · ${other.sheets[0]!.file} ${other.sheets[0]!.sheet}`;
    return [{ code: 'duplicate-reviewer', reason, severity: 'warning', file: sheet.file, sheet: sheet.sheet, reviewer: group.name, found }];
  });
}
