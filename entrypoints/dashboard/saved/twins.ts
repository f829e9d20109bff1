import type { SavedPosting } from '../../../lib/model/library.ts';

/** For each posting whose text was saved a second time, on another board or under another id: the newest other one. */
export function twinsAmong(postings: readonly SavedPosting[]): ReadonlyMap<string, SavedPosting> {
  const groups = Map.groupBy(postings, ({ fingerprint, company }) => `${fingerprint} ${company?.toLowerCase() ?? ''}`);
  const twins = new Map<string, SavedPosting>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const row of group) {
      const others = group.filter((other) => other !== row);
      twins.set(
        row.key,
        others.reduce((newest, other) => (other.savedAt > newest.savedAt ? other : newest)),
      );
    }
  }
  return twins;
}
