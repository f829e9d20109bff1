import type { Board } from '../board.ts';

/** Built In and its city sites; proven on a page of March 2026. Its workplace is only in the page, not in its data. */
export const builtin: Board = {
  id: 'builtin',
  name: 'Built In',
  checked: '2026-11-29',
  matches: ['', 'nyc', 'boston', 'chicago.org', 'la', 'sf', 'seattle', 'austin', 'colorado', 'london.uk'].map(
    (city) => `*://*.builtin${city.includes('.') ? city : `${city}.com`}/*`,
  ),
  posting: [/^\/job\/(?:[^/?]+\/){0,2}(?<id>\d+)/],
  detail: [
    {
      since: '2026-03-20',
      title: ['[data-id="job-card"] h1', 'h1'],
      company: ['[data-id="job-card"] [data-id="company-title"]', '[data-id="company-title"]'],
      workplace: ['[data-id="job-card"] div:has(> i.fa-house-building) + span'],
      locations: ['[data-id="job-card"] div:has(> i.fa-location-dot) + *'],
      description: ['[id^="job-post-body"]', '.html-parsed-content'],
    },
  ],
  cards: [
    {
      since: '2026-03-20',
      card: '[data-id="job-card"]',
      id: ['@id'],
      title: ['[data-id="job-card-title"]', 'h2 a'],
      company: ['[data-id="company-title"]'],
      location: ['div:has(> i.fa-location-dot) + *', 'i.fa-location-dot ~ span'],
    },
  ],
};
