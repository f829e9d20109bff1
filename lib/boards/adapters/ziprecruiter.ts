import type { Board } from '../board.ts';
import { under } from '../hosts.ts';

/** ZipRecruiter: a split pane whose posting is named by `lk`; a search's cards and first posting are in its data. */
export const ziprecruiter: Board = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  checked: '2026-11-29',
  matches: under('ziprecruiter', 'com co.uk ie de fr in'),
  posting: [/^\/c\/[^/?]+\/Job\/[^?]*(?:\?(?:[^#]*&)?jid=(?<id>[\w-]+))?/, /^\/jobs\/[^/?]+\/(?<id>[^/?]+)/],
  pane: [/^\/jobs-search\?(?:[^#]*&)?(?:lvk|lk)=(?<id>[\w-]+)/],
  detail: [
    {
      // Beside a search. The text stands behind a heading; the employer's link behind the title, its own words in a
      // part with a name.
      since: '2026-10',
      root: '[data-testid="job-details-scroll-container"]',
      title: ['h2', 'h1'],
      company: ['a[href*="/co/"]'],
      locations: ['[data-testid="job-location"]', 'a[href*="/Jobs/"]', 'a[href*="/co/"] + p'],
      single: ['locations'],
      description: [
        'div.job_description',
        '[data-testid="job-description"]',
        '[class*="whitespace-pre-line"]',
        'div:not([data-testid]):not(:has(> a)) > h2 + div',
      ],
    },
    {
      since: '2026-04',
      title: ['h1.job_title', 'h1'],
      company: ['.hiring_company a', 'a[href*="/co/"]', '.hiring_company'],
      locations: ['.hiring_location', '[data-testid="job-location"]'],
      description: ['div.job_description', '[data-testid="job-description"]'],
    },
  ],
  data: [
    {
      since: '2026-04',
      source: '#js_variables',
      at: 'getJobDetailsResponse.jobDetails',
      id: 'listingKey',
      title: 'title',
      company: 'company.name',
      locations: 'location.displayName',
      description: 'htmlFullDescription',
    },
  ],
  cardData: [
    {
      since: '2026-04',
      source: '#js_variables',
      at: 'hydrateJobCardsResponse.jobCards.*',
      id: 'listingKey',
      title: 'title',
      company: 'company.name',
      locations: 'location.displayName',
      url: 'rawCanonicalZipJobPageUrl',
    },
  ],
  cards: [
    {
      since: '2026-04',
      card: 'article[id^="job-card-"],.job_result_two_pane_v2 article',
      id: ['@id'],
      title: ['h2[aria-label]@aria-label', 'h2'],
      company: ['[data-testid="job-card-company"]', 'a[href*="/co/"]'],
      location: ['[data-testid="job-card-location"]', 'a[href*="/Jobs/"]'],
    },
  ],
};
