/**
 * Accuracy of the facts on the labelled postings beside the repository, by the rules of `gold/score.mjs`.
 * node test/evaluate/facts.ts [even|odd|held|all] [--misses FACT]
 * The rules were made on even ids and on those of 4n + 1 and 8n + 3; `held` are those of 8n + 7, which were only measured on. The
 * weights of the workplace learn from all of them: its figure is the one that `test/train/place.ts` prints.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Facts, Posting, Salary } from '../../lib/model/posting.ts';
import { readFacts } from '../../lib/skills/facts/index.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

const FILE = fileURLToPath(new URL('../../../shared/postings/train.jsonl', import.meta.url));

export function labelledPostings(part: string): Row[] {
  if (!existsSync(FILE)) return [];
  const rows = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  return rows.filter((row) => {
    const number = Number(row.id.slice(1));
    return part === 'all' || (part === 'held' ? number % 8 === 7 : (number % 2 === 0) === (part === 'even'));
  });
}

export function postingOf(row: Pick<Row, 'title' | 'text'>): Posting {
  return {
    board: 'selection',
    id: null,
    url: 'https://example.org/',
    title: row.title,
    company: null,
    locations: [],
    language: 'en',
    description: row.text,
    datePosted: null,
    validThrough: null,
    closed: false,
    stated: { workplace: null, remoteLimits: [], employment: null, salary: null },
    source: {},
  };
}

export function agrees(name: string, gold: unknown, read: unknown): boolean {
  if (name === 'remoteLimits') return (gold === null) === (read == null);
  if (name !== 'salary') return gold === read;
  const want = gold as Partial<Salary> | null;
  const have = read as Salary | null;
  if (want === null) return have == null;
  return have != null && have.min === (want.min ?? 0) && have.max === (want.max ?? want.min);
}

/** Labels say `false` and `null` in turn where no equivalent is stated, so that both count as "no" here. */
function rowsWhere(part: string, holds: (row: Row, facts: Facts) => boolean): { right: number; all: number } {
  const rows = labelledPostings(part);
  return { right: rows.filter((row) => holds(row, readFacts(postingOf(row)))).length, all: rows.length };
}

function main(): void {
  const part = process.argv[2] ?? 'held';
  const shown = process.argv[process.argv.indexOf('--misses') + 1];
  const tally = new Map<string, { right: number; all: number }>();
  for (const row of labelledPostings(part)) {
    const facts = readFacts(postingOf(row)) as unknown as Record<string, unknown>;
    for (const [name, gold] of Object.entries(row.facts)) {
      const count = tally.get(name) ?? { right: 0, all: 0 };
      tally.set(name, count);
      count.all++;
      if (agrees(name, gold, facts[name])) count.right++;
      else if (shown === name)
        console.log(
          row.id,
          row.title.slice(0, 60),
          '| gold',
          JSON.stringify(gold),
          '| read',
          JSON.stringify(facts[name]),
          '|',
          (facts as unknown as Facts).quotes[name as 'salary'] ?? '',
        );
    }
  }
  const stated = rowsWhere(
    part,
    ({ facts: gold }, facts) => (gold.educationOrEquivalent === true) === (facts.educationOrEquivalent === true),
  );
  tally.set('an equivalent is stated', stated);
  for (const [name, { right, all }] of tally)
    console.log(name.padEnd(24), `${((100 * right) / all).toFixed(1)} %`, `${right}/${all}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
