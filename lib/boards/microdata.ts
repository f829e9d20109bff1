import type { Found, Page } from './board.ts';
import { dayOf, employmentOf } from './terms.ts';
import { lineOf, textOf } from './text.ts';

const ITEM = '[itemtype*="schema.org/JobPosting" i]';

export function hasMicrodata(document: Document): boolean {
  return document.querySelector(ITEM) !== null;
}

/** schema.org microdata, as SmartRecruiters and older sites write it. One item, or the one with the longest text. */
export function readMicrodata(page: Page): Found | null {
  const items = [...page.document.querySelectorAll(ITEM)].slice(0, 50);
  if (items.length === 0) return null;
  const read = items.map(readItem).filter((found) => found.title && found.description);
  // Several full items are a list; a page is about one posting only when one stands out.
  return read.length === 1 || items.length === 1 ? (read[0] ?? readItem(items[0] as Element)) : null;
}

function readItem(item: Element): Found {
  const props = [...item.querySelectorAll('[itemprop]')].slice(0, 200);
  const all = (name: string) => props.filter((p) => (p.getAttribute('itemprop') ?? '').split(/\s+/).includes(name));
  const value = (name: string) => all(name).map(written).find(Boolean) ?? null;
  const organization = all('hiringOrganization')[0];
  const inOrganization = organization?.querySelector('[itemprop~="name"]');
  const texts = ['description', 'responsibilities', 'qualifications', 'jobBenefits', 'incentives'].flatMap((name) =>
    all(name).filter((element) => !all('description').some((other) => other !== element && other.contains(element))),
  );
  return {
    title: (all('title')[0] && written(all('title')[0] as Element)) || null,
    company: (inOrganization && written(inOrganization)) || (organization ? written(organization) : null) || null,
    locations: places(all('jobLocation')),
    description: texts
      .map((element) => textOf(element))
      .filter(Boolean)
      .join('\n\n'),
    datePosted: dayOf(value('datePosted')),
    validThrough: dayOf(value('validThrough')),
    employment: employmentOf(value('employmentType') ?? ''),
    workplace: /telecommute/i.test(value('jobLocationType') ?? '') ? 'remote' : null,
  };
}

function places(elements: readonly Element[]): readonly string[] {
  const lines = elements.map((element) => {
    const parts = ['addressLocality', 'addressRegion', 'addressCountry']
      .map((name) => element.querySelector(`[itemprop~="${name}"]`))
      .map((part) => (part ? written(part) : ''))
      .filter(Boolean);
    return parts.length > 0 ? [...new Set(parts)].join(', ') : written(element);
  });
  return [...new Set(lines.filter(Boolean))];
}

function written(element: Element): string {
  const value = element.getAttribute('content') ?? element.getAttribute('datetime');
  return value !== null ? value.trim().slice(0, 1000) : lineOf(element);
}
