import { isApplyLabel, isApplyLink } from './apply.ts';
import type { Found, Page } from './board.ts';
import { eachOf } from './fields.ts';
import { fold } from './fold.ts';
import { hiringWords, isBelowJobPath, type SectionKind, sectionKind } from './joblike.ts';
import { text, thingOf } from './jobposting.ts';
import { parseLoose } from './loosejson.ts';
import { namesOnePosting, plainBlock } from './plainposting.ts';
import { lineOf, textOf } from './text.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
const BOLD = 'strong,b,u,dt';
/** Lines that stand as headings without being marked as such; looked at only where the address speaks for a posting. */
const LOOSE_HEADINGS = 'p,div,span,em';
export const CHROME =
  'nav,header,footer,aside,[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"],[role="dialog"]';
/** Elements looked at; a posting has some dozens of headings. */
const MAX_HEADINGS = 600;
const MAX_LOOSE = 6000;
/** Shortest description in words that is taken for a posting without structured data. */
const MIN_WORDS = 60;

interface Section {
  readonly kind: SectionKind;
  readonly words: string;
  readonly element: Element;
}

/**
 * A posting on a page that says nothing in its data: sections as postings have them, in one block of text, with a way
 * to apply or an address under which postings are published. Strict, because a false posting costs trust.
 */
export function readGeneric(page: Page): Found | null {
  const path = isBelowJobPath(page.url.pathname) || page.id !== null;
  let sections = [...sectionsIn(page.document, HEADINGS), ...sectionsIn(page.document, BOLD)];
  if (path && !speaksForPosting(sections, path)) {
    sections = [...sections, ...sectionsIn(page.document, LOOSE_HEADINGS, MAX_LOOSE)];
  }
  const block = speaksForPosting(sections, path)
    ? bySections(page, sections, path)
    : path
      ? byAddress(page, sections)
      : null;
  if (!block || holdsSeveral(sections) || isOtherKind(page, path)) return null;
  const title = titleOf(page, block);
  if (!title) return null;
  const description = trim(
    textOf(block, (element) => isAround(element, title)),
    title,
  );
  if (description.split(/\s+/).length < MIN_WORDS || (!path && hiringWords(description) < 4)) return null;
  return { title, company: companyOf(page, title), description };
}

/** Only duties and asks together under such an address need no way to apply beside them. */
function bySections(page: Page, sections: readonly Section[], path: boolean): Element | null {
  const certain = path && hasBoth(sections);
  return certain || invitesApplication(page.document) ? blockAround(sections) : null;
}

/** Without such sections the address must name the posting, there must be a way to apply, and the text be of hiring. */
function byAddress(page: Page, sections: readonly Section[]): Element | null {
  return namesOnePosting(page) && invitesApplication(page.document)
    ? plainBlock(page, CHROME, sections.length > 0)
    : null;
}

function sectionsIn(document: Document, selector: string, most = MAX_HEADINGS): readonly Section[] {
  const sections: Section[] = [];
  for (const element of eachOf(document, selector, most)) {
    if (selector !== HEADINGS && !isShallow(element)) continue;
    const words = element.textContent ?? '';
    if (words.length > 110 || words.length < 4) continue;
    const kind = sectionKind(words);
    if (kind && !element.closest(CHROME)) sections.push({ kind, words: fold(words), element });
  }
  return sections;
}

/** Few and childless children: asking for the text of deep elements again and again would take time squared. */
function isShallow(element: Element): boolean {
  if (element.childElementCount > 3) return false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.childElementCount > 1 || (child.firstElementChild?.childElementCount ?? 0) > 0) return false;
  }
  return true;
}

/** Duties and asks together are a posting's; any other pair needs an address under which postings are published. */
function speaksForPosting(sections: readonly Section[], path: boolean): boolean {
  return hasBoth(sections) || (path && new Set(sections.map((section) => section.kind)).size > 1);
}

function hasBoth(sections: readonly Section[]): boolean {
  return ['duties', 'asks'].every((kind) => sections.some((section) => section.kind === kind));
}

/** The same two headings again and again: a page of many postings, none of which is the page's own. */
function holdsSeveral(sections: readonly Section[]): boolean {
  const often = (kind: SectionKind) => {
    const words = sections.filter((one) => one.kind === kind && /^H\d|STRONG|B$/i.test(one.element.nodeName));
    const top = words.map(
      (one) => words.filter((other) => other.words === one.words && !one.element.contains(other.element)).length,
    );
    return Math.max(0, ...top) > 2;
  };
  return often('duties') && often('asks');
}

const OTHER_TYPES =
  /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Product|Course|CourseInstance|EducationalOccupationalProgram|Recipe|QAPage|FAQPage|Event|Movie|Book|SoftwareApplication|ProfilePage|DiscussionForumPosting|HowTo|VideoObject|FinancialProduct|LoanOrCredit)"/;
const OTHER_TITLES =
  /^(?:how to |\d+ |top \d+|what (?:is|are|does) |why |the best )|\?$|\b(?:templates?|examples?|samples?|guide|course|bootcamp|degree|scholarships?|grants?|syllabus|policy|curriculum vitae|resume|cv|interview questions|job descriptions?)\b/i;

/** Pages that say of themselves that they are something else. */
function isOtherKind(page: Page, path: boolean): boolean {
  const type = page.document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (!path && /^(?:article|product|video|book|profile|music)/i.test(type)) return true;
  const data = page.scripts().filter((script) => /ld\+json/i.test(script.type));
  if (page.id === null && data.some((script) => OTHER_TYPES.test(script.text.slice(0, 20_000)))) return true;
  const headings = [...page.document.querySelectorAll('h1')].slice(0, 3).map((heading) => lineOf(heading));
  return [page.document.title, ...headings].some((line) => OTHER_TITLES.test(line.trim()));
}

function invitesApplication(document: Document): boolean {
  for (const control of eachOf(document, 'a,button,input[type="submit"],[role="button"]', 3000)) {
    const label = control.getAttribute('value') ?? control.textContent ?? '';
    if (label.length < 80 && isApplyLabel(label)) return true;
  }
  return false;
}

/** The smallest element with sections of two kinds, widened while that gains text of the posting and nothing else. */
function blockAround(sections: readonly Section[]): Element | null {
  let block: Element | null = null;
  for (const { element } of sections) {
    for (let up = element.parentElement; up; up = up.parentElement) {
      const kinds = new Set(sections.filter((one) => up.contains(one.element)).map((one) => one.kind));
      if (kinds.size < 2) continue;
      if (!block || sizeOf(up) < sizeOf(block)) block = up;
      break;
    }
  }
  while (block?.parentElement && gainsText(block, block.parentElement, sections)) block = block.parentElement;
  return block;
}

function gainsText(block: Element, parent: Element, sections: readonly Section[]): boolean {
  if (/^(?:BODY|HTML)$/i.test(parent.nodeName) || parent.querySelector(CHROME)) return false;
  if (parent.querySelectorAll('input:not([type="hidden"]),textarea').length > 2) return false;
  const own = sizeOf(block);
  const gained = sizeOf(parent) - own;
  const more = sections.some(({ element }) => parent.contains(element) && !block.contains(element));
  return more ? gained < own * 2 : gained < own * 0.6 && (gained < 3 || gainsSentences(block, parent));
}

/** Facts beside the title are short lines; an introduction has sentences. */
function gainsSentences(block: Element, parent: Element): boolean {
  const added = textOf(parent, (element) => element === block);
  return added.split('\n').some((line) => line.split(' ').length > 12);
}

function sizeOf(element: Element): number {
  return element.textContent?.length ?? 0;
}

function isAround(element: Element, title: string): boolean {
  if (element.matches(`${CHROME},form`) || isApplyLink(element)) return true;
  return /^H[1-3]$/i.test(element.nodeName) && fold(element.textContent ?? '') === fold(title);
}

const TAIL =
  /^(?:ready to apply|interested|apply\b.{0,40}|share\b.{0,30}|save(?: job)?|back to\b.{0,30}|(?:view|see) (?:all|more)\b.{0,40}|report.{0,10}job|print)$/;

/** Without what stands before the title and without the controls below the text. */
function trim(description: string, title: string): string {
  const lines = description.split('\n');
  const top = lines.slice(0, 6).findIndex((line) => fold(line) === fold(title));
  const kept = lines.slice(top + 1);
  while (kept.length > 0 && TAIL.test(fold(kept.at(-1) ?? '') || 'print')) kept.pop();
  return kept.join('\n').trim();
}

/** The heading that the document's title repeats; else what the document's title begins with. */
function titleOf(page: Page, block: Element): string | null {
  const social =
    page.document
      .querySelector('meta[property="og:title"],meta[name="title"],meta[itemprop="og:title"]')
      ?.getAttribute('content') ?? '';
  const parts = [page.document.title, social].flatMap(titleParts);
  const headings = [...page.document.querySelectorAll('h1,h2,h3')]
    .slice(0, 200)
    .filter((heading) => !heading.closest('nav,footer,aside'));
  const lines = headings
    .map((heading) => lineOf(heading))
    .filter((line) => line !== '' && line.length < 160 && !sectionKind(line));
  for (const line of lines) {
    const part = parts.find((one) => fold(one) === fold(line));
    if (part) return line === line.toUpperCase() ? part : line;
  }
  const whole = fold(`${page.document.title} ${social}`);
  const inside = lines.find((line) => line.length > 3 && whole.includes(fold(line)));
  // A heading with company and place around the title: the first part of the document's title that is in it.
  const around = parts
    .slice(1)
    .find((part) => part.length > 3 && lines.some((line) => fold(line).includes(fold(part))));
  const first = headings.find((heading) => /H1/i.test(heading.nodeName) || block.contains(heading));
  const heading = first ? lineOf(first) : '';
  return inside ?? around ?? (heading !== '' && !sectionKind(heading) ? heading : (parts[0] ?? null));
}

function titleParts(title: string): readonly string[] {
  return [title, ...title.split(/\s+(?:[|–—@·•:-]|at|bei|chez|en)\s+|\s*\|\s*/)]
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The company from the site's own name, its Organization data, the document's title, its logo or its copyright. */
function companyOf(page: Page, title: string): string | null {
  const { document } = page;
  const tenant = tenantOf(page);
  if (tenant) return tenant;
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim();
  if (site) return site;
  const rest = titleParts(document.title)
    .slice(1)
    .filter((part) => !fold(title).includes(fold(part)) && !fold(part).includes(fold(title)) && !NO_COMPANY.test(part));
  return organizationOf(page) ?? rest.at(-1) ?? logoOf(document);
}

const NO_TENANT = /^(?:www|jobs?|careers?|apply|boards?|recruiting|karriere|emploi|empleo|\w{1,2})$/;

/** On a service that hosts many employers the host's first label names one; its spelling is taken from a heading. */
function tenantOf(page: Page): string | null {
  const labels = page.url.hostname.split('.');
  const [label = ''] = labels;
  if (labels.length < 3 || NO_TENANT.test(label)) return null;
  const headings = [...page.document.querySelectorAll('h1,h2,h3,h4,header img[alt],img[class*="logo" i][alt]')].slice(
    0,
    100,
  );
  const lines = headings.map((heading) => heading.getAttribute('alt') ?? lineOf(heading));
  return lines.find((line) => fold(line).replace(/ /g, '') === label.replace(/-/g, '')) ?? null;
}

const NO_COMPANY =
  /^(?:(?:our |join |open )?(?:careers?|jobs?|positions?|vacancies|opportunities|home|apply|karriere|stellenangebote)\b.*|.*\b(?:careers|portal|jobs)$)/i;

function organizationOf(page: Page): string | null {
  const script = page
    .scripts()
    .find(({ type, text: words }) => /ld\+json/i.test(type) && /"(?:Organization|Corporation)"/.test(words));
  const data = parseLoose(script?.text.slice(0, 50_000) ?? '');
  return text(thingOf(Array.isArray(data) ? data[0] : data).get('name')) || null;
}

function logoOf(document: Document): string | null {
  const alt =
    document
      .querySelector('[class*="logo" i][alt],[class*="logo" i] img[alt],a[href="/"] img[alt]')
      ?.getAttribute('alt') ?? '';
  return (
    alt
      .replace(/\s*\b(?:company )?logo\b\s*/gi, ' ')
      .trim()
      .slice(0, 80) || null
  );
}
