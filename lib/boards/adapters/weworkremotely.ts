import type { Board } from '../board.ts';

/** We Work Remotely: JSON-LD with raw line feeds and a twice escaped description; proven on pages of 2020. */
export const weworkremotely: Board = {
  id: 'weworkremotely',
  name: 'We Work Remotely',
  checked: '2026-09-04',
  matches: ['*://*.weworkremotely.com/*'],
  posting: [/^\/(?:remote-jobs|listings)\/(?!search|new)(?<id>[^/?]+)/],
  detail: [
    {
      since: '2024-01-17',
      title: ['.listing-header-container h1', '.lis-container__header__hero__company-info__title'],
      company: ['.company-card h2', '.lis-container__job__sidebar__companyDetails__info__title'],
      locations: ['.company-card h3', '.box--region'],
      datePosted: ['.listing-header-container time@datetime'],
      employment: ['.listing-tag', '.box--jobType'],
      description: [
        '#job-listing-show-container',
        '.lis-container__job__content__description',
        '.lis-container__job__content',
      ],
      single: ['locations'],
    },
  ],
  cards: [
    {
      since: '2026-09',
      card: 'li.new-listing-container,section.jobs li:not(.view-all)',
      has: 'a[href^="/remote-jobs/"],a[href*="/listings/"]',
      title: ['.new-listing__header__title__text', '.new-listing__header__title', '.title'],
      company: ['.new-listing__company-name', '.company'],
      location: ['.new-listing__company-headquarters', '.region'],
    },
  ],
};
