import { JOB_PARAMETER } from './address.ts';
import type { Page } from './board.ts';
import { factLabel, isTerm } from './facts.ts';
import { fold } from './fold.ts';
import { hiringWords, isJobAddress, type SectionKind, speaksOfPosting } from './joblike.ts';
import type { Line, Outline } from './outline.ts';

/** What on a page speaks for one posting. */
export interface Evidence {
  /** The address is one of those under which postings are published. */
  readonly path: boolean;
  readonly points: number;
  readonly isPosting: boolean;
}

/** Points that make a posting: an address (2 and 1), a way to apply (2), two kinds of sections (2) and its words (1) do. */
const ENOUGH = 6;
const BEFORE = 60;
const AFTER = 40;
/** Different ways to apply and links to other postings that one posting may have beside it. */
const MAX_APPLIES = 3;
const MAX_JOBS = 6;
/** A board's own number of a posting, or a UUID. */
const NUMBERED = /\d{5}|[0-9a-f]{8}-[0-9a-f]{4}-/i;

/** Whether the address speaks for a posting: of its board, or as those of unknown sites do. */
export function addressSpeaks({ id, url }: Page): boolean {
  return id !== null || speaksOfPosting(url);
}

/** Weighs a block of text on a page. Strict without such an address, because a false posting costs trust. */
export function weigh(page: Page, outline: Outline, block: Element, description: string, title: string): Evidence {
  const path = addressSpeaks(page);
  const kinds = kindsIn(outline.lines, block);
  const both = kinds.has('duties') && kinds.has('asks');
  const hiring = hiringWords(description, kinds.size > 0) + (FOR_ALL.test(title) ? FOR_ALL_WORDS : 0);
  const around = linesAround(outline.lines, block);
  const asksToApply = around.some(({ text, noise }) => !noise && APPLYING.test(text));
  // An address to write to is a way to apply on a page of jobs, and beside a whole posting that speaks of applying; so is
  // a form on a page of jobs that takes a file.
  const apply =
    outline.applies.length > 0 ||
    around.some(({ text, heading, noise }) => heading && !noise && FORM_BELOW.test(text)) ||
    (outline.mails > 0 && (path || (kinds.size > 2 && asksToApply))) ||
    (path && page.document.querySelector('form input[type="file"]') !== null);
  const facts = factsOn(around);
  const one = path && namesOnePosting(page, title);
  const points =
    (page.id !== null ? 4 : isJobAddress(page.url) ? 2 : path ? 1 : 0) +
    (one ? (NUMBERED.test(page.url.pathname) ? 2 : 1) : 0) +
    (both ? kinds.size + 1 : Math.min(2, kinds.size)) +
    (apply ? 2 : 0) +
    (hiring >= 8 ? 2 : hiring >= (kinds.size > 0 ? 4 : 3) ? 1 : 0) +
    Math.min(2, facts >> 1);
  const speaks = apply || kinds.size > 1 || facts > 2 || (page.id !== null && kinds.size + facts > 0);
  // Duties, asks and a way to apply leave little doubt; languages whose words of hiring are not known here rest on them.
  const all = both && kinds.size > 2;
  const words = both && apply && (one || all) ? 0 : one && all ? 1 : apply || facts > 0 ? 3 : 4;
  const certain = path
    ? speaks && (one || both || page.id !== null) && hiring >= words
    : both && apply && hiring >= 4 && (asksToApply || facts > 0);
  const isList =
    holdsSeveral(outline.lines) || new Set(outline.applies).size > MAX_APPLIES || jobLinksIn(outline, block) > MAX_JOBS;
  const invites = apply || page.id !== null || asksToApply || facts > 0;
  return {
    path,
    points,
    isPosting: certain && invites && points >= ENOUGH && !isList && !isAbout(page, title) && !isSold(around),
  };
}

/** Titles of jobs say so that they are for all: `Lamp Keeper (m/f/d)`, `H/F`. They speak like some words of hiring. */
const FOR_ALL = /(?<!\p{L})(?:h ?\/ ?f|f ?\/ ?h|[mwf] ?\/ ?[mwfv] ?\/ ?[dxi]|gn|all genders)(?!\p{L})/iu;
const FOR_ALL_WORDS = 3;

/** How a text asks its reader to apply; what tells of work in general does not. */
const APPLYING =
  /\b(?:apply|applying|applications?|cv|r[eé]sum[eé]|cover letter|bewerb(?:en|ung\w*)|lebenslauf|candidatures?|postule[rz]|inscri\w+|solicitud|candidar\w*|candidatura|sollicit\w+|curriculum|životopis|aplikacj[ea]|ansökan)\b/iu;

/** A heading above a form that a script of another host fills in. */
const FORM_BELOW = /^to apply\b.*\bform\b/i;

function jobLinksIn({ weights }: Outline, block: Element): number {
  return weights.get(block)?.jobs ?? 0;
}

function kindsIn(lines: readonly Line[], block: Element): ReadonlySet<SectionKind> {
  const kinds = new Set<SectionKind>();
  for (const { section, noise, element } of lines) if (section && !noise && block.contains(element)) kinds.add(section);
  return kinds;
}

/** The lines of a block and some before and after it: where a page states the facts of its posting. */
export function linesAround(lines: readonly Line[], block: Element): readonly Line[] {
  const inside = (line: Line) => block.contains(line.element);
  return lines.slice(Math.max(0, lines.findIndex(inside) - BEFORE), lines.findLastIndex(inside) + AFTER);
}

/** Headings of what is paid for, or taught: courses, exams, visas, flats. */
const SOLD =
  /^(?:tuition|(?:course |application |programme )?fees?\b|fees and|pricing|prices?$|costs?$|kosten$|tarifs?$|precios?$|curriculum$|syllabus|modules?$|entry requirements|how to become|(?:job|career) outlook|admissions?$|enrol)/;

function isSold(lines: readonly Line[]): boolean {
  return lines.some((line) => line.heading && !line.noise && line.text.length < 50 && SOLD.test(fold(line.text)));
}

/** Labels of facts that postings state beside their text, each counted once. */
function factsOn(lines: readonly Line[]): number {
  const labels = lines.flatMap((line) =>
    line.noise ? [] : (factLabel(line.text) ?? (isTerm(line.text) ? 'term' : [])),
  );
  return new Set(labels).size;
}

/** How the addresses of pages about an employer or its hiring begin. */
export const NO_POSTING =
  /^(?:benefits?|culture|teams?|students?|graduates?|early|faqs?|process|locations?|about|life|values|diversity|inclusion|why|search|all|open|categor|departments?|hiring|events?|blog|news|stories|people|welcome|privacy|how|interview|our|tips)/;

/** What a site names the folder of such pages. */
const ABOUT =
  /^(?:teams?|departments?|blog|news|stories|advice|career advice|life|culture|guides?|events?|categor(?:y|ies)|salar(?:y|ies)|employers|resources|tips|help|consejos|conseils|ratgeber)$/;

/** Whether the address says that the page is about the employer or its hiring, and the title is not a job's that begins so. */
function isAbout(page: Page, title: string): boolean {
  if (page.id !== null || JOB_PARAMETER.test(page.url.search)) return false;
  const [above = '', last = ''] = ['', ...page.url.pathname.split('/').filter(Boolean).map(decoded)].slice(-2);
  return ABOUT.test(above) || (NO_POSTING.test(last) && !isNamed(last, fold(title)));
}

/** Whether an address ends with the words of the title, or with some of them and a number. */
function isNamed(last: string, heading: string): boolean {
  const long = last.split(' ').filter((word) => word.length > 3);
  return long.length > 1 && (long.every((word) => heading.includes(word)) || /\d{3}/.test(last));
}

/** Whether the address ends like one posting's: with a number, or with words of its title. */
function namesOnePosting(page: Page, title: string): boolean {
  const parts = page.url.pathname.split('/').filter(Boolean).slice(-2).map(decoded);
  const last = parts.at(-1) ?? '';
  if (JOB_PARAMETER.test(page.url.search)) return true;
  const heading = fold(title);
  const long = last.split(' ').filter((word) => word.length > 3);
  if (long.length > 1 && long.every((word) => heading.includes(word))) return true;
  if (last === '' || NO_POSTING.test(last)) return false;
  if (/\d{2}|^(?=(?:\D*\d){5})\w{16,}$/.test(last)) return true;
  return parts.some((part) => part.split(' ').some((word) => word.length > 3 && heading.includes(word)));
}

function decoded(part: string): string {
  try {
    return fold(decodeURIComponent(part));
  } catch {
    return fold(part);
  }
}

/** The same two headings again and again: a page of many postings, none of which is the page's own. */
function holdsSeveral(lines: readonly Line[]): boolean {
  const often = (kind: SectionKind) => {
    const times = new Map<string, number>();
    for (const line of lines) {
      if (line.section !== kind || !line.heading) continue;
      const words = fold(line.text);
      times.set(words, (times.get(words) ?? 0) + 1);
    }
    return Math.max(0, ...times.values()) > 2;
  };
  return often('duties') && often('asks');
}
