import type { Board } from '../board.ts';
import { under } from '../hosts.ts';

/** SimplyHired: a split pane; names of a public source of July 2026 that it did not verify. */
export const simplyhired: Board = {
  id: 'simplyhired',
  name: 'SimplyHired',
  checked: '2026-07-18',
  matches: under('simplyhired', 'com co.uk ca co.in de fr'),
  posting: [/^\/job\/(?<id>[^/?]+)/],
  pane: [/^\/search\?(?:[^#]*&)?job=(?<id>[^&#]+)/],
  detail: [
    {
      since: '2026-07',
      title: ['[data-testid="viewJobTitle"]'],
      company: ['[data-testid="viewJobCompanyName"]'],
      locations: ['[data-testid="viewJobCompanyLocation"]'],
      employment: ['[data-testid="viewJobBodyJobDetailsJobType"]'],
      salary: ['[data-testid="viewJobBodyJobCompensation"]'],
      description: ['[data-testid="viewJobBodyJobFullDescriptionContent"]'],
    },
  ],
  cards: [
    {
      since: '2026-07-18',
      card: '[data-testid="searchSerpJob"],li[data-jobkey]',
      id: ['@data-jobkey', '[data-jobkey]@data-jobkey'],
      title: ['[data-testid="searchSerpJobTitle"]'],
      company: ['[data-testid="companyName"]'],
      location: ['[data-testid="searchSerpJobLocation"]'],
    },
  ],
};
