import type { Board } from '../board.ts';

/** Workable; proven on a page of March 2026. Its JSON-LD keeps requirements and benefits apart from the description. */
export const workable: Board = {
  id: 'workable',
  name: 'Workable',
  checked: '2026-11-29',
  oneEmployer: true,
  matches: ['*://apply.workable.com/*', '*://jobs.workable.com/*'],
  // Not `/apply` below it, which is a form without the text.
  posting: [/^\/[^/?]+\/j\/(?<id>[0-9A-F]{8,12})\/?(?:\?|$)/i, /^\/view\/(?<id>[^/?]+)/],
  // The board over all employers shows a posting beside its search.
  pane: [/^\/search\?(?:[^#]*&)?selectedJobId=(?<id>[^&]+)/],
  headed: true,
  detail: [
    {
      since: '2026-03-20',
      title: ['[data-ui="job-title"]'],
      company: ['[data-ui="company-logo"] img@alt', 'title'],
      locations: ['[data-ui="job-location"]'],
      workplace: ['[data-ui="job-workplace"]'],
      employment: ['[data-ui="job-type"]'],
      description: ['[data-ui="job-description"],[data-ui="job-requirements"],[data-ui="job-benefits"]'],
      cut: { company: /^.* - / },
    },
    {
      since: '2026-09',
      title: ['[data-ui="overview-title"]'],
      company: ['[data-ui="overview-company"]'],
      locations: ['[data-ui="overview-location"]'],
      workplace: ['[data-ui="overview-workplace"]'],
      employment: ['[data-ui="overview-employment-type"]'],
      description: ['section:has(> [data-ui^="job-breakdown-"])'],
    },
  ],
  cards: [
    {
      since: '2026-03',
      card: '[data-ui="job"],[data-ui="job-opening"]',
      title: ['[data-ui="job-title"]', 'h3', 'h2'],
      location: ['[data-ui="job-location"]'],
    },
  ],
};
