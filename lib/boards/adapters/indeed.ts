import type { Board } from '../board.ts';

/** Indeed in every country; proven on an Australian page of August 2026. */
export const indeed: Board = {
  id: 'indeed',
  name: 'Indeed',
  checked: '2026-08-17',
  matches: ['*://*.indeed.com/*'],
  posting: [/^\/(?:m\/)?viewjob\?(?:[^#]*&)?jk=(?<id>[0-9a-f]{16})/],
  pane: [/^\/[^?]*\?(?:[^#]*&)?vjk=(?<id>[0-9a-f]{16})/],
  detail: [
    {
      since: '2026-08-17',
      title: [
        '[data-testid="jobsearch-JobInfoHeader-title"]',
        '[data-testid="vj-job-title"]',
        '[data-testid="simpler-jobTitle"]',
        '.jobsearch-JobInfoHeader-title',
      ],
      company: [
        '[data-testid="inlineHeader-companyName"]',
        '[data-company-name]',
        '[data-testid="company-info-metadata"] a',
        '[data-testid="company-info-metadata"]',
        '[class*="jobsearch-JobInfoHeader-companyName"]',
      ],
      locations: ['[data-testid$="eader-companyLocation"]', '#jobLocationText', '[data-testid="job-location"]'],
      workplace: ['[data-testid$="eader-companyLocation"]', '#jobLocationText'],
      employment: ['#salaryInfoAndJobType', '#jobDetailsSection', '[data-testid="structured-job-summary"]'],
      salary: ['#salaryInfoAndJobType', '#jobDetailsSection', '[data-testid="structured-job-summary"]'],
      description: ['#jobDescriptionText', '.react-native-html-content', '.simple-job-description-html'],
      closed: '[data-testid="expiredJobAlert"],.jobsearch-JobInfoHeader-expiredHeader',
      cut: { title: /(?:(?<!\s)\s+)?-\s*job post$/ },
    },
  ],
  cards: [
    {
      since: '2026-04',
      card: '.job_seen_beacon,.cardOutline,.tapItem,#mosaic-provider-jobcards li',
      has: 'a[data-jk]',
      id: ['a[data-jk]@data-jk', '@data-jk'],
      title: ['.jobTitle span[title]', 'h2.jobTitle', 'h3.jobTitle', 'a.jcs-JobTitle'],
      company: ['[data-testid="company-name"]', '.companyName'],
      location: ['[data-testid="text-location"]', '.companyLocation'],
    },
  ],
  cardData: [
    {
      since: '2026-08-17',
      source: 'window.mosaic.providerData["mosaic-provider-jobcards"]',
      at: 'metaData.mosaicProviderJobCardsModel.results.*',
      id: 'jobkey',
      title: 'displayTitle',
      company: 'company',
      locations: 'formattedLocation',
      url: '/viewjob?jk={id}',
    },
  ],
  data: [
    {
      since: '2026-08-17',
      source: 'window._initialData',
      at: 'hostQueryExecutionResult.data.jobData.results.*.job',
      id: 'key',
      title: 'title',
      company: 'sourceEmployerName',
      description: 'description.html',
      datePosted: 'datePublished',
      workplace: 'attributes.*.label',
      employment: 'jobTypes.*.label',
      closed: 'expired',
    },
  ],
};
