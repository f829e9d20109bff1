import type { Board } from '../board.ts';

/** Gusto job boards; proven on a posting and a list of August 2026. No structured data. */
export const gusto: Board = {
  id: 'gusto',
  name: 'Gusto',
  checked: '2026-08-04',
  oneEmployer: true,
  employer: ['title'],
  matches: ['*://jobs.gusto.com/*'],
  posting: [/^\/postings\/(?<id>[^/?]+)\/?(?:\?|$)/],
  detail: [
    {
      since: '2026-08-04',
      title: ['h1 > span:nth-of-type(2)'],
      company: ['h1 > span:nth-of-type(1)'],
      locations: ['h1 > span:nth-of-type(3)'],
      employment: ['h1 > span:nth-of-type(3)'],
      description: ['[data-controller="referrer"] h1 ~ div'],
    },
  ],
  cards: [
    {
      since: '2026-08-04',
      card: 'a[href*="/postings/"]:has(h3)',
      title: ['h3'],
      location: ['p'],
    },
  ],
};
