import type { Board, Found, Page } from '../board.ts';
import { at, findData, isData, scriptData, wordsAt } from '../embedded.ts';
import { textOfHtml } from '../html.ts';
import { employmentOf, payOf } from '../terms.ts';

/** Wellfound: the posting is in Apollo state under `JobListing…` keys whose path changes, so it is searched. */
export const wellfound: Board = {
  id: 'wellfound',
  name: 'Wellfound',
  checked: '2026-08-01',
  matches: ['*://*.wellfound.com/*'],
  posting: [/^\/jobs\/(?<id>\d+)/, /^\/company\/[^/?]+\/jobs\/(?<id>\d+)/],
  detail: [
    {
      since: '2026-03',
      title: ['h1'],
      company: ['main a[href^="/company/"]', 'a[href*="/company/"]'],
      description: ['#job-description', '[data-test="JobDescription"]', '[class*="styles_description"]'],
      closedWords: /no longer accepting applications|this job is closed/i,
    },
  ],
  cards: [
    {
      since: '2026-03',
      card: '[data-test="StartupResult"] a[href*="/jobs/"],[data-testid="job-listing-list"] a[href*="/jobs/"]',
      title: [''],
      link: ['@href'],
    },
  ],
  embedded: apolloJob,
  dock: ['h1'],
};

function apolloJob(page: Page): Found | null {
  const data = page.id ? scriptData(page, '__NEXT_DATA__') : null;
  const job = findData(data, (value) => wordsAt(value, 'id') === page.id && isTexted(value));
  if (!job) return null;
  const startup = at(job, 'startup');
  const reference = wordsAt(startup, '__ref');
  const company = reference
    ? findData(data, (value) => `Startup:${wordsAt(value, 'id')}` === reference && wordsAt(value, 'name') !== '')
    : startup;
  return {
    id: page.id,
    title: wordsAt(job, 'title'),
    company: wordsAt(company, 'name'),
    description: textOfHtml(wordsAt(job, 'description')),
    workplace: at(job, 'remote') === true ? 'remote' : null,
    employment: employmentOf(wordsAt(job, 'jobType')),
    salary: payOf(wordsAt(job, 'compensation')),
  };
}

function isTexted(value: unknown): boolean {
  return isData(value) && wordsAt(value, 'title') !== '' && wordsAt(value, 'description') !== '';
}
