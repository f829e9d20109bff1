import type { Board, DetailLayout } from '../board.ts';

/** A posting on a page of its own and, since autumn 2026, beside the list. */
const DETAIL: DetailLayout = {
  since: '2026-10',
  title: ['[data-testid="job-detail-header-card"] h1', 'h1'],
  company: ['a[data-cy="companyNameLink"]', '[data-testid="job-detail-header-card"] a', 'a[href*="/company-profile/"]'],
  workplace: ['[data-testid="locationTypeBadge"]'],
  locations: ['[data-cy="location"]', '[data-testid="job-detail-header-card"] span > span:first-child'],
  single: ['locations'],
  employment: ['[data-cy="employmentDetails"]', '[id^="employmentDetailChip"]'],
  salary: ['[data-cy="payDetails"]', '[id^="payChip"]'],
  description: ['[data-testid="jobDescriptionHtml"]', '#jobDescription', '[class*="jobDescription"]'],
};

/** Dice: the old `data-cy` and the new `data-testid` names; from public text of 2025 and 2026. */
export const dice: Board = {
  id: 'dice',
  name: 'Dice',
  checked: '2026-11-29',
  matches: ['*://*.dice.com/*'],
  posting: [/^\/job-detail\/(?<id>[0-9a-f-]{36})/],
  detail: [
    {
      ...DETAIL,
      root: '[data-testid="job-detail-pane"]',
      id: ['[data-testid="job-detail-open-in-new-tab-btn"]@href'],
    },
    DETAIL,
  ],
  cards: [
    {
      since: '2026',
      card: '[data-testid="job-card"][data-job-guid]',
      id: ['@data-job-guid'],
      title: ['a[data-testid="job-search-job-detail-link"]'],
      company: ['[data-testid="job-card-company-name"]', 'a[href*="/company-profile/"]'],
      location: ['p:not([data-testid]):not(a p)'],
    },
  ],
};
