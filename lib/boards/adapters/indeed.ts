import type { Board, Found, Page } from '../board.ts';
import { assigned, at, itemsAt, wordsAt } from '../embedded.ts';
import { textOfHtml } from '../html.ts';
import { dayOf, employmentOf, workplaceOf } from '../terms.ts';

/** Indeed in every country; proven on an Australian page of August 2026. */
export const indeed: Board = {
  id: 'indeed',
  name: 'Indeed',
  checked: '2026-08-17',
  matches: ['*://*.indeed.com/*'],
  posting: [/^\/(?:m\/)?viewjob\?(?:[^#]*&)?jk=(?<id>[0-9a-f]{16})/],
  pane: [/^\/[^?]*\?(?:[^#]*&)?vjk=(?<id>[0-9a-f]{16})/],
  detail: [
    {
      since: '2026-08-17',
      title: [
        '[data-testid="jobsearch-JobInfoHeader-title"]',
        '[data-testid="vj-job-title"]',
        'h1.jobsearch-JobInfoHeader-title',
      ],
      company: [
        '[data-testid="inlineHeader-companyName"]',
        '[data-company-name]',
        '[data-testid="company-info-metadata"] a',
        '[data-testid="company-info-metadata"]',
      ],
      locations: ['[data-testid="inlineHeader-companyLocation"]', '#jobLocationText', '[data-testid="job-location"]'],
      workplace: ['[data-testid="inlineHeader-companyLocation"]', '#jobLocationText'],
      employment: ['#salaryInfoAndJobType', '#jobDetailsSection', '[data-testid="structured-job-summary"]'],
      salary: ['#salaryInfoAndJobType', '#jobDetailsSection', '[data-testid="structured-job-summary"]'],
      description: ['#jobDescriptionText', '.react-native-html-content', '.simple-job-description-html'],
      closed: '[data-testid="expiredJobAlert"],.jobsearch-JobInfoHeader-expiredHeader',
      closedWords: /this job has expired on indeed/i,
      cut: { title: /\s*-\s*job post$/, locations: /\s*[•·].*$/ },
    },
  ],
  cards: [
    {
      since: '2026-04',
      card: '.job_seen_beacon,.cardOutline,.tapItem,#mosaic-provider-jobcards li',
      has: 'a[data-jk]',
      id: ['a[data-jk]@data-jk', '@data-jk'],
      title: ['.jobTitle span[title]', 'h2.jobTitle', 'h3.jobTitle', 'a.jcs-JobTitle'],
      company: ['[data-testid="company-name"]', '.companyName'],
      location: ['[data-testid="text-location"]', '.companyLocation'],
      link: ['a[data-jk]@href'],
    },
  ],
  embedded: initialData,
  dock: ['.jobsearch-JobComponent', '#viewJobSSRRoot'],
};

/** `_initialData` holds the posting in full, but only of the address that was loaded. */
function initialData(page: Page): Found | null {
  const data = assigned(page, 'window._initialData');
  const job = at(data, 'hostQueryExecutionResult', 'data', 'jobData', 'results', 0, 'job');
  if (!job || (page.id && wordsAt(job, 'key') !== page.id)) return null;
  const labels = itemsAt(job, 'attributes').map((attribute) => wordsAt(attribute, 'label'));
  return {
    id: wordsAt(job, 'key'),
    title: wordsAt(job, 'title'),
    company: wordsAt(job, 'sourceEmployerName') || wordsAt(job, 'employer', 'name'),
    description: textOfHtml(wordsAt(job, 'description', 'html') || wordsAt(job, 'description', 'text')),
    language: wordsAt(job, 'language').slice(0, 2) || null,
    datePosted: dayOf(at(job, 'datePublished')),
    closed: at(job, 'expired') === true,
    workplace: workplaceOf(labels.filter((label) => /remote|hybrid|in-person/i.test(label)).join(' ')),
    employment: employmentOf(
      itemsAt(job, 'jobTypes')
        .map((type) => wordsAt(type, 'label'))
        .join(' '),
    ),
  };
}
