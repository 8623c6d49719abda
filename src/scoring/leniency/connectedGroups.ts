import type { Observation } from './observation';

/** Entries and reviewers that hang together by totals; positions in ascending order. */
export interface ConnectedGroup {
  readonly entries: readonly number[];
  readonly reviewers: readonly number[];
}

/**
 * Returns the groups into which the totals fall: two reviewers belong together where they scored one entry both, or are joined by others who did. Only within a group can
 * leniency be told from quality (scoring-anchors.md C-5; oracle: calib_disconnected). In the order of their first reviewers.
 */
export function connectedGroups(observations: readonly Observation[]): ConnectedGroup[] {
  const reviewerOfEntry = new Map<number, number>();
  const forest = new DisjointSets();
  for (const { entry, reviewer } of observations) {
    const first = reviewerOfEntry.get(entry) ?? reviewer;
    reviewerOfEntry.set(entry, first);
    forest.join(first, reviewer);
  }
  const groups = new Map<number, { entries: number[]; reviewers: number[] }>();
  for (const reviewer of forest.members()) groupAt(groups, forest.rootOf(reviewer)).reviewers.push(reviewer);
  for (const [entry, reviewer] of reviewerOfEntry) groupAt(groups, forest.rootOf(reviewer)).entries.push(entry);
  for (const { entries, reviewers } of groups.values()) for (const positions of [entries, reviewers]) positions.sort((a, b) => a - b);
  return [...groups.values()].sort((a, b) => a.reviewers[0]! - b.reviewers[0]!);
}

function groupAt<Group>(groups: Map<number, { entries: Group[]; reviewers: Group[] }>, root: number): { entries: Group[]; reviewers: Group[] } {
  const group = groups.get(root) ?? { entries: [], reviewers: [] };
  groups.set(root, group);
  return group;
}

/** Union-find with paths halved. */
class DisjointSets {
  private readonly parents = new Map<number, number>();

  members(): number[] {
    return [...this.parents.keys()];
  }

  rootOf(member: number): number {
    let at = member;
    for (;;) {
      const parent = this.parents.get(at) ?? at;
      if (parent === at) return at;
      const above = this.parents.get(parent) ?? parent;
      this.parents.set(at, above);
      at = above;
    }
  }

  join(a: number, b: number): void {
    for (const member of [a, b]) if (!this.parents.has(member)) this.parents.set(member, member);
    this.parents.set(this.rootOf(b), this.rootOf(a));
  }
}
