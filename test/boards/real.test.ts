import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import type { PageReading } from '../../lib/model/posting.ts';
import { documentOf } from './fixture.ts';
import { LISTS, POSTINGS } from './realpages.ts';

const PAGES = new URL('../../../shared/pages/', import.meta.url);

/** The address beside a saved page, its canonical link, or its `og:url`, as the command line takes them. */
function addressOf(file: string, document: Document): string {
  const beside = new URL(`${file}.url`, PAGES);
  if (existsSync(beside)) return readFileSync(beside, 'utf8').split('\n')[0]?.trim() ?? '';
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return canonical ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
}

function reading(file: string, adapters = true, change: (document: Document) => void = () => undefined): PageReading {
  const document = documentOf(readFileSync(new URL(file, PAGES), 'utf8'));
  const url = addressOf(file, document);
  change(document);
  return readPage(document, url, { adapters });
}

/** Saved pages whose text stands in their data only. */
const TEXT_IN_DATA_ONLY = new Set([
  'workatastartup/detail-diode-senior.html',
  'neura/jsonld_neura_robotics_manager.html',
]);

function withoutData(document: Document): void {
  for (const script of document.querySelectorAll('script')) script.remove();
  for (const item of document.querySelectorAll('[itemprop],[itemtype],[data-page]'))
    for (const name of ['itemprop', 'itemtype', 'data-page']) item.removeAttribute(name);
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function windows(words: readonly string[]): readonly string[] {
  return words.map((_, from) =>
    createHash('sha256')
      .update(words.slice(from, from + 8).join(' '))
      .digest('hex')
      .slice(0, 16),
  );
}

/** Headings and facts of the posting may stand before the text that was counted, but not many. */
const AROUND = 16;

describe.skipIf(!existsSync(PAGES))('real pages', () => {
  it.each(POSTINGS)('%s: title, company and description', (file, title, company, words, first, last) => {
    const { posting } = reading(file);
    expect(posting?.title).toBe(title);
    expect(posting?.company ?? null).toBe(company);
    const read = wordsIn(posting?.description ?? '');
    expect(windows(read.slice(0, AROUND + 8))).toContain(first);
    expect(windows(read.slice(-AROUND - 8))).toContain(last);
    expect(read.length).toBeGreaterThanOrEqual(words * 0.95);
    expect(read.length).toBeLessThanOrEqual(words * 1.05 + 6);
  });

  it.each(LISTS)('%s: every card, none invented', (file, cards, [title, company], last) => {
    const found = reading(file).cards;
    expect(found.length).toBe(cards);
    expect(found[0]).toMatchObject({ title, company });
    expect(found.at(-1)?.title).toBe(last);
  });

  it('reads at least 85 % of those with structured data without any adapter', () => {
    const structured = POSTINGS.filter(([file]) => /"JobPosting"/.test(readFileSync(new URL(file, PAGES), 'utf8')));
    const right = structured.filter(([file, title, company]) => {
      const { posting } = reading(file, false);
      return posting?.title === title && posting.company === company;
    });
    expect(structured.length).toBeGreaterThanOrEqual(9);
    expect(right.length / structured.length).toBeGreaterThanOrEqual(0.85);
  });

  it('reads most of them by what is shown alone: no adapter, no structured data', () => {
    const shown = POSTINGS.filter(([file]) => !TEXT_IN_DATA_ONLY.has(file));
    const right = shown.filter(([file, title, company, words]) => {
      const { posting } = reading(file, false, withoutData);
      const read = wordsIn(posting?.description ?? '').length;
      const whole = read >= words * 0.95 && read <= words * 1.1;
      return posting?.title === title && (posting.company ?? null) === company && whole;
    });
    expect(right.length / shown.length).toBeGreaterThanOrEqual(0.9);
  });
});
