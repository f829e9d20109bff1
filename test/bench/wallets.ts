// Wallets and postings of any size over one made-up framework, for the benchmarks of matching.
import { matchPosting } from '../../lib/match/match.ts';
import type { Wallet } from '../../lib/model/evidence.ts';
import type { Match } from '../../lib/model/match.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import { claim, type Entry, evidence, FACTS, graphOf, NOW, requirement, walletOf } from '../match/arbitrary.ts';

const COMPETENCIES = 3000;
const entries: Entry[] = Array.from({ length: COMPETENCIES }, (_, i) => ({
  id: `k${i}`,
  kind: (['tool', 'skill', 'knowledge', 'transversal'] as const)[i % 4]!,
  broader: i % 12 === 0 ? [] : [`k${i - (i % 12)}`],
  ...(i % 5 === 3 ? { related: { [`k${(i + 37) % COMPETENCIES}`]: 'used together' } } : {}),
}));
const graph = graphOf(entries);
const narrower = new Map(entries.map((entry) => [entry.id, graph.narrower(entry.id)]));
const related = new Map(entries.map((entry) => [entry.id, graph.related(entry.id)]));
const fast = {
  ...graph,
  narrower: (id: string) => narrower.get(id) ?? [],
  related: (id: string) => related.get(id) ?? [],
};

/** Pieces of evidence with four claims each. */
export function walletNumber(n: number, pieces: number): Wallet {
  return walletOf(
    Array.from({ length: pieces }, (_, i) => ({
      evidence: evidence(`e${i}`, {
        kind: (['experience', 'credential', 'artifact', 'claim'] as const)[i % 4]!,
        start: `20${10 + (i % 15)}-03`,
        end: i % 3 === 0 ? null : `20${12 + (i % 14)}-09`,
      }),
      claims: [0, 1, 2, 3].map((c) => claim(`e${i}`, `k${(i * 13 + c * 701 + n) % COMPETENCIES}`)),
    })),
  );
}

/** A posting of the usual length: 15 musts, 4 nices, 11 duties. */
export function postingNumber(n: number): Requirement[] {
  return Array.from({ length: 30 }, (_, i) =>
    requirement(`k${(n * 29 + i * 97) % COMPETENCIES}`, { strength: i < 15 ? 'must' : i < 19 ? 'nice' : 'task' }),
  );
}

export function match(requirements: readonly Requirement[], wallet: Wallet): Match {
  return matchPosting({ requirements, facts: FACTS, wallet, graph: fast, now: NOW });
}
