// A whole posting from text to requirements and facts, in Node: `node test/bench/posting.ts [postings] [rounds]`.
import { read } from '../../lib/analyse.ts';
import { openLocalEngine } from '../../lib/cli/data.ts';
import { benchPostings, quantile } from './texts.ts';

const postings = benchPostings(Number(process.argv[2] ?? 200));
const rounds = Number(process.argv[3] ?? 3);
const engine = openLocalEngine();
for (const posting of postings.slice(0, 40)) read(posting, engine);
const times: number[] = [];
for (let round = 0; round < rounds; round++)
  for (const posting of postings) {
    const started = performance.now();
    read(posting, engine);
    times.push(performance.now() - started);
  }
const characters = Math.round(postings.reduce((sum, { description }) => sum + description.length, 0) / postings.length);
console.log(
  JSON.stringify({
    bench: 'posting, Node',
    postings: postings.length,
    characters,
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
  }),
);
