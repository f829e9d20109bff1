import type { Board } from '../board.ts';

/** Reed: structured data first; the names below come from public text. */
export const reed: Board = {
  id: 'reed',
  name: 'Reed',
  checked: '2026-04-01',
  matches: ['*://*.reed.co.uk/*'],
  posting: [/^\/jobs\/[^/?]+\/(?<id>\d+)/],
  detail: [
    {
      since: '2026',
      title: ['[data-qa="job-title"]', '[itemprop="title"]', 'h1'],
      company: [
        '[data-qa="company-name"]',
        '[itemprop="hiringOrganization"] [itemprop="name"]',
        '[data-qa="job-posted-by"] a',
      ],
      locations: ['[data-qa="job-location"]', '[data-qa="regionLbl"]', '[itemprop="addressLocality"]'],
      salary: ['[data-qa="job-salary"]', '[data-qa="salaryLbl"]'],
      employment: ['[data-qa="job-type"]', '[data-qa="jobTypeMobileLbl"]', '[itemprop="employmentType"]'],
      description: ['[itemprop="description"]', '[data-qa="job-description"]'],
    },
  ],
  cards: [
    {
      since: '2026',
      card: 'article[data-qa="job-card"]',
      id: ['@data-id', '[data-id]@data-id'],
      cut: { id: /^job/ },
      title: ['[data-qa="job-card-title"]', 'h2 a'],
      company: ['[data-qa="job-card-company"]', '[data-qa="job-posted-by"] a', 'a[href*="/jobs/"][href*="/p"]'],
      location: ['[data-qa="job-card-location"]', '[data-qa="job-metadata-location"]'],
    },
  ],
};
