import { around } from './around.ts';
import { mainBlock, textIn } from './block.ts';
import type { Found, Page } from './board.ts';
import { addressSpeaks, weigh } from './evidence.ts';
import { sectionKind } from './joblike.ts';
import { wordsIn } from './merge.ts';
import { isOtherKind } from './otherkinds.ts';
import { outlineOf } from './outline.ts';
import { regionOf } from './region.ts';
import { signsOf } from './signs.ts';
import { titleOf } from './title.ts';
import { trim } from './trim.ts';

/** Shortest description in words that is taken for a posting without structured data. */
const MIN_WORDS = 60;
/** The same where address, sections and a way to apply all say that it is one. */
const MIN_WORDS_CERTAIN = 25;
const CERTAIN = 7;

/**
 * A posting on a page that says nothing in its data: a block of running text, and beside it enough of what postings
 * have: an address under which they are published, their sections, a way to apply, their words.
 */
export function readGeneric(page: Page): Found | null {
  const { body } = page.document;
  const signs = body && signsOf(page);
  if (!body || !signs || isOtherKind(page, addressSpeaks(page))) return null;
  const region = regionOf(body, signs);
  const outline = outlineOf(region, page.document.title, page.url.pathname, signs.sections.length > 0);
  const block = mainBlock(outline, region.root);
  const title = block && titleOf(page, block, outline.elsewhere);
  if (!block || !title) return null;
  const description = trim(textIn(block, outline, title.element), title.text, outline.lines);
  const { isPosting, points } = weigh(page, outline, block, description, title.text);
  const least = points >= CERTAIN ? MIN_WORDS_CERTAIN : MIN_WORDS;
  if (!isPosting || wordsIn(description) < least) return null;
  return { title: title.text, description, ...around(page, outline, block, title) };
}

/** A text that has come to what is asked for and does not break off is no teaser. */
export function isWhole(description: string): boolean {
  return !/(?:…|\.\.\.)\s*$/.test(description) && description.split('\n').some((line) => sectionKind(line) === 'asks');
}
