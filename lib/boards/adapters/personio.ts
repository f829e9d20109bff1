import type { Board } from '../board.ts';

/** Personio career pages: JSON-LD on postings; the markup is recalled. */
export const personio: Board = {
  id: 'personio',
  name: 'Personio',
  checked: '2026-08-22',
  oneEmployer: true,
  matches: ['*://*.jobs.personio.de/*', '*://*.jobs.personio.com/*'],
  posting: [/^\/job\/(?<id>\d+)/],
  detail: [
    {
      since: '2026',
      locations: ['[class*="job-detail"] [class*="location"]', '.detail-subtitle'],
      employment: ['.detail-subtitle'],
      description: ['.job-description', '[class*="jobDescription"]', '[class*="job-description"]', '.detail-content'],
      cut: { locations: /^.*·\s*/ },
    },
  ],
  cards: [
    {
      since: '2026',
      card: 'a.job-box-link,a[href*="/job/"]',
      title: ['.jb-title', 'h2', 'h3', 'span', ''],
      location: ['.jb-description span:last-child', 'p'],
    },
  ],
};
