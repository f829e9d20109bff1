// Long because it is a table of pages.
/**
 * A second look at the first eighteen boards: what extensions, scrapers and their tests of 2025 and 2026 say of the
 * boards' markup and their readers did not know. Names of classes, attributes and keys are facts of at least one such
 * source (two where there were two); all words are ours, and every page was written before a reader was tried on it.
 */
import {
  AD,
  AD_TEXT,
  ASKS,
  COMPANY,
  DUTIES,
  data,
  type Generation,
  html,
  INTRO,
  NAVIGATION,
  OUTRO,
  PLACE,
  page,
  SIMILAR,
  TITLE,
} from './generations.ts';
import { card, type List } from './lists.ts';

/** What stands around a posting: none of it may be read. */
const COOKIES = '<div id="consent"><h2>We use cookies</h2><p>Choose which of them we may keep for a year.</p></div>';
const BLURB =
  '<section><h2>About Tarn Water</h2><p>A company of ninety people that owns four reservoirs and a very old boat.</p></section>';
const FORM =
  '<form><h2>Apply for this job</h2><label>First name<input></label><button>Submit application</button></form>';
const json = (value: unknown) => JSON.stringify(value).replace(/<\//g, '<\\/');

const INDEED_HEADER = `<div data-testid="desktop-job-header"><div data-testid="company-info-title-row"><h5 role="heading" data-testid="vj-job-title">${TITLE}</h5></div><div data-testid="company-info-metadata"><div><div><a dir="ltr" href="/cmp/Tarn-Water?campaignid=x" aria-label="${COMPANY} (opens in a new tab)">${COMPANY}<div></div></a><div><div dir="ltr">·</div><div dir="ltr" aria-label="4.0 out of 5 stars">4.0</div></div><div dir="ltr">${PLACE}</div><div dir="ltr">Hybrid work</div></div></div></div></div>`;
const INDEED_FACTS =
  '<div data-testid="structured-job-summary"><h4>Job details</h4><div dir="ltr">$95,000 - $110,000 a year</div><div dir="ltr">Full-time</div></div>';
const STYLED = `<style>@layer htmlContent { p { margin: 0 } }</style>${AD}`;
const INDEED_MODEL = {
  jobKey: '4ebb26071350a161',
  jobTitle: TITLE,
  companyName: COMPANY,
  jobLocation: PLACE,
  jobInfoWrapperModel: {
    jobInfoModel: {
      jobInfoHeaderModel: { jobTitle: TITLE, companyName: COMPANY, formattedLocation: PLACE },
      sanitizedJobDescription: AD,
    },
  },
};
const DICE_HEADER = `<div data-testid="job-detail-header-card"><a href="https://www.dice.com/company-profile/7f2c?companyname=Tarn" data-wa-click="djv-job-company-profile-click"><span>${COMPANY}</span></a><h1 class="order-2">${TITLE}</h1><span class="order-3"><span>Hybrid in ${PLACE}</span><span> • Posted 1 hour ago</span></span><div class="order-4 flex"><div class="SeuiInfoBadge">Contract W2</div><div class="SeuiInfoBadge" data-testid="locationTypeBadge">Hybrid</div><div class="SeuiInfoBadge">Depends on Experience</div></div><button data-testid="apply-button">Easy Apply</button></div>`;
const DICE_REST = `<div data-testid="job-detail-job-alert"><h2>Never miss an opportunity</h2><p>Create an alert for jobs of this kind near you today.</p></div><div><h2>Company Info</h2><h3>About ${COMPANY}</h3><div data-testid="richTextElement"><p>Ninety people that own four reservoirs and an old boat.</p></div></div><section aria-label="Related jobs"><h2>Similar Jobs</h2><div data-testid="job-card"><h3>Lock Keeper</h3></div></section>`;
const WORKABLE_BODY = `<div class="jobBreakdown__job-breakdown--31MGR"><section><h2>Description</h2><div data-ui="job-breakdown-description-parsed-html">${AD}</div></section></div><section class="companyDetails__c--1"><h2>About ${COMPANY}</h2><p>Ninety people that own four reservoirs.</p></section>`;
const WORKABLE_HEAD = `<div class="jobOverview__job-overview--3qD-1"><h2 data-ui="overview-title" class="jobOverview__job-title--kuTAQ"><strong>${TITLE}</strong></h2><h2 data-ui="overview-company"><a class="companyName__link--2ntbf" href="/company/tarn">${COMPANY}</a></h2><div class="jobOverview__job-details--1"><span data-ui="overview-location">${PLACE}</span><span data-ui="overview-workplace">Hybrid</span><span data-ui="overview-employment-type">Full-time</span><span data-ui="overview-date-posted">Posted 2 days ago</span></div><button data-ui="overview-apply-now">Apply now</button></div>`;
const WORKABLE = { workplace: 'hybrid', description: `Description\n\n${AD_TEXT}` } as const;

export const GENERATIONS_2026: readonly Generation[] = [
  page(
    'LinkedIn: the page of one posting without the name of its screen, a column of other postings before it',
    'linkedin',
    'https://www.linkedin.com/jobs/view/4440528243/',
    html(
      `<title>${TITLE} | ${COMPANY} | LinkedIn</title>`,
      `<div data-testid="lazy-column"><a href="https://www.linkedin.com/jobs/view/4440528299/">Lock Keeper</a><div aria-label="Company, Brook Works."><a href="https://www.linkedin.com/company/brook/life/">Brook Works</a></div></div><div data-testid="lazy-column"><p><a href="https://www.linkedin.com/jobs/view/4440528243/?trackingId=abc">${TITLE}</a></p><div aria-label="Company, ${COMPANY}."><a href="https://www.linkedin.com/company/tarn/life/">${COMPANY}</a></div><p><span>${PLACE}</span><span> </span>·<span> </span><span>Reposted 5 days ago</span></p><div id="JobDetails_AboutTheJob_4440528243"><div data-sdui-component="com.linkedin.sdui.generated.jobseeker.dsl.impl.aboutTheJob"><h2>About the job</h2>${AD}</div></div><div id="JobDetails_AboutTheCompany_4440528243"><span data-testid="expandable-text-box">Ninety people and an old boat.</span></div></div>`,
    ),
  ),
  page(
    'LinkedIn: the page of one posting whose title is a line of text, no link and no heading',
    'linkedin',
    'https://www.linkedin.com/jobs/view/4440528244/',
    html(
      `<title>${TITLE} | ${COMPANY} | LinkedIn</title>`,
      `<main data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.JobDetails"><div><a href="https://www.linkedin.com/company/tarn/life/"><figure><img alt=""></figure></a><a href="https://www.linkedin.com/company/tarn/life/"><p>${COMPANY}</p></a></div><div><p class="_3293afb7">${TITLE}</p></div><p><span>${PLACE}</span><span> </span>·<span> </span><span>2 weeks ago</span></p><section id="JobMatchRef_4440528244"><div data-sdui-component="com.linkedin.sdui.generated.jobseeker.dsl.impl.jobMatch"><h2>Job match</h2><p>Your profile misses some of it.</p></div></section><section componentkey="JobDetails_AboutTheJob_4440528244"><h2>About the job</h2><p><span data-testid="expandable-text-box">${AD}<button data-testid="expandable-text-button"><span>… more</span></button></span></p></section></main>`,
    ),
  ),
  page(
    'LinkedIn: the page of one posting whose title is a line, its facts and its way to apply links to itself',
    'linkedin',
    'https://www.linkedin.com/jobs/view/4440528245/',
    html(
      `<title>(3) ${TITLE} | ${COMPANY} | LinkedIn</title>`,
      `<a href="https://www.linkedin.com/jobs/view/4440528245/"><span>Try it for nothing</span></a><div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.JobDetails"><a href="https://www.linkedin.com/company/tarn/life/"><div aria-label="Company, ${COMPANY}."><p>${COMPANY}</p></div></a><p>${TITLE}<span></span><a href="#" aria-label="Verified job"></a></p><p><span>${PLACE}</span><span> · </span><span>6 days ago</span><span> · </span><span>Over 100 people clicked apply</span></p><p><span>Promoted by hirer · Responses managed off LinkedIn</span></p><a href="https://www.linkedin.com/jobs/view/4440528245/"><span>Hybrid</span></a><a href="https://www.linkedin.com/jobs/view/4440528245/"><span>Full-time</span></a><a href="https://www.linkedin.com/jobs/view/4440528245/apply/?openSDUIApplyFlow=true" aria-label="Easy Apply to this job"><span>Easy Apply</span></a><div componentkey="JobDetails_AboutTheJob_4440528245"><h2>About the job</h2><p><span data-testid="expandable-text-box">${AD}<button data-testid="expandable-text-button">… more</button></span></p></div></div>`,
    ),
    { workplace: 'hybrid' },
  ),
  page(
    'LinkedIn: the pane beside a search, its facts and its way to apply links to the page of the posting',
    'linkedin',
    'https://www.linkedin.com/jobs/search-results/?currentJobId=4440528246&keywords=dam',
    html(
      '<title>dam | Search jobs | LinkedIn</title>',
      `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails"><div><a href="https://www.linkedin.com/company/tarn/life/"><div aria-label="Company, ${COMPANY}."><p>${COMPANY}</p></div></a><a href="https://www.linkedin.com/jobs/view/4440528246/apply/?openSDUIApplyFlow=true" aria-label="Easy Apply to this job"><span>Easy Apply</span></a><p><a href="https://www.linkedin.com/jobs/view/4440528246/">${TITLE}</a></p><p><span>${PLACE}</span><span> · </span><span>Reposted 5 days ago</span></p><a href="https://www.linkedin.com/jobs/view/4440528246/"><span>Remote</span></a></div><div id="JobDetails_AboutTheJob_4440528246"><h2>About the job</h2><p><span data-testid="expandable-text-box">${AD}</span></p></div></div>`,
    ),
    { workplace: 'remote' },
  ),
  page(
    'LinkedIn: the two panes of the meaning search in the classic markup, paragraphs inside a paragraph',
    'linkedin',
    'https://www.linkedin.com/jobs/search/?currentJobId=4357993609&keywords=dam',
    html(
      '<title>(2) dam Jobs | LinkedIn</title>',
      `<div class="scaffold-layout__list jobs-semantic-search-list"><ul></ul></div><div class="scaffold-layout__detail jobs-search__job-details"><div class="jobs-search__job-details--wrapper"><div aria-label="${TITLE}" class="jobs-search__job-details--container"><div class="jobs-semantic-search-job-details-wrapper"><div class="job-view-layout jobs-details"><div class="jobs-details__main-content"><a aria-label="${COMPANY} logo" href="/company/tarn/life"><img alt="${COMPANY} logo"></a><div class="job-details-jobs-unified-top-card__company-name" dir="ltr"><a href="/company/tarn/life">${COMPANY}</a></div><button>Share</button><div class="t-24 job-details-jobs-unified-top-card__job-title"><h1 class="t-24 t-bold inline"><a href="/jobs/view/4357993609/?alternateChannel=search">${TITLE}</a></h1></div><div class="job-details-jobs-unified-top-card__primary-description-container"><div class="t-black--light mt2 job-details-jobs-unified-top-card__tertiary-description-container"><span dir="ltr"><span class="tvm__text">${PLACE}</span><span class="tvm__text"><span class="white-space-pre"> </span>·<span class="white-space-pre"> </span></span><span class="tvm__text"><strong><span>1 hour ago</span></strong></span><p><span>Promoted by hirer</span></p></span></div></div><div class="job-details-fit-level-preferences"><button><span><strong>On-site</strong></span></button><button><span><strong>Full-time</strong></span></button></div><div class="job-details-jobs-unified-top-card__sticky-header"><a href="/jobs/view/4357993609/"><h2 class="t-16">${TITLE}</h2></a><div class="t-14 truncate">${COMPANY} · ${PLACE} (On-site)</div></div><div class="upsell-premium-custom-section-card__container"><h3>See recent hiring trends</h3><p>Try Premium for nothing this month.</p></div><div class="job-details-module"><h2>People you can reach out to</h2><p>Two people of your school.</p></div><div class="jobs-description job-details-module"><article class="jobs-description__container"><div class="jobs-description__content jobs-description-content"><div class="jobs-box__html-content t-14 jobs-description-content__text--stretch" id="job-details" tabindex="-1"><h2 class="text-heading-large">About the job</h2><div class="mt4"><p dir="ltr"><span>${AD}</span></p></div></div></div></article></div><section class="jobs-company"><div class="jobs-company__box"><h2>About the company</h2><p>Ninety people and an old boat.</p></div></section></div></div></div></div></div></div>`,
    ),
    { workplace: 'onsite' },
  ),
  page(
    'LinkedIn: two panes for people who are not signed in, its posting closed',
    'linkedin',
    'https://www.linkedin.com/jobs/search?keywords=dam&position=3&pageNum=0&currentJobId=4357993610',
    html(
      '<title>12 Dam jobs</title>',
      `<main class="two-pane-serp-page__results"><ul class="jobs-search__results-list"></ul></main><section class="two-pane-serp-page__detail-view"><div class="details-pane__content"><section class="top-card-layout"><a class="topcard__link" href="https://www.linkedin.com/jobs/view/dam-engineer-at-tarn-water-4357993610"><h2 class="top-card-layout__title topcard__title">${TITLE}</h2></a><h4 class="top-card-layout__second-subline"><div class="topcard__flavor-row"><span class="topcard__flavor"><a class="topcard__org-name-link topcard__flavor--black-link" href="/company/tarn">${COMPANY}</a></span><span class="topcard__flavor topcard__flavor--bullet">${PLACE}</span></div><div class="topcard__flavor-row"><span class="posted-time-ago__text topcard__flavor--metadata">3 weeks ago</span><figcaption class="num-applicants__caption">Over 200 applicants</figcaption></div></h4><figure class="closed-job closed-job__flavor topcard__flavor--closed"><figcaption class="closed-job__flavor--closed">No longer accepting applications</figcaption></figure></section><section class="core-section-container description"><div class="description__text description__text--rich"><section class="show-more-less-html" data-max-lines="5"><div class="show-more-less-html__markup show-more-less-html__markup--clamp-after-5">${AD}</div><button class="show-more-less-html__button">Show more</button></section></div></section>${SIMILAR}</div></section>`,
    ),
    { closed: true },
  ),
  page(
    'Indeed: the page of autumn 2026, drawn',
    'indeed',
    'https://www.indeed.com/viewjob?jk=4ebb26071350a161&from=shareddesktop',
    html(
      `<title>${TITLE} - ${PLACE} - Indeed.com</title><script>window._rootProps = ${json({ url: '/viewjob', locale: 'en' })};</script>`,
      `${NAVIGATION}<div data-testid="viewjob-main-content">${INDEED_HEADER}<div data-testid="viewjob-job-content">${INDEED_FACTS}<h4 data-testid="vj-job-description-heading">Full job description</h4><div class="react-native-html-content simple-job-description-html">${STYLED}</div></div></div>${SIMILAR}${COOKIES}`,
    ),
    { workplace: 'hybrid' },
  ),
  page(
    'Indeed: the page of autumn 2026, before it is drawn',
    'indeed',
    'https://www.indeed.com/viewjob?jk=4ebb26071350a161',
    html(
      `<title>${TITLE} - Indeed.com</title><script>window._rootProps = ${json({ url: '/viewjob', preloadedVJData: INDEED_MODEL })};</script><script>window._initialData = { ssr: true, viewJobClientSideModel: window._rootProps.preloadedVJData };</script>`,
      '<div id="root"></div>',
    ),
  ),
  page(
    'Indeed: a posting beside the feed of the home page, its heading nothing but a greeting, its text named by the heading before it',
    'indeed',
    'https://ca.indeed.com/?vjk=4ebb26071350a162&advn=1',
    html(
      '<title>Job Search Canada | Indeed</title>',
      `<h1>Welcome, Ada</h1><ul id="mosaic-provider-jobcards-1"></ul><div data-testid="viewjob-main-content"><div data-testid="desktop-job-header"><h5 role="heading" data-testid="vj-job-title-compact">${TITLE}</h5><div data-testid="company-info-metadata"><div><div><a href="/cmp/Tarn-Water">${COMPANY}</a><div dir="ltr">${PLACE}</div></div></div></div></div><div data-testid="viewjob-job-content">${INDEED_FACTS}<div><h4 data-testid="vj-job-description-heading">Full job description</h4><div class="css-146c3p1">${STYLED}</div></div></div></div>`,
    ),
  ),
  page(
    'Indeed: two panes, the open posting in the data of the search only',
    'indeed',
    'https://uk.indeed.com/jobs?q=dam&l=&vjk=4ebb26071350a161',
    html(
      `<title>Dam jobs</title><script>window._initialData={"pageNum":1,"autoOpenTwoPaneViewjobResponse":{"status":200,"body":${json(INDEED_MODEL)}}};</script>`,
      '<div id="mosaic-jobResults"></div><div id="jobsearch-ViewjobPaneWrapper"></div>',
    ),
  ),
  page(
    'Indeed: two panes, the older data of the search',
    'indeed',
    'https://uk.indeed.com/jobs?q=dam&l=&vjk=4ebb26071350a163',
    html(
      `<title>Dam jobs</title><script>window._initialData=${json({ autoOpenTwoPaneViewjobResponse: { body: { hostQueryExecutionResult: { data: { jobData: { results: [{ job: { key: '4ebb26071350a163', title: TITLE, sourceEmployerName: COMPANY, description: { html: AD, text: '' }, location: { formatted: { short: PLACE } } } }] } } } } } })};</script>`,
      '<div id="mosaic-jobResults"></div>',
    ),
  ),
  page(
    'Glassdoor: the pane of autumn 2026 on an address without a posting',
    'glassdoor',
    'https://www.glassdoor.com.au/Job/dam-engineer-jobs.htm?countryRedirect=true',
    html(
      '<title>Dam jobs</title>',
      `<div class="TwoColumnLayout_columnLeft"><ul class="JobsList_jobsList__lqjTr"><li data-test="jobListing" data-jobid="1010229186976"><div class="JobCard_jobCardWrapper__vX29z" data-test="job-card-wrapper" data-selected="true"><span class="EmployerProfile_compactEmployerName__9MGcV">Brook Works</span><a class="JobCard_jobTitle__GLyJ1" data-test="job-title" href="/job-listing/lock-keeper.htm?jl=1010229186977">Lock Keeper</a></div></li></ul></div><div class="TwoColumnLayout_columnRight"><div class="JobDetails_jobDetailsContainer__current"><header data-test="job-details-header" data-brandviews="MODULE:n=joblisting-header:eid=0:jlid=1010229186976"><h4>${COMPANY}</h4><h1 data-test="job-title">${TITLE}</h1><div data-test="location">${PLACE}</div><button data-test="applyButton">Apply now</button></header><section class="JobDetails_jobDescription__current">${AD}</section>${BLURB}</div></div>`,
    ),
  ),
  page(
    'Glassdoor: a header that is no header, with the name of the details in its own class',
    'glassdoor',
    'https://www.glassdoor.com/Job/index.htm?jl=1010274493134',
    html(
      '<title>Jobs</title>',
      `<div><div data-test="job-details-header" class="JobDetails_jobDetailsHeader__Hd9M3"><div class="EmployerProfile_employerNameHeading__bXBYr"><h4>${COMPANY}</h4></div><h1 id="jd-job-title-1010274493134" class="heading_Heading__aomVx">${TITLE}</h1><div class="JobDetails_locationAndPay__XGFmY"><div data-test="location" class="JobDetails_badgeStyle__xaoxT">${PLACE}</div><div data-test="detailSalary">$135K - $165K (Employer provided)</div></div></div><div class="JobDetails_jobDescription__uW_fK">${AD}</div></div>${SIMILAR}`,
    ),
  ),
  page(
    'ZipRecruiter: the pane of 2026, its text only behind a heading',
    'ziprecruiter',
    'https://www.ziprecruiter.com/jobs-search?search=dam&location=Fellbridge&lk=q7Lr0n8cVZ4J8Ff3kWqGhg&page=1',
    html(
      '<title>Dam jobs</title>',
      `<h1>120 dam jobs in Fellbridge</h1><div data-testid="left-pane"><h2>Lock Keeper</h2></div><div data-testid="right-pane"><div data-testid="job-details-scroll-container"><div><img alt="${TITLE}"><h2 class="text-header-md font-bold">${TITLE}</h2><a href="/co/Tarn-Water/Jobs" aria-label="${COMPANY}">${COMPANY}</a><p class="text-body-md">${PLACE}</p></div><a aria-label="Apply" href="https://www.ziprecruiter.com/job-redirect?match_token=T1">Apply</a><div><h2>Job description</h2><div class="text-primary">${AD}</div></div><div data-testid="company-data"><h2>About ${COMPANY}</h2><p>Ninety people and an old boat.</p></div></div></div>`,
    ),
  ),
  page(
    'Dice: the page of 2026 with its place, its company and other postings below',
    'dice',
    'https://www.dice.com/job-detail/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e50?q=dam&location=x',
    html(
      `<title>${TITLE} - ${COMPANY} - ${PLACE} | Dice.com</title>`,
      `${NAVIGATION}<main>${DICE_HEADER}<div><h2>Job Details</h2><h3>Skills</h3><ul><li><div class="SeuiInfoBadge"><div>Dams</div></div></li></ul><h3>Summary</h3><div class="job-detail-description-module__jHcKja__jobDescription">${AD}</div></div>${DICE_REST}</main>`,
    ),
    { workplace: 'hybrid' },
  ),
  page(
    'Dice: the posting beside the list',
    'dice',
    'https://www.dice.com/jobs?q=dam&location=Fellbridge',
    html(
      '<title>Search Jobs | Dice.com</title>',
      `<h1>12 dam jobs</h1><div role="list" aria-label="Job search results"><div data-testid="job-card" data-job-guid="0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e51"><a data-testid="job-search-job-detail-link" href="/job-detail/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e51">Lock Keeper</a></div></div><div data-testid="job-detail-pane"><a data-testid="job-detail-open-in-new-tab-btn" href="/job-detail/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e52">Open</a>${DICE_HEADER}<div><h2>Job Details</h2><div data-testid="jobDescriptionHtml">${AD}</div></div>${DICE_REST}</div>`,
    ),
    { workplace: 'hybrid' },
  ),
  page(
    'Wellfound: the posting slides in over the search',
    'wellfound',
    'https://wellfound.com/jobs?job_listing_slug=4230970-dam-engineer',
    html(
      '<title>Jobs</title>',
      `<main><h1>Find what is next</h1><div data-test="StartupResult"><a href="/company/brook"><h2>Brook Works</h2></a><a href="/jobs/4230971-lock-keeper">Lock Keeper</a></div></main><div data-test="DiscoverModal"><div data-test="JobListingSlideIn"><a href="/company/tarn-water"><img alt="${COMPANY} company logo"></a><a href="/company/tarn-water">${COMPANY}</a><h1>${TITLE}</h1><ul><li>€70k – €90k</li><li>|<a href="/location/fellbridge">${PLACE}</a></li><li>|2 years of exp</li><li>|Full Time</li></ul><div><span class="text-md font-semibold">Remote Work Policy</span><p>Onsite or remote</p></div><h2>About the job</h2><div id="job-description">${AD}</div><h2>About the company</h2><p>Ninety people and an old boat.</p><div><h3>Similar Jobs</h3><a href="/jobs/4230972-pump-fitter">Pump Fitter</a></div></div></div>`,
    ),
  ),
  page(
    'Wellfound: the full page, its title with the employer, other employers below',
    'wellfound',
    'https://wellfound.com/jobs/4230970-dam-engineer',
    html(
      `<title>${TITLE} at ${COMPANY} • ${PLACE} | Wellfound</title>`,
      `<div data-test="Masthead"><a href="/company/tarn-water"><img alt=""></a><a href="/company/tarn-water">${COMPANY}</a><span>11-50 employees</span></div><main><div><h2>Similar Jobs</h2><a href="/company/brook">Brook Works</a></div><div data-test="JobDetail"><h1>${TITLE} at ${COMPANY}</h1><div class="styles_description__36q7q">${AD}</div></div></main>`,
    ),
    { locations: [] },
  ),
  page(
    'Wellfound: the full page by its data, the text under its newer name',
    'wellfound',
    'https://wellfound.com/jobs/4230970-dam-engineer',
    html(
      `<title>${TITLE} at ${COMPANY} | Wellfound</title>${data({ props: { pageProps: { apolloState: { data: { 'JobListing:4230970': { __typename: 'JobListing', id: '4230970', title: TITLE, descriptionHtml: AD, jobType: 'full-time', compensation: '$70k – $90k', startup: { __ref: 'Startup:7' } }, 'Startup:7': { id: '7', name: COMPANY } } } } } }, 'id="__NEXT_DATA__" type="application/json"')}`,
      `<div data-test="Masthead"><a href="/company/tarn-water">${COMPANY}</a></div><div data-test="JobDetail"><h1>${TITLE} at ${COMPANY}</h1></div>`,
    ),
    { locations: [] },
  ),
  page(
    'Workable: the board over all employers, without structured data',
    'workable',
    'https://jobs.workable.com/view/2ZpwuJNZFNGys2BMY711yg/dam-engineer-in-fellbridge-at-tarn-water',
    html(`<title>${TITLE} - ${COMPANY} - Workable</title>`, `${NAVIGATION}${WORKABLE_HEAD}${WORKABLE_BODY}${SIMILAR}`),
    WORKABLE,
  ),
  page(
    'Workable: the posting beside the search over all employers',
    'workable',
    'https://jobs.workable.com/search?query=dam&selectedJobId=2e4c1b3e-52a7-4d0c-9f7e-8c2d6a1b3e52',
    html(
      '<title>Dam jobs - Workable</title>',
      `<div class="jobsMasterDetailView__container--x"><ul class="jobsList__list--1"><li class="jobsList__list-item--3HLIF"><a href="/view/9/lock-keeper"><h3>Lock Keeper</h3></a></li></ul><div class="desktopView__container--8Sxsa">${WORKABLE_HEAD}${WORKABLE_BODY}</div></div>`,
    ),
    WORKABLE,
  ),
  page(
    'SmartRecruiters: the place in a part of its own',
    'smartrecruiters',
    'https://jobs.smartrecruiters.com/TarnWater/744000095392785-dam-engineer',
    html(
      `<title>${TITLE} | ${COMPANY}</title><meta property="og:site_name" content="${COMPANY}">`,
      `<main class="jobad-main" itemscope itemtype="http://schema.org/JobPosting"><div itemprop="hiringOrganization" itemscope><meta itemprop="name" content="${COMPANY}"></div><meta itemprop="datePosted" content="2026-09-30T08:00:00.000Z"><h1 class="job-title" itemprop="title">${TITLE}</h1><ul class="job-details"><li itemprop="jobLocation" itemscope><spl-job-location formattedAddress="${PLACE}" workplaceType="hybrid"></spl-job-location></li><li class="job-detail" itemprop="employmentType">Full-time</li></ul><a id="st-apply" href="https://jobs.smartrecruiters.com/oneclick-ui/company/TarnWater/publication/bfd41fdb-7850-455e-b962-667be13b444b">I’m interested</a><div class="job-sections"><div itemprop="description"><section id="st-jobDescription" class="job-section"><div class="wysiwyg" itemprop="responsibilities">${AD}</div></section></div></div></main><aside>${BLURB}</aside>`,
    ),
    { workplace: 'hybrid' },
  ),
  page(
    'iCIMS: the place without an element of its own, parts without a class',
    'icims',
    'https://careers-tarn.icims.com/jobs/40057/dam-engineer/job?mobile=false&width=1640&in_iframe=1',
    html(
      `<title>${TITLE} in ${PLACE} | ${COMPANY}</title><meta property="og:site_name" content="${COMPANY}">`,
      `<div class="iCIMS_profilePicture"><div class="iCIMS_userMenuName">Returning candidate?</div><a href="/login">Log back in!</a></div><div class="iCIMS_JobContainer"><div class="iCIMS_JobContent"><div id="iCIMS_Header" tabindex="-1"><h1 class="iCIMS_Header">${TITLE}</h1></div><dl class="iCIMS_JobHeaderGroup"><div class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField"><span class="sr-only field-label">Job Locations</span></dt><dd class="iCIMS_JobHeaderData">${PLACE}</dd></div><div class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField">Category</dt><dd class="iCIMS_JobHeaderData">Water</dd></div></dl><h2 class="iCIMS_InfoMsg iCIMS_InfoField_Job"></h2><div class="iCIMS_InfoMsg iCIMS_InfoMsg_Job"><div class="iCIMS_Expandable_Container"><div class="iCIMS_Expandable_Text">${AD}</div></div></div><div class="iCIMS_JobOptions"><h2>Options</h2><a href="#">Apply for this job online</a><a href="#">Email this job to a friend</a></div></div></div>`,
    ),
  ),
  page(
    'We Work Remotely: the page of 2025 and 2026, its region in a box, no structured data',
    'weworkremotely',
    'https://weworkremotely.com/remote-jobs/tarn-water-dam-engineer',
    html(
      `<title>Remote ${TITLE} at ${COMPANY}</title>`,
      `<section class="lis-container"><div class="lis-container__header__hero"><div class="lis-container__header__hero__company-info"><h2 class="lis-container__header__hero__company-info__title">${TITLE}</h2></div></div><section class="lis-container__job"><div class="lis-container__job__content"><div class="lis-container__job__content__description"><div>${AD}</div></div></div><aside class="lis-container__job__sidebar"><div class="lis-container__job__sidebar__job-about"><h3>About the job</h3><ul><li class="lis-container__job__sidebar__job-about__list__item">Posted on <span>2 days ago</span></li><li class="lis-container__job__sidebar__job-about__list__item">Job type <a href="/remote-full-time-jobs"><span class="box box--jobType"><i></i>Full-Time</span></a></li><li class="lis-container__job__sidebar__job-about__list__item lis-container__job__sidebar__job-about__list__item--full">Region <div class="boxes"><a href="/100-percent-remote-jobs"><span class="box box--multi box--region">${PLACE}</span></a></div></li></ul></div><div class="lis-container__job__sidebar__companyDetails"><div class="lis-container__job__sidebar__companyDetails__info__title"><h3>${COMPANY}</h3></div><div class="lis-container__job__sidebar__companyDetails__info__jobs-posted">Jobs posted: 4</div><a href="/company/tarn">View company</a></div></aside></section></section>${SIMILAR}`,
    ),
  ),
  page(
    'Remote OK: the text in a block of markup instead of marked down words',
    'remoteok',
    'https://remoteok.com/remote-jobs/remote-dam-engineer-tarn-water-1093456',
    html(
      `<title>Remote ${TITLE} at ${COMPANY}</title>`,
      `<table id="jobsboard"><tr class="job active" data-id="1093456" data-company="${COMPANY}"><td class="company"><a class="preventLink" href="#"><h2 itemprop="title">${TITLE}</h2></a><span class="companyLink"><h3 itemprop="name">${COMPANY}</h3></span><div class="location">${PLACE}</div><div class="location tooltip">💰 $60k - $90k*</div></td></tr><tr class="expand" data-id="1093456"><td><div class="expandContents"><div class="description"><div class="html">${AD}</div></div><a href="/l/1093456">Apply now</a><p>Please mention the word LAKE when applying.</p></div></td></tr><tr class="job" data-id="1093457"><td><h2 itemprop="title">Lock Keeper</h2></td></tr></table>`,
    ),
  ),
  page(
    'Built In: the page without structured data',
    'builtin',
    'https://builtin.com/job/dam-engineer/8624171',
    html(
      `<title>${TITLE} - ${COMPANY} | Built In</title>`,
      `${NAVIGATION}<div data-id="job-card"><a data-id="company-title" href="/company/tarn-water"><h2>${COMPANY}</h2></a><h1>${TITLE}</h1><div class="d-flex"><div class="d-flex"><i class="fa-regular fa-house-building"></i></div><span class="font-barlow">Hybrid</span></div><div><div class="d-flex align-items-start"><div class="d-flex"><i class="fa-regular fa-location-dot"></i></div><div class="font-barlow position-relative"><span>${PLACE}</span></div></div></div><div class="d-flex"><div class="d-flex"><i class="fa-regular fa-sack-dollar"></i></div><span>95K-110K Annually</span></div></div><div id="job-post-body-8624171" class="html-parsed-content">${AD}</div><div><h2>Top Skills</h2><div>Dams</div></div><div class="html-parsed-content"><p>What the team says: there is a boat.</p></div>${SIMILAR}`,
    ),
    { workplace: 'hybrid' },
  ),
  page(
    'Greenhouse: the new board with ranges of pay and a form below',
    'greenhouse',
    'https://job-boards.greenhouse.io/tarnwater/jobs/8652422002?gh_src=x',
    html(
      `<title>Job Application for ${TITLE} at ${COMPANY}</title><meta property="og:title" content="${TITLE}">`,
      `<main class="main font-secondary job-post"><div class="job-post-container"><div class="job__header"><div class="job__title"><h1 class="section-header section-header--large font-primary">${TITLE}</h1><div class="job__location"><svg></svg><div>${PLACE}</div></div></div><button>Apply</button></div><div class="job__description body"><div>${AD}</div></div><div class="application--container" id="application-form">${FORM}</div></div></main>${COOKIES}`,
    ),
  ),
  page(
    'Greenhouse: the class of the title on the heading itself',
    'greenhouse',
    'https://job-boards.eu.greenhouse.io/tarnwater/jobs/8652422003',
    html(
      `<title>Job Application for ${TITLE} at ${COMPANY}</title>`,
      `<img class="logo" alt="${COMPANY} Logo"><h1 class="section-header job__title">${TITLE}</h1><div class="job__location"><div>${PLACE}</div></div><div class="job__description body">${AD}</div>${FORM}`,
    ),
  ),
  page(
    'Lever: sections, pay and a closing part, each a block of its own',
    'lever',
    'https://jobs.lever.co/tarnwater/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e53?lever-source=x',
    html(
      `<title>${COMPANY} - ${TITLE}</title>`,
      `<div class="main-header"><a class="main-header-logo" href="https://jobs.lever.co/tarnwater"><img alt="${COMPANY} logo"></a></div><div class="content-wrapper posting-page"><div class="content"><div class="section-wrapper accent-section page-full-width"><div class="section page-centered posting-header"><div class="posting-headline"><h2>${TITLE}</h2><div class="posting-categories"><div href="#" class="sort-by-time posting-category medium-category-label width-full capitalize-labels location">${PLACE}</div><div class="sort-by-team posting-category department">Water /</div><div class="sort-by-commitment posting-category commitment">Full-time /</div><div class="sort-by-time posting-category workplaceTypes">Hybrid</div></div></div><div class="postings-btn-wrapper"><a class="postings-btn template-btn-submit" href="#">Apply for this job</a></div></div></div><div class="section-wrapper page-full-width"><div class="section page-centered" data-qa="job-description">${AD}</div><div class="section page-centered last-section-apply" data-qa="btn-apply-bottom"><a class="postings-btn" href="#">Apply for this job</a></div></div></div></div>`,
    ),
    { workplace: 'hybrid' },
  ),
  page(
    'Ashby: drawn after moving on from the list, no data of its own',
    'ashby',
    'https://jobs.ashbyhq.com/tarnwater/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e54',
    html(
      `<title>${TITLE} @ ${COMPANY}</title>`,
      `<script>window.__appData = ${json({ organization: { name: COMPANY }, posting: null, jobBoard: { jobPostings: [] } })};</script><div class="ashby-job-posting-header"><img class="_navLogoWordmarkImage_1e3cr_105" alt="${COMPANY}"><h1 class="_title_ud4nd_34 ashby-job-posting-heading">${TITLE}</h1></div><div class="ashby-job-posting-left-pane"><div class="_section_14ib5"><h2>Location</h2><p>${PLACE}</p></div><div><h2>Employment Type</h2><p>Full time</p></div><div><h2>Location Type</h2><p>Hybrid</p></div><div><h2>Compensation</h2><p>$95K – $110K</p></div></div><div class="ashby-job-posting-right-pane"><div id="overview" role="tabpanel"><div class="_descriptionText_14ib5_206">${AD}</div></div></div>`,
    ),
    { workplace: 'hybrid' },
  ),
  page(
    'Workday: two places of one posting',
    'workday',
    'https://tarn.wd5.myworkdayjobs.com/en-US/TarnExternalCareerSite/job/Fellbridge/Dam-Engineer_JR2001234-1',
    html(
      `<title>${TITLE}</title><meta property="og:site_name" content="${COMPANY} Careers">`,
      `<div data-automation-id="jobPostingPage"><div data-automation-id="jobPostingHeader"><h2>${TITLE}</h2></div><a data-automation-id="adventureButton" href="#">Apply</a><div data-automation-id="locations"><dl><dt>locations</dt><dd>${PLACE}</dd><dd>Millbrook</dd></dl></div><div data-automation-id="time"><dl><dt>time type</dt><dd>Full time</dd></dl></div><div data-automation-id="postedOn"><dl><dt>posted on</dt><dd>Posted 3 Days Ago</dd></dl></div><div data-automation-id="requisitionId"><dl><dt>job requisition id</dt><dd>JR2001234</dd></dl></div><div data-automation-id="jobPostingDescription">${AD}</div><div data-automation-id="similarJobs"><h2>Similar Jobs</h2><ul><li><a data-automation-id="jobTitle" href="#">Lock Keeper</a></li></ul></div><div data-automation-id="jobSidebar"><h2>About Us</h2><p>Ninety people and an old boat.</p></div></div>`,
    ),
    { locations: [PLACE, 'Millbrook'] },
  ),
  page(
    'Himalayas: by its structured data, the employer also in a side column',
    'himalayas',
    'https://himalayas.app/companies/tarn-water/jobs/dam-engineer-7266810978',
    html(
      `<title>${COMPANY} is hiring a ${TITLE} | Himalayas</title><meta property="og:site_name" content="Himalayas">${data({ '@context': 'https://schema.org/', '@type': 'JobPosting', title: TITLE, description: AD, datePosted: '2026-09-12T08:00:00.000Z', validThrough: '2026-11-12T08:00:00.000Z', employmentType: 'FULL_TIME', jobLocationType: 'TELECOMMUTE', hiringOrganization: { '@type': 'Organization', name: COMPANY, logo: 'x.png' }, applicantLocationRequirements: [{ '@type': 'Country', name: 'Norway' }] })}`,
      `${NAVIGATION}<main><header><h1>${TITLE}</h1></header><article>${AD}</article><aside><h2>About the job</h2><p>Apply before November.</p><a href="/companies/brook">Brook Works</a></aside></main>${SIMILAR}`,
    ),
    { locations: [], workplace: 'remote' },
  ),
  page(
    'Remotive: by its structured data',
    'remotive',
    'https://remotive.com/remote-jobs/software-dev/dam-engineer-2069457',
    html(
      `<title>${TITLE} | Remotive</title><meta property="og:title" content="${TITLE} | Remotive">${data({ '@context': 'https://schema.org/', '@type': 'JobPosting', title: TITLE, description: AD, datePosted: '2026-09-12', employmentType: 'full_time', jobLocationType: 'TELECOMMUTE', hiringOrganization: { '@type': 'Organization', name: COMPANY }, applicantLocationRequirements: { '@type': 'Country', name: 'Worldwide' } })}`,
      `${NAVIGATION}<main><h1>[Hiring] ${TITLE} @${COMPANY}</h1><div>${AD}</div></main>${SIMILAR}`,
    ),
    { locations: [], workplace: 'remote' },
  ),
  page(
    'Lever: the lists of demands and the closing words in blocks of their own, a notice of the service before the button',
    'lever',
    'https://jobs.lever.co/tarnwater/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e55',
    html(
      `<title>${COMPANY} - ${TITLE}</title>`,
      `<div class="page show"><div class="main-header page-full-width"><a class="main-header-logo" href="/tarnwater"><img alt="${COMPANY} logo"></a></div><div class="content-wrapper posting-page"><div class="content"><div class="section-wrapper accent-section page-full-width"><div class="section page-centered posting-header"><div class="posting-headline"><h2>${TITLE}</h2><div class="posting-categories"><div class="sort-by-time posting-category location">${PLACE}</div><div class="commitment">Full-time</div></div></div></div></div><div class="section-wrapper page-full-width"><div class="section page-centered" data-qa="job-description"><div>${INTRO}</div></div><div class="section page-centered"><div><h3>What you do</h3><ul class="posting-requirements plain-list" data-qa="posting-requirements"><ul>${DUTIES.map((line) => `<li>${line}</li>`).join('')}</ul></ul></div></div><div class="section page-centered"><div><h3>What you bring</h3><div class="posting-requirements plain-list" data-qa="posting-requirements"><ul>${ASKS.map((line) => `<li>${line}</li>`).join('')}</ul></div></div></div><div class="section page-centered" data-qa="closing-description"><p>${OUTRO}</p></div><div class="section page-centered" data-qa="ai-disclaimer"><p>We may use artificial intelligence tools to support parts of the hiring process.</p></div><div class="section page-centered last-section-apply" data-qa="btn-apply-bottom"><a class="postings-btn" data-qa="show-page-apply" href="/apply">Apply for this job</a></div></div></div></div><div class="main-footer"><p>Jobs powered by</p></div></div>`,
    ),
  ),
  page(
    'Ashby: by its data only, before anything is drawn',
    'ashby',
    'https://jobs.ashbyhq.com/tarnwater/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e56',
    html(
      `<title>${TITLE} @ ${COMPANY}</title>`,
      `<div id="root"></div><script>window.__appData = ${json({ organization: { name: COMPANY, hostedJobsPageSlug: 'tarnwater' }, posting: { id: '0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e56', title: TITLE, departmentName: 'Water', locationName: PLACE, secondaryLocationNames: [], workplaceType: 'Hybrid', employmentType: 'FullTime', descriptionHtml: AD, isListed: true, isConfidential: false, compensationTierSummary: '$95K – $110K • Offers Equity', publishedDate: '2026-09-12' }, jobBoard: null })};fetch("https://cdn.ashbyprd.com/x")</script>`,
    ),
    { workplace: 'hybrid' },
  ),
  page(
    'Greenhouse: the old board with words before and after, pay in a block, the form below',
    'greenhouse',
    'https://boards.greenhouse.io/tarnwater/jobs/4209667002?ref=x',
    html(
      `<title>Job Application for ${TITLE} at ${COMPANY}</title>`,
      `<div id="wrapper"><div id="main"><div id="app_body"><div id="logo"><a href="/tarnwater"><img alt="${COMPANY} Logo" src="x.png"></a></div><div id="header"><a href="#app" id="apply_button">Apply</a><h1 class="app-title">${TITLE}</h1><span class="company-name">at ${COMPANY}</span><a href="/tarnwater">View all jobs</a><div class="location">${PLACE}</div></div><div id="content"><div class="content-intro"><p>${INTRO}</p></div><h3>What you do</h3><ul>${DUTIES.map((line) => `<li>${line}</li>`).join('')}</ul><h3>What you bring</h3><ul>${ASKS.map((line) => `<li>${line}</li>`).join('')}</ul><div class="content-conclusion"><p>${OUTRO}</p></div></div><div id="application"><h2>Apply for this Job</h2>${FORM}</div></div></div></div>`,
    ),
  ),
  page(
    'Greenhouse: the frame that other sites show',
    'greenhouse',
    'https://job-boards.greenhouse.io/embed/job_app?for=tarnwater&token=7484657&b=https%3A%2F%2Fwww.tarn.example%2Fcareers',
    html(
      `<title>Job Application for ${TITLE} at ${COMPANY}</title>`,
      `<main class="main font-secondary job-post"><div class="job-post-container"><div class="job__header"><a class="back-link">Back to jobs</a><div class="job__title"><h1 class="section-header font-primary">${TITLE}</h1><div class="job__location"><svg></svg><div>${PLACE}</div></div></div></div><div class="job__description body"><div>${AD}</div></div><div id="application-form">${FORM}</div></div></main>`,
    ),
  ),
  page(
    'Workable: three parts with a heading each, the form behind a tab',
    'workable',
    'https://apply.workable.com/tarn-water/j/0BD8C06DB4/',
    html(
      `<title>${TITLE} - ${COMPANY}</title>`,
      `<header><a data-ui="company-logo" href="/tarn-water/"><img alt="${COMPANY}"></a></header><main role="main"><h1 data-ui="job-title">${TITLE}</h1><p><span data-ui="job-workplace">Hybrid</span><span data-ui="job-location">${PLACE}</span><span data-ui="job-department">Water</span><span data-ui="job-type">Full time</span></p><nav role="tablist"><a data-ui="overview-tab" role="tab">Overview</a><a data-ui="application-form-tab" role="tab">Application</a></nav><section data-ui="job-description"><h2>Description</h2><div><p>${INTRO}</p><h3>What you do</h3><ul>${DUTIES.map((line) => `<li>${line}</li>`).join('')}</ul></div></section><section data-ui="job-requirements"><h2>What you bring</h2><div><ul>${ASKS.map((line) => `<li>${line}</li>`).join('')}</ul></div></section><section data-ui="job-benefits"><h2>Benefits</h2><div><p>${OUTRO}</p></div></section><section><a data-ui="overview-apply-now">Apply for this job</a></section></main>${COOKIES}`,
    ),
    { workplace: 'hybrid', description: `Description\n\n${AD_TEXT.replace(OUTRO, `Benefits\n\n${OUTRO}`)}` },
  ),
  page(
    'SmartRecruiters: four parts, a film between them, other postings in a side column',
    'smartrecruiters',
    'https://jobs.smartrecruiters.com/TarnWater/744000095392786',
    html(
      `<title>${TITLE} | ${COMPANY}</title><meta property="og:site_name" content="${COMPANY}">`,
      `<main itemscope itemtype="http://schema.org/JobPosting"><div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="${COMPANY}"></div><h1 class="job-title" itemprop="title">${TITLE}</h1><ul class="job-details"><li class="job-detail" itemprop="employmentType">Full-time</li><li itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><spl-job-location formattedaddress="${PLACE}" workplacetype="onsite"></spl-job-location><meta itemprop="address" content="${PLACE}"></li></ul><div itemprop="description"><section class="job-section" id="st-companyDescription"><h2 class="title">Company Description</h2><div class="wysiwyg"><p>${INTRO}</p></div></section><section class="job-section" id="st-jobDescription"><h2 class="title">What you do</h2><div class="wysiwyg" itemprop="responsibilities"><ul>${DUTIES.map((line) => `<li>${line}</li>`).join('')}</ul></div></section><section class="job-section" id="st-videos"><h2>Videos To Watch</h2><iframe src="https://video.example/1"></iframe></section><section class="job-section" id="st-qualifications"><h2 class="title">What you bring</h2><div class="wysiwyg" itemprop="qualifications"><ul>${ASKS.map((line) => `<li>${line}</li>`).join('')}</ul></div></section><section class="job-section" id="st-additionalInformation"><h2 class="title">Additional Information</h2><div class="wysiwyg" itemprop="incentives"><p>${OUTRO}</p></div></section></div></main><aside><h3>Other jobs at ${COMPANY}</h3><ul><li><a href="#">Lock Keeper</a></li></ul></aside>`,
    ),
    {
      workplace: 'onsite',
      description: `Company Description\n\n${AD_TEXT.replace(OUTRO, `Additional Information\n\n${OUTRO}`)}`,
    },
  ),
];

const KEEPER = (id: string | null) => card(id, 'Lock Keeper', 'Tarn Water', 'Fellbridge');
const FITTER = (id: string | null) => card(id, 'Pump Fitter', 'Tarn Water', 'Millbrook');
const both = (one: (title: string, place: string, last: string) => string) =>
  one('Lock Keeper', 'Fellbridge', '4') + one('Pump Fitter', 'Millbrook', '5');

export const LISTS_2026: readonly List[] = [
  {
    name: 'LinkedIn: the feed of the start page for jobs, three lines in a link',
    url: 'https://www.linkedin.com/jobs/',
    html: html(
      '<title>Jobs</title>',
      `<div data-view-name="jobs-home-infinite-jymbii-jobs-feed-module">${both((title, place, last) => `<div data-view-name="job-card"><a href="https://www.linkedin.com/jobs/search-results/?currentJobId=441186712${last}&origin=x"><div><div><div><div><p>${title}\n<span aria-hidden="true"></span></p><p>Tarn Water</p><p>${place}</p><p>Posted 2 days ago</p></div></div></div></div></a></div>`)}</div>`,
    ),
    cards: [KEEPER('4411867124'), FITTER('4411867125')],
  },
  {
    name: 'LinkedIn: the id on the element around each card, said twice',
    url: 'https://www.linkedin.com/jobs/search-results/?keywords=water',
    html: html(
      '<title>Jobs</title>',
      `<div data-testid="lazy-column" componentkey="SearchResultsMainContent">${both((title, place, last) => `<div componentkey="job-card-component-ref-441186712${last}" role="button"><div componentkey="job-card-component-ref-441186712${last}"><div><div><div><div><div><p><span aria-hidden="true">${title} (Verified job)</span><span>${title}</span></p><div><p>Tarn Water</p></div><p>${place}</p></div></div></div><div><div><p>2 weeks ago</p></div></div></div></div></div></div>`)}</div>`,
    ),
    cards: [KEEPER('4411867124'), FITTER('4411867125')],
  },
  {
    name: 'Indeed: the feed of the home page, ids on the titles only',
    url: 'https://www.indeed.com/',
    html: html(
      '<title>Job Search | Indeed</title>',
      `<div id="mosaic-provider-jobcards-1"><ul>${both((title, place, last) => `<li><div class="cardOutline"><h3 class="jobTitle"><a class="jcs-JobTitle" data-jk="54f1f8af68d722d${last}" href="/rc/clk?jk=54f1f8af68d722d${last}"><span id="jobTitle-54f1f8af68d722d${last}" title="${title}">${title}</span></a></h3><span data-testid="company-name">Tarn Water</span><div data-testid="text-location">${place}</div></div></li>`)}</ul></div>`,
    ),
    cards: [KEEPER('54f1f8af68d722d4'), FITTER('54f1f8af68d722d5')],
  },
  {
    name: 'Indeed: the smaller card of 2026 among the usual ones',
    url: 'https://www.indeed.com/jobs?q=water',
    html: html(
      '<title>Water jobs</title>',
      '<div id="mosaic-provider-jobcards"><ul><li><div class="cardOutline"><div class="job_seen_beacon"><h2 class="jobTitle"><a class="jcs-JobTitle" data-jk="54f1f8af68d722d4" href="/rc/clk?jk=54f1f8af68d722d4"><span title="Lock Keeper">Lock Keeper</span></a></h2><span data-testid="company-name">Tarn Water</span><div data-testid="text-location">Fellbridge</div></div></div></li><li><div class="jobcard-compact"><a data-jk="54f1f8af68d722d5" href="/rc/clk?jk=54f1f8af68d722d5"><span id="jobTitle-54f1f8af68d722d5">Pump Fitter</span></a></div></li></ul></div>',
    ),
    cards: [KEEPER('54f1f8af68d722d4'), card('54f1f8af68d722d5', 'Pump Fitter', null, null)],
  },
  {
    name: 'Glassdoor: cards without an item of a list',
    url: 'https://www.glassdoor.com/Job/water-jobs-SRCH_KO0,5.htm',
    html: html(
      '<title>Water jobs</title>',
      `<div aria-label="Jobs List">${both((title, place, last) => `<div data-test="job-card-wrapper"><span class="EmployerProfile_compactEmployerName__x">Tarn Water</span><a data-test="job-title" href="/job-listing/x-JV.htm?jl=100987654321${last}">${title}</a><span data-test="emp-location">${place}</span></div>`)}</div>`,
    ),
    cards: [KEEPER('1009876543214'), FITTER('1009876543215')],
  },
  {
    name: 'ZipRecruiter: each card twice, for wide screens and small ones',
    url: 'https://www.ziprecruiter.com/jobs-search?search=water',
    html: html(
      '<title>Water jobs</title>',
      ['a', 'b']
        .map(
          () =>
            `<section>${both((title, place, last) => `<article id="job-card-q7Lr0n8cVZ4J8Ff3kWqGh${last}"><h2>${title}</h2><a data-testid="job-card-company" href="/co/Tarn-Water/Jobs">Tarn Water</a><a data-testid="job-card-location">${place}</a></article>`)}</section>`,
        )
        .join(''),
    ),
    cards: [KEEPER('q7Lr0n8cVZ4J8Ff3kWqGh4'), FITTER('q7Lr0n8cVZ4J8Ff3kWqGh5')],
  },
  {
    name: 'iCIMS: rows of a table, the place in a list of facts',
    url: 'https://careers-tarn.icims.com/jobs/search?ss=1&in_iframe=1',
    html: html(
      '<title>Tarn Water</title><meta property="og:site_name" content="Tarn Water">',
      `<div class="container-fluid iCIMS_JobsTable">${both((title, place, last) => `<div class="row"><div class="col-xs-12 title"><a href="https://careers-tarn.icims.com/jobs/410${last}/x/job?in_iframe=1" class="iCIMS_Anchor" title="410${last} - ${title}"><span class="sr-only field-label">Title</span><h3>${title}</h3></a></div><div class="col-xs-12 additionalFields"><dl><div class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField">Location</dt><dd class="iCIMS_JobHeaderData"><span>${place}</span></dd></div></dl></div></div>`)}</div>`,
    ),
    cards: [KEEPER('4104'), FITTER('4105')],
  },
  {
    name: 'Lever: the list of 2026 with the kind of workplace',
    url: 'https://jobs.lever.co/tarnwater',
    html: html(
      '<title>Tarn Water</title>',
      `<div class="main-header"><a class="main-header-logo"><img alt="Tarn Water logo"></a></div><div class="postings-wrapper"><div class="postings-group"><div class="large-category-header">Water</div>${both((title, place, last) => `<div class="posting" data-qa-posting-id="0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e5${last}"><div class="posting-apply" data-qa="btn-apply"><a href="https://jobs.lever.co/tarnwater/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e5${last}">Apply</a></div><a class="posting-title" href="https://jobs.lever.co/tarnwater/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e5${last}"><h5 data-qa="posting-name">${title}</h5><div class="posting-categories"><span class="display-inline-block small-category-label workplaceTypes">Hybrid — </span><span class="sort-by-commitment posting-category small-category-label commitment">Full-time</span><span class="sort-by-location posting-category small-category-label location">${place}</span></div></a></div>`)}</div></div>`,
    ),
    cards: [KEEPER('0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e54'), FITTER('0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e55')],
  },
  {
    name: 'Dice: the employer’s name a line in a second link, the place behind the title',
    url: 'https://www.dice.com/jobs?q=water&location=Fellbridge',
    html: html(
      '<title>Search Jobs | Dice.com</title>',
      `<div role="list" aria-label="Job search results">${both((title, place, last) => `<div role="listitem"><div data-id="769e6e61d4feba75b542531d3a85480${last}" data-job-guid="2b999ec3-c3b7-4409-a6d4-45bba93c348${last}" data-testid="job-card" role="article"><div><a aria-label="View Details for ${title} (769e)" data-testid="job-search-job-card-link" href="https://www.dice.com/job-detail/2b999ec3-c3b7-4409-a6d4-45bba93c348${last}"></a><div class="header"><span class="logo"><a aria-label="Company Logo" href="/company-profile/7e72?companyname=x"><img alt="Tarn Water"></a><a href="/company-profile/7e72?companyname=x"><p class="mb-0">Tarn Water</p></a></span><a href="https://www.dice.com/job-detail/2b999ec3-c3b7-4409-a6d4-45bba93c348${last}"><span>Apply Now</span></a></div><div class="content" role="main"><a data-testid="job-search-job-detail-link" aria-label="${title}" href="https://www.dice.com/job-detail/2b999ec3-c3b7-4409-a6d4-45bba93c348${last}">${title}</a><span><p>${place}</p><p>•</p><p>Today</p></span><span><p>We search for someone who keeps water where it is.</p></span><p id="employmentType-label">Contract</p></div></div></div></div>`)}</div>`,
    ),
    cards: [KEEPER('2b999ec3-c3b7-4409-a6d4-45bba93c3484'), FITTER('2b999ec3-c3b7-4409-a6d4-45bba93c3485')],
  },
  {
    name: 'Dice: the employer named by its own attribute, place and age in one line',
    url: 'https://www.dice.com/jobs?q=water',
    html: html(
      '<title>Search Jobs | Dice.com</title>',
      both(
        (title, place, last) =>
          `<div data-job-guid="2b999ec3-c3b7-4409-a6d4-45bba93c348${last}" data-testid="job-card" role="article"><a data-testid="job-search-job-card-link" href="/job-detail/2b999ec3-c3b7-4409-a6d4-45bba93c348${last}"> </a><a data-testid="job-search-job-detail-link" href="/job-detail/2b999ec3-c3b7-4409-a6d4-45bba93c348${last}">${title}</a><a href="/company-profile/7e72"><p data-testid="job-card-company-name">Tarn Water</p></a><p>${place} • 2 days ago</p><p id="salary-label">$175000</p></div>`,
      ),
    ),
    cards: [KEEPER('2b999ec3-c3b7-4409-a6d4-45bba93c3484'), FITTER('2b999ec3-c3b7-4409-a6d4-45bba93c3485')],
  },
  {
    name: 'iCIMS: cards whose label is not hidden by a class, a picture before it',
    url: 'https://careers-tarn.icims.com/jobs/search?ss=1&searchRelation=keyword_all',
    html: html(
      '<title>Tarn Water</title><meta property="og:site_name" content="Tarn Water">',
      `<ul class="iCIMS_JobsTable"><li class="iCIMS_JobCardItem"><div class="header left"><span class="field-label">Location : Location</span><span>Fellbridge</span></div><div class="title"><a href="https://careers-tarn.icims.com/jobs/4104/r-1/job?in_iframe=1"><h3>Lock Keeper</h3></a></div><div class="description">Current opening.</div></li><li class="col-xs-12 iCIMS_JobCardItem"><div class="col-xs-6 header left"><dl class="iCIMS_JobHeaderGroup"><div class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField"><span class="glyphicons" aria-hidden="true"></span><span class="sr-only field-label">Location</span></dt><dd class="iCIMS_JobHeaderData"><span> Millbrook</span></dd></div></dl></div><a href="https://careers-tarn.icims.com/jobs/4105/slug/job?in_iframe=1" class="iCIMS_Anchor"><h3> Pump Fitter</h3></a></li></ul>`,
    ),
    cards: [KEEPER('4104'), FITTER('4105')],
  },
  {
    name: 'We Work Remotely: the item of 2026, the employer’s own link first',
    url: 'https://weworkremotely.com/categories/remote-programming-jobs',
    html: html(
      '<title>Jobs</title>',
      `<section class="jobs"><article><ul>${both((title, place, last) => `<li class="new-listing-container"><div class="tooltip--flag-logo"><a href="/company/tarn-water"></a></div><a class="listing-link--unlocked" href="/remote-jobs/tarn-water-${last}"><div class="new-listing"><div class="new-listing__header"><h3 class="new-listing__header__title"><span class="new-listing__header__title__text">${title}</span></h3><div class="new-listing__header__icons"><p class="new-listing__header__icons__date">3d</p></div></div><p class="new-listing__company-name">Tarn Water</p><p class="new-listing__company-headquarters">${place}</p><div class="new-listing__categories"><p class="new-listing__categories__category">Full-Time</p></div></div></a></li>`)}<li class="view-all"><a href="/categories/x">View all 90</a></li></ul></article></section>`,
    ),
    cards: [KEEPER('tarn-water-4'), FITTER('tarn-water-5')],
  },
];

export const ADDRESSES_2026: readonly (readonly [string, boolean])[] = [
  [
    'https://jobs.smartrecruiters.com/oneclick-ui/company/TarnWater/publication/bfd41fdb-7850-455e-b962-667be13b444b?dcr_ci=TarnWater',
    false,
  ],
  ['https://jobs.smartrecruiters.com/TarnWater/6000000001420615-product-manager-i', true],
  ['https://careers.smartrecruiters.com/TarnWater', false],
  ['https://my.greenhouse.io/jobs?query=dam&date_posted=past_day', false],
  ['https://boards.greenhouse.io/embed/job_app?for=tarnwater&token=8652422002', true],
  ['https://www.indeed.com/m/basecamp/viewjob?viewtype=embedded&jk=54f1f8af68d722d2', true],
  ['https://ca.indeed.com/?vjk=54f1f8af68d722d2&advn=1', true],
  ['https://www.indeed.com/cmp/Tarn-Water/jobs', false],
  ['https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4411867124', true],
  ['https://de.linkedin.com/jobs/view/dam-engineer-at-tarn-water-4411867124?position=1', true],
  ['https://www.linkedin.com/jobs/', false],
  ['https://jobs.workable.com/search?query=dam&selectedJobId=2e4c1b3e-52a7-4d0c-9f7e-8c2d6a1b3e52', true],
  ['https://jobs.workable.com/search?query=dam', false],
  ['https://jobs.workable.com/company/9/jobs-at-tarn', false],
  ['https://www.ziprecruiter.com/jobs-search?search=dam&lk=q7Lr0n8cVZ4J8Ff3kWqGhg', true],
  ['https://www.ziprecruiter.com/jobs-search?search=dam', false],
  ['https://remoteok.com/remote-jobs/1093456', true],
  ['https://remoteok.com/remote-dev-jobs', false],
  ['https://wellfound.com/company/tarn-water/jobs/4230970-dam-engineer', true],
  ['https://wellfound.com/company/tarn-water/jobs', false],
  ['https://jobs.ashbyhq.com/tarnwater/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e54', true],
  ['https://jobs.ashbyhq.com/tarnwater', false],
  ['https://himalayas.app/companies/tarn-water/jobs', false],
];
