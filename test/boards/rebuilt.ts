// Long because it is a table of pages.
/**
 * Pages that people who track or collect postings have saved from boards in 2025 and 2026, built again: elements, classes,
 * attributes, data and order as they were (facts of public repositories), with what stood around the posting; all words
 * are ours. What must be read was written down before a reader was tried.
 */

export interface Rebuilt {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly title: string;
  readonly company: string | null;
  /** Part of the first places; undefined where the page has one that is not read. */
  readonly place: string | null | undefined;
  /** First and last line of the description. */
  readonly first: string;
  readonly last: string;
  /** Each stands in the description once. */
  readonly holds: readonly string[];
  /** What belongs to the page. */
  readonly without: readonly string[];
  /** What its data say of themselves, where the page says it better. */
  readonly bare?: Partial<Pick<Rebuilt, 'first' | 'last' | 'place'>>;
}

const html = (head: string, body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const json = (value: unknown) => JSON.stringify(value).replace(/<\//g, '<\\/');
const data = (value: unknown) => `<script type="application/ld+json">${json(value)}</script>`;
const list = (lines: readonly string[], around = 'li') =>
  `<ul>${lines.map((line) => `<li>${around === 'li' ? line : `<${around}>${line}</${around}>`}</li>`).join('')}</ul>`;

const TITLE = 'Weir Engineer';
const COMPANY = 'Alder Weirs';
const PLACE = 'Ludham';
const INTRO =
  'Alder Weirs keeps two hundred gates and sluices on nine rivers moving, in floods and in dry summers alike.';
const ROLE =
  'In this role you join a team of twelve that would rather stand beside a gate than read a report about it.';
const DUTIES = [
  'Inspect gates, chains and gearboxes and decide what is mended before the winter',
  'Plan the works with divers, crane drivers and the people who live beside the water',
  'Write instructions that a keeper understands at three in the morning',
];
const ASKS = [
  'A degree in mechanical or civil engineering, or ten years in a workshop instead',
  'Three years of experience with hydraulics, cranes or locks',
  'A driving licence and no fear of ladders',
];
const OFFER = [
  'A salary by the public scale, and one more day of leave for every flood',
  'A pension, a van and waders that fit',
];
const OUTRO = 'We read every letter, and nobody waits longer than two weeks for an answer.';
/** Some of what makes real postings long. */
const MORE = [
  'Most of our gates were built before anybody on the team was born, and none of them looks quite like its drawing. The people who built them left notes in the margins, and reading those notes is half of the work of a good winter.',
  'The works of a year are planned in September, when the water is low and the keepers have time to talk. Each gate has a book of its own; whoever mends it writes in it what was found, what was done, and what will have to be done by somebody else.',
  'In a flood everybody is on call for four days and off for the next four. Nobody has to be a hero: two people go to a gate, one of them looks at the water, and both of them come back.',
  'You will have a desk in the old pump house and share a van with one colleague, a crane driver who knows every farm track between the two rivers. Training takes a winter, and you are not alone at a gate before it is over.',
  'Two of the nine rivers are tidal, and their gates are opened and closed by a program that one of us wrote and all of us mistrust. We are replacing it piece by piece, and every piece runs beside the old one for a whole winter before it may move anything heavier than a leaf.',
  'Drawings, photographs and the books of the gates are being scanned, and half of what they say is wrong by now. You help to find out which half, with a tape, a torch and the patience of somebody who has looked for a leak before.',
  'We pay by the public scale and put the grade into the offer. Whoever moves here for the job gets the first month in our house by the lock, which has a stove, a boat, and neighbours who will ask what you are doing with their river.',
];
const HOLDS = [INTRO, ROLE, ...DUTIES, ...ASKS, ...OFFER, OUTRO];

const LD = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: TITLE,
  datePosted: '2026-02-19',
  hiringOrganization: { '@type': 'Organization', name: COMPANY },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: PLACE, addressCountry: 'GB' },
  },
};

const page = (name: string, url: string, source: string, more: Partial<Rebuilt> = {}): Rebuilt => ({
  name,
  url,
  html: source,
  title: TITLE,
  company: COMPANY,
  place: PLACE,
  first: INTRO,
  last: OUTRO,
  holds: HOLDS,
  without: [],
  ...more,
});

// startup.jobs: the document title is cut, the employer is in a meta of the article and beside the text.
const startupCard = (title: string, slug: string) =>
  `<div class="isolate group/post grid grid-cols-9 md:grid-cols-12 relative gap-2 p-3 items-center rounded-sm w-full"><div class="col-span-8 flex sm:items-center gap-3"><a class="block z-10 shrink-0" href="/company/qualm-2"><div class="relative block size-10"><img src="/logos/26319?size=50"></div></a><div class="grow overflow-hidden"><div class="flex flex-col justify-center"><a target="_blank" class="flex items-center gap-1 font-medium" href="/${slug}"><span class="absolute inset-0 z-0"></span><div class="sm:truncate">${title}</div></a><div class="flex flex-row items-center"><a class="z-10 hover:underline" href="/company/qualm-2">Qualm</a> <span>·</span> <div><a href="/locations/norwich">Norwich</a>, <a href="/locations/norfolk">Norfolk</a></div></div></div></div></div></div>`;
const START_LINK = `<a class="text-lg font-bold" href="/company/alder-weirs-3">${COMPANY}</a>`;
const START_APPLY =
  '<a class="flex justify-center items-center gap-2 w-full" rel="nofollow" href="/apply/fd4c446d-899d-4673-96e6-9f917a28dd4d">Apply for this job<div class="size-6 relative"><svg></svg></div></a>';
const startBox = (title: string, body: string, color: string) =>
  `<div class="rounded-lg p-4 bg-${color} dark:ring-1"><div class="font-bold text-xl mb-2 flex gap-2 items-center">${title}</div><div class="dark:text-gray-300">${body}</div></div>`;
const startupjobs = page(
  'startup.jobs: a summary in a box above, the employer and advice beside, similar ones below',
  'https://startup.jobs/weir-engineer-gates-mechanics-multiple-levels-alder-weirs-3-7772194',
  html(
    `<title>Weir Engineer, Gates (Mechanics &amp; Hydraulics) — Multiple</title><meta name="description" content="Apply now for Weir Engineer, Gates (Mechanics &amp; Hydraulics) — Multiple Levels job at ${COMPANY} (REMOTE)."><meta property="og:title" content="Weir Engineer, Gates (Mechanics &amp; Hydraulics) — Multiple"><meta property="og:site_name" content="Startup Jobs"><meta property="og:type" content="article"><meta property="og:author" content="${COMPANY}"><meta property="og:headline" content="Weir Engineer, Gates (Mechanics &amp; Hydraulics) — Multiple Levels"><meta property="og:publisher" content="Startup Jobs">`,
    `<div data-controller="popover"><a href="/"><span class="sr-only">Startup Jobs</span></a><nav><a href="/tags"><div class="ml-4 text-base">Tags</div></a><a href="/collections"><div class="ml-4">Collections</div></a></nav><a href="/employers/posts/new">Post a job</a><p class="mt-6">Existing customer? <a href="/employers/session/new">Sign in</a></p></div><div class="min-h-screen"><div class="max-w-[1200px] mx-auto px-2"><div class="flex flex-col md:grid md:grid-cols-3 gap-20"><div class="col-span-2 pb-8"><div class="flex gap-2 items-center md:hidden"><a class="relative block size-6" href="/company/alder-weirs-3"><img src="/logos/26056?size=6"></a>${START_LINK}</div><h1 class="font-bold text-4xl leading-tight">Weir Engineer, Gates (Mechanics &amp; Hydraulics) — Multiple Levels</h1><div class="border-b border-gray-200 pb-4 mb-4 text-2xl"><div class="block"><a class="hover:underline" href="/locations/ludham">Ludham</a> , <a class="hover:underline" href="/locations/united-kingdom">United Kingdom</a></div> <a class="hover:underline" href="/remote-full-time-jobs">full-time</a> <a class="hover:underline" href="/remote-jobs">Remote</a></div><div class="rounded-lg p-4 bg-purple-50 border mb-4"><div class="flex items-center gap-2"><svg></svg><h2 class="text-sm font-semibold uppercase tracking-wide">TLDR</h2></div><p class="mt-1">Work on gates that matter to whole towns, driving better mechanics while collaborating with keepers and divers.</p></div><div class="post__content prose-xl pb-8"><div class="trix-content"><h2><strong>Hi there!</strong></h2><p>${INTRO}</p><p><br class="ProseMirror-trailingBreak"></p><p><strong>Job Posted: </strong>December 1, 2025</p><p><strong>Location: </strong>Britain and Ireland</p><p></p><p>${ROLE}</p>${MORE.map((words) => `<p>${words}</p>`).join('')}<p>In this role, you'll:</p>${list(DUTIES, 'p')}<p></p><h2><strong>About You</strong></h2>${list(ASKS, 'p')}<h2><strong>What we give</strong></h2>${list(OFFER, 'p')}<p></p><h2><strong>How to Apply</strong></h2><p>${OUTRO}</p></div></div><div class="hidden md:block">${START_APPLY}</div></div><div class="flex flex-col gap-4">${startBox(START_LINK, '<div data-controller="read-more"><p class="line-clamp-4">Alder Weirs helps rivers scale.</p><button>Read more</button></div><div class="flex gap-2"><a href="https://alder.example/">Website</a> <a href="https://linkedin.com/alder">LinkedIn</a></div><a href="/company/alder-weirs-3">View all jobs</a>', 'black')}${startBox('Salary', '£43,900 – £61,200 per year', 'white')}<div class="hidden md:block">${startBox('', `${START_APPLY}<p class="pt-2 px-2">Please mention you found this job on Startup Jobs.</p>`, 'blue-100')}</div><form data-controller="form bookmark" action="/bookmarks" method="post"><input type="hidden" name="bookmarkable_id" value="7772194"><label for="bookmarked"><input type="checkbox" id="bookmarked">${startBox('Bookmark?', '<p>Save this job to your bookmarks to easily find it later when you are ready to apply.</p>', 'red-100')}</label></form>${startBox('Ace your job interview', '<p>Understand the required skills.</p><a href="/interview-questions/weir-engineer">Weir Engineer Q&amp;A</a>', 'yellow-300')}<a rel="nofollow" href="/reports/new?sgid=eyJf">Report this job</a></div></div></div><turbo-frame id="related" target="_top"><div class="bg-gray-100 border-t py-4"><div class="max-w-[1200px] mx-auto px-2"><h1 class="text-sm font-medium uppercase">Similar jobs</h1>${[1, 2, 3, 4].map((n) => startupCard(`Senior Lock Keeper ${n}`, `senior-lock-keeper-qualm-2-724452${n}`)).join('')}</div></div></turbo-frame></div>`,
  ).replace('<html lang="en">', '<html itemscope="true" itemtype="http://schema.org/Article" lang="en">'),
  {
    title: 'Weir Engineer, Gates (Mechanics & Hydraulics) — Multiple Levels',
    place: 'Britain and Ireland',
    first: 'Hi there!',
    without: [
      'Ace your',
      'Lock Keeper',
      'Please mention',
      'Bookmark',
      'Read more',
      'helps rivers scale',
      'Report this job',
      'matter to whole towns',
    ],
  },
);

// Levels.fyi: all employers with their postings on the left, the open one on the right as plain text.
const LV = 'jobs-directory-body-module-scss-module__XmM6sq__';
const CARD = 'company-jobs-preview-card-module-scss-module__h_Bkua__';
const HEAD = 'job-details-header-module-scss-module__CqpRoW__';
const levelsCard = (company: string, titles: readonly string[]) =>
  `<div role="button" tabindex="0" class="${CARD}container"><div class="${CARD}companyHeaderContainer"><div><img alt="${company} logo" class="${CARD}companyImg" src="https://img.logo.dev/x"></div><div class="${CARD}companyHeaderTextContainer"><span><h2 class="${CARD}companyName">${company}</h2></span><div class="${CARD}shortDescription">Financial management solutions for businesses.</div><div class="${CARD}companyStatsRow"><div>17,000</div><div>$103.24B</div></div></div></div><div class="${CARD}companyJobsContainer">${titles.map((title, n) => `<a href="/jobs?jobId=7750230846358394${n}"><div class="${CARD}companyJobContainer"><div class="${CARD}jobDescriptionRow"><div class="${CARD}companyJobTitle">${title}<!-- --> <span class="${CARD}companyJobDate">2 days ago</span></div></div><div class="${CARD}jobDescriptionRow"><div class="${CARD}companyJobLocation">Hull, England · On-site · £53K</div></div></div></a>`).join('')}</div><button type="button" class="${CARD}companyOtherJobsTitle">View all open roles &nbsp;</button></div>`;
const bullets = (lines: readonly string[]) => lines.map((line) => `• ${line}`).join('\n');
const LEVELS_TEXT = `Why work at ${COMPANY}\n\n\n${INTRO}\n\n\nWhere we work\n${MORE.join('\n')}\n\n\nThe role\n${ROLE}\n\n\nYour responsibilities will include: \n${bullets(DUTIES)}\n\n\nWe expect you to have:\n${bullets(ASKS)}\n\n\nWhat we offer\n${bullets(OFFER)}\n\n\n${OUTRO}`;
const levels = page(
  'Levels.fyi: the open posting beside a directory of employers, plain text in one element',
  'https://www.levels.fyi/jobs?jobId=95431004121899718',
  html(
    `<title data-next-head="">Weir Engineer (Tidal ... | ${COMPANY} | Levels.fyi</title><meta property="og:url" content="https://www.levels.fyi/jobs?jobId=95431004121899718"><meta property="og:site_name" content="Levels.fyi"><link rel="canonical" href="https://www.levels.fyi/jobs?jobId=95431004121899718">`,
    `<div id="__next"><header><nav><a href="/">Levels.fyi</a><a href="/jobs">Jobs</a><a href="/salaries">Salaries</a></nav></header><div class="${LV}container"><div class="${LV}jobsListContainer">${levelsCard('Brook Cables', ['Intern-Field Application Engineering', 'Staff Software QA Engineer', 'Sales Engineer'])}${levelsCard('Entuit', ['Staff Product Manager, Fraud Prevention', 'Manager 2, Software Engineering'])}${levelsCard('Medtonic', ['Principal Quality Engineer', 'Field Clinical Specialist'])}<div class="${LV}footer"><span class="${LV}copyright">© 2017-<!-- -->2026<!-- --> Levels Fyi Inc.</span></div></div><div class="${LV}jobDetailContainer"><section><section class="${HEAD}headerContainer"><div class="${HEAD}jobTitleRow"><h1>Weir Engineer (Tidal Gates)</h1><a href="https://careers.alder.example/?gh_jid=4754609101&amp;ref=levels.fyi" class="${HEAD}applyNowButton" target="_blank"><svg></svg> Apply Now</a><button type="button" title="Share" aria-label="Share"></button></div><p class="${HEAD}detailsRow">${COMPANY} · 12 days ago · Ludham, Norfolk, England · Germany · Netherlands</p><div class="${HEAD}compensationRow"><svg></svg>£47,836&nbsp;-&nbsp;£61,127 <span class="${HEAD}fromJobDescription">(base salary estimate from Levels.fyi)</span></div><div class="total-comp-estimate-module-scss-module__W8_ZGa__container"><p>Levels.fyi's Total Compensation estimates by level for Engineers at ${COMPANY}. The most likely levels for this role are highlighted below in blue.</p><div><a target="_blank" href="/companies/alder/salaries/levels/g16">G16 <span>£51K</span></a><a target="_blank" href="/companies/alder/salaries/levels/g17">G17 <span>£59K</span></a></div></div><div class="${HEAD}externalLinkRow"><a href="https://careers.alder.example/?gh_jid=4754609101&amp;ref=levels.fyi" target="_blank">Apply Now</a><a target="_blank" href="/companies/alder/benefits">Benefits</a><a href="https://buy.stripe.com/7s">Promote</a></div></section><section class="job-details-about-module-scss-module__9vKjIq__aboutContainer"><div data-state="closed"><div data-state="closed" id="radix-_r_3_"><div style="max-height: 500px;"><div class="job-details-about-module-scss-module__9vKjIq__markdownText job-details-about-module-scss-module__9vKjIq__plainTextDescription">${LEVELS_TEXT}</div></div><div><button type="button" aria-controls="radix-_r_3_" aria-expanded="false">Show More</button></div></div></div></section><section class="company-details-module-scss-module__z0fKDW__companyDetailsContainer"><h2>Company Details</h2><div><img width="40"><div><h3>${COMPANY}</h3> <a href="https://alder.example/?ref=levels.fyi">Website</a> · <a href="/companies/alder">Overview</a> · <a href="/companies/alder/salaries">Salaries</a></div></div><p>Alder is a listed river company that aims to become the leading provider of gates.\nIts team includes around 400 highly skilled keepers.</p><div><span>Ludham, UK</span><span>600</span><span>Private</span></div></section></section></div></div><a href="/services/?ref=fab_jobs">Negotiate</a></div><script id="__NEXT_DATA__" type="application/json">${json({ props: { pageProps: { initialFilters: { limitPerCompany: 3 }, initialJobsData: { results: [{ companyName: 'Brook Cables', jobs: [{ id: '138049493227446982', title: 'Sales Engineer' }] }] } } } })}</script>`,
  ),
  {
    title: 'Weir Engineer (Tidal Gates)',
    first: `Why work at ${COMPANY}`,
    without: [
      'Show More',
      'Company Details',
      'listed river company',
      'Total Compensation',
      'Sales Engineer',
      'Negotiate',
      'highlighted below',
    ],
  },
);

// Workable: JSON-LD runs all sections together, and says the last two again in fields of their own.
const wkSection = (id: string, title: string, body: string) =>
  `<section aria-labelledby="job-${id}-title" class="styles--3vx-H" data-ui="job-${id}"><h2 id="job-${id}-title">${title}</h2><div>${body}</div></section>`;
const WK_FIRST = `<p>${INTRO}<br></p><p></p><p>${ROLE}</p>${list(DUTIES)}`;
const WK_LAST = `${list(OFFER)}<p>${OUTRO}</p>`;
const workable = page(
  'Workable: sections with headings on the page, without them in its data',
  'https://apply.workable.com/alderweirs/j/0BD8C06DB3/',
  html(
    `<title>${TITLE} - ${COMPANY}</title><link rel="canonical" href="https://apply.workable.com/alderweirs/j/0BD8C06DB3/"><script>window.careers = {"features":{"prerender":true},"config":{"turnstileWidgetSiteKey":"0x4AAA"}};</script><meta name="job" content="2769505"><meta property="og:title" content="${TITLE} - ${COMPANY}">`,
    `<svg id="__SVG_SPRITE_NODE_RSPACK__" aria-hidden="true" style="position: absolute; width: 0px; height: 0px;"><symbol id="share16"></symbol></svg><div id="app"><div lang="en">${data({ ...LD, description: WK_FIRST + list(ASKS) + WK_LAST, directApply: true, employmentType: 'full-time', jobBenefits: WK_LAST, jobLocationType: 'TELECOMMUTE', qualifications: list(ASKS), responsibilities: WK_FIRST, url: 'https://apply.workable.com/alderweirs/j/0BD8C06DB3/', applicantLocationRequirements: [{ '@type': 'Country', name: 'United Kingdom' }], jobLocation: undefined, identifier: { '@type': 'PropertyValue', name: COMPANY, value: '0BD8C06DB3' } })}<div class="styles--2lk6v"><div data-ui="careers-page-content"><div lang="en"><header class="styles--2MSa5" role="banner"><div data-ui="header-logo"><a data-ui="company-logo" href="/alderweirs/"><img alt="${COMPANY}" src="l.png"></a></div><h1 data-ui="job-title">${TITLE}</h1><div><p><span data-ui="job-workplace"><strong>Remote</strong></span><span data-ui="job-department">Gates</span><span data-ui="job-type">Full time</span></p><div data-ui="job-location"><div data-ui="job-location-tooltip"><span data-ellipsis-element="true"><span>United Kingdom</span></span></div></div></div></header><div><nav role="navigation"><a aria-current="page" data-ui="role-overview-tab" href="/alderweirs/j/0BD8C06DB3/">Overview</a><a data-ui="application-form-tab" href="/alderweirs/j/0BD8C06DB3/apply/">Application</a></nav><main role="main"><div><button data-ui="share-job-button" type="button"><span>Share this job</span><svg><desc><p>SVGs not supported by this browser.</p></desc></svg></button></div>${wkSection('description', 'Description', WK_FIRST)}${wkSection('requirements', 'Requirements', list(ASKS))}${wkSection('benefits', 'Benefits', WK_LAST)}<div><a role="button" data-ui="apply-button" href="/alderweirs/j/0BD8C06DB3/apply/">Apply for this job</a></div></main></div></div><div data-ui="backdrop"></div><div data-ui="cookie-consent" role="dialog" aria-label="Cookie Consent"><span>This website uses cookies to ensure you get the best experience.</span><button>Accept all</button></div></div></div></div></div>`,
  ),
  {
    place: 'United Kingdom',
    first: 'Description',
    without: ['Share this job', 'cookies', 'Application'],
    bare: { first: INTRO, place: null },
  },
);

// Clinch on an employer's host: two first headings, one of them a picture; the title again above the text.
const ID = 'b276f9921540dea7cfa6820c60fc8e24';
const fact = (kind: string, icon: string, text: string) =>
  `<li class="job-component-icon-and-text job-component-${kind}"><i class="fas fa-${icon}" aria-hidden="true" aria-label="${kind}" title="${kind}"></i> <span id="${kind}_icon_text_${ID}"> ${text} </span></li>`;
const facts = (kind: string, ...items: readonly string[]) =>
  `<div class="job-component-list job-component-list-${kind}"><ul>${items.join('')}</ul></div>`;
const clinchJob = (title: string, n: number) =>
  `<div class="job" data-department="[&quot;Gates&quot;]" data-level="5"><a id="link_page_title_1_5_${n}" href="https://careers.withalder.example/jobs/${title.toLowerCase().replace(/\W+/g, '-')}-ludham-england"><h3 id="job_title_${n}" class="job-field job-title">${title}</h3><span class="job-field job-location">Ludham, England. Hull, England</span><div class="job_spacer"></div></a></div>`;
const row = (classes: string, body: string) =>
  `<div class="page-row ${classes}"><div class="page-row-inner"><div class="container page-row-container"><div class="page-row-and-new-button"><div class="row page-row-border">${body}</div></div></div></div></div>`;
const clinch = page(
  'Clinch on the host of an employer: facts above, law, sharing, alerts, related openings and benefits around',
  'https://careers.withalder.example/jobs/weir-engineer-tidal-gates-ludham-england-united-kingdom-hull-england',
  html(
    '<title>Weir Engineer, Tidal Gates - Ludham, England, United Kingdom - Hull, England, United Kingdom</title>',
    `<nav class="navbar"><ul class="navbar-nav"><li class="nav-item dropdown"><div class="dropdown-menu"><h1>Teams</h1><ul><li><a class="dropdown-item" href="/gates">Gates</a></li></ul></div></li><li class="nav-item"><a class="nav-link" href="/how-we-hire">How we hire</a></li><li class="nav-item"><a class="nav-link" href="https://alder.example/">Visit alder.example</a></li></ul></nav><div id="kiosk_mode_active" class="alert alert-success visible-in-kiosk-mode" role="alert">Kiosk mode</div><div class="page-body page not-editing"><script id="js_variables">window.js_vars={};js_vars.job={"uid":"d3232476"};</script><div class="page-rows">${row('p-t-60 job-page-header', '<div class="col-md-12"><div class="block-wrapper"><div class="block-html"><div class="page-block"><h1><img src="j.png" alt="jobdescription_image_2x.png" width="180"></h1><h1><span class="editor-placeholder">Weir Engineer, Tidal Gates</span></h1><h2><span class="editor-placeholder">Ludham, England, United Kingdom | Hull, England, United Kingdom</span> <span class="editor-placeholder">Full-Time</span> <span class="editor-placeholder">Gate Engineering</span> <span class="editor-placeholder">4490</span></h2><p><a class="button button4" href="#apply">Apply now</a></p></div></div></div></div>')}${row(
      'p-t-30 p-b-60 job-page-multicol',
      `<div class="col-md-8"><div class="block-wrapper margin-bottom-30"><div class="block-job-description"><div><div id="page_block_${ID}" class="page-block"><h3 id="job_title_${ID}" class="job-title">Weir Engineer, Tidal Gates</h3><div class="job-component-details">${facts('top', fact('requisition-identifier', 'passport', '4490'), fact('workplace-type', 'laptop-house', 'On Site'))}${facts('location', fact('location', 'location-arrow', 'Ludham, England'), fact('location', 'location-arrow', 'Hull, England'))}${facts('department', fact('department', 'user-friends', 'Gate Engineering'))}${facts('employment_type', fact('employment-type', 'clock', 'Full-Time'))}</div><turbo-frame id="x_favourites"><div class="job-description-controls d-flex"><form class="button_to" method="post" action="/me/jobs/d3/favourites"><button class="btn btn-primary candidate-favourite" type="submit">Add to favorites</button></form><a class="btn btn-primary view-favourites" href="/me/settings">View favorites</a></div></turbo-frame><div id="job_description_${ID}" class="job-description"><div class="content-intro"><p>${INTRO}</p></div><p>${ROLE}</p><p><strong>You will:</strong></p>${list(DUTIES)}<p><strong>You have:</strong></p>${list(ASKS)}<div class="content-pay-transparency"><div class="pay-input"><div class="description"><p>${OUTRO}</p><p>${OFFER.join('. ')}.</p></div><div class="title">Salary Range</div><div class="pay-range">£47,000—£61,000 GBP</div></div></div></div></div></div></div></div><div class="block-wrapper EEO"><div class="block-html"><div class="page-block"><p>We appreciate your interest in Alder. Alder is proud to be an equal opportunity employer. If you need assistance applying for a role due to a disability, please let the recruiting team know.</p></div></div></div></div><div class="col-md-4"><div class="block-wrapper social-sharing-block sidebar border-top-2"><div class="block-code"><div class="page-block"><span class="IN-widget"><button>Share</button></span></div></div></div><div class="block-wrapper sidebar"><div class="block-call-to-action"><h3>Get job alerts</h3><form><label class="sr-only">First Name <small>(required)</small></label><input placeholder="First Name"><span class="rich-text-label">Choose departments and locations you're interested in:</span><button type="submit">Notify me</button><div class="legal-terms"><p>By submitting your email address, you agree to our <a href="/candidate-privacy-policy">Candidate Privacy Policy</a>. The data you enter will be retained for two years.</p></div></form></div></div><div class="block-wrapper sidebar border-top-2"><div class="block-jobs"><div class="row"><div class="col-md-12 block-content"><h3>Related Job Openings</h3></div></div><div class="page-block"><div class="jobs-list">${clinchJob('Sluice Engineer, Pumps', 0)}${clinchJob('Sluice Engineer, Privacy', 1)}${clinchJob('Senior Sluice Engineer, Planner', 2)}</div></div></div></div><div class="block-wrapper sidebar quick-links"><div class="block-html"><div class="page-block"><h3>Quick Links</h3><h4><a href="/how-we-hire">How We Hire</a></h4><h4><a href="/benefits">Our Benefits</a></h4></div></div></div></div>`,
    )}${row('borders-dark', '<div class="col-md-12"><div class="block-html"><div class="page-block"><h2 style="text-align:right;">Some of our Benefits</h2></div></div></div>')}${row('benefits-desktop', '<div class="col-md-12"><div class="block-carousel"><div class="carousel-item"><h4>Health</h4><p>Comprehensive medical cover for you and the people you love.</p></div><div class="carousel-item"><h4>Time off</h4><p>Generous holidays to rest and recharge.</p></div></div></div>')}</div></div>`,
  ),
  {
    title: 'Weir Engineer, Tidal Gates',
    company: null,
    last: 'We appreciate your interest in Alder. Alder is proud to be an equal opportunity employer. If you need assistance applying for a role due to a disability, please let the recruiting team know.',
    holds: [INTRO, ROLE, ...DUTIES, ...ASKS, OFFER[0] as string, OUTRO],
    without: ['favorites', 'Sluice', 'Notify me', 'Quick Links', 'retained', 'medical cover', 'Kiosk', '4490'],
  },
);

// Net-Empregos: pretty printed data, a description that ends with its own address, `<div>` inside `<p>`.
const PT = [
  '<b>Técnico de comportas com experiência em rios</b>',
  'Somos a Amieiro, uma empresa portuguesa que mantém comportas em nove rios.',
];
const PT_ASKS = ['Mínimo de 3 anos de experiência em hidráulica;', 'Carta de condução;', 'Conhecimentos de soldadura;'];
const PT_BODY = `${PT[0]}<BR><BR>${PT[1]}<BR><BR><b>Requisitos:</b><BR><BR> ${PT_ASKS.join('  <BR> ')}  <BR><BR>Trabalho no terreno a partir de Tomar, com carrinha da empresa e duas semanas de formação.<BR>`;
const netempregos = page(
  'Net-Empregos: old markup, data printed over many lines',
  'https://www.net-empregos.com/15867575/tecnico-de-comportas/',
  html(
    `<title>Técnico de Comportas - AMIEIRO LDA</title>\n    <script type = "application/ld+json" >\n    {\n\n        "@context": "http://schema.org",\n\n        "@type": "JobPosting",\n\n        "datePosted": "2026-8-28 15:08 UTC",\n\n        "industry" : "Engenharia ( Mecânica )",\n\n        "description": "${PT_BODY}<br><br> https://www.net-empregos.com/15867575/tecnico-de-comportas/",\n\n        "title": "Técnico de Comportas",\n\n        "validThrough": "2026-9-27 15:08 UTC",\n\n\n            "employmentType": "FULL_TIME",\n\n\n        "hiringOrganization": {\n            "@type": "Organization",\n            "name": "AMIEIRO LDA"\n        },\n\n        "jobLocation": {\n            "@type": "Place",\n            "address": {\n                "@type": "PostalAddress",\n                "addressLocality": "Tomar",\n                "addressRegion": "Tomar",\n                "addressCountry": "PT",\n                "postalCode": "Tomar",\n                "streetAddress": "Tomar"\n            }\n\n        }\n\n    }\n    </script>`,
    `<div class="job-details-page content-area"><div class="container"><div class="main-item"><div class="description dont-break-out"><h1 class="title">Técnico de Comportas</h1><div class="candidate-listing-footer"><ul><li><i class="flaticon-calendar"></i> 28-8-2026</li><li><i class="flaticon-pin"></i> <a class="oferta-link" title="Ofertas de emprego  Tomar" href="/emprego-tomar.asp"> Tomar</a></li><li><i class="flaticon-pencil"></i>Ref: 15867575</li><BR><li><i class="fa fa-tags"></i> <a class="oferta-link" href="/emprego-engenharia.asp">Engenharia ( Mecânica )</a></li><BR><li><i class="flaticon-work"></i> <a class="oferta-link" href="/emprego-empresa-id/319308/amieiro-lda/">AMIEIRO LDA</a></li></ul></div></div></div><div class="job-description mb-40 dont-break-out"><h2 class="heading-2">Detalhe da Oferta:</h2><p><div style="font-size: 20px;">${PT_BODY}</div></p></div></div></div><div class="related-Jobs clearfix"><h3>Ofertas de Emprego Semelhantes:</h3></div><div class="job-item media"><div class="media-body align-self-center"><h2><a class="oferta-link" href="/15935141/serralheiro-civil/">Serralheiro Civil</a></h2></div></div>`,
    'pt',
  ),
  {
    title: 'Técnico de Comportas',
    company: 'AMIEIRO LDA',
    place: 'Tomar',
    first: 'Técnico de comportas com experiência em rios',
    last: 'Trabalho no terreno a partir de Tomar, com carrinha da empresa e duas semanas de formação.',
    holds: [PT[1] as string, 'Requisitos:', ...PT_ASKS],
    without: ['Serralheiro', 'Semelhantes', 'net-empregos.com'],
  },
);

// SAPO Emprego: one array of the site, its search and the posting; no text of it on the page.
const SAPO_TEXT = `<p>Perfil:<br>- Formação superior em Engenharia Mecânica ou área equivalente;<br>- Experiência mínima de 4 anos em comportas;<br>- Conhecimentos sólidos de hidráulica.</p><p>Responsabilidades<br>- Levantar requisitos junto dos guardas das comportas;<br>- Planear as obras com mergulhadores e gruistas.</p><p>Oferecemos:<br>- Seguro de Saúde;<br>- Formação gratuita no centro da empresa, sem comissões.</p>`;
const sapo = page(
  'SAPO Emprego: the posting is the last of an array, and its text only there',
  'https://emprego.sapo.pt/offers/tecnico-de-comportas?id=c88530f3-6fe8-488e-a901-41e95521df36',
  html(
    `<title>Oferta de emprego para Técnico de Comportas, Olaia, Lisboa, Portugal - SAPO Emprego</title><script type="application/ld+json">\n        ${JSON.stringify(
      [
        {
          '@context': 'https://schema.org',
          '@type': 'Organization',
          url: 'https://emprego.sapo.pt',
          name: 'SAPO Emprego',
          parentOrganization: { '@type': 'Organization', name: 'SAPO' },
        },
        {
          '@context': 'https://schema.org',
          '@type': 'WebSite',
          url: 'https://emprego.sapo.pt',
          potentialAction: {
            '@type': 'SearchAction',
            target: 'https://emprego.sapo.pt/offers?pesquisa={search_term_string}',
          },
        },
        {
          '@context': 'https://schema.org',
          '@type': 'JobPosting',
          datePosted: '2026-08-27',
          description: SAPO_TEXT,
          title: 'Técnico de Comportas',
          validThrough: '2026-09-17T23:59:59+00:00',
          industry: 'Engenharia',
          url: 'https://emprego.sapo.pt/offers/tecnico-de-comportas?id=c88530f3-6fe8-488e-a901-41e95521df36',
          employmentType: 'FULL_TIME',
          jobLocation: {
            '@type': 'Place',
            address: {
              '@type': 'PostalAddress',
              addressLocality: 'Lisboa',
              addressRegion: 'Lisboa',
              addressCountry: 'PT',
            },
          },
          hiringOrganization: {
            '@type': 'Organization',
            name: 'Olaia',
            url: 'http://www.olaia.example',
            sameAs: 'http://www.olaia.example',
          },
        },
      ],
    )
      .replace(/</g, '\\u003C')
      .replace(/>/g, '\\u003E')
      .replace(/\//g, '\\/')}    </script>`,
    '<div class="metadata bottom-space"><h2 class="section-title">Resumo da Oferta</h2><ul class="unstyled"><li class="id"><span>6422432142583</span></li><li class="date"><span>2026-08-27</span></li><li class="company"><a href="https://emprego.sapo.pt/offers/company/olaia?id=f1129cca"><span>Olaia</span></a></li><li class="location"><span>Lisboa</span></li><li class="workhome"><span>Presencial</span></li><li class="salary"><span>A definir</span></li><li class="time"><span>Full-Time</span></li></ul></div>',
    'pt',
  ),
  {
    title: 'Técnico de Comportas',
    company: 'Olaia',
    place: 'Lisboa',
    first: 'Perfil:',
    last: '- Formação gratuita no centro da empresa, sem comissões.',
    holds: ['Conhecimentos sólidos de hidráulica', 'Responsabilidades', 'Seguro de Saúde'],
    without: ['Resumo', 'SAPO'],
  },
);

// Kuntarekry: the title in the data has the employer behind it, the employer is a plain string; the page is of its own elements.
const FI = [
  'Patoinsinöörin vakinainen tehtävä Lepän Padot Oy:ssä. Lepän Padot on kuntien omistama yhtiö, joka pitää patoja ja sulkuja kunnossa yhdeksällä joella.',
  'Haemme kasvavaan tiimiimme patoinsinööriä, joka viihtyy paremmin joen rannalla kuin kokouksissa. Työtehtäviisi kuuluvat esimerkiksi:',
  '•\tPatojen ja luukkujen tarkastaminen',
  '•\tKorjausten suunnittelu sukeltajien kanssa',
  'Odotamme sinulta kokemusta koneista ja vesirakentamisesta. Sinulla voi olla kokemusta esimerkiksi:',
  '•\tHydrauliikasta ja nostureista',
  '•\tOhjeiden kirjoittamisesta',
  'Voit täyttää sähköisen hakemuksen kohdasta "Hae työpaikkaa". Hakuaika päättyy 2.10.2026 klo 16.00. ',
];
const kuntarekry = page(
  'Kuntarekry: plain text with bullets in the data, the employer behind the title',
  'https://www.kuntarekry.fi/fi/tyopaikat/patoinsinoori-595217/',
  html(
    '<title>Patoinsinööri | Kuntarekry</title><meta name="author" content="Luokka Ratkaisut Oy" />',
    `<main><script type="application/ld+json">${json({ '@context': 'http://schema.org', '@type': 'JobPosting', title: 'Patoinsinööri, Lepän Padot Oy', hiringOrganization: 'Lepän Padot Oy', jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressRegion: 'Pohjois-Pohjanmaa', addressLocality: 'Oulu', postalCode: 90220, streetAddress: 'Padontie 3' } }, datePosted: '2026-09-10T08:00:00+03:00', baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value: 'YTES' }, description: FI.join('\n'), employmentType: 'Kokoaikatyö, Työpaikka, Vakinainen', validThrough: '2026-10-02T16:00:00+03:00' })}</script><ip-section vertical dense tight><p class="lead"> Patoinsinöörin vakinainen tehtävä Lepän Padot Oy:ssä. </p></ip-section><ip-details headerIcon="briefcase" title="Tehtävän kuvaus" relative reverse open padding="s"><p>Lepän Padot on kuntien omistama yhtiö.</p></ip-details><ip-details headerIcon="envelop2" title="Yhteystiedot" relative reverse><p>Lisätietoja tehtävästä antaa Jani, p. 050 486. Muuna aikana sovi soittoaika sähköpostitse.</p></ip-details><ip-details headerIcon="tree7" title="Lisätietoja organisaatiosta"><p>Lepän Padot Oy</p></ip-details><ip-details headerIcon="info" title="Tehtävän muut tiedot"><ul class="job-other-information-list"><li><strong>Etätyö:</strong> Osittainen etätyömahdollisuus </li></ul></ip-details><ip-details headerIcon="file-text" title="Työpaikan tiedot" hide-on-desktop><ip-aside-item color="blue" title="Työnantaja">Lepän Padot Oy</ip-aside-item></ip-details></main>`,
    'fi',
  ),
  {
    title: 'Patoinsinööri',
    company: 'Lepän Padot Oy',
    place: 'Oulu',
    first: FI[0] as string,
    last: (FI[7] as string).trim(),
    holds: ['Patojen ja luukkujen tarkastaminen', 'Hydrauliikasta ja nostureista'],
    without: ['soittoaika', 'Luokka'],
  },
);

// Welcome to the Jungle (US app): commas between the items of a list, a title with a space behind it.
const commas = (lines: readonly string[]) => `<ul>\n${lines.map((line) => `<li>${line}</li>`).join(',')}\n</ul>`;
const jungle = page(
  'Welcome to the Jungle (app): its data have commas between items, and the sections again in fields of their own',
  'https://app.welcometothejungle.com/jobs/q5H-48wM',
  html(
    '',
    `<script data-rh="true" type="application/ld+json">${json({ ...LD, title: `${TITLE} `, identifier: { '@type': 'URL', value: 'https://jobs.ashbyhq.com/alder/b3c14108-5b60-492c-834f-0c1a03b399ba' }, datePosted: '2026-02-24T20:42:32', jobLocation: [LD.jobLocation], jobBenefits: commas(OFFER), responsibilities: commas(DUTIES), description: `<h1>Requirements</h1>\n${commas(ASKS)}\n<h1>What the job involves</h1>\n${commas(DUTIES)}`, skills: commas(ASKS) })}</script>`,
  ),
  {
    first: 'Requirements',
    last: `- ${DUTIES[2]}`,
    holds: [...ASKS, ...DUTIES],
    without: ['\n,'],
  },
);

// Work in Startups (by Adzuna): no data, headings in bold between lists, an advertiser's picture beside the title.
const WIS_APPLY =
  '<a href="https://www.adzuna.co.uk/jobs/land/ad/5500402827?aztt=eyJ" rel="nofollow" data-js="apply" data-ad-id="5500402827" class="border">Apply for this job</a>';
const workinstartups = page(
  'Work in Startups: no data, bold headings outside any paragraph, a line without an element',
  'https://workinstartups.com/details/5500402827',
  html(
    `<title>${TITLE} at ${COMPANY} in Ludham [Remote], UK | WorkinStartups.com</title><meta name="description" content="Apply now for this ${TITLE} job in Ludham [Remote], UK. Explore ${COMPANY} careers and open vacancies on Work In Startups.">`,
    `<header class="py-6"><div class="flex"><a href="https://workinstartups.com/"><img src="wis-logo.svg" alt="Work In Startups logo" /></a><a href="https://www.adzuna.co.uk/hire">Advertise</a></div></header><div class="mt-10"><section class="w-full p-4"><form action="https://workinstartups.com/search" method="get"><input type="text" name="q" placeholder="Job title, company or keywords"/><button type="submit"><span>Search jobs</span></button></form></section></div><main class="container"><div class="ui-adp-content p-4"><section class="pb-4 flex"><h1 class="leading-none">${TITLE}</h1><img class="h-12 md:hidden" src="x.png" alt="SourceStack"></section><section class="mb-4"><div class="md:flex"><div class="ui-job-card-info flex-1 grid"><div class="ui-company"><span class="text-wis-black"> ${COMPANY} </span></div><div class="ui-location"><span>Ludham [Remote], UK</span></div><div class="ui-contract-time">Full time </div><time datetime="2026-04-20">20 April 2026</time></div><img class="hidden md:block" src="x.png" alt="SourceStack"></div><div class="flex gap-2 my-4"><div class="inline-flex"><span class="inline-block text-xs bold">REMOTE</span><span class="inline-block text-xs bold">CLOSING SOON</span></div></div>${WIS_APPLY}<section class="adp-body mb-4 text-sm"><p style=""><strong>${INTRO}</strong></p><p style=""><br /></p><strong>About the role</strong><p style="">${ROLE}</p><p style=""></p><strong>What you&#39;ll do</strong>${list(DUTIES, 'p')}<strong>What you&#39;ll bring</strong>${list(ASKS.slice(0, 2), 'p')}It's a bonus if you:${list(ASKS.slice(2), 'p')}<strong>What we offer</strong>${list([...OFFER, OUTRO], 'p')}</section>${WIS_APPLY}</section></div></main><footer class="bg-white"><ul><li><a href="/about-us">About us</a></li><li><a href="/privacy-policy">Privacy</a></li></ul><p>© Copyright Work In Startups, part of the <a href="https://www.adzuna.co.uk">Adzuna</a> family</p></footer>`,
  ),
  {
    last: `- ${OUTRO}`,
    holds: [...HOLDS, "It's a bonus if you:"],
    without: ['CLOSING SOON', 'Adzuna', 'Search jobs', 'SourceStack'],
  },
);

// CV Keskus: a graph in which the posting only names its employer's node.
const cvkeskus = page(
  'CV Keskus: the employer is another node of the graph',
  'https://www.cvkeskus.ee/job-ad/weir-engineer-1051058',
  html(
    `<title>CV Keskus job ad Alder Weirs ${TITLE}, 2026-08-26</title>${data({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Organization',
          '@id': 'https://www.cvkeskus.ee/#/schema/Organization/181230',
          name: COMPANY,
          url: 'https://www.cvkeskus.ee/employer/181230',
        },
        {
          ...LD,
          '@context': undefined,
          '@id': 'https://www.cvkeskus.ee/#/schema/JobPosting/1051058',
          employmentType: ['FULL_TIME'],
          description: `<p>${INTRO}</p><p>${ROLE}</p>${list(DUTIES)}<p>You bring:</p>${list(ASKS)}<p>${OUTRO}</p>`,
          hiringOrganization: { '@id': 'https://www.cvkeskus.ee/#/schema/Organization/181230' },
        },
      ],
    })}`,
    `<h1>${TITLE}</h1>`,
  ),
  { holds: [INTRO, ROLE, ...DUTIES, ...ASKS, OUTRO] },
);

// ITJobs: facts with labels of two elements, a hidden watermark with the reader's address, a box for those not signed in.
const itjobsFact = (icon: string, label: string, value: string) =>
  `<li><div class="icon"><i class="fa ${icon}"></i></div><div class="info"><span class="title">${label}</span> <span class="field">${value}</span></div></li>`;
const PT_LONG = [
  'Procuramos uma pessoa para a equipa que mantém as comportas de nove rios, com experiência em hidráulica e gosto pelo trabalho no terreno.',
  'Regime de contrato sem termo, com salário pela tabela pública e deslocações pontuais ao Alentejo durante as cheias do inverno.',
];
const PT_WANTS = [
  'Experiência com hidráulica ou mecânica pesada',
  'Bons conhecimentos de desenho técnico',
  'Carta de condução e disponibilidade para turnos',
];
const itjobs = page(
  'ITJobs: a hidden watermark below the text, and a box for those who are not signed in',
  'https://www.itjobs.pt/oferta/498211/tecnico-de-comportas',
  html(
    '<title>Técnico de Comportas - ITJobs</title>',
    `<div class="container main-container"><div class="row"><div class="col-md-12"><div class="block job-header"><div class="row"><div class="col-md-9 col-md-pull-3"><div class="over-title"><small> 9 de Setembro de 2026</small></div><h1 class="title">Técnico de Comportas</h1><h4 class="thin grey"><a title="Amieiro Consulting" href="/empresa/amieiro-consulting">Amieiro Consulting</a></h4></div><div class="col-md-12"><div class="item-details"><ul class="list-inline list-unstyled">${itjobsFact('fa-map-marker', 'Localidade', 'Tomar')}${itjobsFact('fa-car-building', 'Modelo de trabalho', 'Presencial')}${itjobsFact('fa-tag', 'Referência', 'INT-2026-0912')}</ul></div></div></div></div></div><div class="col-md-9 altered"><div class="main-block"><div class="row"><div class="col-md-12"><div class="content-block"><div class="action-pills pull-right" style="margin-top: -37px;"><span class="action-pill" title="Tem de estar autenticado"><i class="far fa-bookmark"></i> Guardar</span></div><p>${PT_LONG[0]}</p><p>${PT_LONG[1]}</p><p><strong>Requisitos:</strong></p>${list(PT_WANTS)}<p>Damos formação durante seis meses e uma carrinha da empresa.</p><!-- watermark beta - do not remove --><p style="visibility: hidden;line-height: 0px;">web:185.136.36.11:Mozilla/5.0 (Windows NT 10.0; Win64; x64):2026-09-09 14:12:02</p><!-- watermark --><div class="signup-box left joblogin"><div class="register-title">Candidatar a este anúncio</div><div class="register-content">Para ter acesso aos endereços (email/site) de candidatura neste anúncio deverá estar autenticado no site.</div></div></div></div></div></div></div></div></div>`,
    'pt',
  ),
  {
    title: 'Técnico de Comportas',
    company: 'Amieiro Consulting',
    place: undefined,
    first: PT_LONG[0] as string,
    last: 'Damos formação durante seis meses e uma carrinha da empresa.',
    holds: [...PT_LONG, 'Requisitos', ...PT_WANTS],
    without: ['Mozilla', 'autenticado', 'Guardar', 'INT-2026'],
  },
);

// OnlineJobs.ph: the title in a banner, facts as headings with values, the text as lines of one paragraph.
const ojFact = (label: string, value: string) =>
  `<div class="col-lg-3 col-md-6 border-right"><dl class="row no-gutters"><dt class="col-auto"><img alt="" src="/images/icon.jpg"/></dt><dd class="col-auto"><h3 class="fs-12 mb-0">${label}</h3><p class="fs-18"> ${value} </p></dd></dl></div>`;
const ojCard = (icon: string, title: string, body: string) =>
  `<div class="row justify-content-center"><div class="col-12"><div class="card card-jobseeker shadow-sm mb-40"><div class="card-header fs-18"><i class="far ${icon}"></i> <strong>${title}</strong></div><div class="card-body">${body}</div></div></div></div>`;
const hyphens = (lines: readonly string[]) => lines.map((line) => `- ${line}<br/>\n`).join('');
const onlinejobs = page(
  'OnlineJobs.ph: one paragraph with line breaks, no employer, dialogs and a footer of links',
  'https://www.onlinejobs.ph/jobseekers/job/Weir-Engineer-1742846',
  html(
    `<title>${TITLE} 1742846 - OnlineJobs.ph</title><meta content="OnlineJobs.ph" name="publisher"/>`,
    `<div class="d-flex flex-column" style="min-height: 100vh"><header><div class="container"><nav class="navbar"><a class="navbar-brand" href="/"><img alt="oj logo here" src="/images/oj-logo-blue.png"/></a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/pricing">Pricing</a></li><li class="nav-item"><a class="nav-link btn" href="/jobseekers/jobsearch">find jobs</a></li></ul></nav></div></header><section class="bg-primary section-perks pt-4"><div class="container"><div class="row"><div class="col-12 text-center"><div class="text-left"><button class="link-back" type="button">&lt; Back to search results</button></div><h1 class="fs-24 fw-600 text-white job__title" data-jobid="1742846">${TITLE}</h1><div class="col-12"><h3 class="fs-20">Please <a href="/login">login</a> or <a href="/register">register</a> as jobseeker to apply for this job.</h3></div></div></div></div></section><section class="bg-ltblue"><div class="container"><div class="card job-post shadow"><div class="card-body"><div class="row">${ojFact('TYPE OF WORK', 'Full Time')}${ojFact('WAGE / SALARY', '$12 to $16 Hour')}${ojFact('HOURS PER WEEK', '40')}${ojFact('DATE UPDATED', 'Oct 3, 2026')}</div></div></div>${ojCard('fa-file-alt', 'JOB OVERVIEW', `<p class="job-description" data-jobid="1742846" id="job-description">\n                    ${TITLE} – ${COMPANY}<br/>\nFull time, remote | 40 hours a week | US$12–16 an hour<br/>\n<br/>\n${INTRO} ${ROLE}<br/>\n<br/>\nWhat you'll do<br/>\n${hyphens(DUTIES)}<br/>\nWhat you'll bring<br/>\n${hyphens(ASKS)}<br/>\nHow to apply<br/>\nSend your CV and links to three gates that you have mended. ${OUTRO}                </p>`)}${ojCard('icon-selection', 'SKILL REQUIREMENT', '<dl class="card-worker-dl mb-4"><dd><a class="card-worker-topskill" href="/jobseekers/search/c/hydraulics">Hydraulics</a> <a class="card-worker-topskill" href="/jobseekers/search/c/welding">Welding</a></dd></dl>')}<div class="row got-questions d-none"><div class="col-12"><div class="fs-18 fw-600 mb-3">VIEW OTHER JOB POSTS FROM:</div></div></div><div class="row"><div class="col-12"><div class="fs-18 fw-600 mb-3">SHARE THIS POST</div><a href="javascript:facebookShare()"><img alt="facebook" src="f.jpg"/></a></div></div></div></section><div aria-hidden="true" class="modal fade" id="employer-reporter" tabindex="-1"><div class="modal-dialog"><h5 class="modal-title">Report</h5><table class="table"><thead><tr><th>Job Post</th><th>Reporter</th><th>Reason</th></tr></thead></table></div></div><div class="div-blurred-text" style="display: none"><h4>Why is this blurred?</h4><p>For privacy and security reasons, you need to be logged into an OnlineJobs.ph account in order to view this link.</p></div><footer class="mt-auto"><ul class="footer-menu"><li><a href="/hire/seo">SEO Experts</a></li><li><a href="/press">Press</a></li></ul></footer></div>`,
  ),
  {
    company: null,
    place: null,
    first: 'JOB OVERVIEW',
    last: `Send your CV and links to three gates that you have mended. ${OUTRO}`,
    holds: [INTRO, ROLE, ...DUTIES, ...ASKS, OUTRO],
    without: ['SHARE THIS', 'blurred', 'SEO Experts', 'login', 'DATE UPDATED', 'Reporter'],
  },
);

// IBM's careers on Avature: labels and values instead of headings, the facts as another list of the same beside them.
const avField = (label: string, value: string) =>
  `<div class="article__content__view__field "><div class="article__content__view__field__label">\n ${label}\n </div><div class="article__content__view__field__value">\n ${value}\n </div></div>`;
const avature = page(
  'Avature, as IBM shows it: the sections are labels with values, and so are the facts beside them',
  'https://careers.alder.example/en_US/careers/JobDetail?jobId=119566',
  html(
    `<title>${TITLE} - 119566 - ${COMPANY}</title>`,
    `<h2 class="banner__text__title title title--banner">${TITLE}</h2><article class="article article--details"><div class="article__content"><div class="article__content__view">${avField('Introduction', `<p class="MsoNormal">${INTRO}&nbsp; ${ROLE}</p>`)}${avField('Your role and responsibilities', DUTIES.map((line) => `<p>• ${line}.&nbsp;</p>`).join(''))}${avField('Required education', "Bachelor's Degree")}${avField('Required technical and professional expertise', `<ul>${ASKS.map((line) => `<li class="MsoNormal" style="color: rgb(0, 0, 0);">${line}</li>`).join('')}</ul>`)}${avField('Preferred technical and professional experience', `<ul><li>Experience with tidal gates</li><li>${OUTRO}</li></ul>`)}</div></div></article><article class="article article--sidebar"><section class="section js_views"><div class="section__content"><article class="article article--details "><div class="article__content"><div class="article__content__view">${avField('Job Title', TITLE)}${avField('Date posted', '03-Aug-2026')}${avField('Job ID', '119566')}${avField('City / Township / Village', 'Ludham, Hull')}${avField('Country', 'United Kingdom')}${avField('Work arrangement', 'Onsite')}</div></div></article></div></section><a class="button" href="https://careers.alder.example/en_US/careers/Login?jobId=119566">Apply now</a></article>`,
  ),
  {
    // Its facts stand in what calls itself a side bar.
    place: undefined,
    first: 'Introduction',
    last: `- ${OUTRO}`,
    holds: [INTRO, ROLE, ...DUTIES, "Bachelor's Degree", ...ASKS, 'tidal gates', OUTRO],
    without: ['Job ID', '119566', 'Township'],
  },
);

// Expresso Emprego: the whole text inside a heading, under a coloured line; the title with the sexes behind it. How it is
// applied for was cut from the saved page.
const XP = 'class="px20 fRobotoCondensedRegular" style="color: #055471;" xmlns="http://www.w3.org/TR/REC-html40"';
const expresso = page(
  'Expresso Emprego: the text stands inside a third heading',
  'https://expressoemprego.pt/emprego/weir-engineer/2465761',
  html(
    `<meta id="phMeta_MetaShareTitle" property="og:title" content="${TITLE}"><meta property="og:url" content="https://expressoemprego.pt/emprego/weir-engineer/2465761">`,
    `<div id="ContentPlaceHolder_pnAnuncio"><div class="posRelative"><h1 class="fOpenSansSemiBold px30" style="margin-top: 0;">${TITLE} (M/F)</h1><div class="row"><div class="col-sm-5 col-md-7"><h2 class="fOpenSansSemiBold px18" style="margin-top: 0;">${COMPANY}</h2><span class="px13 colorBlack">08.09.2026 <span class="colorBlue2 fontBold">| </span>Ludham <span class="colorBlue2 fontBold">| </span><span class="colorGray10">Referência:</span> 2465761</span><br /><br /></div><div class="wucAnuncioDet"><p ${XP}>Empresa: </p><h3 class="px14 fOpenSansRegular" style="color:#3d3d3d;">${COMPANY}</h3><br /><p ${XP}>Descrição da Função</p><h3 class="px14 fOpenSansRegular" style="color:#3d3d3d;"><b><strong>About the company</strong></b><p>${INTRO}<br></p><p>${ROLE}<br></p><br><b><strong>Our benefits</strong></b>${list(OFFER)}<br><b><strong>Your tasks</strong></b>${list(DUTIES)}<br><b><strong>Your profile</strong></b>${list([...ASKS, OUTRO])}</h3></div></div></div><a class="btn" href="#">Candidatar</a></div>`,
    'pt-PT',
  ),
  { place: undefined, first: 'About the company', last: `- ${OUTRO}`, without: ['Referência', '2465761'] },
);

// SEEK on its new host: separators in the title, lines of dashes, a box about insights and the employer below.
const skSpan = (name: string, body: string) =>
  `<span class="a7qrvg0 _1ud99l34x" data-automation="${name}">${body}</span>`;
const seek = page(
  'SEEK on au.seek.com: separators in the title, data of the site only',
  'https://au.seek.com/job/93856863?ref=search-standalone',
  html(
    `<title data-rh="true">${TITLE} | Remote | Norfolk Job in Ludham NFK - SEEK</title><meta data-rh="true" property="og:title" content="${TITLE} | Remote | Norfolk Job in Ludham NFK - SEEK"/><meta property="og:site_name" content="SEEK Australia">${data({ '@context': 'http://schema.org', '@graph': [{ '@type': 'WebSite', url: 'https://au.seek.com', potentialAction: { '@type': 'SearchAction', target: 'https://au.seek.com/{search_term_string}-jobs' } }] })}`,
    `<div id="app"><header class="a7qrvg0"><a href="/" data-automation="company logo"><div data-automation="seek">SEEK</div></a></header><div data-automation="jobDetailsPage"><h1 class="a7qrvg0" data-automation="job-detail-title">${TITLE} | Remote | Norfolk</h1>${skSpan('advertiser-name', COMPANY)}<a href="/companies/alder">View all jobs</a><div>${skSpan('job-detail-location', '<a href="/jobs/in-Ludham">Ludham NFK</a> (Remote)')}${skSpan('job-detail-classifications', '<a href="/jobs-in-engineering">Mechanical (Engineering)</a>')}${skSpan('job-detail-work-type', '<a href="/jobs/full-time">Full time</a>')}${skSpan('job-detail-add-expected-salary', '<a href="/oauth/login/">Sign in and add your salary to see matches</a>')}</div><span>Posted 4d ago</span><div><a href="/job/93856863/apply" data-automation="job-detail-apply"><span>Quick apply</span></a><button type="button" data-testid="jdv-savedjob">Save</button></div><section><div data-automation="jobAdDetails"><div class="a7qrvg0 _1lemkut0">${INTRO}<br> ${ROLE}<br> &nbsp;<br> <strong>What the role involves:</strong><br> &nbsp;<br> ${DUTIES.map((line) => `- ${line}<br>`).join(' ')} &nbsp;<br> <strong>What they're looking for:</strong><br> <ul> ${ASKS.map((line) => `<li>${line}</li>`).join(' ')} <li>${OUTRO}</li> </ul></div></div></section><div><h2>Unlock job insights</h2><div><span>Hirer responsiveness</span><span>Salary match</span><span>Number of applicants</span></div><a href="/oauth/login/" role="button">Sign In</a></div><section><h2>Company profile</h2><p>Alder Weirs mends gates for towns.</p></section><section><h2>Be careful</h2><p>Don’t provide your bank or credit card details when applying for jobs.</p></section></div></div>`,
  ),
  {
    title: `${TITLE} | Remote | Norfolk`,
    place: 'Ludham NFK',
    last: `- ${OUTRO}`,
    holds: [INTRO, ROLE, ...DUTIES, ...ASKS, OUTRO],
    without: ['Unlock', 'credit card', 'mends gates for towns', 'Sign in', 'Posted'],
  },
);

export const REBUILT: readonly Rebuilt[] = [
  startupjobs,
  levels,
  workable,
  clinch,
  netempregos,
  sapo,
  kuntarekry,
  jungle,
  workinstartups,
  cvkeskus,
  itjobs,
  onlinejobs,
  avature,
  expresso,
  seek,
];
