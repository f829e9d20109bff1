import type { Board } from '../board.ts';

/** Teamtailor: JSON-LD whose description is escaped HTML; the markup below is recalled, not seen. */
export const teamtailor: Board = {
  id: 'teamtailor',
  name: 'Teamtailor',
  checked: '2026-07-15',
  oneEmployer: true,
  matches: ['*://*.teamtailor.com/*'],
  posting: [/^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/(?<id>\d+)(?![^?]*\/applications)/i],
  detail: [
    {
      since: '2026-07',
      description: ['.job-ad', 'section [class*="prose"]', '[class*="prose"]'],
    },
  ],
  cards: [
    {
      since: '2026-07',
      card: '#jobs_list_container li',
      has: 'a[href*="/jobs/"]',
      title: ['a > span:first-child', 'a .text-block-base-link', 'a'],
      location: ['.mt-1 span:not(.mx-\\[2px\\])', 'div span:nth-of-type(3)'],
    },
  ],
};
