import type { Board, Found, Page } from '../board.ts';
import { assigned, at, isData, itemsAt, wordsAt } from '../embedded.ts';
import { textOfHtml } from '../html.ts';
import { dayOf, employmentOf, workplaceOf } from '../terms.ts';

/** SEEK, Jobstreet and JobsDB; facts of an August 2026 page. JSON-LD there is of the site only. */
export const seek: Board = {
  id: 'seek',
  name: 'SEEK',
  checked: '2026-08-17',
  matches: [
    '*://*.seek.com.au/*',
    '*://*.seek.co.nz/*',
    ...['com', 'com.my', 'com.sg', 'com.ph', 'co.id'].map((end) => `*://*.jobstreet.${end}/*`),
    '*://*.jobsdb.com/*',
  ],
  posting: [/^\/(?:[a-z]{2}\/)?job\/(?<id>\d+)/],
  pane: [/^\/[^?]*\?(?:[^#]*&)?jobId=(?<id>\d+)/i],
  detail: [
    {
      since: '2026-08-17',
      title: ['[data-automation="job-detail-title"]'],
      company: ['[data-automation="advertiser-name"]'],
      locations: ['[data-automation="job-detail-location"]'],
      workplace: ['[data-automation="job-detail-location"]', '[data-automation="job-detail-work-type"]'],
      employment: ['[data-automation="job-detail-work-type"]'],
      salary: ['[data-automation="job-detail-salary"]'],
      description: ['[data-automation="jobAdDetails"]'],
      closed: '[data-automation="expiredJobPage"],[data-automation="job-detail-expired"]',
      closedWords: /this job is no longer advertised/i,
      cut: { company: /\s*View all jobs$/, locations: /\s*\((?:hybrid|remote|on-?site)\)$/i },
    },
  ],
  cards: [
    {
      since: '2026-08',
      card: 'article[data-automation="normalJob"],article[data-automation="premiumJob"],article[data-job-id]',
      id: ['@data-job-id'],
      title: ['[data-automation="jobTitle"]'],
      company: ['[data-automation="jobCompany"]'],
      location: ['[data-automation="jobLocation"]', '[data-automation="jobCardLocation"]'],
      link: ['a[data-automation="jobTitle"]@href', 'a[href*="/job/"]@href'],
    },
  ],
  embedded: reduxData,
  dock: ['[data-automation="job-detail-title"]'],
};

function reduxData(page: Page): Found | null {
  const result = at(assigned(page, 'window.SEEK_REDUX_DATA'), 'jobdetails', 'result');
  const job = at(result, 'job');
  if (!isData(job) || (page.id && wordsAt(job, 'id') !== page.id)) return null;
  const arrangements = itemsAt(result, 'workArrangements', 'arrangements').map((one) => wordsAt(one, 'type'));
  return {
    id: wordsAt(job, 'id'),
    title: wordsAt(job, 'title'),
    company: wordsAt(job, 'advertiser', 'name'),
    locations: [wordsAt(job, 'location', 'label')].filter(Boolean),
    description: textOfHtml(wordsAt(job, 'content')),
    datePosted: dayOf(at(job, 'listedAt', 'dateTimeUtc')),
    validThrough: dayOf(at(job, 'expiresAt', 'dateTimeUtc')),
    closed: at(job, 'isExpired') === true,
    workplace: workplaceOf(arrangements.join(' ')),
    employment: employmentOf(wordsAt(job, 'workTypes', 'label')),
  };
}
