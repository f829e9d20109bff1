// Long because it is a table of pages.
/**
 * Pages in the manner of the boards that differ from the fixtures: another generation of a board's markup, another
 * language, a field missing, a stub beside the whole. Names of classes and attributes are facts of public sources of
 * 2024 to 2026; all words are ours, and every page was written before a reader was tried on it.
 */
import type { Workplace } from '../../lib/model/posting.ts';

export interface Generation {
  readonly name: string;
  readonly board: string;
  readonly url: string;
  readonly html: string;
  readonly title: string;
  readonly company: string | null;
  readonly locations: readonly string[];
  readonly workplace?: Workplace | null;
  readonly closed?: boolean;
  /** The description; without it the usual text below. */
  readonly description?: string;
}

export const html = (head: string, body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
export const data = (value: unknown, attributes = 'type="application/ld+json"') =>
  `<script ${attributes}>${JSON.stringify(value).replace(/<\//g, '<\\/')}</script>`;

export const INTRO = 'Tarn Water keeps the reservoirs of a hill county full and their dams dry on the right side.';
export const DUTIES = [
  'Walk each dam once a month and write down what moved',
  'Keep the sensors and their records in order',
];
export const ASKS = [
  'A degree in civil engineering or the same by experience',
  'Three years with dams, slopes or bridges',
];
export const OUTRO = 'We read every application ourselves and answer each of them within three weeks.';
/** The advertisement as HTML, and as the reader must give it. */
export const AD = `<p>${INTRO}</p><h3>What you do</h3><ul>${DUTIES.map((line) => `<li>${line}</li>`).join('')}</ul><h3>What you bring</h3><ul>${ASKS.map((line) => `<li>${line}</li>`).join('')}</ul><p>${OUTRO}</p>`;
export const AD_TEXT = [
  INTRO,
  'What you do',
  DUTIES.map((line) => `- ${line}`).join('\n'),
  'What you bring',
  ASKS.map((line) => `- ${line}`).join('\n'),
  OUTRO,
].join('\n\n');

export const TITLE = 'Dam Engineer';
export const COMPANY = 'Tarn Water';
export const PLACE = 'Fellbridge';
export const page = (
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
  ...more,
});

export const NAVIGATION = '<header><nav><a href="/">Home</a><a href="/login">Sign in</a></nav></header>';
export const SIMILAR =
  '<section><h2>Similar jobs</h2><ul><li><a href="#">Lock Keeper</a></li><li><a href="#">Pump Fitter</a></li></ul></section>';

export const GENERATIONS: readonly Generation[] = [
  page(
    'Indeed: the simple header of the pane',
    'indeed',
    'https://fr.indeed.com/jobs?q=barrage&l=&vjk=4ebb26071350a151',
    html(
      '<title>Emploi : Barrage</title>',
      `<ul id="mosaic-provider-jobcards"></ul><div class="jobsearch-RightPane"><div class="jobsearch-JobComponent"><h2 data-testid="simpler-jobTitle" class="css-1x">${TITLE}</h2><div><a class="jobsearch-JobInfoHeader-companyNameLink" href="/cmp/Tarn-Water">${COMPANY}<svg></svg></a></div><div data-testid="jobsearch-JobInfoHeader-companyLocation"><div>${PLACE}</div></div><div id="jobDescriptionText">${AD}</div></div></div>`,
      'fr',
    ),
  ),
  page(
    'Indeed: the simple header without a link to the employer, in hybrid work',
    'indeed',
    'https://uk.indeed.com/viewjob?jk=4ebb26071350a152',
    html(
      `<title>${TITLE} - Fellbridge - Indeed.com</title>`,
      `<div class="jobsearch-JobComponent"><h2 data-testid="simpler-jobTitle">${TITLE}</h2><span class="jobsearch-JobInfoHeader-companyNameSimple">${COMPANY}</span><div data-testid="jobsearch-JobInfoHeader-companyLocation"><div>Hybrid work in ${PLACE}</div></div><div id="jobDescriptionText">${AD}</div></div>`,
    ),
    { workplace: 'hybrid' },
  ),
  page(
    'ZipRecruiter: the first posting of a search, in its data only',
    'ziprecruiter',
    'https://www.ziprecruiter.com/jobs-search?search=dam&location=Fellbridge',
    html(
      '<title>Dam jobs</title>',
      `<div id="react-serp-root"></div>${data(
        {
          hydrateJobCardsResponse: { jobCards: [] },
          getJobDetailsResponse: {
            jobDetails: {
              listingKey: 'q7Lr0n8cVZ4J8Ff3kWqGhg',
              title: TITLE,
              company: { name: COMPANY },
              location: { displayName: PLACE },
              htmlFullDescription: AD,
            },
          },
        },
        'id="js_variables" type="application/json"',
      )}`,
    ),
  ),
  page(
    'ZipRecruiter: the older page of a posting',
    'ziprecruiter',
    'https://www.ziprecruiter.com/c/Tarn-Water/Job/Dam-Engineer/-in-Fellbridge,CU?jid=6f1c2d3e4a5b6c7d',
    html(
      `<title>${TITLE} Job in Fellbridge at ${COMPANY}</title>`,
      `${NAVIGATION}<main><h1 class="job_title">${TITLE}</h1><a class="hiring_company_text" href="/co/Tarn-Water/Jobs">${COMPANY}</a><span class="hiring_location">${PLACE}</span><div class="job_description">${AD}</div></main>${SIMILAR}`,
    ),
  ),
  page(
    'Glassdoor: named by the path alone',
    'glassdoor',
    'https://www.glassdoor.co.uk/job-listing/dam-engineer-tarn-water-JV_IC2671300_KO0,12_KE13,23.htm',
    html(
      `<title>${TITLE} Job</title>`,
      `${NAVIGATION}<div class="JobDetails_jobDetailsContainer__y9P3L"><header><h1 id="jd-job-title-1009" class="heading_Heading__BqX5J">${TITLE}</h1><div class="EmployerProfile_employerNameHeading__bXBYr"><h4>${COMPANY}</h4></div><div data-test="location" class="JobDetails_location__mSg5h">${PLACE}</div></header><div class="JobDetails_jobDescription__uW_fK">${AD}</div></div>`,
    ),
  ),
  page(
    'Glassdoor: the heading outside a header',
    'glassdoor',
    'https://de.glassdoor.ch/job-listing/dam-engineer-JV_KO0,12.htm?jl=1009876543210',
    html(
      `<title>${TITLE}</title>`,
      `<div class="JobDetails_jobDetailsContainer__y9P3L"><div><h1 id="jd-job-title-1009">${TITLE}</h1><span data-test="employerName">${COMPANY}</span><div data-test="location">${PLACE}</div></div><div class="jobDescriptionContent desc">${AD}</div></div>`,
      'de',
    ),
  ),
  page(
    'Dice: the card at the head of a posting',
    'dice',
    'https://www.dice.com/job-detail/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e4f',
    html(
      `<title>${TITLE} - ${COMPANY} - Dice.com</title>`,
      `${NAVIGATION}<div data-testid="job-detail-header-card"><a href="/company-profile/1?companyname=x">${COMPANY}</a><h1>${TITLE}</h1><span>${PLACE} • Posted 3 days ago</span><div class="SeuiInfoBadge" data-testid="locationTypeBadge">Hybrid</div></div><div class="job-detail-description-module__jobDescription">${AD}</div>`,
    ),
    { workplace: 'hybrid', locations: [] },
  ),
  page(
    'Naukri: names without hashes',
    'naukri',
    'https://www.naukri.com/job-listings-dam-engineer-tarn-water-fellbridge-3-to-6-years-290526001234',
    html(
      `<title>${TITLE}</title>`,
      `<section class="jd-header"><h1 class="jd-header-title">${TITLE}</h1><div class="jd-header-comp-name"><a href="#">${COMPANY}</a><span>4.1 Reviews</span></div><span class="loc"><a href="#">${PLACE}</a></span></section><section class="job-desc"><div class="dang-inner-html">${AD}</div></section>`,
    ),
  ),
  page(
    'BambooHR: the heading of its own component',
    'bamboohr',
    'https://tarnwater.bamboohr.com/careers/118',
    html(
      `<title>${COMPANY}</title><meta property="og:site_name" content="${COMPANY}">`,
      `<main><h2>Job openings</h2><h3 data-fabric-component="Headline" class="fabric-x">${TITLE}</h3><div class="BambooRichText fabric-y">${AD}</div><ul><li><p>Location</p><p>${PLACE}</p></li></ul></main>`,
    ),
    { locations: [] },
  ),
  page(
    'BambooHR: the older page',
    'bamboohr',
    'https://tarnwater.bamboohr.com/jobs/view.php?id=118&source=bamboohr',
    html(
      `<title>${COMPANY}: ${TITLE}</title><meta property="og:site_name" content="${COMPANY}">`,
      `<div class="ResAts__page"><div class="ResAts__card"><h2>${TITLE}</h2><span class="ResAts__card-subtitle">Civil works · ${PLACE}</span></div><div class="col-xs-12 BambooRichText">${AD}</div></div>`,
    ),
  ),
  page(
    'Personio: blocks with a heading each',
    'personio',
    'https://tarnwater.jobs.personio.com/job/1576488?language=en&display=en',
    html(
      `<title>${TITLE} | Jobs at ${COMPANY}</title><meta property="og:site_name" content="${COMPANY}">`,
      `<div class="page_header__a"><img alt="${COMPANY} Logo" class="page_logo__b"></div><h1 class="page_title__c detail-title">${TITLE}</h1><div class="page_jobDescriptionItem__x jb-description-item"><h2 class="detail-block-title">What you do</h2><div class="rich-text-content detail-block-description"><ul>${DUTIES.map((line) => `<li>${line}</li>`).join('')}</ul></div></div><div class="page_jobDescriptionItem__x jb-description-item"><h2 class="detail-block-title">What you bring</h2><div class="rich-text-content detail-block-description"><ul>${ASKS.map((line) => `<li>${line}</li>`).join('')}</ul></div></div><div class="detail-apply"><h2>Apply for this position</h2><form><label>First name<input></label></form></div>`,
    ),
    { description: AD_TEXT.replace(`${INTRO}\n\n`, '').replace(`\n\n${OUTRO}`, ''), locations: [] },
  ),
  page(
    'iCIMS: another class of heading and one block',
    'icims',
    'https://careers-tarnwater.icims.com/jobs/2210/dam-engineer/job?mode=view&in_iframe=1',
    html(
      `<title>${TITLE} in Fellbridge | Careers at ${COMPANY}</title><meta property="og:site_name" content="${COMPANY}">`,
      `<div class="iCIMS_MainWrapper"><div class="iCIMS_JobContent"><h1 class="iCIMS_JobTitle">${TITLE}</h1><dl class="iCIMS_JobHeaderGroup"><div class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField">Location</dt><dd class="iCIMS_JobHeaderData"><span>${PLACE}</span></dd></div></dl><div class="iCIMS_InfoMsg iCIMS_InfoMsg_Job"><div class="iCIMS_Expandable_Text">${AD}</div></div></div></div>`,
    ),
  ),
  page(
    'Welcome to the Jungle: the title in the block of facts, a cover with a heading of its own',
    'welcometothejungle',
    'https://www.welcometothejungle.com/fr/companies/tarn-water/jobs/dam-engineer_fellbridge',
    html(
      `<title>${TITLE} – ${COMPANY} – CDI à Fellbridge</title>`,
      `<h1>Welcome to the Jungle</h1><div data-testid="job-metadata-block"><a href="/fr/companies/tarn-water"><div><span class="wui-text">${COMPANY}</span></div></a><h2 class="wui-text">${TITLE}</h2><div><i name="contract"></i><span>CDI</span></div><div><i name="location"></i><span><span>${PLACE}</span></span></div><div><i name="remote"></i><span>Télétravail fréquent</span></div></div><div data-testid="job-section-description">${AD}</div>`,
      'fr',
    ),
    { workplace: 'hybrid' },
  ),
  page(
    'StepStone in Dutch: another word in the address, sections by name',
    'stepstone',
    'https://www.stepstone.nl/vacatures--Dam-Engineer-Fellbridge-Tarn-Water--8123456-inline.html',
    html(
      `<title>${TITLE}</title>`,
      `<h1 data-at="header-job-title">${TITLE}</h1><li data-at="header-company-name">${COMPANY}</li><li data-at="metadata-location">${PLACE}</li><div data-at="section-text-jobDescription-content">${AD}</div>`,
      'nl',
    ),
  ),
  page(
    'SEEK at its new New Zealand host, without a salary',
    'seek',
    'https://nz.seek.com/job/81234567?type=standard',
    html(
      `<title>${TITLE} Job in Fellbridge - SEEK</title>`,
      `<h1 data-automation="job-detail-title">${TITLE}</h1><span data-automation="advertiser-name">${COMPANY}</span><span data-automation="job-detail-location">${PLACE} (Remote)</span><div data-automation="jobAdDetails">${AD}</div>`,
    ),
    { workplace: 'remote' },
  ),
  page(
    'Jobs.cz: on the page of an employer',
    'jobscz',
    'https://www.jobs.cz/fp/tarn-water-a-s-214226/2001370717/?searchId=b2e9',
    html(
      `<title>${TITLE} – ${COMPANY}</title>`,
      `<div class="JobDescriptionHeading"><h1>${TITLE}</h1><div class="IconWithText"><p>${COMPANY}</p></div></div><span data-test="jd-info-location">${PLACE}</span><div data-jobad="body"><div class="RichContent">${AD}</div></div>`,
      'cs',
    ),
  ),
  page(
    'EURES: ids of the details, place by country and region',
    'eures',
    'https://europa.eu/eures/portal/jv-se/jv-details/MTM2NDQtMTc2NDgxLVMgMQ?lang=de',
    html(
      '<title>EURES</title>',
      `<main><jv-details><h1 id="jv-title">${TITLE}</h1><span id="jv-details-employer-name">${COMPANY}</span><div><span class="jv-address-region">${PLACE}</span> <span class="jv-address-country">Norway</span></div><div id="jv-details-job-description">${AD}</div></jv-details></main>`,
    ),
  ),
  page(
    'USAJOBS: a closed announcement with several places',
    'usajobs',
    'https://www.usajobs.gov/job/885547900',
    html(
      `<title>USAJOBS - Job Announcement</title>`,
      `<main><div class="usajobs-joa-closed">This job announcement has closed</div><div class="joa-header"><h1 class="usajobs-joa-banner__title">${TITLE}</h1><div class="usajobs-joa-banner__dept">Department of Water</div><div class="usajobs-joa-banner__agency">${COMPANY}</div></div><ul class="usajobs-joa-locations"><li class="usajobs-joa-locations__list-item">${PLACE}</li><li class="usajobs-joa-locations__list-item">Millbrook</li></ul><div id="summary"><p>${INTRO}</p></div><div id="duties"><h2>Duties</h2><ul>${DUTIES.map((line) => `<li>${line}</li>`).join('')}</ul></div><div id="qualifications"><h2>Qualifications</h2><ul>${ASKS.map((line) => `<li>${line}</li>`).join('')}</ul></div></main>`,
    ),
    {
      locations: [PLACE, 'Millbrook'],
      closed: true,
      description: AD_TEXT.replace('What you do', 'Duties')
        .replace('What you bring', 'Qualifications')
        .replace(`\n\n${OUTRO}`, ''),
    },
  ),
  page(
    'Workday: a locale in the address, a stub in the data, no name but the logo',
    'workday',
    'https://tarn.wd3.myworkdayjobs.com/fr-CA/Careers/job/Fellbridge/Dam-Engineer_R-20231',
    html(
      `<title>${TITLE}</title>${data({ '@context': 'https://schema.org', '@type': 'JobPosting', title: TITLE, identifier: { value: 'R-20231' }, description: INTRO, hiringOrganization: { name: COMPANY }, jobLocation: { '@type': 'Place', address: { addressLocality: PLACE } } })}`,
      `<header><img data-automation-id="logo" alt="${COMPANY}"></header><h2 data-automation-id="jobPostingHeader">${TITLE}</h2><div data-automation-id="remoteType"><dt>remote type</dt><dd>Hybrid</dd></div><div data-automation-id="locations"><dt>locations</dt><dd>${PLACE}</dd></div><div data-automation-id="jobPostingDescription">${AD}</div>`,
      'fr',
    ),
    { workplace: 'hybrid' },
  ),
  page(
    'Workday: the shared host',
    'workday',
    'https://wd3.myworkdaysite.com/pt-BR/recruiting/tarn/Careers/job/Fellbridge/Dam-Engineer_R-20231',
    html(
      `<title>${TITLE}</title><meta property="og:site_name" content="${COMPANY}">`,
      `<h2 data-automation-id="jobPostingHeader">${TITLE}</h2><div data-automation-id="locations"><dt>locais</dt><dd>${PLACE}</dd></div><div data-automation-id="jobPostingDescription">${AD}</div>`,
      'pt',
    ),
  ),
  page(
    'Lever in Europe: remote, no list of requirements apart',
    'lever',
    'https://jobs.eu.lever.co/tarnwater/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e4f',
    html(
      `<title>${COMPANY} - ${TITLE}</title>`,
      `<div class="main-header"><a class="main-header-logo" href="/"><img alt="${COMPANY} logo"></a></div><div class="posting-page"><div class="section-wrapper"><div class="posting-headline"><h2>${TITLE}</h2><div class="posting-categories"><div class="location">${PLACE} /</div><div class="commitment">Full-time /</div><div class="workplaceTypes">Remote</div></div></div></div><div class="section page-centered" data-qa="job-description">${AD}</div><div class="section page-centered last-section-apply"><a class="postings-btn" href="#">Apply for this job</a></div></div>`,
    ),
    { workplace: 'remote' },
  ),
  page(
    'Teamtailor: a custom colour of page, its data escaped twice',
    'teamtailor',
    'https://tarnwater.na.teamtailor.com/jobs/4471203-dam-engineer',
    html(
      `<title>${TITLE} - ${COMPANY}</title><meta property="og:site_name" content="${COMPANY}">${data({ '@context': 'http://schema.org/', '@type': 'JobPosting', title: TITLE, description: AD.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/&/g, '&amp;'), hiringOrganization: { '@type': 'Organization', name: COMPANY }, jobLocation: [{ '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: PLACE } }] })}`,
      `<h1>${TITLE}</h1><div class="prose">${AD}</div>`,
    ),
  ),
  page(
    'Recruitee: hashed names, parts apart, on its own host',
    'recruitee',
    'https://tarnwater.recruitee.com/de/o/dam-engineer',
    html(
      `<title>${TITLE} - ${COMPANY} - Career Page</title><meta property="og:site_name" content="${COMPANY}">`,
      `<h1 class="sc-1 h2">${TITLE}</h1><div class="sc-2 custom-css-style-job-location">${PLACE}</div><div class="sc-3 custom-css-style-job-description">${AD}</div>`,
    ),
  ),
  page(
    'LinkedIn: the address of an alert',
    'linkedin',
    'https://www.linkedin.com/comm/jobs/view/4411867124/?trackingId=x',
    html(
      `<title>${TITLE} | ${COMPANY} | LinkedIn</title>`,
      `<div class="job-view-layout"><h1 class="job-details-jobs-unified-top-card__job-title">${TITLE}</h1><div class="job-details-jobs-unified-top-card__company-name"><a href="/company/tarn">${COMPANY}</a></div><div class="job-details-jobs-unified-top-card__tertiary-description-container"><span>${PLACE} · 2 weeks ago · 14 applicants</span></div><div class="job-details-fit-level-preferences"><button>Hybrid</button><button>Full-time</button></div><div id="job-details"><h2>About the job</h2>${AD}</div></div>`,
    ),
    { workplace: 'hybrid' },
  ),
];

/** Addresses of the boards, and whether each promises a posting. */
export const ADDRESSES: readonly (readonly [string, boolean])[] = [
  ['https://careers-tarnwater.icims.com/jobs/2210/dam-engineer/job', true],
  ['https://careers-tarnwater.icims.com/jobs/2210/job?mobile=false', true],
  ['https://careers-tarnwater.icims.com/jobs/2210/dam-engineer/login', false],
  ['https://careers-tarnwater.icims.com/jobs/2210/dam-engineer/candidate?from=login', false],
  ['https://careers-tarnwater.icims.com/jobs/search?ss=1', false],
  ['https://tarnwater.teamtailor.com/jobs/4471203-dam-engineer', true],
  ['https://tarnwater.teamtailor.com/de-DE/jobs/4471203-dam-engineer', true],
  ['https://tarnwater.teamtailor.com/jobs/4471203-dam-engineer/applications/new', false],
  ['https://tarnwater.teamtailor.com/jobs', false],
  ['https://tarnwater.recruitee.com/o/dam-engineer', true],
  ['https://tarnwater.recruitee.com/o/dam-engineer/c/new', false],
  ['https://tarn.wd3.myworkdayjobs.com/en-US/Careers/job/Fellbridge/Dam-Engineer_R-20231', true],
  ['https://tarn.wd3.myworkdayjobs.com/Careers/job/Dam-Engineer_R-20231/apply/autofillWithResume', false],
  ['https://tarn.wd3.myworkdayjobs.com/en-US/Careers/job/Dam-Engineer_R-20231/apply', false],
  ['https://tarn.wd3.myworkdayjobs.com/Careers/login', false],
  ['https://boards.greenhouse.io/tarnwater/jobs/4471203', true],
  ['https://job-boards.eu.greenhouse.io/tarnwater/jobs/4471203?gh_src=x', true],
  ['https://job-boards.greenhouse.io/tarnwater/jobs/4471203/confirmation', false],
  ['https://boards.greenhouse.io/tarnwater', false],
  ['https://apply.workable.com/tarnwater/j/ABC12345EF/', true],
  ['https://apply.workable.com/tarnwater/j/ABC12345EF/apply/', false],
  ['https://jobs.smartrecruiters.com/TarnWater/744000095392785-dam-engineer', true],
  ['https://jobs.lever.co/tarnwater/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e4f/apply', false],
  ['https://wellfound.com/jobs?job_listing_slug=4548046-dam-engineer', true],
  ['https://wellfound.com/jobs', false],
  ['https://www.jobs.cz/fp/tarn-water-a-s-214226/', false],
  ['https://builtinlondon.uk/job/dam-engineer/8624171', true],
  ['https://www.linkedin.com/jobs/search/?keywords=dam', false],
  ['https://www.dice.com/jobs?q=dam', false],
];
