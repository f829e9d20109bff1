import type { Board } from '../board.ts';

const FIELDS = {
  since: '2026',
  title: ['[data-qa="job-title"]'],
  company: ['[data-qa="company-name"]', '[data-qa="job-posted-by"]', '[data-qa="company-logo-image"]@alt'],
  locations: ['[data-qa*="location" i]', '[data-qa="regionLbl"]'],
  salary: ['[data-qa="job-salary"]', '[data-qa="salaryLbl"]'],
  employment: ['[data-qa="job-type"]', '[data-qa="jobTypeMobileLbl"]'],
  description: ['[itemprop="description"]', '[data-qa="job-description"]', '[class*="modal_jobDescription"]'],
  cut: { company: /^.*?\bby / },
};

/** Reed: structured data first; a drawer over its lists leaves their address. Names from public text of 2024 to 2026. */
export const reed: Board = {
  id: 'reed',
  name: 'Reed',
  checked: '2026-04-01',
  matches: ['*://*.reed.co.uk/*'],
  posting: [/^\/jobs\/[^/?]+\/(?<id>\d+)/],
  detail: [{ ...FIELDS, root: '[data-qa="job-details-drawer-modal"]' }, FIELDS],
  cards: [
    {
      since: '2026',
      card: 'article[data-qa="job-card"]',
      id: ['@data-id', '[data-id]@data-id'],
      title: ['[data-qa="job-card-title"]', 'h2'],
      company: ['[data-qa="job-card-company"]', '[data-qa="job-posted-by"] a', 'a[href*="/jobs/"][href*="/p"]'],
      location: ['[data-qa="job-card-location"]', '[data-qa="job-metadata-location"]'],
      cut: { id: /^job/ },
    },
  ],
};
