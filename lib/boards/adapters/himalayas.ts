import type { Board } from '../board.ts';

/** Himalayas: a Next.js page; only `h1` and `article` are known, structured data comes first. */
export const himalayas: Board = {
  id: 'himalayas',
  name: 'Himalayas',
  checked: '2026-07-28',
  matches: ['*://*.himalayas.app/*'],
  posting: [/^\/companies\/[^/?]+\/jobs\/(?<id>[^/?]+)/],
  detail: [
    {
      since: '2026-07',
      company: ['main a[href^="/companies/"]:not([href*="/jobs/"])', 'a[href^="/companies/"]'],
      description: ['article'],
    },
  ],
  cards: [
    {
      since: '2026-07',
      card: 'article',
      has: 'a[href*="/jobs/"]',
      title: ['a[href*="/companies/"][href*="/jobs/"]', 'h2', 'h3'],
      company: ['a[href^="/companies/"]:not([href*="/jobs/"])'],
    },
  ],
};
