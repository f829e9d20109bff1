import type { Page } from './board.ts';
import { cleanCompany } from './employer.ts';
import { firstOf } from './fields.ts';
import { fold } from './fold.ts';
import { sectionKind } from './joblike.ts';
import { text, thingOf } from './jobposting.ts';
import { parseLoose } from './loosejson.ts';
import { nearTitle } from './near.ts';
import type { Line } from './outline.ts';
import { isSmall } from './region.ts';
import { lineOf } from './text.ts';
import { siteName, type Title, titleParts } from './title.ts';

const COMPANY_NAMES =
  '[class*="company" i],[class*="employer" i],[class*="organi" i],[class*="org-name" i],[data-testid*="company" i],[data-qa*="company" i],[data-test*="company" i],[data-test*="employer" i],[id*="company" i],[class*="firma" i],[id*="firma" i],[class*="unternehmen" i],[class*="arbeitgeber" i],[class*="entreprise" i],[class*="empresa" i],a[href*="/company/"],a[href*="/companies/"],a[href*="/empresa/"],a[href*="/entreprise/"],a[href*="/employer/"],[itemprop="hiringOrganization"]';
const NO_NAME =
  /^(?:about|company|companies|the company|employer|website|view|visit|follow|see|learn|more|industry|size|apply|share|save|show|all|open|our|read|hiring)\b|\b(?:employees|reviews|jobs|website)$|^\d/i;
const NO_COMPANY =
  /^(?:(?:our |join |open )?(?:careers?|jobs?|positions?|vacancies|opportunities|home|apply|recruit(?:ment|ing)|job (?:application|description)|karriere|stellenangebote|jobsuche|stellenmarkt|emplois?|empleos?)(?:$|[^\p{L}]*$| (?:at|in|with|by|near|for|bei|board|page|portal|offers?|search|home)\b.*)|.*\b(?:careers|portal|jobs)$|\S*jobs\.\p{L}{2,4}$|\P{L}+$)/iu;
/** A host by whose name it is a board of many employers: its logo is none of theirs. */
const BOARD_HOST = /jobs\.[a-z.]{2,6}$/;

/**
 * Who hires, on a page that no board knows: the tenant of a hosted site, what the document's title says beside the job,
 * what stands near the heading, the site's own name, its Organization data, its logo.
 */
export function companyIn(page: Page, lines: readonly Line[], title: Title): string | null {
  const { document } = page;
  const site = siteName(page);
  const rest = titleParts(page)
    .slice(1)
    .filter((part) => !overlaps(part, title.text) && !NO_COMPANY.test(part));
  const found =
    tenantOf(page) ??
    besideTitle(page, title.text) ??
    rest.find((part) => !isSite(page, part, site) && isShown(page.document, lines, part)) ??
    nearTitle(title, COMPANY_NAMES, (line) => line.length <= 60 && !NO_NAME.test(line) && !sectionKind(line)) ??
    besideAndInText(lines, title) ??
    (site && !overlaps(site, title.text) ? site : null) ??
    organizationOf(page) ??
    rest.at(-1) ??
    (BOARD_HOST.test(page.url.hostname) ? null : logoOf(document)) ??
    ownerOf(page);
  return cleanCompany(found);
}

/** The board's own name, as its meta data or host say it. */
function isSite({ url }: Page, part: string, site: string): boolean {
  const words = fold(part).replace(/ /g, '');
  return fold(part) === fold(site) || url.hostname.replace(/[^a-z0-9]/g, '').includes(words);
}

/** Whether a line or a link of the page is just these words. */
function isShown(document: Document, lines: readonly Line[], words: string): boolean {
  const folded = fold(words);
  if (lines.some(({ text }) => Math.abs(text.length - words.length) < 6 && fold(text) === folded)) return true;
  return firstOf(document, 'a[href]', 400).some(
    (element) => element.childElementCount < 3 && fold((element.textContent ?? '').slice(0, 100)) === folded,
  );
}

function overlaps(part: string, title: string): boolean {
  return fold(title).includes(fold(part)) || fold(part).includes(fold(title));
}

const AFTER = /^\s*(?:at|@|bei|chez|hos|presso)\s+([^|–—•]{2,60}?)(?:\s+-\s.*|\s+in\s.*)?\s*(?:[|–—•].*)?$/i;
const BEFORE = /^([^|–—•]{2,60}?)\s+(?:is hiring|hiring|sucht|recrute|is looking for)\s*(?:an? )?$/i;

/** `Lamp Keeper at Lanterns | Board`, `Lanterns hiring Lamp Keeper in Vigo`. */
function besideTitle(page: Page, title: string): string | null {
  for (const whole of titleParts(page)) {
    const at = whole.toLowerCase().indexOf(title.toLowerCase());
    if (at < 0) continue;
    const found = AFTER.exec(whole.slice(at + title.length)) ?? BEFORE.exec(whole.slice(0, at));
    const name = found?.[1]?.trim();
    if (name && !NO_COMPANY.test(name)) return name;
  }
  return null;
}

/** Lines before and after the title that may name the employer, and its longest name in characters. */
const NEAR = 3;
const LONGEST_NAME = 40;

/** A short line beside the title that the text speaks of as of someone, not as of a place. */
function besideAndInText(lines: readonly Line[], title: Title): string | null {
  const at = lines.findIndex(({ element }) => title.element === element || title.element?.contains(element) === true);
  if (at < 0) return null;
  const texts = lines.filter(({ text, noise }) => !noise && text.length > 60).map(({ text }) => text);
  const near = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  const found = near.find(
    ({ text, section }) =>
      !section &&
      text.length <= LONGEST_NAME &&
      /^\p{Lu}[^.:!?\d]*$/u.test(text) &&
      !overlaps(text, title.text) &&
      texts.some((whole) => isSubject(whole, text)),
  );
  return found?.text ?? null;
}

function isSubject(whole: string, name: string): boolean {
  const at = whole.indexOf(name);
  return at === 0 || (at > 0 && /\b(?:of|with|by|join|bei|der|die|chez|de|von)\s$/iu.test(whole.slice(0, at)));
}

/** What employers put around their name where it is the name of a site. */
const AROUND_TENANT = /^(?:careers?|jobs?)-|-?(?:careers?|jobs?|recruiting)$/;
const NO_TENANT = /^(?:www|jobs?|careers?|apply|boards?|recruiting|karriere|emploi|empleo|\w{1,2})$/;

/** On a service that hosts many employers the host's first label names one; its spelling is taken from a heading. */
function tenantOf(page: Page): string | null {
  const labels = page.url.hostname.split('.');
  const [label = ''] = labels;
  const tenant = label.replace(AROUND_TENANT, '').replace(/-/g, '');
  if (labels.length < 3 || NO_TENANT.test(tenant)) return null;
  const named = page.document.querySelectorAll('h1,h2,h3,h4,header img[alt],img[class*="logo" i][alt]');
  const headings = [...named].slice(0, 100).map((heading) => heading.getAttribute('alt') ?? lineOf(heading));
  const lines = [...titleParts(page), ...headings].map((line) => cleanCompany(line) ?? '');
  return lines.find((line) => fold(line).replace(/ /g, '') === tenant) ?? pictureOf(page.document, tenant);
}

/** The tenant's name as the file of its logo spells it: `Lantern-makers-login.png` of `lanternmakers`. */
function pictureOf(document: Document, tenant: string): string | null {
  for (const image of firstOf(document, 'img', MAX_IMAGES)) {
    const file = /[^/]*$/.exec((image.getAttribute('src') ?? '').slice(0, 300).replace(/[?#].*$/, ''))?.[0] ?? '';
    const words = file.split(/(?:%20|[-_ .\d])+/).filter(Boolean);
    for (let n = 2; n <= words.length; n++) {
      const name = words.slice(0, n);
      if (name.join('').toLowerCase() !== tenant) continue;
      return name.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
    }
  }
  return null;
}

function organizationOf(page: Page): string | null {
  const script = page
    .scripts()
    .find(({ type, text: words }) => /ld\+json/i.test(type) && /"(?:Organization|Corporation)"/.test(words));
  const data = parseLoose(script?.text.slice(0, 50_000) ?? '');
  return text(thingOf(Array.isArray(data) ? data[0] : data).get('name')) || null;
}

const COPYRIGHT = /(?:©|copyright)[\s©]*(?:\d{4}[\s–-]*)*(\p{Lu}[^.|/•\n]{2,50}?)(?:[.|/•\n]|,? all rights|$)/iu;

/** Who has the rights in the site, by the foot of its pages; only on a host of that name, because services have rights too. */
function ownerOf({ document, url }: Page): string | null {
  const feet = endsOf(document.body)
    .flatMap((end) => [...(end.matches(FEET) ? [end] : []), ...end.querySelectorAll(FEET)])
    .slice(-20);
  const names = feet.map((foot) => COPYRIGHT.exec((foot.textContent ?? '').slice(-2000))?.[1]?.trim() ?? '');
  return names.find((name) => isIn(url.hostname, fold(name).split(' ')[0]!)) ?? null;
}

const FEET = 'footer,[class*="foot" i],[class*="copy" i]';
/** Elements at the end of a very large page in which its foot is looked for. */
const MAX_ENDS = 5;

/** Where a page's foot can stand: anywhere, or on a very large page among its last elements that are not large themselves. */
function endsOf(body: Element): readonly Element[] {
  if (isSmall(body)) return [body];
  const ends: Element[] = [];
  for (let end = body.lastElementChild; end && ends.length < MAX_ENDS; end = end.previousElementSibling) {
    if (isSmall(end)) ends.unshift(end);
  }
  return ends;
}

/** A first word of three letters may be any: `All rights reserved`. */
function isIn(host: string, word: string): boolean {
  return word.length > 3 && host.includes(word);
}

const MAX_IMAGES = 200;
const LOGO = '[class*="logo" i],[class*="logo" i] *,a[href="/"] *';

function logoOf(document: Document): string | null {
  const logo = firstOf(document, 'img', MAX_IMAGES).find((image) => image.hasAttribute('alt') && image.matches(LOGO));
  const alt = logo?.getAttribute('alt') ?? '';
  const name = alt.replace(/(?:(?<!\s)\s+)?\b(?:company )?logo\b\s*/gi, ' ').trim();
  return name.slice(0, 80) || null;
}
