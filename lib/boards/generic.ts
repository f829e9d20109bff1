import type { Found, Page } from './board.ts';
import { lineAt } from './fields.ts';
import { fold, isApplyLabel, isJobPath, type SectionKind, sectionKind } from './joblike.ts';
import { lineOf, textOf } from './text.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,strong,b,u,dt,[role="heading"],p>em:only-child';
const CHROME =
  'nav,header,footer,aside,form,[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"]';
/** Headings looked at; a posting has some dozens. */
const MAX_HEADINGS = 1500;
/** Shortest description in words that is taken for a posting without structured data. */
const MIN_WORDS = 60;

interface Section {
  readonly kind: SectionKind;
  readonly element: Element;
}

/**
 * A posting on a page that says nothing in its data: sections as postings have them, in one block of text, with a way
 * to apply or an address under which postings are published. Strict, because a false posting costs trust.
 */
export function readGeneric(page: Page): Found | null {
  const sections = sectionsOf(page.document);
  const kinds = new Set(sections.map((section) => section.kind));
  if (kinds.size < 2 || !kinds.has('asks')) return null;
  if (isOtherKind(page) || !invitesApplication(page)) return null;
  const block = blockAround(sections);
  if (!block) return null;
  const description = textOf(block, (element) => element.matches('h1') || element.matches('form,footer,nav'));
  if (description.split(/\s+/).length < MIN_WORDS) return null;
  const title = titleOf(page, block);
  return title ? { title, company: companyOf(page, title), description } : null;
}

function sectionsOf(document: Document): readonly Section[] {
  const sections: Section[] = [];
  const elements = document.querySelectorAll(HEADINGS);
  for (let i = 0; i < elements.length && i < MAX_HEADINGS; i++) {
    const element = elements[i] as Element;
    const words = element.textContent ?? '';
    if (words.length > 120 || words.length < 4) continue;
    const kind = sectionKind(words);
    if (kind && !element.closest(CHROME)) sections.push({ kind, element });
  }
  return sections;
}

/** Pages that say of themselves that they are something else. */
function isOtherKind(page: Page): boolean {
  const type = page.document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (/^(?:article|product|video|book|profile|music)/i.test(type) && !isJobPath(page.url.pathname)) return true;
  const other =
    /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Product|Course|CourseInstance|Recipe|QAPage|FAQPage|Event|Movie|Book|SoftwareApplication|ProfilePage|Person|DiscussionForumPosting|HowTo|VideoObject)"/;
  if (page.scripts().some((script) => /ld\+json/i.test(script.type) && other.test(script.text.slice(0, 20_000))))
    return true;
  return /^(?:how to |\d+ |top \d+|what is |why )|\?$/.test(lineAt(page.document, ['h1'])?.toLowerCase() ?? '');
}

function invitesApplication(page: Page): boolean {
  const controls = page.document.querySelectorAll('a,button,input[type="submit"],[role="button"]');
  let apply = false;
  for (let i = 0; i < controls.length && i < 3000 && !apply; i++) {
    const control = controls[i] as Element;
    const label = control.getAttribute('value') ?? control.textContent ?? '';
    apply = label.length < 80 && isApplyLabel(label);
  }
  const path = isJobPath(page.url.pathname);
  return path || apply;
}

/** The smallest element that holds sections of every kind found, widened while it gains nothing but running text. */
function blockAround(sections: readonly Section[]): Element | null {
  let block: Element | null = sections[0]?.element ?? null;
  for (const { element } of sections) {
    while (block && !block.contains(element)) block = block.parentElement;
  }
  while (block?.parentElement && gainsText(block, block.parentElement)) block = block.parentElement;
  return block;
}

function gainsText(block: Element, parent: Element): boolean {
  if (/^(?:BODY|HTML|MAIN)$/i.test(parent.nodeName)) return false;
  if (parent.querySelector('h1,form,nav,footer')) return false;
  const own = block.textContent?.length ?? 0;
  const whole = parent.textContent?.length ?? 0;
  return whole < own * 2;
}

function titleOf(page: Page, block: Element): string | null {
  const headings = [...page.document.querySelectorAll('h1')].filter((heading) => !heading.closest('nav,footer,aside'));
  const social = page.document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const named = fold(`${page.document.title} ${social} ${page.url.pathname}`);
  const lines = headings.map((heading) => lineOf(heading)).filter((line) => line !== '' && line.length < 160);
  const confirmed = lines.find((line) => named.includes(fold(line)));
  const inBlock = lineAt(block, ['h1', 'h2']);
  const fallback = inBlock && !sectionKind(inBlock) && named.includes(fold(inBlock)) ? inBlock : null;
  return confirmed ?? fallback ?? lines[0] ?? (page.document.title.split(/\s[|–—@]\s/)[0]?.trim() || null);
}

/** The company from the site's own name, or what the document's title adds to the posting's. */
function companyOf(page: Page, title: string): string | null {
  const site = page.document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim();
  if (site) return site;
  const parts = page.document.title.split(/\s(?:[|–—@·-]|at)\s/).map((part) => part.trim());
  const rest = parts.filter(
    (part) => part !== '' && !fold(title).includes(fold(part)) && !fold(part).includes(fold(title)),
  );
  return parts.length > 1 ? (rest.at(-1) ?? null) : null;
}
