import {
  BANDS,
  type Blocker,
  type ItemChange,
  type Match,
  type MatchChange,
  type MatchItem,
  type Reason,
} from '../model/match.ts';
import { itemKey } from './explain.ts';

/** Compares two matches, the larger changes first. Equal matches give no lines. */
export function changesBetween(before: Match, after: Match): MatchChange {
  const old = new Map(before.items.map((item) => [itemKey(item), item]));
  const fresh = new Map(after.items.map((item) => [itemKey(item), item]));
  const items: ItemChange[] = [];
  for (const [key, item] of fresh) {
    const change = changeOf(old.get(key) ?? null, item);
    if (change) items.push(change);
  }
  for (const [key, item] of old)
    if (!fresh.has(key))
      items.push({
        label: item.label,
        competency: item.competency,
        before: part(item),
        after: null,
        why: { code: 'changed.notAsked' },
      });
  const size = (one: ItemChange) => Math.abs((one.after?.points ?? 0) - (one.before?.points ?? 0));
  return {
    score: before.score === null || after.score === null ? null : after.score - before.score,
    bands: before.band === null || after.band === null ? null : BANDS.indexOf(after.band) - BANDS.indexOf(before.band),
    items: items.sort((a, b) => size(b) - size(a)),
    blockersGone: without(before.blockers, after.blockers),
    blockersNew: without(after.blockers, before.blockers),
  };
}

function changeOf(before: MatchItem | null, after: MatchItem): ItemChange | null {
  const { label, competency } = after;
  if (before === null)
    return { label, competency, before: null, after: part(after), why: { code: 'changed.newlyAsked' } };
  const isSame =
    before.state === after.state &&
    before.points === after.points &&
    before.of === after.of &&
    before.ignored === after.ignored;
  return isSame ? null : { label, competency, before: part(before), after: part(after), why: reasonOf(before, after) };
}

function reasonOf(before: MatchItem, after: MatchItem): Reason {
  if (!before.ignored && after.ignored) return { code: 'changed.ignored' };
  if (before.ignored && !after.ignored) return { code: 'changed.noLongerIgnored' };
  const added = after.evidence.find((id) => !before.evidence.includes(id));
  if (added !== undefined && after.points >= before.points) return { code: 'changed.newEvidence' };
  const removed = before.evidence.find((id) => !after.evidence.includes(id));
  if (removed !== undefined && after.points <= before.points) return { code: 'changed.evidenceGone' };
  // The same evidence counts differently: it was verified, confirmed, edited, or has run out. The new line says which.
  return { code: after.points >= before.points ? 'changed.countsMore' : 'changed.countsLess' };
}

function part({ state, points, of }: MatchItem): ItemChange['after'] {
  return { state, points, of };
}

function without(list: readonly Blocker[], others: readonly Blocker[]): Blocker[] {
  return list.filter((one) => !others.some((other) => other.kind === one.kind && other.label === one.label));
}
