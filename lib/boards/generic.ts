import { isApplyLabel } from './apply.ts';
import { around } from './around.ts';
import { mainBlock, textIn } from './block.ts';
import type { Found, Page } from './board.ts';
import { addressSpeaks, weigh } from './evidence.ts';
import { eachOf } from './fields.ts';
import { sectionKind } from './joblike.ts';
import { isOtherKind } from './otherkinds.ts';
import { outlineOf } from './outline.ts';
import { titleOf } from './title.ts';
import { trim } from './trim.ts';

/** Shortest description in words that is taken for a posting without structured data. */
const MIN_WORDS = 60;
/** The same where address, sections and a way to apply all say that it is one. */
const MIN_WORDS_CERTAIN = 25;
const CERTAIN = 7;
const MAX_HEADINGS = 600;
const MAX_CONTROLS = 3000;

/**
 * A posting on a page that says nothing in its data: a block of running text, and beside it enough of what postings
 * have: an address under which they are published, their sections, a way to apply, their words.
 */
export function readGeneric(page: Page): Found | null {
  const { body } = page.document;
  if (!body || !couldBe(page) || isOtherKind(page, addressSpeaks(page))) return null;
  const outline = outlineOf(body, page.document.title, page.url.pathname);
  const block = mainBlock(outline, body);
  const title = block && titleOf(page, block);
  if (!block || !title) return null;
  const description = trim(textIn(block, outline), title.text, outline.lines);
  const { isPosting, points } = weigh(page, outline, block, description, title.text);
  const least = points >= CERTAIN ? MIN_WORDS_CERTAIN : MIN_WORDS;
  if (!isPosting || description.split(/\s+/).length < least) return null;
  return { title: title.text, description, ...around(page, outline, block, title) };
}

/**
 * Most pages are ruled out before they are walked: an address that speaks for a posting needs a section of one or a way
 * to apply beside it; any other address needs duties, asks and a way to apply.
 */
function couldBe(page: Page): boolean {
  const kinds = new Set<string | null>();
  for (const heading of eachOf(page.document, 'h1,h2,h3,h4,h5,h6,strong,b,dt', MAX_HEADINGS)) {
    if (heading.childElementCount < 3) kinds.add(sectionKind((heading.textContent ?? '').slice(0, 120)));
  }
  const both = kinds.has('duties') && kinds.has('asks');
  if (!addressSpeaks(page)) return both;
  kinds.delete(null);
  return kinds.size > 0 || invitesApplication(page.document);
}

function invitesApplication(document: Document): boolean {
  return eachOf(document, 'a,button,input', MAX_CONTROLS).some((control) => {
    const label =
      control.getAttribute('value') ??
      (control.firstElementChild?.firstElementChild?.firstElementChild ? '' : control.textContent);
    return label !== null && label.length < 160 && isApplyLabel(label.trim());
  });
}
