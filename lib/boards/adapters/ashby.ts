import type { Board, Found, Page } from '../board.ts';
import { assigned, at, isData, itemsAt, wordsAt } from '../embedded.ts';
import { textOfHtml } from '../html.ts';
import { dayOf, employmentOf, workplaceOf } from '../terms.ts';

/** Ashby; proven on a page of March 2026. Its data says remote also for hybrid work: `workplaceType` decides. */
export const ashby: Board = {
  id: 'ashby',
  name: 'Ashby',
  checked: '2026-03-20',
  matches: ['*://jobs.ashbyhq.com/*'],
  param: 'ashby_jid',
  posting: [/^\/[^/?]+\/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})(?:[/?]|$)/],
  detail: [
    {
      since: '2026-03-20',
      title: ['.ashby-job-posting-heading'],
      company: ['title', '.ashby-job-posting-header img@alt'],
      locations: ['.ashby-job-posting-left-pane > div:first-child p'],
      workplace: ['.ashby-job-posting-left-pane p'],
      employment: ['.ashby-job-posting-left-pane p'],
      description: ['#overview [class*="_descriptionText"]', '#overview'],
      cut: { company: /^.* @ / },
    },
  ],
  cards: [
    {
      since: '2026-03',
      card: 'a:has(.ashby-job-posting-brief-title)',
      title: ['.ashby-job-posting-brief-title'],
      location: ['.ashby-job-posting-brief-details p'],
      link: ['@href'],
      employer: ['title'],
      cut: { location: /^[^•·]*[•·]\s*|\s*[•·].*$/g, employer: /\s+(?:jobs|careers)$/i },
    },
  ],
  embedded: appData,
  dock: ['.ashby-job-posting-left-pane'],
};

function appData(page: Page): Found | null {
  const data = assigned(page, 'window.__appData');
  const job = at(data, 'posting');
  if (!isData(job) || (page.id && wordsAt(job, 'id') !== page.id)) return null;
  const others = itemsAt(job, 'secondaryLocationNames').filter((name) => typeof name === 'string');
  return {
    id: wordsAt(job, 'id'),
    title: wordsAt(job, 'title'),
    company: wordsAt(data, 'organization', 'name'),
    locations: [wordsAt(job, 'locationName'), ...others].filter(Boolean),
    description: textOfHtml(wordsAt(job, 'descriptionHtml')),
    datePosted: dayOf(at(job, 'publishedDate')),
    validThrough: dayOf(at(job, 'applicationDeadline')),
    workplace: workplaceOf(wordsAt(job, 'workplaceType')),
    employment: employmentOf(wordsAt(job, 'employmentType').replace(/([a-z])([A-Z])/g, '$1 $2')),
  };
}
