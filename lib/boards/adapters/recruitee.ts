import type { Board } from '../board.ts';

/** Recruitee: description and requirements are separate; the markup is recalled, structured data comes first. */
export const recruitee: Board = {
  id: 'recruitee',
  name: 'Recruitee',
  checked: '2026-08-06',
  oneEmployer: true,
  matches: ['*://*.recruitee.com/*'],
  posting: [/^\/(?:(?:l\/)?[a-z]{2}\/)?o\/(?<id>[^/?]+)\/?(?:\?|$)/],
  detail: [
    {
      since: '2026',
      title: ['[data-testid="offer-title"]', 'h1', 'h2'],
      locations: ['[data-testid="styled-location-list-item"]', '[class*="location"]'],
      description: [
        '[data-testid="offer-description"],[data-testid="offer-requirements"]',
        '[class*="custom-css-style-job"]:not([class*="location"])',
      ],
    },
  ],
  cards: [
    {
      since: '2026',
      card: '[data-testid="offer-list-grid"] > *,.job,li',
      has: 'a[href*="/o/"]',
      title: ['a[href*="/o/"]'],
      location: ['[data-testid="styled-location-list-item"]', '[class*="location"]'],
    },
  ],
};
