import type { Board } from '../board.ts';

/** SEEK, Jobstreet and JobsDB; facts of an August 2026 page. JSON-LD there is of the site only. */
export const seek: Board = {
  id: 'seek',
  name: 'SEEK',
  checked: '2026-08-17',
  matches: [
    '*://*.seek.com.au/*',
    '*://*.seek.co.nz/*',
    '*://*.seek.com/*',
    ...['com', 'com.my', 'com.sg', 'com.ph', 'co.id'].map((end) => `*://*.jobstreet.${end}/*`),
    '*://*.jobsdb.com/*',
  ],
  posting: [/^\/(?:[a-z]{2}\/)?job\/(?<id>\d+)\/?(?:\?|$)/],
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
      cut: { company: /(?:(?<!\s)\s+)?View all jobs$/ },
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
    },
  ],
  data: [
    {
      since: '2026-08-17',
      source: 'window.SEEK_REDUX_DATA',
      at: 'jobdetails.result.job',
      id: 'id',
      title: 'title',
      company: 'advertiser.name',
      locations: 'location.label',
      description: 'content',
      datePosted: 'listedAt.dateTimeUtc',
      validThrough: 'expiresAt.dateTimeUtc',
      employment: 'workTypes.label',
      closed: 'isExpired',
    },
  ],
};
