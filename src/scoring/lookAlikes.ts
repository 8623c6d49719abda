import { NOTHING_APART, type ToldApart } from './decisions/toldApart';
import type { Finding } from './finding';
import type { ReviewerGroup } from './groupReviewers';
import { nameKey } from './nameKey';
import { tellingContent } from './sheetContent';

/** Forms of address and words for copies that people add to a name. */
const ADDITIONS = /(\((?:副?组长|主任|组员|专家|评委)\)|老师|专家|教授|高工|总工|主任|先生|女士|副本|修改版?|更新版?|最终版?|定稿|新版?|copy|final|\(\d*\)|[-_·])+$/;

/**
 * Returns a finding for every reviewer who may be another one under a second name: the names differ by a form of address or a word
 * for a copy, or all scores are equal. Both count, because they may be two people; those who are said to be two (`apart`) give none.
 */
export function lookAlikeFindings(groups: readonly ReviewerGroup[], apart: ToldApart = NOTHING_APART): Finding[] {
  const names = new Map<string, ReviewerGroup[]>();
  const contents = new Map<string, ReviewerGroup[]>();
  return groups.flatMap((group): Finding[] => {
    const sheet = group.sheets[0]!;
    const bare = nameKey(group.name).replace(ADDITIONS, '');
    const content = tellingContent(sheet);
    const isOther = ({ name }: ReviewerGroup): boolean => !apart.reviewers(nameKey(name), nameKey(group.name));
    const namesake = names.get(bare)?.find(isOther);
    const twin = content === undefined ? undefined : contents.get(content)?.find(isOther);
    addTo(names, bare, group);
    if (content !== undefined) addTo(contents, content, group);
    const other = twin ?? namesake;
    if (other === undefined) return [];
    const reason = twin === undefined ? 'near-name' : 'same-scores';
    const [otherSheet] = other.sheets;
    const counterpart = { reviewer: other.name, file: otherSheet!.file, sheet: otherSheet!.sheet };
    const found = `${other.name} · ${counterpart.file} ${counterpart.sheet}`;
    return [{ code: 'duplicate-reviewer', reason, severity: 'warning', file: sheet.file, sheet: sheet.sheet, reviewer: group.name, found, other: counterpart }];
  });
}

function addTo(groups: Map<string, ReviewerGroup[]>, key: string, group: ReviewerGroup): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [group]);
  else known.push(group);
}
