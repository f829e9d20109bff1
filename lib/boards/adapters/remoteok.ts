import type { Board } from '../board.ts';

/** Remote OK: rows of a table that open in place; proven on a page of 2020 whose classes are still in use. */
export const remoteok: Board = {
  id: 'remoteok',
  name: 'Remote OK',
  checked: '2025-11-01',
  matches: ['*://*.remoteok.com/*', '*://*.remoteok.io/*'],
  posting: [/^\/remote-jobs\/(?:[^?]*-)?(?<id>\d{4,})(?:[-/?]|$)/],
  detail: [
    {
      since: '2020-10-29',
      id: ['tr.job.active@data-id'],
      title: ['tr.job.active [itemprop="title"]', 'tr.job [itemprop="title"]'],
      company: [
        'tr.job.active [itemprop="hiringOrganization"] [itemprop="name"]',
        'tr.job.active .companyLink',
        'tr.job .companyLink',
      ],
      locations: ['tr.job.active .location:not(.tooltip)'],
      description: ['tr.expand .description .markdown', 'tr.expand .description'],
      closed: 'tr.job.active.closed,tr.job.closed.active',
    },
  ],
  cards: [
    {
      since: '2020-10-29',
      card: 'tr.job[data-id]',
      id: ['@data-id'],
      title: ['[itemprop="title"]', 'h2'],
      company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '.companyLink', '@data-company'],
      location: ['.location'],
    },
  ],
};
