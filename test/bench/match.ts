// Time of matching: one posting against 500 pieces of evidence, and 1,000 postings after a wallet change. `node test/bench/match.ts`
import { row } from './row.ts';
import { match, postingNumber, walletNumber } from './wallets.ts';

const postings = Array.from({ length: 1000 }, (_, n) => postingNumber(n));
const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

const all: number[] = [];
const first: number[] = [];
const single: number[] = [];
for (let n = 0; n < 15; n++) {
  const wallet = walletNumber(n, 500);
  const before = performance.now();
  match(postings[n]!, wallet);
  first.push(performance.now() - before);
  const start = performance.now();
  for (const posting of postings) match(posting, wallet);
  const took = performance.now() - start;
  all.push(took);
  single.push(took / postings.length);
}
row({ what: 'match, one posting against 500 pieces of evidence', value: median(single), unit: 'ms' });
row({ what: 'match, the first after a wallet change, which sorts the wallet', value: median(first), unit: 'ms' });
row({ what: 'match, 1,000 postings after a wallet change', value: median(all), unit: 'ms' });
