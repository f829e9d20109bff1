/**
 * Links the labelled phrases of postings to the framework, as the reading links what it finds, and prints how many carry an
 * id and a random sample to be judged by a reader: the phrase, its kind and the posting's title, then the entry.
 * usage: node test/evaluate/links.ts [--shared ../shared] [--part odd|even] [--sample N] [--seed N] [--named] [--unlinked]
 * Even numbers were looked at while the framework and the linking were made; odd ones were not.
 */
import { parseArgs } from 'node:util';
import { COMPETENCY_KINDS } from '../../lib/model/competency.ts';
import { linkPhrase, type PhraseLink } from '../../lib/skills/link.ts';
import { type Labelled, readJsonLines } from '../train/corpus.ts';
import { seeded } from '../train/random.ts';
import { frameworkOf } from './framework.ts';

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    part: { type: 'string', default: 'odd' },
    sample: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    named: { type: 'boolean', default: false },
    unlinked: { type: 'boolean', default: false },
  },
});
const NAMED = ['tool', 'credential', 'language'];

interface Phrase {
  readonly kind: string;
  readonly quote: string;
  readonly title: string;
  readonly link: PhraseLink | null;
}

const lexicon = frameworkOf('lib/framework');
const phrases: Phrase[] = readJsonLines<Labelled>(`${values.shared}/postings/train.jsonl`)
  .filter(({ id }) => Number(id.slice(1)) % 2 === (values.part === 'odd' ? 1 : 0))
  .flatMap(({ title, competencies }) =>
    competencies.flatMap(({ kind, quotes: [quote] }) =>
      quote === undefined ? [] : [{ kind, quote, title, link: linkOf(quote, kind, title) }],
    ),
  );

function linkOf(quote: string, kind: string, title: string): PhraseLink | null {
  return linkPhrase(quote, COMPETENCY_KINDS.find((known) => known === kind) ?? null, title, lexicon);
}

const named = phrases.filter(({ kind }) => NAMED.includes(kind));
const others = phrases.filter(({ kind }) => !NAMED.includes(kind));
for (const [name, part] of [['tools, credentials, languages', named] as const, ['others', others] as const]) {
  const linked = part.filter(({ link }) => link !== null);
  const exact = linked.filter(({ link }) => link!.confidence === 1);
  console.log(
    `${name}: ${part.length}, linked ${percent(linked, part)}, of these word by word ${percent(exact, linked)}`,
  );
}
const pool = (values.named ? named : others).filter(({ link }) => (link === null) === values.unlinked);
const random = seeded(Number(values.seed));
for (let i = 0; i < Math.min(Number(values.sample), pool.length); i++) {
  const { kind, quote, title, link } = pool.splice(Math.floor(random() * pool.length), 1)[0]!;
  const entry = link ? `→ ${link.label} (${link.confidence.toFixed(2)})` : '→ none';
  console.log([i + 1, kind, `“${quote.replace(/\s+/g, ' ')}”`, title.slice(0, 40), entry].join(' | '));
}

function percent(part: readonly unknown[], all: readonly unknown[]): string {
  return `${((100 * part.length) / Math.max(1, all.length)).toFixed(1)} %`;
}
