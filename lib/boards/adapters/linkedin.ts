import type { Board } from '../board.ts';

/** Facts of a posting are links to it, each a span; so are other postings, which hold more than one line. */
const FACTS = ['a[href*="currentJobId"],a[href*="/jobs/view/"]:has(> span:only-child)', 'button'];

/** LinkedIn serves four layouts at once, per account: the markup decides, never the address. It has no JSON-LD. */
export const linkedin: Board = {
  id: 'linkedin',
  name: 'LinkedIn',
  checked: '2026-11-29',
  matches: ['*://*.linkedin.com/*'],
  posting: [
    /^\/(?:comm\/)?jobs\/view\/(?:[^/?]*-)?(?<id>\d{6,})(?:[/?]|$)/,
    /^\/jobs-guest\/jobs\/api\/jobPosting\/(?<id>\d+)/,
  ],
  pane: [/^\/jobs\/[^?]*\?(?:[^#]*&)?currentJobId=(?<id>\d+)/],
  detail: [
    {
      // SDUI: class names are hashed, there is no h1; the id in the component key tells which posting is shown. Its
      // title is a link or a line like any other; a page of one posting names it in its own title.
      since: '2026-10',
      root: '[data-sdui-screen*="JobDetails"],[data-testid="lazy-column"]:has([id^="JobDetails_About"])',
      id: ['[componentkey^="JobDetails_AboutTheJob_"]@componentkey', '[id^="JobDetails_AboutTheJob_"]@id'],
      title: ['p > a[href*="/jobs/view/"]', 'h1', 'title', 'a[href*="/jobs/view/"]'],
      company: ['a[href*="/company/"]'],
      locations: ['p > span'],
      workplace: FACTS,
      employment: FACTS,
      salary: FACTS,
      description: [
        '[componentkey^="JobDetails_AboutTheJob_"] [data-testid="expandable-text-box"]',
        '[id^="JobDetails_AboutTheJob_"] [data-testid="expandable-text-box"]',
        // Saved pages: the box is a span with paragraphs inside a paragraph, which a parser takes apart.
        '[componentkey^="JobDetails_AboutTheJob_"],[id^="JobDetails_AboutTheJob_"]',
      ],
      skip: '[data-testid="expandable-text-button"],h2',
      single: ['locations'],
      cut: { title: /^[^|]*\| LinkedIn$|^\(\d+\) | \| [^|]* \| LinkedIn$/g },
    },
    {
      since: '2026-04-25',
      root: '.jobs-search__job-details--container,.jobs-details,.job-view-layout',
      title: ['.job-details-jobs-unified-top-card__job-title'],
      id: ['.job-details-jobs-unified-top-card__job-title a[href*="/jobs/view/"]@href'],
      company: ['.job-details-jobs-unified-top-card__company-name'],
      locations: [
        '.job-details-jobs-unified-top-card__tertiary-description-container',
        '.job-details-jobs-unified-top-card__primary-description-container',
      ],
      workplace: ['.job-details-fit-level-preferences button', '[class*="__job-insight"] span'],
      employment: ['.job-details-fit-level-preferences button', '[class*="__job-insight"] span'],
      salary: ['.job-details-fit-level-preferences button', '[class*="__job-insight"] span'],
      description: ['#job-details', '.jobs-description__content'],
      skip: 'h2',
      cut: { locations: / · .*$/ },
    },
    {
      // Guest pages and the guest API's fragments.
      since: '2026-08',
      title: ['.top-card-layout__title'],
      company: ['.topcard__org-name-link', '.topcard__flavor'],
      locations: ['.topcard__flavor--bullet'],
      employment: ['.description__job-criteria-item'],
      salary: ['.salary.compensation__salary'],
      description: [
        '.description__text .show-more-less-html__markup',
        '.show-more-less-html__markup',
        '.description__text',
      ],
      closed: '.closed-job',
      single: ['locations'],
    },
  ],
  cards: [
    {
      since: '2026-08-13',
      card: '[componentkey="SearchResultsMainContent"] div[role="button"][componentkey]',
      has: 'p + div > p',
      id: ['@componentkey', '[componentkey^="job-card-component-ref-"]@componentkey'],
      title: ['button[aria-label^="Dismiss "]@aria-label', 'p > span + span', 'p'],
      company: ['p + div > p'],
      location: ['p + div + p'],
      cut: {
        title: /^Dismiss | job$|(?:(?<!\s)\s+)?\(Verified job\)/g,
        id: /^(?!job-card-component-ref-\d).*|^job-card-component-ref-/,
      },
    },
    {
      since: '2026-05-27',
      card: 'li[data-occludable-job-id],div.job-card-container[data-job-id],[data-view-name="job-card"],[data-view-name="job-search-job-card"],.job-card-job-posting-card-wrapper',
      id: ['@data-occludable-job-id', '@data-job-id', '[data-job-id]@data-job-id', '@data-job-posting-id'],
      title: [
        '.job-card-list__title--link strong',
        '.artdeco-entity-lockup__title strong',
        '.artdeco-entity-lockup__title',
        'a.job-card-container__link strong',
        'a.job-card-container__link',
        '.job-card-list__title',
        'p',
      ],
      company: ['.artdeco-entity-lockup__subtitle', '.job-card-container__primary-description', 'p + p'],
      location: [
        '.artdeco-entity-lockup__caption',
        '.job-card-container__metadata-wrapper li',
        '.job-card-container__metadata-item',
        'p + p + p',
      ],
    },
    {
      since: '2026-08',
      card: '.base-search-card,.base-card[data-entity-urn],.result-card[data-id]',
      id: ['@data-entity-urn', '[data-entity-urn]@data-entity-urn', '@data-id'],
      title: ['.base-search-card__title', '.result-card__title', '.sr-only', '.screen-reader-text'],
      company: ['.base-search-card__subtitle', '.result-card__subtitle'],
      location: ['.job-search-card__location', '.job-result-card__location'],
    },
  ],
};
