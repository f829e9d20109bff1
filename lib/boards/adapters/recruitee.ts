import type { Board } from '../board.ts';

/** Recruitee: description and requirements are separate; the markup is recalled, structured data comes first. */
export const recruitee: Board = {
  id: 'recruitee',
  name: 'Recruitee',
  checked: '2026-08-06',
  matches: ['*://*.recruitee.com/*'],
  posting: [/^\/(?:[a-z]{2}\/)?o\/(?<id>[^/?]+)/],
  detail: [
    {
      since: '2026',
      title: ['[data-testid="offer-title"]', 'h1', 'h2'],
      company: ['meta[property="og:site_name"]@content', 'header img@alt'],
      locations: ['[data-testid="styled-location-list-item"]', '[class*="location"]'],
      description: [
        '[data-testid="offer-description"],[data-testid="offer-requirements"]',
        '[class*="custom-css-style-job"]',
      ],
      closedWords: /no longer (?:available|accepting applications)/i,
    },
  ],
  cards: [
    {
      since: '2026',
      card: '[data-testid="offer-list-grid"] > *,.job,li',
      has: 'a[href*="/o/"]',
      title: ['a[href*="/o/"]'],
      location: ['[data-testid="styled-location-list-item"]', '[class*="location"]'],
      link: ['a[href*="/o/"]@href'],
      employer: ['meta[property="og:site_name"]@content'],
    },
  ],
  dock: ['h1'],
};
