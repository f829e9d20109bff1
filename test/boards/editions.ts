// Long because it is a table of pages.
/**
 * A second round of pages and lists in the manner of the boards: hosts of employers, drawers and panes whose address names
 * nothing, renamed sections, other first lines. Names of classes and attributes are facts of public sources of 2024 to
 * 2026; all words are ours, and every case was written before a reader was tried on it.
 */
import type { Card } from '../../lib/model/posting.ts';
import type { Generation } from './generations.ts';

const html = (head: string, body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const json = (value: unknown) => JSON.stringify(value).replace(/<\//g, '<\\/');
const data = (value: unknown) => `<script type="application/ld+json">${json(value)}</script>`;
const list = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const dashes = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

const TITLE = 'Orchard Manager';
const COMPANY = 'Sedge Fruit';
const PLACE = 'Amberley';
const INTRO = 'Sedge Fruit grows apples and pears on four farms and presses what the shops do not want.';
const DUTIES = [
  'Decide with the growers what is picked on which day, and by whom',
  'Keep the cold stores and the sprayers within their rules',
  'Hire and teach the pickers of each season',
];
const ASKS = [
  'Five seasons in fruit growing, two of them in charge of others',
  'A certificate for plant protection, or the will to take it in spring',
];
const OUTRO = 'The house by the north gate comes with the post, and so do the dogs.';
const FIRST = `<p>${INTRO}</p><h3>What you will do</h3>${list(DUTIES)}`;
const SECOND = `<h3>What you need</h3>${list(ASKS)}<p>${OUTRO}</p>`;
const AD = FIRST + SECOND;
const FIRST_TEXT = [INTRO, 'What you will do', dashes(DUTIES)].join('\n\n');
const SECOND_TEXT = ['What you need', dashes(ASKS), OUTRO].join('\n\n');
const TEXT = `${FIRST_TEXT}\n\n${SECOND_TEXT}`;

const page = (
  name: string,
  board: string,
  url: string,
  source: string,
  more: Partial<Generation> = {},
): Generation => ({
  name,
  board,
  url,
  html: source,
  title: TITLE,
  company: COMPANY,
  locations: [PLACE],
  description: TEXT,
  ...more,
});

const posting = (description: string) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: TITLE,
  description,
  hiringOrganization: { '@type': 'Organization', name: COMPANY },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: PLACE } },
});

const SHORT_ASK = `<p>${ASKS[0]}.</p>`;
const comment = (thread: string, body: string) =>
  html(
    '<title>Hacker News</title>',
    `<table class="fatitem"><tr class="athing" id="5100"><td class="default"><span class="comhead"><a class="hnuser">someone</a> | <a href="item?id=51">parent</a> <span class="onstory"> | on: <a href="item?id=51">${thread}</a></span></span><div class="comment"><div class="commtext c00">${body}</div></div></td></tr></table>`,
  );
const HN_BODY = `<p>${INTRO} We look for somebody who decides with the growers what is picked on which day, keeps the stores within their rules and teaches the pickers of each season.</p>`;
const HN_TEXT = (line: string) =>
  `${line}\n\n${INTRO} We look for somebody who decides with the growers what is picked on which day, keeps the stores within their rules and teaches the pickers of each season.`;
const hn = (name: string, line: string, more: Partial<Generation>, thread = 'Ask HN: Who is hiring? (November 2026)') =>
  page(
    `Hacker News: ${name}`,
    'hackernews',
    'https://news.ycombinator.com/item?id=5100',
    comment(thread, line + HN_BODY),
    { description: HN_TEXT(line.replace(/<[^>]+>/g, '')), ...more },
  );

export const EDITIONS: readonly Generation[] = [
  page(
    'Welcome to the Jungle: its data hold the first section only, and the profile is short',
    'welcometothejungle',
    'https://www.welcometothejungle.com/fr/companies/sedge-fruit/jobs/orchard-manager_amberley_SF_ABC',
    html(
      `<title>${TITLE} – ${COMPANY} – CDI à ${PLACE}</title>${data(posting(AD))}`,
      `<h1>Sedge</h1><div data-testid="job-metadata-block"><a href="/fr/companies/sedge-fruit"><span class="wui-text">${COMPANY}</span></a><h2 class="wui-text">${TITLE}</h2><div><i name="location"></i><span><span>${PLACE}</span></span></div></div><div data-testid="job-section-description"><h4>Descriptif du poste</h4>${AD}</div><div data-testid="job-section-experience"><h4>Profil recherché</h4>${SHORT_ASK}</div>`,
      'fr',
    ),
    { description: `Descriptif du poste\n\n${TEXT}\n\nProfil recherché\n\n${ASKS[0]}.` },
  ),
  page(
    'Welcome to the Jungle: the app, the employer in the heading',
    'welcometothejungle',
    'https://app.welcometothejungle.com/jobs/q5H-48wM',
    html(
      `<title>${TITLE}, ${COMPANY}</title>`,
      `<div data-testid="job-card-main"><div data-testid="company-logo"><img alt="${COMPANY}" src="l.png"></div><h1 data-testid="job-title">${TITLE}, <a href="/companies/sedge-fruit">${COMPANY}</a></h1><div data-testid="job-locations"><span data-testid="job-location-tag">${PLACE}</span></div><div data-testid="job-section-description">${AD}</div></div>`,
    ),
  ),
  page(
    'Monster: an address without words, facts in a table',
    'monster',
    'https://www.monster.com/job-openings/d94729d8-929e-4c61-8f26-fd480c31e931',
    html(
      `<title>${TITLE} at ${COMPANY}</title>`,
      `<h2 data-testid="jobTitle">${TITLE}</h2><a data-testid="company" href="/company/x">${COMPANY}</a><span data-testid="jobDetailLocation">${PLACE}</span><div data-testid="svx-description-container-inner">${AD}</div><table data-testid="svx-jobview-details-table"><tr><td>Job type</td><td>Full-time</td></tr></table><div class="about-styles__AboutCompanyContainerInner-x">Apples since 1890</div>`,
    ),
  ),
  page(
    'Monster: the pane beside a search that does not change the address',
    'monster',
    'https://www.monster.com/jobs/search?q=orchard&where=Amberley&page=1',
    html(
      '<title>Orchard jobs</title>',
      `<main><article data-testid="JobCard"><button data-job-id="d94729d8-929e-4c61-8f26-fd480c31e931" aria-label="${TITLE} at ${COMPANY}"></button><span>S</span></article><section data-testid="svx-job-view-wrapper"><h1 data-testid="jobTitle">${TITLE}</h1><img data-testid="companyLogo" alt=""><span data-testid="company">${COMPANY}</span><li data-testid="jobDetailLocation">${PLACE}</li><div data-testid="description-clamp-wrapper">${AD}</div></section></main>`,
    ),
  ),
  page(
    'StepStone: style inside the text, a teaser of pay and a card of the firm after it',
    'stepstone',
    'https://www.stepstone.de/stellenangebote--job--14338328-inline.html',
    html(
      `<title>${TITLE}</title>`,
      `<div data-at="job-ad-header"><span data-at="header-job-title">${TITLE}</span><span data-at="metadata-company-name"><span><svg><path d="M1 1"></path></svg><div>${COMPANY}</div></span></span><span data-at="metadata-location"><span><svg></svg><div>${PLACE}</div></span></span></div><div data-at="job-ad-content"><style>.x{color:red}</style>${AD}</div><div data-at="job-ad-salary"><h4 data-at="section-heading">Gehalt</h4><div data-at="section-text-gehalt-content"><span>Neugierig auf das Gehalt?</span></div></div><div data-at="job-ad-company-card">Über uns</div>`,
      'de',
    ),
  ),
  page(
    'Totaljobs: sections without the whole around them, pay among them',
    'stepstone',
    'https://www.totaljobs.com/job/orchard-manager/sedge-fruit-job104338328',
    html(
      `<title>${TITLE}</title>`,
      `<h1 data-at="header-job-title">${TITLE}</h1><li data-at="metadata-company-name"><a>${COMPANY}</a></li><li data-at="metadata-location">${PLACE}</li><div data-at="section-text-jobDescription-content">${FIRST}</div><div data-at="section-text-profile-content">${SECOND}</div><div data-at="job-ad-salary"><div data-at="section-text-gehalt-content"><span>Curious about pay?</span></div></div>`,
    ),
  ),
  page(
    'SEEK in Indonesia: the language in the path, the text in its data only',
    'seek',
    'https://id.jobstreet.com/id/job/84123456?type=standard&ref=search-standalone',
    html(
      `<title>${TITLE}</title>`,
      `<div id="app"></div><script data-automation="server-state">window.SEEK_CONFIG = {"a":{}};
window.SEEK_REDUX_DATA = ${json({ jobdetails: { result: { job: { id: '84123456', title: TITLE, content: AD, isExpired: false, advertiser: { name: COMPANY }, location: { label: PLACE } } } } })};
window.SEEK_APP_CONFIG = {};</script>`,
      'id',
    ),
  ),
  page(
    'JobsDB: a closed posting that is still shown',
    'seek',
    'https://hk.jobsdb.com/job/92358982',
    html(
      `<title>${TITLE} Job in ${PLACE}</title>`,
      `<div data-automation="expiredJobPage"></div><h1 data-automation="job-detail-title">${TITLE}</h1><span data-automation="advertiser-name"><button>${COMPANY}</button></span><span data-automation="job-detail-location"><a>${PLACE}</a></span><div data-automation="jobAdDetails"><div>${AD}</div></div>`,
    ),
    { closed: true },
  ),
  page(
    'Reed: the drawer over a list, whose address names no posting',
    'reed',
    'https://www.reed.co.uk/jobs/orchard-jobs-in-amberley',
    html(
      '<title>Orchard jobs in Amberley</title>',
      `<main><article data-qa="job-card" data-id="job55123456"><h2><button data-qa="job-title-btn-wrapper">${TITLE}</button></h2></article></main><section data-qa="job-details-drawer-modal"><div data-qa="job-title">${TITLE}</div><div data-qa="job-posted-by" class="job-title-block_postedBy__x">Posted 3 days ago by ${COMPANY}</div><ul><li data-qa="job-metadata-location">${PLACE}</li></ul><div class="job-details-drawer-modal_jobSection__42ckh job-details-drawer-modal_jobDescription__r4Xn1">${AD}</div></section>`,
    ),
  ),
  page(
    'Reed: a posting with the logo as the only name of the employer',
    'reed',
    'https://www.reed.co.uk/jobs/orchard-manager/55123456?source=searchResults',
    html(
      `<title>${TITLE} Job in ${PLACE} - Reed</title>`,
      `<h1 data-qa="job-title">${TITLE}</h1><img data-qa="company-logo-image" alt="${COMPANY} jobs"><span data-qa="job-location-text">${PLACE}</span><div data-qa="job-description">${AD}</div>`,
    ),
  ),
  page(
    'Naukri: the section without the inner name, rating after the employer',
    'naukri',
    'https://www.naukri.com/job-listings-orchard-manager-sedge-fruit-amberley-5-to-9-years-290526001234',
    html(
      `<title>${TITLE}</title>`,
      `<section class="styles_jd-header"><h1 class="styles_jd-header-title__rZwM1">${TITLE}</h1><div class="styles_jd-header-comp-name__MvqAI">${COMPANY}<span class="styles_amb-rating">4.3</span><span>29 Reviews</span></div><span class="styles_jhc__location__W_pVs"><a>${PLACE}</a></span></section><section class="job-desc"><div class="jd-desc">${AD}</div></section>`,
    ),
  ),
  page(
    'USAJOBS: renamed sections',
    'usajobs',
    'https://www.usajobs.gov/job/912345600',
    html(
      '<title>USAJOBS - Job Announcement</title>',
      `<main><div class="usajobs-joa-banner"><h1 class="usajobs-joa-banner__title">${TITLE}</h1><div class="usajobs-joa-banner__dept">Department of Fruit</div><div class="usajobs-joa-banner__agency">${COMPANY}</div></div><div id="joa-overview"><dt>Salary</dt><dd>$57,675 - $114,825 per year</dd><dt>Location</dt><dd><span class="usajobs-joa-locations__city">${PLACE}</span></dd></div><section id="joa-summary"><p>${INTRO}</p></section><section id="joa-duties"><h3>What you will do</h3>${list(DUTIES)}</section><section id="joa-requirements">${SECOND}</section></main>`,
    ),
  ),
  page(
    'USAJOBS: the older page, agency as a link, closed',
    'usajobs',
    'https://www.usajobs.gov/GetJob/ViewDetails/576145500',
    html(
      '<title>USAJOBS - Job Announcement</title>',
      `<div class="usajobs-joa-banner"><h1 id="job-title">${TITLE}</h1><h5 class="usajobs-joa-banner__dept">Department of Fruit</h5><a class="usajobs-joa-banner__agency">${COMPANY}</a></div><p>This job announcement is closed</p><span class="usajobs-joa-locations__city">${PLACE}</span><div id="summary"><p>${INTRO}</p></div><div id="duties"><h3>What you will do</h3>${list(DUTIES)}</div><div id="requirements">${SECOND}</div>`,
    ),
    { closed: true },
  ),
  page(
    'EURES: a heading without an id, the employer under its label',
    'eures',
    'https://europa.eu/eures/portal/jv-se/jv-details/MTM2NDQtMTc2NDgxLVMgMQ?jvDisplayLanguage=de&lang=de',
    html(
      '<title>EURES</title>',
      `<main><h1 class="ecl-u-type-heading-2">${TITLE}</h1><span id="jv-details-employer-name">${COMPANY}</span><span id="jv-details-job-location">${PLACE}</span><div id="jv-details-job-description">${AD}</div><div id="jv-job-categories-codes"><span class="ecl-u-ml-2xs">fruit grower -</span></div></main>`,
    ),
  ),
  page(
    'Recruitee: the language behind an l',
    'recruitee',
    'https://sedgefruit.recruitee.com/l/en/o/orchard-manager-2?lang=en',
    html(
      `<title>${TITLE} - ${COMPANY} - Career Page</title><meta property="og:site_name" content="${COMPANY}">${data(posting(AD))}`,
      `<h1>${TITLE}</h1><div>${AD}</div>`,
    ),
  ),
  page(
    'BambooHR: the heading is a third one without a name',
    'bamboohr',
    'https://sedgefruit.bamboohr.com/careers/224?source=aWQ9MTA%3D',
    html(
      `<title>${TITLE}</title><meta property="og:site_name" content="${COMPANY}">`,
      `<main><h3 class="fabric-1">${TITLE}</h3><div id="descriptionWrapper"><div class="BambooRichText">${AD}</div></div></main>`,
    ),
    { locations: [] },
  ),
  page(
    'BambooHR: the older page with a list of facts',
    'bamboohr',
    'https://sedgefruit.bamboohr.com/jobs/view.php?id=224',
    html(
      `<title>${TITLE}</title><meta property="og:site_name" content="${COMPANY}">`,
      `<div class="ResAts__page"><div class="ResAts__card"><h2>${TITLE}</h2><span class="ResAts__card-subtitle">Farms · ${PLACE}</span></div><ul class="posInfoList"><li><span class="posInfo__Title">Employment Status</span><span class="posInfo__Value">Full-Time</span></li></ul><div class="ResAts__JobDescription"><div class="BambooRichText">${AD}</div></div></div>`,
    ),
  ),
  page(
    'Jobs.cz: the host of an employer, a widget',
    'jobscz',
    'https://sedge.jobs.cz/detail-pozice?r=detail&id=2000142365&rps=228&impressionId=2c2d92cc-aebc-4949-9758-81b1b299224d',
    html(
      `<title>${TITLE} | ${COMPANY}</title><meta property="og:site_name" content="${COMPANY}">`,
      `<div id="widget_container"><div id="vacancy-detail"><div class="hero"><h1 class="hero__title">${TITLE}</h1></div><div class="cp-detail text-content"><div class="cp-detail__content">${AD}</div></div><form><label>Jméno</label></form></div></div>`,
      'cs',
    ),
    { locations: [] },
  ),
  page(
    'Jobs.cz: the host of an employer, an article',
    'jobscz',
    'https://www.sedge.jobs.cz/detail-pozice/?id=G2-1560575620-aden_brand0&rps=186',
    html(
      `<title>${TITLE} | ${COMPANY}</title><meta property="og:site_name" content="${COMPANY}">`,
      `<div id="widget_container"><h1>${TITLE}</h1><article id="capybara-position-detail">${AD}</article></div>`,
      'cs',
    ),
    { locations: [] },
  ),
  page(
    'Paylocity: words in the address, data with the whole text',
    'paylocity',
    'https://recruiting.paylocity.com/Recruiting/Jobs/Details/4209978/Sedge-Fruit/Orchard-Manager',
    html(`<title>${TITLE}</title>${data(posting(AD))}`, `<div class="job-preview-title">${TITLE}</div>`),
  ),
  page(
    'Gusto: the firm first, then the description, each under a heading',
    'gusto',
    'https://jobs.gusto.com/postings/sedge-fruit-orchard-manager-3c7fb08b-f3fa-4a1a-b198-b2490e6ff648',
    html(
      `<title>${TITLE} at ${COMPANY}</title>`,
      `<div data-controller="referrer"><h1><span class="text-indigo-600">${COMPANY}</span><span class="text-3xl">${TITLE}</span><span>${PLACE} · Full time</span></h1><div><h2>About ${COMPANY}</h2><div data-controller="rich-text"><div class="rich-text-container"><p>Apples since 1890.</p></div></div><h2>Description</h2><div data-controller="rich-text"><div class="rich-text-container">${AD}</div></div></div></div>`,
    ),
    { description: `About ${COMPANY}\n\nApples since 1890.\n\nDescription\n\n${TEXT}` },
  ),
  page(
    'SimplyHired: the pane beside a list',
    'simplyhired',
    'https://www.simplyhired.com/search?q=orchard&l=Amberley&job=Yx_Kq0w8QdVh3s2n',
    html(
      '<title>Orchard jobs</title>',
      `<div data-testid="searchSerpJob" data-jobkey="Yx_Kq0w8QdVh3s2n"><h2 data-testid="searchSerpJobTitle"><a href="/job/Yx_Kq0w8QdVh3s2n">${TITLE}</a></h2></div><aside><h2 data-testid="viewJobTitle">${TITLE}</h2><span data-testid="viewJobCompanyName"><span data-testid="detailText">${COMPANY} - 3.9</span></span><span data-testid="viewJobCompanyLocation"><span data-testid="detailText">${PLACE}</span></span><div data-testid="viewJobBodyJobFullDescriptionContent">${AD}</div></aside>`,
    ),
  ),
  hn(
    'a role that no list of roles names, place first',
    `${COMPANY} | ${PLACE}, Kent | Account Executive | Hybrid | £60k`,
    {
      title: 'Account Executive',
      locations: [`${PLACE}, Kent`],
      workplace: 'hybrid',
    },
  ),
  hn('dashes between the parts', `${COMPANY} - ${TITLE} - ${PLACE} - ONSITE`, { workplace: 'onsite' }),
  hn('dots between the parts', `${COMPANY} • Senior Backend Engineer • ${PLACE} • Hybrid`, {
    title: 'Senior Backend Engineer',
    workplace: 'hybrid',
  }),
  hn(
    'the address of the firm as a part, roles in plural',
    `${COMPANY} | https://sedge.example | Engineers (several) | ${PLACE} | Full-time`,
    {
      title: 'Engineers (several)',
    },
  ),
  hn('two parts', `${COMPANY} (YC S21) | Founding Engineer`, { title: 'Founding Engineer', locations: [] }),
  hn(
    'another title of the thread',
    `${COMPANY} | ${TITLE} | ${PLACE} | ONSITE`,
    { workplace: 'onsite' },
    'Ask HN: Who Is Hiring? (May 2025)',
  ),
];

export interface ListCase {
  readonly name: string;
  readonly board: string;
  readonly url: string;
  readonly html: string;
  readonly cards: readonly Partial<Card>[];
}

const JOBS = ['Pruner', 'Cider Maker', 'Tractor Driver'] as const;
const FIRMS = ['Sedge Fruit', 'Gull Orchards', 'Kentish Press'] as const;
const PLACES = ['Amberley', 'Rye', 'Faversham'] as const;
const cards = (make: (at: number) => Partial<Card>) => JOBS.map((title, at) => ({ title, ...make(at) }));
const rows = (make: (title: string, firm: string, place: string, at: number) => string) =>
  JOBS.map((title, at) => make(title, FIRMS[at]!, PLACES[at]!, at)).join('');
const all = (at: number) => ({ company: FIRMS[at]!, location: PLACES[at]! });
const UUID = (at: number) => `d94729d8-929e-4c61-8f26-fd480c31e93${at}`;

export const LIST_CASES: readonly ListCase[] = [
  {
    name: 'Monster: cards that are buttons',
    board: 'monster',
    url: 'https://www.monster.com/jobs/search?q=fruit',
    html: html(
      '<title>Fruit jobs</title>',
      rows(
        (title, firm, place, at) =>
          `<article data-testid="JobCard"><span>${firm[0]}</span><button data-job-id="${UUID(at)}" aria-label="${title} at ${firm}"></button><span data-testid="jobDetailLocation">${place}</span></article>`,
      ),
    ),
    cards: cards((at) => ({ id: UUID(at), ...all(at) })),
  },
  {
    name: 'StepStone: cards with test ids only',
    board: 'stepstone',
    url: 'https://www.stepstone.at/jobs/obst/in-wien',
    html: html(
      '<title>Obst Jobs</title>',
      rows(
        (title, firm, place, at) =>
          `<article role="button" id="job-item-143383${at}" data-testid="job-item"><h2><a data-testid="job-item-title" href="/stellenangebote--x--143383${at}-inline.html"><div><div><div>${title}</div></div></div></a></h2><span data-at="job-item-company-name"><span><svg></svg><div>${firm}</div></span></span><span data-at="job-item-location">${place}</span></article>`,
      ),
      'de',
    ),
    cards: cards((at) => ({ id: `143383${at}`, ...all(at) })),
  },
  {
    name: 'SEEK: cards with an overlay of a link',
    board: 'seek',
    url: 'https://sg.jobstreet.com/fruit-jobs',
    html: html(
      '<title>Fruit jobs</title>',
      rows(
        (title, firm, place, at) =>
          `<article data-testid="job-card" data-automation="normalJob" data-job-id="8412345${at}"><a data-automation="job-list-item-link-overlay" href="/job/8412345${at}?type=standard"></a><h3><a data-automation="jobTitle" href="/job/8412345${at}">${title}</a></h3><span>at <a data-automation="jobCompany">${firm}</a></span><span data-automation="jobCardLocation"><a data-automation="jobLocation">${place}</a></span></article>`,
      ),
    ),
    cards: cards((at) => ({ id: `8412345${at}`, ...all(at) })),
  },
  {
    name: 'Reed: titles that are buttons',
    board: 'reed',
    url: 'https://www.reed.co.uk/jobs/fruit-jobs',
    html: html(
      '<title>Fruit jobs</title>',
      rows(
        (title, firm, place, at) =>
          `<article data-qa="job-card" data-id="job5512345${at}" class="card job-card_jobCard__MkcJD"><div class="job-card_jobCard__body"><h2><button data-qa="job-title-btn-wrapper">${title}</button></h2><div data-qa="job-posted-by">Today by <a class="gtmJobListingPostedBy" href="/jobs/x/p12${at}">${firm}</a></div><ul><li data-qa="job-metadata-location">${place}</li></ul></div></article>`,
      ),
    ),
    cards: cards((at) => ({ id: `5512345${at}`, ...all(at) })),
  },
  {
    name: 'Naukri: cards of 2025',
    board: 'naukri',
    url: 'https://www.naukri.com/fruit-jobs',
    html: html(
      '<title>Fruit jobs</title>',
      rows(
        (title, firm, place, at) =>
          `<div class="srp-jobtuple-wrapper" data-job-id="29052600123${at}"><div class="cust-job-tuple layout-wrapper"><div class="row1"><h2><a class="title" title="${title}" href="https://www.naukri.com/job-listings-x-29052600123${at}">${title}</a></h2></div><div class="row2"><span class="comp-dtls-wrap"><a class="comp-name mw-25">${firm}</a><a class="rating"><span class="main-2">4.1</span></a></span></div><div class="row3"><span class="loc-wrap"><span class="ni-job-tuple-icon loc"><span class="locWdth">${place}</span></span></span></div></div></div>`,
      ),
    ),
    cards: cards((at) => ({ id: `29052600123${at}`, ...all(at) })),
  },
  {
    name: 'USAJOBS: sections of a page',
    board: 'usajobs',
    url: 'https://www.usajobs.gov/search/results/?k=fruit',
    html: html(
      '<title>USAJOBS - Search</title>',
      `<main>${rows(
        (title, firm, place, at) =>
          `<div class="page-section"><h2><a href="/job/91234560${at}">${title}</a></h2><p><strong>${firm}</strong> • Department of Fruit</p><div><svg><use href="#location_on"></use></svg> ${place}</div><span>Open 09/01/2026 to 09/30/2026</span><span class="badge-secondary">Starting at $63,940 Per year (GS 8-13)</span></div>`,
      )}</main>`,
    ),
    cards: cards((at) => ({ id: `91234560${at}`, company: FIRMS[at]! })),
  },
  {
    name: 'Jobs.cz: ads that lead to hosts of employers',
    board: 'jobscz',
    url: 'https://www.jobs.cz/prace/?q%5B%5D=ovoce',
    html: html(
      '<title>Nabídky práce</title>',
      rows(
        (title, firm, place, at) =>
          `<article class="SearchResultCard"><header class="SearchResultCard__header"><h2 class="SearchResultCard__title"><a class="link-primary SearchResultCard__titleLink" data-jobad-id="200014236${at}" href="https://sedge.jobs.cz/detail-pozice?r=detail&amp;id=200014236${at}">${title}</a></h2></header><footer class="SearchResultCard__footer"><ul><li class="SearchResultCard__footerItem"><span translate="no">${firm}</span></li><li class="SearchResultCard__footerItem" data-test="serp-locality">${place}</li></ul></footer></article>`,
      ),
      'cs',
    ),
    cards: cards((at) => ({ id: `200014236${at}`, ...all(at) })),
  },
  {
    name: 'Recruitee: links with the language behind an l',
    board: 'recruitee',
    url: 'https://sedgefruit.recruitee.com/l/en',
    html: html(
      '<title>Sedge Fruit - Career Page</title><meta property="og:site_name" content="Sedge Fruit">',
      `<div data-testid="offer-list-grid">${rows((title, _firm, place, at) => `<div><a href="/l/en/o/job-${at}">${title}</a><span data-testid="styled-location-list-item">${place}</span></div>`)}</div>`,
    ),
    cards: cards((at) => ({ id: `job-${at}`, company: 'Sedge Fruit', location: PLACES[at]! })),
  },
  {
    name: 'Teamtailor: an open list beside the posting',
    board: 'teamtailor',
    url: 'https://sedge.teamtailor.com/jobs?split_view=true&query=',
    html: html(
      '<title>Jobs - Sedge Fruit</title><meta property="og:site_name" content="Sedge Fruit">',
      `<ul id="jobs_list_container">${rows((title, _firm, place, at) => `<li class="w-full block-grid-item"><div><a class="flex" href="https://sedge.teamtailor.com/jobs/447120${at}-x"><span class="text-block-base-link company-link-style" title="${title}">${title}</span></a><div class="mt-1 text-md"><span>Farms</span><span class="mx-[2px]">·</span><span>${place}</span></div></div></li>`)}</ul>`,
    ),
    cards: cards((at) => ({ id: `447120${at}`, company: 'Sedge Fruit' })),
  },
  {
    name: 'Gusto: a board',
    board: 'gusto',
    url: 'https://jobs.gusto.com/boards/sedge-fruit-3ff9ef6d-ec4f-45af-94e4-2a67e7b31154',
    html: html(
      '<title>Jobs at Sedge Fruit</title>',
      rows(
        (title, _firm, place, at) =>
          `<a href="/postings/sedge-fruit-${at}"><div><h3>${title}</h3><p>${place} · Full time</p></div></a>`,
      ),
    ),
    cards: cards((at) => ({ company: 'Sedge Fruit', location: PLACES[at]! })),
  },
  {
    name: 'Hacker News: first lines of every kind',
    board: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=51&p=2',
    html: html(
      '<title>Ask HN: Who is hiring? (November 2026) | Hacker News</title>',
      `<table class="fatitem"><tr class="athing submission" id="51"><td class="title"><span class="titleline"><a href="item?id=51">Ask HN: Who is hiring? (November 2026)</a></span></td></tr></table><table class="comment-tree">${[
        'Sedge Fruit | Pruner | Amberley | ONSITE',
        '<b>Gull Orchards</b> - Cider Maker - Rye - Full-time',
        'Kentish Press (https://press.example) | Faversham, Kent | Tractor Driver | ONSITE | Visa',
        'I would like to see fewer postings - really - so many of them - each month',
      ]
        .map(
          (line, at) =>
            `<tr class="athing comtr" id="510${at}"><td><table><tr><td class="ind" indent="0"><img width="0"></td><td class="default"><div class="comment"><div class="commtext c00">${line}<p>Some words about us and what we do.</p></div></div></td></tr></table></td></tr>`,
        )
        .join('')}</table>`,
    ),
    cards: cards((at) => ({
      id: `510${at}`,
      company: FIRMS[at]!,
      location: at === 2 ? 'Faversham, Kent' : PLACES[at]!,
    })),
  },
  {
    name: 'Hacker News: people who look for work',
    board: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=52',
    html: html(
      '<title>Ask HN: Who wants to be hired? (November 2026) | Hacker News</title>',
      '<table class="fatitem"><tr class="athing" id="52"><td><span class="titleline"><a href="item?id=52">Ask HN: Who wants to be hired? (November 2026)</a></span></td></tr></table><table class="comment-tree"><tr class="athing comtr" id="5200"><td><table><tr><td class="ind" indent="0"><img width="0"></td><td><div class="commtext c00">Location: Rye | Remote: yes | Pruner<p>Ten seasons.</p></div></td></tr></table></td></tr></table>',
    ),
    cards: [],
  },
];

/** Addresses of the boards, and whether each promises a posting. */
export const MORE_ADDRESSES: readonly (readonly [string, boolean])[] = [
  ['https://www.monster.com/job-openings/d94729d8-929e-4c61-8f26-fd480c31e931', true],
  [
    'https://www.monster.com/job-openings/orchard-manager-amberley-me--d94729d8-929e-4c61-8f26-fd480c31e931?hidesmr=1',
    true,
  ],
  ['https://www.monster.com/jobs/search?q=orchard', false],
  ['https://www.stepstone.de/job/14338328', true],
  ['https://www.stepstone.de/jobs/obst/in-wien', false],
  ['https://www.totaljobs.com/jobs/orchard/in-amberley', false],
  ['https://hk.jobsdb.com/job/92358982', true],
  ['https://hk.jobsdb.com/job/92358982/apply/review', false],
  ['https://www.seek.com.au/job/92358982/apply', false],
  ['https://id.jobstreet.com/id/job/92358982', true],
  ['https://www.seek.com.au/fruit-jobs?jobId=92358982&type=standard', true],
  ['https://jobs.gusto.com/postings/sedge-fruit-3c7fb08b/applicants/new', false],
  ['https://jobs.gusto.com/boards/sedge-fruit-3ff9ef6d', false],
  ['https://sedgefruit.recruitee.com/l/en/o/orchard-manager', true],
  ['https://sedgefruit.recruitee.com/l/nl/o/orchard-manager/c/new', false],
  ['https://sedgefruit.recruitee.com/l/en', false],
  ['https://sedge.jobs.cz/detail-pozice?r=detail&id=2000142365&rps=228', true],
  ['https://sedge.jobs.cz/detail-pozice/?id=G2-1560575620-aden_brand0&rps=186', true],
  ['https://www.jobs.cz/pd/2000142365/', true],
  ['https://www.jobs.cz/prace/?q%5B%5D=ovoce', false],
  ['https://recruiting.paylocity.com/Recruiting/Jobs/Details/4209978', true],
  ['https://recruiting.paylocity.com/Recruiting/Jobs/Apply/4209978', false],
  ['https://recruiting.paylocity.com/recruiting/jobs/List/1438/Sedge', false],
  ['https://sedge.jobs.personio.de/job/77?language=en&apply', true],
  ['https://sedge.bamboohr.com/careers/224', true],
  ['https://sedge.bamboohr.com/hiring/jobs/224', false],
  ['https://sedge.bamboohr.com/careers', false],
  ['https://app.welcometothejungle.com/jobs/A-tsiqMg', true],
  ['https://app.welcometothejungle.com/jobs/m6abNuY1/company', true],
  ['https://app.welcometothejungle.com/jobs?remoteOnly=true', false],
  ['https://www.welcometothejungle.com/fr/companies/sedge/jobs', false],
  ['https://www.usajobs.gov/job/912345600/print', true],
  ['https://www.usajobs.gov/search/results/?k=fruit', false],
  ['https://www.workatastartup.com/jobs/l/operations', false],
  ['https://www.workatastartup.com/jobs/95799', true],
  ['https://www.reed.co.uk/jobs/orchard-manager/55123456', true],
  ['https://www.reed.co.uk/jobs/orchard-jobs-in-amberley', false],
  ['https://europa.eu/eures/portal/jv-se/search?page=1', false],
];
