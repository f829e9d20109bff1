import type { Board } from '../board.ts';
import { under } from '../hosts.ts';

/** StepStone, Totaljobs, PNet and their sisters share one markup of `data-at` names (eight consistent public texts). */
export const stepstone: Board = {
  id: 'stepstone',
  name: 'StepStone and Totaljobs',
  checked: '2026-08-19',
  matches: [
    ...under('stepstone', 'de at be nl fr'),
    ...[
      'totaljobs.com',
      'cwjobs.co.uk',
      'jobsite.co.uk',
      'caterer.com',
      'catererglobal.com',
      'milkround.com',
      'retailchoice.com',
      'irishjobs.ie',
      'jobs.ie',
      'nijobs.com',
      'pnet.co.za',
    ].map((name) => `*://*.${name}/*`),
  ],
  posting: [/^\/[a-z]+(?:-[a-z]+)*--[^?]*--(?<id>\d+)(?:-inline)?\.html/, /^\/job\/(?:[^?]*job)?(?<id>\d+)/],
  detail: [
    {
      since: '2026-08',
      title: ['[data-at="header-job-title"]'],
      company: ['[data-at="metadata-company-name"]', '[data-at="header-company-name"]'],
      locations: ['[data-at="metadata-location"]'],
      workplace: ['[data-at="metadata-work-type"]', '[data-at="metadata-location"]'],
      employment: ['[data-at="metadata-work-type"]', '[data-at="metadata-contract-type"]'],
      datePosted: ['[data-at="metadata-online-date"] time@datetime'],
      salary: ['[data-at="metadata-salary"]'],
      description: [
        '[data-at="job-ad-content"]',
        '[data-at="content-container"]',
        '[data-at^="section-text-"]:not([data-at="job-ad-salary"] *)',
      ],
    },
  ],
  cards: [
    {
      since: '2026-08',
      card: 'article[id^="job-item-"]',
      id: ['@id'],
      title: ['[data-at="job-item-title"]', '[data-testid="job-item-title"]'],
      company: ['[data-at="job-item-company-name"]'],
      location: ['[data-at="job-item-location"]'],
    },
  ],
};
