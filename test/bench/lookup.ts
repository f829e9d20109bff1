/**
 * Label lookup in postings, tokenising included: ours against other ways to do the same work, interleaved.
 * node test/bench/lookup.ts [rounds]      98,000 labels and real postings when `../shared` is there, else generated ones.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/one';
import Papa from 'papaparse';
import { buildLabelIndex, type LabelEntry } from '../../lib/skills/labelbuild.ts';
import { openLabelIndex } from '../../lib/skills/labelindex.ts';
import {
  ahoCorasick,
  alternation,
  bareLoop,
  flashText,
  hashLoop,
  type Lookup,
  mnemonistTrie,
  nestedMaps,
  runsInMap,
} from './contenders.ts';
import { row } from './row.ts';

interface Material {
  readonly name: string;
  readonly labels: readonly LabelEntry[];
  readonly texts: readonly string[];
}

interface Contender {
  readonly name: string;
  /** Share of the texts it is timed on: slow ones get fewer. */
  readonly share: number;
  readonly run: Lookup;
}

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Labels and texts to look them up in. */
export function lookupMaterial(): Material {
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
  const { name, labels, texts } = lookupMaterial();
  const built = performance.now();
  const buffer = buildLabelIndex(labels);
  const opened = performance.now();
  const before = process.memoryUsage().arrayBuffers;
  const index = openLabelIndex(buffer)!;
  const memory = buffer.byteLength + process.memoryUsage().arrayBuffers - before;
  const ready = performance.now();
  const lowered = labels.map(({ label }) => label.toLowerCase());
  const trie = nlp.buildTrie(lowered);
  const same: Contender[] = [
    { name: 'packed label index (ours)', share: 1, run: (text) => index.match(text).count },
    { name: 'nested Maps', share: 1, run: nestedMaps(labels) },
    { name: 'runs of words in a Set', share: 0.2, run: runsInMap(labels) },
    { name: 'mnemonist TrieMap', share: 1, run: mnemonistTrie(labels) },
    { name: 'modern-ahocorasick', share: 0.2, run: ahoCorasick(labels) },
    { name: 'FlashText', share: 0.2, run: flashText(labels) },
    { name: 'one regular expression', share: 0.05, run: alternation(labels) },
  ];
  for (const text of texts.slice(0, 100)) {
    const ours = index.match(text).count;
    for (const { name, run } of same) if (run(text) !== ours) throw new Error(`${name} does not find the same labels`);
  }
  const contenders: Contender[] = [
    ...same,
    { name: 'bare charCodeAt loop', share: 1, run: bareLoop },
    { name: 'fold and FNV loop', share: 1, run: hashLoop },
    { name: 'compromise/one lookup', share: 0.05, run: (text) => nlp(text).lookup(trie).length },
    { name: 'compromise/one tokenise alone', share: 0.05, run: (text) => Math.min(-1, nlp.tokenize(text).length) },
  ];
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
      memoryBytes: memory,
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

/** Measured after the others, for it may not share a process with compromise/one. */
function compromiseThree(): Omit<Row, 'toOurs'> {
  const script = fileURLToPath(new URL('./lookup-three.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (!stdout) throw new Error(`compromise/three could not be timed: ${stderr}`);
  return { name: 'compromise/three lookup', ...(JSON.parse(stdout) as { msPerPosting: number; hits: number }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { about, rows } = measureLookup(Number(process.argv[2] ?? 9));
  console.log(about);
  const ours = rows[0]!.msPerPosting;
  const times = (name: string): number => rows.find((one) => one.name === name)!.msPerPosting / ours;
  row({ what: 'lookup of 98,000 labels in a posting', value: 1000 * ours, unit: 'µs' });
  row({ what: 'lookup, compromise/one against ours', value: times('compromise/one lookup'), unit: '×', goal: '≥ 100' });
  row({ what: 'lookup, ours against a bare loop', value: 1 / times('bare charCodeAt loop'), unit: '×', goal: '≤ 4' });
  row({ what: 'label index, file', value: Number(about.fileBytes) / 1e6, unit: 'MB', goal: '≤ 1.5' });
  row({ what: 'label index, memory', value: Number(about.memoryBytes) / 1e6, unit: 'MB', goal: '≤ 4' });
  const three = compromiseThree();
  for (const { name, msPerPosting, toOurs, hits } of [...rows, { ...three, toOurs: three.msPerPosting / ours }])
    console.log(
      name.padEnd(32),
      `${msPerPosting.toFixed(4)} ms`.padStart(12),
      `${toOurs.toFixed(2)} x`.padStart(10),
      hits < 0 ? '' : `${hits.toFixed(1)} hits`,
    );
}
