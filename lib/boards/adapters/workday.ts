import type { Board } from '../board.ts';

/** The label before a place, and `3 Locations` where a posting has several. */
const COUNTED = /^(?:locations?\s+)?\d+ locations$|^locations?\s+/i;

/** Workday: one site per employer, all names in `data-automation-id`; its JSON-LD is stale after moving on. */
export const workday: Board = {
  id: 'workday',
  name: 'Workday',
  checked: '2026-08-20',
  oneEmployer: true,
  employer: ['[data-automation-id="logo"]@alt', 'meta[property="og:site_name"]@content'],
  matches: ['*://*.myworkdayjobs.com/*', '*://*.myworkdaysite.com/*'],
  posting: [/\/job\/[^?]*_(?<id>[^/?_]+)\/?(?:\?|$)/],
  pane: [/\/details\/[^?]*_(?<id>[^/?_]+)(?:[/?]|$)/],
  detail: [
    {
      since: '2026-08',
      title: ['[data-automation-id="jobPostingHeader"]'],
      // Beside a list its cards, which are list items, have places of their own.
      locations: ['[data-automation-id="locations"]:not(li *) dd', '[data-automation-id="locations"]:not(li *)'],
      workplace: ['[data-automation-id="remoteType"]:not(li *) dd', '[data-automation-id="remoteType"]:not(li *)'],
      cut: { locations: COUNTED },
      employment: ['[data-automation-id="time"] dd', '[data-automation-id="time"]'],
      description: ['[data-automation-id="jobPostingDescription"]'],
      closed: '[data-automation-id="jobPostingUnavailable"]',
    },
  ],
  cards: [
    {
      since: '2026-08',
      card: '[data-automation-id="jobResults"] li,li:has(> div [data-automation-id="jobTitle"])',
      has: '[data-automation-id="jobTitle"]',
      title: ['[data-automation-id="jobTitle"]'],
      location: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
      cut: { location: COUNTED },
      id: ['[data-automation-id="subtitle"] li', '[data-automation-id="subtitle"]'],
    },
  ],
};
