import type { Board } from '../board.ts';

/** BambooHR career pages: a React page with JSON-LD; hashed classes, so headings and links only. */
export const bamboohr: Board = {
  id: 'bamboohr',
  name: 'BambooHR',
  checked: '2026-08-22',
  matches: ['*://*.bamboohr.com/*'],
  posting: [/^\/(?:careers|jobs)\/(?<id>\d+)/, /^\/jobs\/view\.php\?(?:[^#]*&)?id=(?<id>\d+)/],
  detail: [
    {
      since: '2026',
      title: ['h1', 'h2', '.ResAts__page h3'],
      company: ['meta[property="og:site_name"]@content', 'header img@alt', '.ResAts__companyLogo img@alt'],
      description: ['.BambooRichText', '[class*="BambooRichText"]', '#descriptionWrapper', '.ResAts__page-description'],
      closedWords: /no longer (?:available|accepting applications)|position has been filled/i,
      cut: { company: /\s+logo$/i },
    },
  ],
  cards: [
    {
      since: '2026',
      card: 'li',
      has: 'a[href*="/careers/"]',
      title: ['a[href*="/careers/"]'],
      location: ['p', 'span'],
      link: ['a[href*="/careers/"]@href'],
      employer: ['meta[property="og:site_name"]@content'],
    },
  ],
  dock: ['h1', 'h2'],
};
