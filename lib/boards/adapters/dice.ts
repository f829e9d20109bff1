import type { Board } from '../board.ts';

/** Dice: the old `data-cy` and the new `data-testid` names; from public text of 2025 and 2026. */
export const dice: Board = {
  id: 'dice',
  name: 'Dice',
  checked: '2026-04-01',
  matches: ['*://*.dice.com/*'],
  posting: [/^\/job-detail\/(?<id>[0-9a-f-]{36})/, /^\/jobs\/detail\/[^?]*\/(?<id>[^/?]+)/],
  detail: [
    {
      since: '2026',
      title: ['h1[data-cy="jobTitle"]', 'h1[data-testid="jobTitle"]', 'h1'],
      company: [
        'a[data-cy="companyNameLink"]',
        '[data-testid="job-detail-header-card"] a',
        'a[href*="/company-profile/"]',
      ],
      workplace: ['[data-testid="locationTypeBadge"]'],
      locations: ['[data-cy="location"]'],
      employment: ['[data-cy="employmentDetails"]', '[id^="employmentDetailChip"]'],
      salary: ['[data-cy="payDetails"]', '[id^="payChip"]'],
      description: ['[data-testid="jobDescriptionHtml"]', '#jobDescription', '[class*="jobDescription"]'],
    },
  ],
  cards: [
    {
      since: '2026',
      card: '[data-testid="job-card"][data-job-guid]',
      id: ['@data-job-guid'],
      title: ['a[data-testid="job-search-job-detail-link"]'],
      company: ['[data-testid="job-card-company-name"]', 'a[href*="/company-profile/"]'],
      location: ['p:not([data-testid])'],
    },
  ],
};
