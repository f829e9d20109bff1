import type { Board } from '../board.ts';

/** Jobs.cz; proven on a posting and a list of January 2024. No JSON-LD. */
export const jobscz: Board = {
  id: 'jobscz',
  name: 'Jobs.cz',
  checked: '2024-01-22',
  matches: ['*://*.jobs.cz/*'],
  // The second form is that of employers' own hosts.
  posting: [/^\/(?:rpd|pd|fp\/[^/?]+)\/(?<id>\d+)/, /^\/detail-pozice\/?\?(?:[^#]*&)?id=(?<id>[\w-]+)/],
  detail: [
    {
      since: '2024-01-22',
      title: ['.JobDescriptionHeading h1'],
      company: ['.IconWithText p', 'meta[property="og:site_name"]@content'],
      locations: ['[data-test="jd-info-location"]'],
      salary: ['[data-test="jd-salary"] p'],
      employment: ['[data-test="jd-contract-type"] p', '[data-test="jd-employment-form"] p'],
      description: ['[data-test="jd-header-text"],.RichContent', '.cp-detail__content', '#capybara-position-detail'],
    },
  ],
  cards: [
    {
      since: '2024-01-22',
      card: '.SearchResultCard',
      id: ['[data-jobad-id]@data-jobad-id'],
      title: ['.SearchResultCard__title'],
      company: ['.SearchResultCard__footerItem [translate="no"]', '.SearchResultCard__footerItem:first-child span'],
      location: ['[data-test="serp-locality"]'],
    },
  ],
};
