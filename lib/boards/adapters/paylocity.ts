import type { Board } from '../board.ts';

/** Paylocity; proven on a posting and a list of June 2026. The list is data only. */
export const paylocity: Board = {
  id: 'paylocity',
  name: 'Paylocity',
  checked: '2026-06-26',
  oneEmployer: true,
  employer: ['#LayoutLogoName', 'title'],
  matches: ['*://recruiting.paylocity.com/*'],
  posting: [/^\/recruiting\/jobs\/details\/(?<id>\d+)/i],
  detail: [
    {
      since: '2026-06-26',
      title: ['.job-preview-title'],
      locations: ['.preview-location'],
      description: ['.job-preview-details'],
      skip: '.mobile-apply-btn,.job-listing-header,.apply-link-marker',
    },
  ],
  cardData: [
    {
      since: '2026-06-26',
      source: 'window.pageData',
      at: 'Jobs.*',
      id: 'JobId',
      title: 'JobTitle',
      locations: 'LocationName',
      url: '/Recruiting/Jobs/Details/{id}',
    },
  ],
};
