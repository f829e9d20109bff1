import type { Card } from '../model/posting.ts';
import type { Found, Page } from './board.ts';
import { employmentOf, workplaceOf } from './terms.ts';
import { textOf } from './text.ts';

const COMMENT = '.comment-tree tr.athing.comtr';
const HIRING = /^(?:ask hn: )?who is hiring/i;

/** One comment's own page. */
export function readComment(page: Page): Found | null {
  const root = page.document.querySelector('.fatitem .commtext');
  const onThread = HIRING.test(page.document.querySelector('.onstory a')?.textContent ?? '');
  return root && onThread ? postingOf(root, page.url.searchParams.get('id')) : null;
}

/** The top comments of a hiring thread. */
export function readThread(page: Page): readonly (readonly [Element, Card])[] {
  return isThread(page) ? topComments(page).flatMap(cardOf) : [];
}

function isThread(page: Page): boolean {
  return HIRING.test(page.document.querySelector('.fatitem .titleline a')?.textContent ?? page.document.title);
}

function topComments(page: Page): readonly Element[] {
  const rows = [...page.document.querySelectorAll(COMMENT)].slice(0, 1500);
  return rows.filter((row) => row.querySelector('td.ind[indent="0"]') || row.querySelector('td.ind img[width="0"]'));
}

function cardOf(row: Element): readonly (readonly [Element, Card])[] {
  const body = row.querySelector('.commtext');
  const posting = body && postingOf(body, row.id || null);
  if (!posting?.title) return [];
  const { id = null, title, company = null, locations } = posting;
  return [
    [row, { id, title, company, location: locations?.[0] ?? null, url: `https://news.ycombinator.com/item?id=${id}` }],
  ];
}

/** `Company | Role | Place`, or with other marks between them where a role or how one works is plain; else none. */
function partsOf(line: string): readonly string[] {
  const bars = split(line, '|');
  if (bars.length > 2 || (bars.length > 1 && ROLE.test(line))) return bars;
  const marks = split(line, /\s[-–—•·/]+\s/);
  const isOne = marks.length > 2 && /^[^,:?]{2,40}$/.test(marks[0]!) && !line.includes('?') && line.length < 200;
  return isOne && (ROLE.test(line) || PLACE.test(line)) ? marks : [];
}

function split(line: string, mark: string | RegExp): readonly string[] {
  return line
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Null for comments that are no posting: their first line has no parts. */
function postingOf(body: Element, id: string | null): Found | null {
  const description = textOf(body, (element) => element.matches('.reply'));
  const line = description.split('\n', 1)[0] ?? '';
  const [first = '', ...rest] = partsOf(line);
  if (rest.length === 0) return null;
  const company = first.slice(0, 200).replace(/\s*\(.*\)\s*$/, '');
  const role =
    rest.find((part) => ROLE.test(part)) ?? rest.find((part) => !PLACE.test(part) && !TOWN.test(part)) ?? company;
  const place = rest.find((part) => part !== role && !NO_PLACE.test(part) && !ROLE.test(part));
  return {
    id,
    title: role,
    company,
    locations: place ? [place] : [],
    description,
    workplace: workplaceOf(rest.join(' ')),
    employment: employmentOf(rest.join(' ')),
  };
}

const ROLE =
  /engineer|developer|designer|manager|scientist|analyst|lead\b|head of|architect|sre\b|devops|researcher|intern\b|multiple|roles|director|specialist|writer|full.?stack|backend|frontend|executive|officer|consultant|recruiter|product|accountant|nurse|associate|technician|counsel/i;
const PLACE = /remote|on.?site|hybrid|full.?time|https?:|visa|\$|€|£|^[\w-]+\.[\w.]+$/i;
/** `Rye, Kent, UK` */
const TOWN = /^[^,]+(?:, [A-Z][\w ]+){1,2}$/;
const NO_PLACE =
  /^(?:on.?site|hybrid|full.?time|part.?time|contract|visa.*|interns?|https?:.*|[\w-]+\.[\w.]+|.*[$€£]\d.*|\d+k.*)$/i;
