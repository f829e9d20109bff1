import type { Card } from '../../model/posting.ts';
import type { Board, Found, Page } from '../board.ts';
import { at, isData, itemsAt, wordsAt } from '../embedded.ts';
import { textOfHtml } from '../html.ts';
import { parseLoose } from '../loosejson.ts';
import { employmentOf, payOf, workplaceOf } from '../terms.ts';

/** Work at a Startup and Y Combinator's job pages; proven on pages of June 2026. All data hangs on `data-page`. */
export const workatastartup: Board = {
  id: 'workatastartup',
  name: 'Work at a Startup',
  checked: '2026-06-26',
  matches: ['*://*.workatastartup.com/*', '*://www.ycombinator.com/companies/*', '*://www.ycombinator.com/jobs*'],
  posting: [/^\/jobs\/(?<id>\d+)/, /^\/companies\/[^/?]+\/jobs\/(?<id>[^/?-]+)/],
  detail: [
    {
      since: '2026-06-26',
      title: ['h1', '.company-title'],
      company: ['a[href^="/companies/"]'],
      description: ['.prose', '.company-section'],
    },
  ],
  embedded: (page) => jobOf(page),
  readCards: (page) => {
    const jobs = itemsAt(propsOf(page), 'jobPostings');
    return jobs.map((job) => [linkTo(page, job), cardOf(page, job)] as const);
  },
  dock: ['h1'],
};

function propsOf(page: Page): unknown {
  const holder = page.document.querySelector('[data-page]');
  return at(parseLoose(holder?.getAttribute('data-page') ?? ''), 'props');
}

function jobOf(page: Page): Found | null {
  const props = propsOf(page);
  const job = at(props, 'job');
  const names = [wordsAt(job, 'id'), /\/jobs\/([^/?-]+)/.exec(wordsAt(job, 'url'))?.[1]];
  // A job's page is known under its number and its short name; saved pages are found under either.
  if (!isData(job) || (page.id && /^\d+$/.test(page.id) === false && !names.includes(page.id))) return null;
  return {
    id: wordsAt(job, 'id'),
    title: wordsAt(job, 'title'),
    company: wordsAt(job, 'companyName') || wordsAt(props, 'company', 'name'),
    locations: wordsAt(job, 'location').split(' / ').filter(Boolean),
    description: textOfHtml(wordsAt(job, 'description')),
    workplace: workplaceOf(wordsAt(job, 'location')),
    employment: employmentOf(wordsAt(job, 'type')),
    salary: payOf(wordsAt(job, 'salaryRange')),
  };
}

function cardOf(page: Page, job: unknown): Card {
  const path = wordsAt(job, 'url');
  return {
    id: wordsAt(job, 'id') || null,
    title: wordsAt(job, 'title'),
    company: wordsAt(job, 'companyName') || null,
    location: wordsAt(job, 'location') || null,
    url: path.startsWith('/') ? page.url.origin + path : null,
  };
}

function linkTo(page: Page, job: unknown): Element | null {
  const links = [...page.document.querySelectorAll('a[href*="/jobs/"]')];
  return links.find((link) => link.getAttribute('href') === wordsAt(job, 'url')) ?? null;
}
