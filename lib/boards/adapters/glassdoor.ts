import type { Board, DetailLayout } from '../board.ts';
import { under } from '../hosts.ts';

const DETAIL: DetailLayout = {
  since: '2026-09',
  title: ['header h1', 'h1[id^="jd-job-title"]'],
  company: [
    '[class*="EmployerProfile_employerName"]',
    '[data-test="employer-name"]',
    '[data-test="employerName"]',
    '[data-test="job-details-header"] h4',
  ],
  locations: ['[data-test="location"]', '[data-test="emp-location"]'],
  salary: ['[data-test="detailSalary"]'],
  description: [
    '[class*="JobDetails_jobDescription__"]',
    '[class*="JobDetails_jobDescriptionWrapper"]',
    '.jobDescriptionContent',
  ],
};

/** Glassdoor: hashed CSS modules, so only their prefixes count; facts from public text without a date. */
export const glassdoor: Board = {
  id: 'glassdoor',
  name: 'Glassdoor',
  checked: '2026-11-29',
  matches: under(
    'glassdoor',
    'com co.uk de fr ca com.au co.in ie nl be it es at ch com.br com.mx com.ar sg com.hk co.nz',
  ),
  posting: [/^\/job-listing\/[^?]*\?(?:[^#]*&)?(?:jl|jobListingId)=(?<id>\d+)/, /^\/job-listing\/[^/?]+\.htm/],
  // Lists have a word of the country's language there.
  pane: [/^\/[A-Za-z]+\/[^?]*\?(?:[^#]*&)?(?:jl|jobListingId)=(?<id>\d+)/],
  detail: [{ ...DETAIL, root: '[class*="JobDetails_jobDetails"],[data-test="job-details"]' }, DETAIL],
  cards: [
    {
      since: '2026-04',
      card: 'li[data-test="jobListing"],li[class*="JobsList_jobListItem"],[data-test="job-card-wrapper"]:not(li *)',
      id: ['@data-jobid', '@data-id'],
      title: ['a[data-test="job-title"]', '[class*="JobCard_jobTitle"]'],
      company: ['[class*="EmployerProfile_compactEmployerName__"]', '[class*="EmployerProfile_employerName"]'],
      location: ['[data-test="emp-location"]', '[class*="JobCard_location"]'],
    },
  ],
};
