import type { Board } from '../board.ts';

/** BambooHR career pages: a React page with JSON-LD; hashed classes, so headings and links only. */
export const bamboohr: Board = {
  id: 'bamboohr',
  name: 'BambooHR',
  checked: '2026-08-22',
  oneEmployer: true,
  matches: ['*://*.bamboohr.com/*'],
  posting: [/^\/(?:careers|jobs)\/(?<id>\d+)/, /^\/jobs\/view\.php\?(?:[^#]*&)?id=(?<id>\d+)/],
  detail: [
    {
      since: '2026',
      title: ['[data-fabric-component="Headline"]', 'h1', 'h2', 'h3'],
      locations: ['.ResAts__card-subtitle'],
      cut: { locations: /^.*·\s*/ },
      description: ['.BambooRichText', '[class*="BambooRichText"]', '#descriptionWrapper', '.ResAts__page-description'],
    },
  ],
  cards: [
    {
      // The list that other sites take into their own page.
      since: '2026',
      card: '.BambooHR-ATS-Jobs-Item',
      title: ['a'],
      location: ['.BambooHR-ATS-Location'],
    },
    {
      since: '2026',
      card: 'li',
      has: 'a[href*="/careers/"]',
      title: ['a[href*="/careers/"]'],
      location: ['p', 'span'],
    },
  ],
};
