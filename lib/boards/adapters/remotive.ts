import type { Board } from '../board.ts';

/** Remotive: no page was found; structured data and headings first. */
export const remotive: Board = {
  id: 'remotive',
  name: 'Remotive',
  checked: '2026-04-01',
  matches: ['*://*.remotive.com/*', '*://*.remotive.io/*'],
  posting: [/^\/remote(?:-jobs\/[^/?]+|\/jobs)\/[^?]*-(?<id>\d{5,})(?:[/?]|$)/],
  detail: [
    {
      since: '2026',
      company: ['[class*="company-name"]', 'h1 ~ a[href*="/remote-companies/"]'],
      locations: ['[class*="job-location"]'],
      description: ['.job-description', '[class*="job-description"]'],
    },
  ],
  cards: [
    {
      since: '2026',
      card: 'li[id^="job"],.job-tile,li.tw-cursor-pointer',
      has: 'a[href*="/remote-jobs/"],a[href*="/remote/jobs/"]',
      title: ['.job-tile-title', 'a[href*="/remote-jobs/"]', 'a'],
      company: ['[class*="company"]'],
      location: ['[class*="location"]'],
    },
  ],
};
