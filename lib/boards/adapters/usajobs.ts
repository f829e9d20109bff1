import type { Board } from '../board.ts';

/** USAJOBS: long pages of named sections; from public text. */
export const usajobs: Board = {
  id: 'usajobs',
  name: 'USAJOBS',
  checked: '2026-04-01',
  matches: ['*://*.usajobs.gov/*'],
  posting: [/^\/(?:job|GetJob\/ViewDetails)\/(?<id>\d+)/i],
  detail: [
    {
      since: '2026',
      title: ['.usajobs-joa-banner__title', '#job-title'],
      company: ['.usajobs-joa-banner__agency'],
      locations: ['.usajobs-joa-locations__city', '.usajobs-joa-locations__list-item'],
      description: [
        '#joa-section--summary,#summary,#duties,#requirements,#qualifications,#education,#additional-information',
        '#joa-summary,#joa-duties,#joa-requirements',
        '.usajobs-joa-section',
        '#main_content',
      ],
      skip: 'h1,.usajobs-joa-banner,.usajobs-joa-actions',
    },
  ],
  cards: [
    {
      since: '2026',
      card: '.usajobs-search-result--core',
      title: ['.usajobs-search-result--core__title', 'a'],
      company: ['.usajobs-search-result--core__agency', '.usajobs-search-result--core__department'],
      location: ['.usajobs-search-result--core__location', '.usajobs-search-result--core__body li'],
    },
    {
      since: '2026-09',
      card: '.page-section',
      title: ['h2 a'],
      company: ['strong'],
    },
  ],
};
