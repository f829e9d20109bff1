import type { Board } from '../board.ts';

/** Welcome to the Jungle, in Europe and its US app; class names are hashed, test ids stay. */
export const welcometothejungle: Board = {
  id: 'welcometothejungle',
  name: 'Welcome to the Jungle',
  checked: '2026-08-10',
  matches: ['*://*.welcometothejungle.com/*'],
  // Its data hold the first of the sections only (2026-09).
  headed: true,
  posting: [/^\/(?:[a-z]{2}\/)?companies\/[^/?]+\/jobs\/(?<id>[^/?]+)/, /^\/jobs\/(?<id>[\w-]+)/],
  detail: [
    {
      since: '2026-08',
      title: [
        '[data-testid="job-header-title"]',
        '[data-testid="job-title"]',
        '[data-testid="job-metadata-block"] h2',
        'h1',
        'h2',
      ],
      company: [
        '[data-testid="company-title"]',
        'a[href*="/companies/"] span',
        '[data-testid="company-logo"] img@alt',
        'meta[property="og:title"]@content',
      ],
      locations: ['[data-testid="job-metadata-block"] [name="location"] + span', '[data-testid="job-location-tag"]'],
      workplace: ['[data-testid="job-metadata-block"]', '[data-testid="job-location-tag"]'],
      employment: ['[data-testid="job-metadata-block"]'],
      description: [
        '[data-testid="job-section-description"],[data-testid="job-section-experience"]',
        '[data-testid="job-card-main"]',
      ],
      cut: { company: /^[^–]* – | – .*$/g },
    },
  ],
  cards: [
    {
      since: '2026-08',
      card: 'li[data-testid="search-results-list-item-wrapper"]',
      title: ['h4', 'h3', 'a[aria-label]@aria-label'],
      company: ['[data-testid="company-name"]', 'a[href*="/companies/"]:not([href*="/jobs/"]) span', 'img@alt'],
      location: ['[name="location"] + p', '[name="location"] ~ span'],
    },
  ],
};
