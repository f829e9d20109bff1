import type { Board } from '../board.ts';

/** SmartRecruiters: server-rendered with microdata; the sections carry their headings only in the page. */
export const smartrecruiters: Board = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  checked: '2026-11-29',
  oneEmployer: true,
  matches: ['*://jobs.smartrecruiters.com/*', '*://careers.smartrecruiters.com/*'],
  // Not `oneclick-ui`, which is a form without the text.
  posting: [/^\/[^/?]+\/(?<id>\d{9,})(?:[-/?]|$)/],
  headed: true,
  detail: [
    {
      since: '2026-08',
      title: ['[itemprop="title"]', 'h1.job-title'],
      company: [
        '[itemprop="hiringOrganization"] [itemprop="name"]@content',
        '[itemprop="hiringOrganization"]',
        'meta[property="og:site_name"]@content',
      ],
      locations: [
        '[itemprop="jobLocation"] [itemprop="address"]',
        'spl-job-location@formattedaddress',
        '[itemprop="jobLocation"]',
      ],
      workplace: ['spl-job-location@workplacetype'],
      employment: ['[itemprop="employmentType"]'],
      datePosted: ['[itemprop="datePosted"]@content'],
      description: [
        '#st-companyDescription,#st-jobDescription,#st-qualifications,#st-additionalInformation',
        '[itemprop="description"],[itemprop="responsibilities"],[itemprop="qualifications"],[itemprop="incentives"]',
      ],
    },
  ],
  cards: [
    {
      since: '2026-08',
      card: 'li.opening-job',
      title: ['.job-title', 'h4'],
      location: ['.job-desc', '.job-location'],
    },
  ],
};
