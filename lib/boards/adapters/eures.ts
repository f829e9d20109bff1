import type { Board } from '../board.ts';

/** EURES: an Angular application. No page was found, so the markup is read by roles and headings only. */
export const eures: Board = {
  id: 'eures',
  name: 'EURES',
  checked: '2026-04-01',
  matches: ['*://europa.eu/eures/*', '*://eures.europa.eu/*'],
  posting: [/^\/(?:eures\/)?portal\/jv-se\/jv-details\/(?<id>[^/?]+)/],
  detail: [
    {
      since: '2026',
      title: ['[id*="jv-title"]'],
      company: ['[id*="employer-name"]', '[id*="jv-details-employer"]'],
      locations: ['[id*="jv-location"]', '[id*="job-location"]', '.jv-address-region', '.jv-address-country'],
      description: ['[id*="jv-description"]', '[id*="job-description"]', 'jv-description'],
    },
  ],
  cards: [
    {
      since: '2026',
      card: 'jv-result-summary,[id^="jv-result-summary"],article',
      has: 'a[href*="/jv-details/"]',
      title: ['a[href*="/jv-details/"]'],
      company: ['[id*="employer"]'],
      location: ['[id*="location"]'],
    },
  ],
};
