import type { Board, DataLayout } from '../board.ts';

/** The model of a posting that the page of autumn 2026 and the two panes of a search carry. */
const MODEL: Omit<DataLayout, 'source' | 'at'> = {
  since: '2026-10',
  id: 'jobKey',
  title: '*.*.jobInfoHeaderModel.jobTitle',
  company: '*.*.jobInfoHeaderModel.companyName',
  locations: 'jobLocation',
  description: '*.*.sanitizedJobDescription',
};

/** Indeed in every country; proven on an Australian page of August 2026. */
export const indeed: Board = {
  id: 'indeed',
  name: 'Indeed',
  checked: '2026-11-29',
  matches: ['*://*.indeed.com/*'],
  posting: [
    /^\/(?:m\/)?(?:basecamp\/)?viewjob\?(?:[^#]*&)?jk=(?<id>[0-9a-f]{16})/,
    /^\/job\/[^/?]*-(?<id>[0-9a-f]{16})(?:[/?]|$)/,
  ],
  pane: [/^\/[^?]*\?(?:[^#]*&)?vjk=(?<id>[0-9a-f]{16})/],
  detail: [
    {
      since: '2026-08-17',
      title: [
        '[data-testid="jobsearch-JobInfoHeader-title"]',
        '[data-testid^="vj-job-title"]',
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
      // Beside the employer's name stand the place and, without a name of its own, the workplace.
      locations: [
        '[data-testid$="eader-companyLocation"]',
        '#jobLocationText',
        '[data-testid="job-location"]',
        '[data-testid="company-info-metadata"] a ~ [dir]',
      ],
      single: ['locations'],
      workplace: ['[data-testid$="eader-companyLocation"]', '#jobLocationText'],
      employment: ['#salaryInfoAndJobType', '#jobDetailsSection', '[data-testid="structured-job-summary"]'],
      salary: ['#salaryInfoAndJobType', '#jobDetailsSection', '[data-testid="structured-job-summary"]'],
      description: [
        '#jobDescriptionText',
        '.react-native-html-content',
        '.simple-job-description-html',
        '[data-testid="vj-job-description-heading"] + *',
      ],
      closed: '[data-testid="expiredJobAlert"]',
      cut: { title: /(?:(?<!\s)\s+)?-\s*job post$/ },
    },
  ],
  cards: [
    {
      since: '2026-04',
      card: '.job_seen_beacon,.cardOutline,#mosaic-provider-jobcards li',
      has: 'a[data-jk]',
      id: ['a[data-jk]@data-jk', '@data-jk'],
      title: ['.jobTitle span[title]', 'h2.jobTitle', 'h3.jobTitle', 'a.jcs-JobTitle', '[id^="jobTitle-"]'],
      company: ['[data-testid="company-name"]'],
      location: ['[data-testid="text-location"]'],
    },
  ],
  cardData: [
    {
      since: '2026-08-17',
      source: '"mosaicProviderJobCardsModel"',
      at: 'results.*',
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
      source: '"hostQueryExecutionResult"',
      at: 'data.jobData.results.*.job',
      id: 'key',
      title: 'title',
      company: 'sourceEmployerName',
      locations: 'location.formatted.short',
      description: 'description.html',
      datePosted: 'datePublished',
      workplace: 'attributes.*.label',
      employment: 'jobTypes.*.label',
      closed: 'expired',
    },
    { ...MODEL, source: '"preloadedVJData"', at: '' },
    { ...MODEL, source: '"autoOpenTwoPaneViewjobResponse"', at: 'body' },
  ],
};
