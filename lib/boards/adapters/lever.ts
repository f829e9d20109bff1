import type { Board } from '../board.ts';

/** Lever: server-rendered pages whose sections are separate blocks; the lists hold the requirements. */
export const lever: Board = {
  id: 'lever',
  name: 'Lever',
  checked: '2026-08-04',
  oneEmployer: true,
  employer: ['.main-header-logo img@alt', 'title'],
  matches: ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'],
  // Not `/apply` and `/thanks` below it, which show a form without the text.
  posting: [/^\/[^/?]+\/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})\/?(?:\?|$)/],
  detail: [
    {
      since: '2026-08',
      title: ['.posting-headline h2'],
      company: ['.main-header-logo img@alt', 'title'],
      locations: ['.posting-categories .location', '.posting-category.location'],
      workplace: ['.posting-categories .workplaceTypes', '.posting-categories .location'],
      employment: ['.posting-categories .commitment'],
      salary: ['[data-qa="salary-range"]'],
      description: [
        '[data-qa="job-description"],.section.page-centered:not(.last-section-apply,[data-qa="btn-apply-bottom"],[data-qa="ai-disclaimer"])',
        '.posting-page .content .section',
      ],
      skip: '.posting-headline,.posting-categories,.postings-btn-wrapper,.last-section-apply,[data-qa="ai-disclaimer"]',
      cut: { company: /(?<!\s)\s+-\s+.*$/ },
    },
  ],
  cards: [
    {
      since: '2026-08',
      card: '.postings-group .posting,div.posting[data-qa-posting-id]',
      id: ['@data-qa-posting-id'],
      title: ['[data-qa="posting-name"]', 'h5'],
      location: ['.sort-by-location', '.posting-categories .location'],
    },
  ],
};
