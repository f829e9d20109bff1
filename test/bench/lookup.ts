/**
 * Label lookup in postings, tokenising included: ours against other ways to do the same work, interleaved.
 * node test/bench/lookup.ts [rounds]      98,000 labels and real postings when `../shared` is there, else generated ones.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/one';
import Papa from 'papaparse';
import { buildLabelIndex, foldedWords, type LabelEntry } from '../../lib/skills/labelbuild.ts';
import { openLabelIndex } from '../../lib/skills/labelindex.ts';

interface Material {
  readonly name: string;
  readonly labels: readonly LabelEntry[];
  readonly texts: readonly string[];
}

interface Contender {
  readonly name: string;
  /** Numbers of texts it is timed on: slow ones get fewer. */
  readonly share: number;
  /** Hits in one text; -1 for work without hits. */
  run(text: string): number;
}

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

function material(): Material {
  const csv = `${SHARED}taxonomies/esco-1.1.1-en/skills_en.csv`;
  if (!existsSync(csv)) return generated();
  const { data } = Papa.parse<Record<string, string>>(readFileSync(csv, 'utf8'), { header: true });
  const labels = data.flatMap((row, value) =>
    [row.preferredLabel ?? '', ...(row.altLabels ?? '').split('\n')].filter(Boolean).map((label) => ({ label, value })),
  );
  const lines = readFileSync(`${SHARED}postings/unlabelled.jsonl`, 'utf8').split('\n').filter(Boolean);
  const texts = lines
    .map((line) => JSON.parse(line) as { lang: string; text: string })
    .filter(({ lang, text }) => lang === 'en' && text.length >= 2_000 && text.length <= 8_000)
    // Words in camel case are parted beforehand, because only our index would part them.
    .map(({ text }) => text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '));
  return { name: 'ESCO 1.1.1 English, real postings', labels, texts: texts.slice(0, 600) };
}

/** Labels and texts of the same make from a fixed seed, for a fresh clone. */
function generated(): Material {
  let seed = 1;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % below;
  };
  const syllables =
    'ma ne tor ing pro duct ser vice sys tem an al y sis plan ner cli ent care de sign re port con trol'.split(' ');
  const words = Array.from({ length: 12_000 }, () =>
    Array.from({ length: 1 + random(3) }, () => syllables[random(syllables.length)]).join(''),
  );
  const label = (): string => Array.from({ length: 1 + random(5) }, () => words[random(12_000)]).join(' ');
  const labels = Array.from({ length: 98_000 }, (_, value) => ({ label: label(), value }));
  const texts = Array.from({ length: 300 }, () =>
    Array.from({ length: 90 }, () =>
      random(4) ? `${label()} ${label()}, ` : `${labels[random(98_000)]!.label}. `,
    ).join(''),
  );
  return { name: 'generated labels and texts', labels, texts };
}

/** The plain way: fold and cut with our rules, then walk a trie of Maps. */
function nestedMaps(labels: readonly LabelEntry[]): (text: string) => number {
  interface Node {
    next: Map<string, Node>;
    ends: boolean;
  }
  const root: Node = { next: new Map(), ends: false };
  for (const { label } of labels) {
    let node = root;
    for (const word of foldedWords(label)) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), ends: false };
        node.next.set(word, next);
      }
      node = next;
    }
    node.ends = true;
  }
  return (text) => {
    const words = foldedWords(text);
    let hits = 0;
    for (let i = 0; i < words.length; ) {
      let node = root;
      let last = -1;
      for (let k = i; k < words.length; k++) {
        const next = node.next.get(words[k]!);
        if (!next) break;
        node = next;
        if (node.ends) last = k;
      }
      if (last >= 0) hits++;
      i = last >= 0 ? last + 1 : i + 1;
    }
    return hits;
  };
}

/** Every run of words looked up in one Map: the oracle of the tests. */
function runsInMap(labels: readonly LabelEntry[]): (text: string) => number {
  const keys = new Set<string>();
  const longest = new Map<string, number>();
  for (const { label } of labels) {
    const words = foldedWords(label);
    keys.add(words.join(' '));
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return (text) => {
    const words = foldedWords(text);
    let hits = 0;
    for (let i = 0; i < words.length; ) {
      let best = 0;
      for (let n = Math.min(longest.get(words[i]!) ?? 0, words.length - i); n > 0 && best === 0; n--)
        if (keys.has(words.slice(i, i + n).join(' '))) best = n;
      if (best > 0) hits++;
      i += best || 1;
    }
    return hits;
  };
}

function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum === 1 ? 0 : -1;
}

function hashLoop(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | 32), 0x01000193);
  return hash === 1 ? 0 : -1;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

export interface Row {
  readonly name: string;
  readonly msPerPosting: number;
  readonly toOurs: number;
  readonly hits: number;
}

/** Times all contenders in turns; every round runs each once, so that a busy machine is busy for all. */
export function measureLookup(rounds: number): {
  readonly about: Readonly<Record<string, number | string>>;
  readonly rows: readonly Row[];
} {
  const { name, labels, texts } = material();
  const built = performance.now();
  const buffer = buildLabelIndex(labels);
  const opened = performance.now();
  const index = openLabelIndex(buffer)!;
  const ready = performance.now();
  const maps = nestedMaps(labels);
  const runs = runsInMap(labels);
  const trie = nlp.buildTrie(labels.map(({ label }) => label.toLowerCase()));
  const contenders: Contender[] = [
    { name: 'packed label index (ours)', share: 1, run: (text) => index.match(text).count },
    { name: 'bare charCodeAt loop', share: 1, run: bareLoop },
    { name: 'fold and FNV loop', share: 1, run: hashLoop },
    { name: 'nested Maps', share: 1, run: maps },
    { name: 'runs of words in a Set', share: 1, run: runs },
    { name: 'compromise/one lookup', share: 0.05, run: (text) => nlp(text).lookup(trie).length },
    { name: 'compromise/one tokenise alone', share: 0.05, run: (text) => Math.min(-1, nlp.tokenize(text).length) },
  ];
  for (const text of texts) {
    const ours = index.match(text).count;
    if (maps(text) !== ours || runs(text) !== ours) throw new Error('the contenders do not find the same labels');
  }
  const times = contenders.map(() => [] as number[]);
  const hits = contenders.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    contenders.forEach((contender, i) => {
      const some = texts.slice(0, Math.max(5, Math.ceil(texts.length * contender.share)));
      const start = performance.now();
      let found = 0;
      for (const text of some) found += contender.run(text);
      times[i]!.push((performance.now() - start) / some.length);
      hits[i] = found < 0 ? -1 : found / some.length;
    });
  }
  const ours = median(times[0]!);
  return {
    about: {
      material: name,
      postings: texts.length,
      meanUnits: Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length),
      labels: index.labels,
      fileBytes: buffer.byteLength,
      buildMs: Math.round(opened - built),
      openMs: Math.round((ready - opened) * 10) / 10,
    },
    rows: contenders.map(({ name: label }, i) => ({
      name: label,
      msPerPosting: median(times[i]!),
      toOurs: median(times[i]!) / ours,
      hits: hits[i]!,
    })),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { about, rows } = measureLookup(Number(process.argv[2] ?? 9));
  console.log(about);
  for (const { name, msPerPosting, toOurs, hits } of rows)
    console.log(
      name.padEnd(32),
      `${msPerPosting.toFixed(4)} ms`.padStart(12),
      `${toOurs.toFixed(2)} x`.padStart(10),
      hits < 0 ? '' : `${hits.toFixed(1)} hits`,
    );
}
