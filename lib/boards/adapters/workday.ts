import type { Board } from '../board.ts';

/** Workday: one site per employer, all names in `data-automation-id`; its JSON-LD is stale after moving on. */
export const workday: Board = {
  id: 'workday',
  name: 'Workday',
  checked: '2026-08-20',
  matches: ['*://*.myworkdayjobs.com/*', '*://*.myworkdaysite.com/*'],
  posting: [/\/job\/[^?]*_(?<id>[^/?_]+)(?:[/?]|$)/],
  pane: [/\/details\/[^?]*_(?<id>[^/?_]+)(?:[/?]|$)/],
  detail: [
    {
      since: '2026-08',
      title: ['[data-automation-id="jobPostingHeader"]'],
      company: ['[data-automation-id="logo"]@alt', 'meta[property="og:site_name"]@content'],
      locations: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
      workplace: ['[data-automation-id="remoteType"] dd', '[data-automation-id="remoteType"]'],
      employment: ['[data-automation-id="time"] dd', '[data-automation-id="time"]'],
      description: ['[data-automation-id="jobPostingDescription"]'],
      closed: '[data-automation-id="jobPostingUnavailable"]',
      closedWords: /the page you are looking for doesn.t exist|no longer accepting applications/i,
      cut: { locations: /^locations?\s*/i, company: /\s+logo$/i },
    },
  ],
  cards: [
    {
      since: '2026-08',
      card: '[data-automation-id="jobResults"] li,li:has(> div [data-automation-id="jobTitle"])',
      has: '[data-automation-id="jobTitle"]',
      title: ['[data-automation-id="jobTitle"]'],
      location: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
      link: ['a[data-automation-id="jobTitle"]@href', 'a@href'],
      id: ['[data-automation-id="subtitle"] li', '[data-automation-id="subtitle"]'],
      employer: ['[data-automation-id="logo"]@alt', 'meta[property="og:site_name"]@content'],
      cut: { location: /^locations?\s*/i, employer: /\s+logo$/i },
    },
  ],
  dock: ['[data-automation-id="jobPostingHeader"]'],
};
