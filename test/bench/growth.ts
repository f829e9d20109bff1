/**
 * How the time grows with text length, labels, evidence and courses: `node test/bench/growth.ts`. Milliseconds of the processor,
 * medians of rounds that take the sizes in turn, and the slope: the power of the size that the time grows with, by least squares
 * over all sizes (0 does not grow, 1 grows alike, 2 with the square). What grows with saved postings: `browser.ts growing`.
 */
import { read } from '../../lib/analyse.ts';
import { openLocalEngine } from '../../lib/cli/data.ts';
import { buildLabelIndex } from '../../lib/skills/labelbuild.ts';
import { openLabelIndex } from '../../lib/skills/labelindex.ts';
import { seeded } from '../train/random.ts';
import { catalogue, planNumber } from './catalogue.ts';
import { cpuNow } from './cpu.ts';
import { lookupMaterial } from './lookup.ts';
import { grown } from './row.ts';
import { benchPostings, quantile } from './texts.ts';
import { match, postingNumber, walletNumber } from './wallets.ts';

interface Growth {
  readonly what: string;
  /** What is counted. */
  readonly of: string;
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Made once for a size; what it gives is timed, called with the number of the round. */
  readonly work: (size: number) => (round: number) => void;
  /** Pieces of work in one call. */
  readonly pieces: number;
}

const GROWTHS: readonly Growth[] = [
  {
    what: 'a posting, text to requirements and facts',
    of: 'characters',
    sizes: [1_000, 2_000, 4_000, 8_000, 16_000, 32_000],
    rounds: 15,
    pieces: 6,
    work: (size) => {
      const engine = openLocalEngine();
      const postings = textsOf(size, 6);
      return () => {
        for (const posting of postings) read(posting, engine);
      };
    },
  },
  {
    what: 'lookup in a posting',
    of: 'labels',
    sizes: [1_000, 10_000, 98_000],
    rounds: 15,
    pieces: 200,
    work: (size) => {
      const { labels, texts } = lookupMaterial();
      const index = openLabelIndex(buildLabelIndex(every(labels, size)))!;
      const some = texts.slice(0, 200);
      return () => {
        for (const text of some) index.match(text);
      };
    },
  },
  {
    what: 'match of a posting, wallet changed before',
    of: 'pieces of evidence',
    sizes: [50, 500, 5_000],
    rounds: 9,
    pieces: 1,
    work: (size) => {
      const wallets = Array.from({ length: 10 }, (_, n) => walletNumber(n, size));
      return (round) => match(postingNumber(round), wallets[round]!);
    },
  },
  {
    what: 'match of a posting, the same wallet',
    of: 'pieces of evidence',
    sizes: [50, 500, 5_000],
    rounds: 9,
    pieces: 200,
    work: (size) => {
      const wallet = walletNumber(0, size);
      const postings = Array.from({ length: 200 }, (_, n) => postingNumber(n));
      return () => {
        for (const posting of postings) match(posting, wallet);
      };
    },
  },
  {
    what: 'plan for 30 gaps',
    of: 'courses',
    sizes: [1_000, 10_000, 100_000],
    rounds: 5,
    pieces: 1,
    work: (size) => {
      const courses = catalogue(size, 7);
      const random = seeded(size);
      return (round) => planNumber(round, 30, courses, random);
    },
  },
];

for (const { what, of, sizes, rounds, pieces, work } of GROWTHS) {
  const works = sizes.map(work);
  const times = sizes.map(() => [] as number[]);
  // The first round is not counted: the engine compiles what it will run.
  for (let round = 0; round <= rounds; round++)
    works.forEach((run, i) => {
      const before = cpuNow();
      run(round);
      if (round > 0) times[i]!.push((cpuNow() - before) / pieces);
    });
  grown(
    what,
    of,
    sizes.map((size, i) => [size, quantile(times[i]!, 0.5)]),
  );
}

/** Real postings one after another (or the demo's own), cut at so many characters. */
function textsOf(size: number, count: number) {
  const postings = benchPostings(60);
  return Array.from({ length: count }, (_, n) => {
    let description = '';
    for (let i = n; description.length < size; i++) description += `${postings[i % postings.length]!.description}\n\n`;
    return { ...postings[n]!, description: description.slice(0, size) };
  });
}

/** So many of the items, evenly. */
function every<T>(items: readonly T[], count: number): T[] {
  const most = Math.min(count, items.length);
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)]!);
}
