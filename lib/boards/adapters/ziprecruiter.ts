import type { Board } from '../board.ts';
import { under } from '../hosts.ts';

/** ZipRecruiter: a split pane whose posting is named by `lk`; a search's cards and first posting are in its data. */
export const ziprecruiter: Board = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  checked: '2026-04-01',
  matches: under('ziprecruiter', 'com co.uk ie de fr in'),
  posting: [/^\/c\/[^/?]+\/Job\/[^?]*(?:\?(?:[^#]*&)?jid=(?<id>[\w-]+))?/, /^\/jobs\/[^/?]+\/(?<id>[^/?]+)/],
  pane: [/^\/jobs-search\?(?:[^#]*&)?(?:lvk|lk)=(?<id>[\w-]+)/],
  detail: [
    {
      since: '2026-04',
      title: [
        '[data-testid="job-details-scroll-container"] h2',
        '[data-testid="job-details-scroll-container"] h1',
        'h1.job_title',
        'h1',
      ],
      company: [
        '[data-testid="job-details-scroll-container"] a[href*="/co/"]',
        '.hiring_company a',
        'a[href*="/co/"]',
        '.hiring_company',
      ],
      locations: [
        '.hiring_location',
        '[data-testid="job-details-scroll-container"] a[href*="/Jobs/"]',
        '[data-testid="job-location"]',
      ],
      description: [
        'div.job_description',
        '[data-testid="job-description"]',
        '[data-testid="job-details-scroll-container"] [class*="whitespace-pre-line"]',
      ],
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
