import type { Board } from '../board.ts';

/** Naukri: hashed CSS modules with readable prefixes; from public text without a date. */
export const naukri: Board = {
  id: 'naukri',
  name: 'Naukri',
  checked: '2026-04-01',
  matches: ['*://*.naukri.com/*'],
  posting: [/^\/job-listings-[^?]*-(?<id>\d{10,14})(?:[/?]|$)/],
  detail: [
    {
      since: '2026',
      title: ['[class*="jd-header-title"]'],
      company: ['[class*="jd-header-comp-name"] a', '[class*="jd-header-comp-name"]'],
      locations: ['[class*="styles_jhc__loc"]', '.jd-header .loc'],
      salary: ['[class*="styles_jhc__salary"]'],
      employment: ['[class*="styles_other-details"]'],
      description: ['[class*="dang-inner-html"]', '.job-desc'],
    },
  ],
  cards: [
    {
      since: '2026',
      card: '.srp-jobtuple-wrapper[data-job-id],article.jobTuple[data-job-id]',
      id: ['@data-job-id'],
      title: ['a.title'],
      company: ['.comp-name'],
      location: ['.locWdth', '.loc-wrap'],
    },
  ],
};
