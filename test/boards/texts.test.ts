import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';

const FILES = ['train.jsonl', 'unlabelled.jsonl'].map(
  (file) => new URL(`../../../shared/postings/${file}`, import.meta.url),
);
/** Every so many real postings; `RUNG_EVERY=6` reads some 900, which takes a minute. */
const EVERY = Number(process.env.RUNG_EVERY ?? 29);
/** Below so many words a text is a teaser. */
const MIN_WORDS = 60;

interface Text {
  readonly title: string;
  readonly text: string;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The text as a plain career page shows it: lines as paragraphs, short ones bold, bullets as a list, nothing in data. */
function pageOf({ title, text }: Text): string {
  const lines = text.split('\n').map((line) => line.trim());
  const blocks = lines.filter(Boolean).map((line) => {
    const item = /^[-•*·▪●]\s*(.*)$/.exec(line)?.[1];
    if (item !== undefined) return `<ul><li>${escaped(item)}</li></ul>`;
    return line.length < 60 && !/[.!?,;]$/.test(line)
      ? `<p><strong>${escaped(line)}</strong></p>`
      : `<p>${escaped(line)}</p>`;
  });
  const body = blocks.join('').replace(/<\/ul><ul>/g, '');
  return `<html lang="en"><head><title>${escaped(title)} | Lantern Works</title></head><body><header><a href="/">Lantern Works</a><nav><a href="/about">About</a><a href="/jobs">Jobs</a></nav></header><main><h1>${escaped(title)}</h1><div class="body">${body}</div><a href="/apply">Apply now</a></main><footer>© Lantern Works</footer></body></html>`;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The share of a text's words that another holds, each as often as it stands there. */
function shareOf(text: string, found: string): number {
  const left = new Map<string, number>();
  for (const word of wordsIn(found)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsIn(text);
  const held = words.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times > 0;
  });
  return held.length / words.length;
}

describe.skipIf(!FILES.every((file) => existsSync(file)))(
  'texts of real postings as plain pages of a site nobody knows',
  () => {
    it('are read: at least 95 of 100, whole', () => {
      const texts = FILES.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
        .map((line) => JSON.parse(line) as Text)
        .filter(({ title, text }, index) => index % EVERY === 0 && title && wordsIn(text).length >= MIN_WORDS);
      const missed: string[] = [];
      const cut: string[] = [];
      for (const [index, text] of texts.entries()) {
        const document = documentOf(pageOf(text));
        const { posting } = readPage(document, `https://lanterns.example/jobs/${100 + index}-x`);
        document.defaultView?.close();
        if (!posting) missed.push(text.title);
        else if (shareOf(text.text, posting.description) < 0.95) cut.push(text.title);
      }
      process.stdout.write(`${texts.length} texts as pages: ${missed.length} missed, ${cut.length} not whole\n`);
      expect(texts.length).toBeGreaterThan(100);
      expect(missed.length + cut.length).toBeLessThanOrEqual(texts.length * 0.05);
    });
  },
);
