import type { Board } from '../board.ts';

/** Ashby; proven on a page of March 2026. Its data says remote also for hybrid work: `workplaceType` decides. */
export const ashby: Board = {
  id: 'ashby',
  name: 'Ashby',
  checked: '2026-03-20',
  oneEmployer: true,
  employer: ['title'],
  matches: ['*://jobs.ashbyhq.com/*'],
  param: 'ashby_jid',
  posting: [/^\/[^/?]+\/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})(?:[/?]|$)/],
  detail: [
    {
      since: '2026-03-20',
      title: ['.ashby-job-posting-heading'],
      company: ['title'],
      locations: ['.ashby-job-posting-left-pane > div:first-child p'],
      workplace: ['.ashby-job-posting-left-pane p'],
      employment: ['.ashby-job-posting-left-pane p'],
      description: ['#overview [class*="_descriptionText"]', '#overview'],
    },
  ],
  cards: [
    {
      since: '2026-03',
      card: 'a:has(.ashby-job-posting-brief-title)',
      title: ['.ashby-job-posting-brief-title'],
      location: ['.ashby-job-posting-brief-details p'],
      cut: { location: /^[^•·]*[•·]\s*|(?:(?<!\s)\s+)?[•·].*$/g },
    },
  ],
  data: [
    {
      since: '2026-03-20',
      source: 'window.__appData',
      at: 'posting',
      gone: ['organization', 'posting', 'jobBoard'],
      id: 'id',
      title: 'title',
      locations: 'locationName',
      description: 'descriptionHtml',
      datePosted: 'publishedDate',
      validThrough: 'applicationDeadline',
      workplace: 'workplaceType',
      employment: 'employmentType',
    },
  ],
};
