import type { Card } from '../model/posting.ts';
import type { Found, Page, Path } from './board.ts';
import { employerOf } from './employer.ts';
import { textOfHtml } from './html.ts';
import { MAX_JSON, parseLoose } from './loosejson.ts';
import { dayOf, employmentOf, payOf, workplaceOf } from './terms.ts';

/** Cards read from one page's data. */
const MAX_CARDS = 500;

/** The open posting in the page's own data; null when the data are of another posting than the address. */
export function readData(page: Page): Found | null {
  for (const layout of page.board?.data ?? []) {
    const [job] = valuesAt(sourceOf(page, layout.source), layout.at, page);
    const words = (path: Path | undefined) => wordsAt(job, path, page).join(' ');
    const id = words(layout.id);
    // Where the address names nothing to compare with, data are believed until it changes.
    const another = page.id ? id !== page.id : page.moved;
    if (job === undefined || another || words(layout.title) === '') continue;
    return {
      id,
      title: words(layout.title),
      company: words(layout.company) || employerOf(page),
      locations: wordsAt(job, layout.locations, page),
      description: textOfHtml(words(layout.description)),
      datePosted: dayOf(words(layout.datePosted)),
      validThrough: dayOf(words(layout.validThrough)),
      workplace: workplaceOf(words(layout.workplace)),
      employment: employmentOf(words(layout.employment).replace(/([a-z])([A-Z])/g, '$1 $2')),
      salary: payOf(words(layout.salary)),
      closed: words(layout.closed) === 'true',
    };
  }
  return null;
}

/** Whether the page's own data say that its posting is no more: all of what would describe it is there and null. */
export function dataSaysGone(page: Page): boolean {
  if (page.moved) return false; // The data are of the page that was loaded, not of the address moved to.
  return (page.board?.data ?? []).some(({ source, gone = [] }) => {
    if (gone.length === 0) return false;
    const data = sourceOf(page, source);
    return gone.every((path) => valuesAt(data, path, page)[0] === null);
  });
}

export function readCardData(page: Page): readonly Card[] {
  return (page.board?.cardData ?? []).flatMap((layout) => {
    const jobs = valuesAt(sourceOf(page, layout.source), layout.at, page).slice(0, MAX_CARDS);
    return jobs.map((job) => {
      const words = (path: Path | undefined) => wordsAt(job, path, page).join(' ') || null;
      const id = words(layout.id);
      const address = layout.url?.startsWith('/') ? layout.url.replace('{id}', id ?? '') : words(layout.url);
      const url = address ? new URL(address, page.url).href : null;
      return {
        id,
        title: words(layout.title) ?? '',
        company: words(layout.company) || employerOf(page),
        location: words(layout.locations),
        url,
      };
    });
  });
}

function sourceOf(page: Page, source: string): unknown {
  if (source.startsWith('[')) {
    const name = source.slice(1, -1);
    return parseLoose(page.document.querySelector(source)?.getAttribute(name) ?? '');
  }
  if (source.startsWith('#')) return parseLoose(page.scripts().find(({ id }) => `#${id}` === source)?.text ?? '');
  for (const { text } of page.scripts()) {
    const at = text.indexOf(source);
    const after = at + source.length;
    const from = at < 0 ? -1 : text.slice(after, after + 40).search(/[[{]/);
    if (from >= 0) return parseLoose(balanced(text, after + from));
  }
  return undefined;
}

/** The text from an opening bracket to its closing one, strings respected; empty when it never closes. */
function balanced(text: string, from: number): string {
  let depth = 0;
  let quoted = false;
  const end = Math.min(text.length, from + MAX_JSON);
  for (let at = from; at < end; at++) {
    const c = text.charCodeAt(at);
    if (quoted) {
      if (c === 92) at++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 123 || c === 91) depth++;
    else if ((c === 125 || c === 93) && --depth === 0) return text.slice(from, at + 1);
  }
  return '';
}

/** All values at a path of own keys. */
function valuesAt(root: unknown, path: Path, page: Page): readonly unknown[] {
  let here: readonly unknown[] = [root];
  for (const step of path.split('.').filter(Boolean)) {
    const key = step.replace('{id}', page.id ?? '');
    here = here.slice(0, MAX_CARDS).flatMap((value) => {
      if (typeof value !== 'object' || value === null) return [];
      if (key === '*') return Object.values(value) as unknown[];
      const name = key.split('|').find((one) => Object.hasOwn(value, one));
      return name === undefined ? [] : [(value as Record<string, unknown>)[name]];
    });
  }
  return here;
}

function wordsAt(root: unknown, path: Path | undefined, page: Page): readonly string[] {
  const values = path === undefined ? [] : valuesAt(root, path, page).flat();
  const words = values.map((value) => (/^(?:string|number|boolean)$/.test(typeof value) ? String(value).trim() : ''));
  return words.filter(Boolean).slice(0, 40);
}
