import type { Board } from '../board.ts';

/** Wellfound: the posting is in Apollo state under `JobListing…` keys whose path changes, so it is searched. */
export const wellfound: Board = {
  id: 'wellfound',
  name: 'Wellfound',
  checked: '2026-11-29',
  matches: ['*://*.wellfound.com/*'],
  posting: [/^\/(?:company\/[^/?]+\/)?jobs\/(?<id>\d+)/],
  pane: [/^\/jobs\?(?:[^#]*&)?job_listing_slug=(?<id>\d+)/],
  detail: [
    {
      // Over a search.
      since: '2026-10',
      root: '[data-test="JobListingSlideIn"]',
      company: ['a[href*="/company/"]'],
      locations: ['a[href*="/location/"]'],
      description: ['#job-description'],
    },
    {
      since: '2026-10',
      title: ['[data-test="JobDetail"] h1'],
      company: ['[data-test="Masthead"] a[href*="/company/"]', 'a[href*="/company/"]'],
      cut: { title: / at (?!.* at ).*/ },
      description: ['#job-description', '[class*="styles_description"]'],
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
      description: 'descriptionHtml|description',
      employment: 'jobType',
      salary: 'compensation',
    },
  ],
};
