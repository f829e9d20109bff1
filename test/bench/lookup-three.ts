/**
 * The lookup of compromise/three in postings, in a process of its own: loaded beside compromise/one it changes that one's
 * model too and makes its lookup four times slower. Prints ms for a posting and hits, as JSON.
 */
import nlp from 'compromise/three';
import { lookupMaterial } from './lookup.ts';

const { labels, texts } = lookupMaterial();
const trie = nlp.buildTrie(labels.map(({ label }) => label.toLowerCase()));
const some = texts.slice(0, 12);
const times: number[] = [];
let hits = 0;
for (const text of some) {
  const start = performance.now();
  hits += nlp(text).lookup(trie).length;
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ msPerPosting: times[times.length >> 1], hits: hits / some.length }));
