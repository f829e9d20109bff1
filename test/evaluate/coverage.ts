/**
 * Prints how much of what postings ask for has an entry in the framework, and what is asked often and has none.
 * usage: node test/evaluate/coverage.ts [--shared ../shared] [--every 4] [--sample N --seed N]
 * --every: of the unlabelled postings each fourth is read; --sample: prints held-out matches to be judged by a reader.
 */
import { parseArgs } from 'node:util';
import { findLabels } from '../../lib/skills/labels.ts';
import type { Lexicon } from '../../lib/skills/lexicon.ts';
import { linkPhrase } from '../../lib/skills/link.ts';
import { openKnowledge, understand } from '../../lib/skills/understand.ts';
import { type Labelled, readJsonLines } from '../train/corpus.ts';
import { type Asked, type Found, matchesOf } from './entryof.ts';
import { frameworkOf } from './framework.ts';
import { goldSet } from './goldset.ts';
import { bytesOf } from './model.ts';
import { postingOf } from './posting.ts';

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    every: { type: 'string', default: '4' },
    sample: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
/** Sectors that say nothing of the field of a posting. */
const EVERYWHERE = new Set(['transversal', 'remote-work', 'languages', 'licences', 'qualifications']);
const lexicon = frameworkOf('lib/framework');
const labelled = readJsonLines<Labelled>(`${values.shared}/postings/train.jsonl`);
/** Odd numbers were not looked at while the framework was written. */
const heldOut = labelled.filter(({ id }) => Number(id.slice(1)) % 2 === 1);
const looked = labelled.filter(({ id }) => Number(id.slice(1)) % 2 === 0);

if (Number(values.sample) > 0) printSample(matchesOf(heldOut, lexicon), Number(values.sample), Number(values.seed));
else {
  console.table(
    Object.fromEntries(
      [
        ['looked at (even)', looked] as const,
        ['held out (odd)', heldOut] as const,
        ['gold', goldSet(`${values.shared}/gold/dev.jsonl`)] as const,
      ].map(([name, postings]) => [name, sharesOf(matchesOf(postings, lexicon))]),
    ),
  );
  printMissing(matchesOf(labelled, lexicon));
  printUnlinked(Number(values.every));
}

function sharesOf(matches: readonly Asked[]): Record<string, number> {
  const named = (kind: string) => kind === 'tool' || kind === 'credential' || kind === 'language';
  const share = (part: readonly Asked[], has: (found: Found) => boolean): number =>
    Math.round((1000 * part.filter(({ found }) => found && has(found)).length) / Math.max(1, part.length)) / 10;
  const [things, others] = [matches.filter(({ kind }) => named(kind)), matches.filter(({ kind }) => !named(kind))];
  return {
    'named things': things.length,
    'by name %': share(things, (found) => found.how === 'name'),
    'with phrases %': share(things, () => true),
    others: others.length,
    'others by name %': share(others, (found) => found.how === 'name'),
    'others with phrases %': share(others, () => true),
  };
}

function printMissing(matches: readonly Asked[]): void {
  const counts = new Map<string, number>();
  for (const { found, kind, label } of matches)
    if (!found) counts.set(`${kind}: ${label.toLowerCase()}`, (counts.get(`${kind}: ${label.toLowerCase()}`) ?? 0) + 1);
  console.log('\nLabelled more than once and without an entry');
  for (const [label, count] of top(counts, 60)) if (count > 1) console.log(`${count}\t${label}`);
}

/** What the reading finds in unlabelled postings and cannot link, by the sector that most names of the posting belong to. */
function printUnlinked(every: number): void {
  const knowledge = openKnowledge({ tagger: bytesOf('lib/skills/model/tagger.bin'), lexicon });
  const postings = readJsonLines<Labelled & { readonly lang: string }>(`${values.shared}/postings/unlabelled.jsonl`);
  const bySector = new Map<string, Map<string, number>>();
  for (const posting of postings.filter(({ lang }, i) => lang === 'en' && i % every === 0)) {
    const sector = sectorOf(posting.text, lexicon);
    const counts = bySector.get(sector) ?? new Map<string, number>();
    bySector.set(sector, counts);
    const { requirements } = understand(postingOf(posting), knowledge);
    const unlinked = new Set(requirements.filter(({ id }) => id === null).map(({ label }) => label.toLowerCase()));
    for (const label of unlinked) {
      if (linkPhrase(label, null, posting.title, lexicon)) continue;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  for (const [sector, counts] of [...bySector].sort()) {
    const lines = top(counts, 12).filter(([, count]) => count > 1);
    if (lines.length > 0)
      console.log(`\n${sector}\n${lines.map(([label, count]) => `  ${count} ${label}`).join('\n')}`);
  }
}

function sectorOf(text: string, lexicon: Lexicon): string {
  const counts = new Map<string, number>();
  for (const { entry } of findLabels(text, lexicon)) {
    const { sector } = lexicon.entry(entry);
    if (!EVERYWHERE.has(sector)) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  }
  return top(counts, 1)[0]?.[0] ?? 'none';
}

function printSample(matches: readonly Asked[], size: number, seed: number): void {
  const found = matches.filter((match) => match.found);
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
  for (let i = 0; i < size; i++) {
    const { kind, label, quote, title, found: entry } = found[Math.floor(next() * found.length)]!;
    console.log([i + 1, kind, label, `“${quote}”`, title.slice(0, 40), `→ ${entry!.id}`, entry!.how].join(' | '));
  }
}

function top(counts: ReadonlyMap<string, number>, most: number): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}
