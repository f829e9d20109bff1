import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Posting } from '../../lib/model/posting.ts';
import { POSTINGS } from '../demo/postings.ts';

const UNLABELLED = join(import.meta.dirname, '../../../shared/postings/unlabelled.jsonl');

/** Postings of 2 to 8 KB: real ones when the folder of material is there, else the demo's own, each repeated to that length. */
export function benchPostings(most: number): Posting[] {
  return existsSync(UNLABELLED) ? realPostings(most) : ownPostings();
}

function realPostings(most: number): Posting[] {
  const rows = readFileSync(UNLABELLED, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; lang: string; title: string; text: string });
  return rows
    .filter(({ lang, text }) => lang === 'en' && text.length >= 2000 && text.length <= 8000)
    .slice(0, most)
    .map(({ id, title, text }) => postingOf(id, title, text));
}

/** The postings of the demo board as plain texts; no file outside the repository is needed. */
export function ownPostings(): Posting[] {
  return POSTINGS.map((posting) => {
    const text = [
      posting.intro,
      'What you will do',
      ...posting.duties,
      'What you bring',
      ...posting.musts,
      'Nice to have',
      ...posting.nices,
      ...posting.offer,
    ].join('\n');
    return postingOf(posting.id, posting.title, `${text}\n\n`.repeat(Math.ceil(4000 / text.length)));
  });
}

function postingOf(id: string, title: string, description: string): Posting {
  return {
    board: 'bench',
    id,
    url: `https://example.org/${id}`,
    title,
    company: null,
    locations: [],
    language: 'en',
    description,
    datePosted: null,
    validThrough: null,
    closed: false,
    stated: { workplace: null, remoteLimits: [], employment: null, salary: null },
    source: {},
  };
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(1000 * (sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN)) / 1000;
}
