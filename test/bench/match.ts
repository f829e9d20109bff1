// Time of matching: one posting against 500 pieces of evidence, and 1,000 postings after a wallet change. `node test/bench/match.ts`
import { matchPosting } from '../../lib/match/match.ts';
import type { Wallet } from '../../lib/model/evidence.ts';
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

/** 500 pieces of evidence with four claims each. */
function walletNumber(n: number): Wallet {
  return walletOf(
    Array.from({ length: 500 }, (_, i) => ({
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
function postingNumber(n: number): Requirement[] {
  return Array.from({ length: 30 }, (_, i) =>
    requirement(`k${(n * 29 + i * 97) % COMPETENCIES}`, { strength: i < 15 ? 'must' : i < 19 ? 'nice' : 'task' }),
  );
}

const postings = Array.from({ length: 1000 }, (_, n) => postingNumber(n));
const match = (requirements: readonly Requirement[], wallet: Wallet) =>
  matchPosting({ requirements, facts: FACTS, wallet, graph: fast, now: NOW });
const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

const all: number[] = [];
const first: number[] = [];
const single: number[] = [];
for (let n = 0; n < 15; n++) {
  const wallet = walletNumber(n);
  const before = performance.now();
  match(postings[n]!, wallet);
  first.push(performance.now() - before);
  const start = performance.now();
  for (const posting of postings) match(posting, wallet);
  const took = performance.now() - start;
  all.push(took);
  single.push(took / postings.length);
}
console.log(
  `one posting, 500 pieces of evidence: ${median(single).toFixed(3)} ms; the first after a wallet change, which sorts the wallet: ${median(first).toFixed(2)} ms`,
);
console.log(`1,000 postings after a wallet change: ${median(all).toFixed(0)} ms`);
