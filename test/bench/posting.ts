// A whole posting from text to requirements and facts, in Node: `node test/bench/posting.ts [postings] [rounds]`.
import { read } from '../../lib/analyse.ts';
import { openLocalEngine } from '../../lib/cli/data.ts';
import { row } from './row.ts';
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
console.log(`${postings.length} postings of ${characters} characters on average, ${rounds} rounds`);
row({ what: 'a posting, text to requirements and facts, Node, median', value: quantile(times, 0.5), unit: 'ms' });
row({ what: 'a posting, Node, 95 of 100 within', value: quantile(times, 0.95), unit: 'ms' });
for (const [name, tag] of [
  ['compromise/two', (await import('compromise/two')).default],
  ['compromise/three', (await import('compromise/three')).default],
] as const) {
  const some = postings.slice(0, 12).map(({ description }) => description);
  for (const text of some.slice(0, 3)) tag(text);
  const tagging = some.map((text) => {
    const started = performance.now();
    tag(text);
    return performance.now() - started;
  });
  row({ what: `tagging alone by ${name}, Node, median`, value: quantile(tagging, 0.5), unit: 'ms' });
}
