import type { Board } from '../board.ts';

/** Wellfound: the posting is in Apollo state under `JobListing…` keys whose path changes, so it is searched. */
export const wellfound: Board = {
  id: 'wellfound',
  name: 'Wellfound',
  checked: '2026-08-01',
  matches: ['*://*.wellfound.com/*'],
  posting: [/^\/jobs\/(?<id>\d+)/, /^\/company\/[^/?]+\/jobs\/(?<id>\d+)/],
  pane: [/^\/jobs\?(?:[^#]*&)?job_listing_slug=(?<id>\d+)/],
  detail: [
    {
      since: '2026-03',
      company: ['main a[href^="/company/"]', 'a[href*="/company/"]'],
      description: ['#job-description', '[data-test="JobDescription"]', '[class*="styles_description"]'],
    },
  ],
  cards: [
    {
      since: '2026-03',
      card: '[data-test="StartupResult"] a[href*="/jobs/"],[data-testid="job-listing-list"] a[href*="/jobs/"]',
      title: [''],
    },
  ],
  data: [
    {
      since: '2026-08',
      source: '#__NEXT_DATA__',
      at: 'props.pageProps.apolloState.data.JobListing:{id}',
      id: 'id',
      title: 'title',
      description: 'description',
      employment: 'jobType',
      salary: 'compensation',
    },
  ],
};
