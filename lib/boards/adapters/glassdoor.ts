import type { Board } from '../board.ts';
import { under } from '../hosts.ts';

/** Glassdoor: hashed CSS modules, so only their prefixes count; facts from public text without a date. */
export const glassdoor: Board = {
  id: 'glassdoor',
  name: 'Glassdoor',
  checked: '2026-04-01',
  matches: under(
    'glassdoor',
    'com co.uk de fr ca com.au co.in ie nl be it es at ch com.br com.mx com.ar sg com.hk co.nz',
  ),
  posting: [/^\/job-listing\/[^?]*\?(?:[^#]*&)?(?:jl|jobListingId)=(?<id>\d+)/, /^\/job-listing\/[^/?]+\.htm/],
  // Lists have a word of the country's language there.
  pane: [/^\/[A-Za-z]+\/[^?]*\?(?:[^#]*&)?(?:jl|jobListingId)=(?<id>\d+)/],
  detail: [
    {
      since: '2026-04',
      root: '[class*="JobDetails_jobDetails"],[data-test="job-details"]',
      title: ['header h1', 'h1[id^="jd-job-title"]'],
      company: [
        '[class*="EmployerProfile_employerNameHeading"]',
        '[class*="EmployerProfile_employerName"]',
        '[data-test="employer-name"]',
        '[data-test="employerName"]',
      ],
      locations: ['[data-test="location"]', '[data-test="emp-location"]'],
      salary: ['[data-test="detailSalary"]'],
      description: [
        '[class*="JobDetails_jobDescription__"]',
        '[class*="JobDetails_jobDescriptionWrapper"]',
        '.jobDescriptionContent',
      ],
    },
    {
      since: '2026-04',
      title: ['header h1', 'h1[id^="jd-job-title"]'],
      company: ['[class*="EmployerProfile_employerNameHeading"]', '[class*="EmployerProfile_employerName"]'],
      locations: ['[data-test="location"]'],
      salary: ['[data-test="detailSalary"]'],
      description: ['[class*="JobDetails_jobDescription__"]'],
    },
  ],
  cards: [
    {
      since: '2026-04',
      card: 'li[data-test="jobListing"],li[class*="JobsList_jobListItem"]',
      id: ['@data-jobid', '@data-id'],
      title: ['a[data-test="job-title"]', '[class*="JobCard_jobTitle"]'],
      company: ['[class*="EmployerProfile_compactEmployerName__"]', '[class*="EmployerProfile_employerName"]'],
      location: ['[data-test="emp-location"]', '[class*="JobCard_location"]'],
    },
  ],
};
