// Pages under the names of real boards in the forms that those boards use; every word and every company is ours.
import type { Driver } from '../../setup/driver.ts';

export interface Job {
  readonly url: string;
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly intro: string;
  readonly asks: readonly string[];
  readonly nices?: readonly string[];
  readonly offer?: string;
  /** What the page's structure says about the place of work. */
  readonly remote?: boolean;
}

const lines = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const body = ({ intro, asks, nices = [], offer }: Job) =>
  `<p>${intro}</p><h3>What you bring</h3>${lines(asks)}${nices.length > 0 ? `<h3>Nice to have</h3>${lines(nices)}` : ''}${offer ? `<h3>What we offer</h3><p>${offer}</p>` : ''}`;
const page = (title: string, content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>body{font:16px/1.5 sans-serif;max-width:760px;margin:24px}li{min-height:24px}.card{padding:16px;border-bottom:1px solid #ccc;min-height:70px}</style></head><body>${content}</body></html>`;

/** The guest page of LinkedIn, which has no structured data. */
function linkedin(job: Job): string {
  return page(
    job.title,
    `<h1 class="top-card-layout__title">${job.title}</h1><a class="topcard__org-name-link" href="/company/x">${job.company}</a> <span class="topcard__flavor topcard__flavor--bullet">${job.place}</span><div class="description__text"><div class="show-more-less-html__markup">${body(job)}</div></div>`,
  );
}

export function linkedinList(jobs: readonly Job[]): string {
  const cards = jobs.map((job) => {
    const id = job.url.split('/').at(-1);
    return `<li><div class="card base-card base-search-card" data-entity-urn="urn:li:jobPosting:${id}"><a class="base-card__full-link" href="${job.url}"><span class="sr-only">${job.title}</span></a><h3 class="base-search-card__title">${job.title}</h3><h4 class="base-search-card__subtitle"><a>${job.company}</a></h4><span class="job-search-card__location">${job.place}</span></div></li>`;
  });
  return page('Jobs', `<ul class="jobs-search__results-list">${cards.join('')}</ul>`);
}

function lever(job: Job): string {
  return page(
    `${job.company} - ${job.title}`,
    `<div class="main-header-logo"><img alt="${job.company} logo"></div><div class="posting-headline"><h2>${job.title}</h2><div class="posting-categories"><div class="location">${job.place}</div></div></div><div class="section page-centered" data-qa="job-description">${body(job)}</div><div class="section page-centered last-section-apply"><a href="#">Apply</a></div>`,
  );
}

/** Boards that carry the posting as structured data. */
function structured(job: Job): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    description: body(job),
    datePosted: '2026-11-20',
    hiringOrganization: { '@type': 'Organization', name: job.company },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: job.place } },
    ...(job.remote && { jobLocationType: 'TELECOMMUTE' }),
  };
  return page(
    job.title,
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script><h1>${job.title}</h1><p>${job.company}, ${job.place}</p><div id="job-listing-show-container">${body(job)}</div>`,
  );
}

export function remoteList(jobs: readonly Job[]): string {
  const cards = jobs.map(
    (job) =>
      `<li class="card new-listing-container"><a href="${new URL(job.url).pathname}"><h3 class="new-listing__header__title"><span class="new-listing__header__title__text">${job.title}</span></h3><p class="new-listing__company-name">${job.company}</p><p class="new-listing__company-headquarters">${job.place}</p></a></li>`,
  );
  return page('Remote jobs', `<section class="jobs"><ul>${cards.join('')}</ul></section>`);
}

const FORMS: Readonly<Record<string, (job: Job) => string>> = {
  'www.linkedin.com': linkedin,
  'jobs.lever.co': lever,
};

/** Serves each posting at its own address, and the lists beside them. */
export async function serveJobs(
  browser: Driver,
  jobs: readonly Job[],
  lists: Readonly<Record<string, string>>,
): Promise<void> {
  for (const host of new Set(jobs.map((job) => new URL(job.url).host)))
    await browser.serve(`https://${host}/**`, (url) => {
      const list = lists[url.origin + url.pathname];
      if (list) return list;
      const job = jobs.find((one) => one.url === url.origin + url.pathname);
      return job ? (FORMS[host] ?? structured)(job) : null;
    });
}
