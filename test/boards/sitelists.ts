/**
 * Pages on which employers list what they have open, and pages beside them, after real ones of 2026; all words ours, and
 * what must be read written before the reader was tried on them.
 */
export interface SiteList {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Title and address of each card; none where nothing on the page leads to a posting that can be read. */
  readonly cards: readonly (readonly [string, string])[];
}

const page = (head: string, body: string, attributes = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body${attributes}>${body}</body></html>`;

const slug = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const COLLECTION = [
  'River Safety Officer (TarnWorks)',
  'Casting Scientist',
  'Test & Trial Manager',
  'Turbine Engineer',
];
const webflowList: SiteList = {
  name: 'Webflow: a collection of links around headings, under a hero of the same words, benefits below',
  url: 'https://www.tarnpower.example/careers/open-positions',
  html: page(
    '<title>Open Positions | Tarn Power</title>',
    `<div class="banner"><p class="banner-p"><strong>Tarn runs</strong> a thousand hours: <a href="/news-release/thousand-hours">Read More!</a></p></div><div class="navbar"><div role="banner" class="w-nav"><nav role="navigation" class="w-nav-menu"><a href="/about" class="nav-link">About</a></nav></div></div><section><div class="hero-inner center"><h1 class="hero-h1-mini">Open Positions</h1><h2 class="hero-headline large">Run With Us.</h2></div></section><section><div class="inner-page left-text"><h2 class="blue center-text"><strong>Open Positions</strong></h2><p class="center-text">Find exciting career options with us! To learn more, visit our LinkedIn page.</p><div class="w-dyn-list"><div role="list" class="w-dyn-items">${COLLECTION.map((title) => `<div role="listitem" class="w-dyn-item"><a href="/careers/open-position/${slug(title)}" class="w-inline-block"><h3 class="left-text blue">${title.replace('&', '&amp;')}</h3></a><div class="divider-wrapper"><div class="divider-dark"></div></div></div>`).join('')}</div></div></div></section><section><h2 class="blue">Benefits</h2><p><strong>Share Options.</strong> We are all owners of what we build.</p></section><div class="footer"><div class="prefooter"><h2>Get in Touch</h2><a href="/suppliers" class="button-primary w-button">Suppliers</a><a href="/careers" class="button-primary w-button">Careers</a></div></div>`,
    ' class="body-dark"',
  ),
  cards: COLLECTION.map((title) => [title, `https://www.tarnpower.example/careers/open-position/${slug(title)}`]),
};

const role = (
  title: string,
  words: string,
  href: string,
  label = 'Apply',
  facts = ['Bristol, UK', 'Full time', 'On site'],
) =>
  `<article class="role" id="${slug(title)}"><div><h2 class="role-title">${title}</h2><p class="role-copy">${words}</p><div class="role-meta">${facts.map((fact) => `<span>${fact}</span>`).join('\n')}</div></div><a class="apply" href="${href}">${label}</a></article>`;
const handmadeList: SiteList = {
  name: 'written by hand: join us, a card for each role, links of one word below the page, the last card a mail',
  url: 'https://gullhaven.example/join-us/',
  html: page(
    '<title>Join Us - Gull</title><meta name="description" content="Open founding engineering roles at Gull."><meta property="og:title" content="Join Us - Gull">',
    `<header><a href="../"><img src="../assets/logo-header.png" alt="Gull"></a></header><main><section class="intro" aria-labelledby="page-title"><h1 id="page-title">Join the founding crew.</h1><p>Gull builds small boats that sail by themselves between islands and carry what people there need.</p><p>If you have done hard things before, write to us even if nothing here fits.</p></section><section class="roles" aria-label="Open positions">${role('Founding Rudder Engineer', 'Own the steering, the models and the logs.', 'gnc/')}${role('Founding Sail Engineer', 'Own sails, ropes and what moves them.', 'sails/')}${role('Chief Engineer', 'Own the boat: what it must do, how it is built, and how we know.', 'chief-engineer/')}${role('Good at Many Things', 'Nothing here needs to fit. Write to us with what you have done.', '/cdn-cgi/l/email-protection#9ef4f1', 'Email us', ['On site', 'First a talk'])}</section></main>`,
  ),
  cards: [
    ['Founding Rudder Engineer', 'https://gullhaven.example/join-us/gnc/'],
    ['Founding Sail Engineer', 'https://gullhaven.example/join-us/sails/'],
    ['Chief Engineer', 'https://gullhaven.example/join-us/chief-engineer/'],
  ],
};

const wixRole = (title: string, facts: string, path: string) =>
  `<section class="wixui-section" data-block-level-container="ClassicSection"><h2>${title}</h2><p>${facts}</p><a aria-label="Learn More and Apply" href="${path}">Learn More</a></section>`;
const wixList: SiteList = {
  name: 'Wix: a section for each role, its link says only Learn More, one address without a dash',
  url: 'https://www.armkits.example/careers',
  html: page(
    '',
    `<main>${wixRole('Sales Development Representative', '06/12/2025 | Full Time | Onsite', '/careers/salesperson')}${wixRole('Joint Engineer Intern', 'Ongoing | Full Time | Onsite', '/careers/joint-engineer-intern')}${wixRole('Arm Kit Packing &amp; Production', 'Ongoing | Full Time &amp; Part Time | Onsite', '/careers/packing-production')}</main>`,
  ),
  cards: [
    ['Sales Development Representative', 'https://www.armkits.example/careers/salesperson'],
    ['Joint Engineer Intern', 'https://www.armkits.example/careers/joint-engineer-intern'],
    ['Arm Kit Packing & Production', 'https://www.armkits.example/careers/packing-production'],
  ],
};

const found = (title: string, id: string, place: string, words: string) =>
  `<article class="col-12 job-search-results-card-col"><h3 class="card-title job-search-results-card-title"><a href="/jobs/${slug(title)}-${id}">${title}</a></h3><div class="job-component-requisition-identifier"><span>3168</span></div><div class="job-component-workplace-type"><span data-value="remote">Remote</span></div><div class="job-component-location"><span>${place}</span></div><p class="job-search-results-summary">${words}</p></article>`;
const searchList: SiteList = {
  name: 'an applicant system on a host of its own: articles with a number, a place and a sentence',
  url: 'https://careers.redstart.example/jobs/search',
  html: page(
    '<title>Careers at Redstart</title>',
    `<div aria-label="Jobs search results">${found('Temporary Course Designer', 'abc123', 'Remote, Scotland', 'Design courses for a growing maker of buoys.')}${found('Contract - Buoy Fitter, level 4', 'def456', 'Elgin, Moray, Scotland', 'Put together what goes to sea.')}</div><nav aria-label="Pagination">Displaying <b>1 - 2</b> of <b>2</b> in total</nav>`,
  ),
  cards: [
    ['Temporary Course Designer', 'https://careers.redstart.example/jobs/temporary-course-designer-abc123'],
    ['Contract - Buoy Fitter, level 4', 'https://careers.redstart.example/jobs/contract-buoy-fitter-level-4-def456'],
  ],
};

const row = (title: string, place: string, path: string, apply = path) =>
  `<tr><td><a style="text-decoration: underline;" href="https://loomcell.example${path}">${title}</a></td><td>${place}</td><td>Full Time</td><td><a href="https://loomcell.example${apply}">Apply</a></td></tr>`;
const tableList: SiteList = {
  name: 'WordPress, Elementor: a table of what is open, postings at the root of the site, slashes at the end of some links only',
  url: 'https://loomcell.example/careers/',
  html: page(
    '<title>Careers -</title><meta property="og:type" content="article"><meta property="og:site_name" content="Loomcell">',
    `<header id="site-header"><nav aria-label="Main menu"><ul><li><a href="https://loomcell.example/about/">ABOUT</a></li><li><a href="https://loomcell.example/careers/" aria-current="page">CAREERS</a></li></ul></nav></header><main id="content" class="site-main"><div class="elementor-widget-container"><h2 class="elementor-heading-title">Careers</h2></div><div class="elementor-widget-container"><h3 class="elementor-heading-title">Current Openings</h3></div><table border="1"><thead><tr>${['Position', 'Location', 'Type', 'Apply'].map((label) => `<th><strong>${label}</strong></th>`).join('')}</tr></thead><tbody>${row('Cutter &#038; Press Operator', 'Paisley', '/loomcell-cutter-press-operator/', '/loomcell-cutter-press-operator')}${row('Camera Software Engineer', 'Paisley', '/loomcell-camera-software-engineer')}${row('Works Engineer', 'Dundee', '/loomcell-works-engineer/')}</tbody></table><h3>General Interest</h3><p class="p1">We always look for people. Send us your CV.</p><form method="post" enctype="multipart/form-data"><label>First Name<span>(Required)</span></label><input type="text"><label>Attachment</label><input type="file"><input type="submit" value="Submit"></form></main>`,
    ' class="wp-singular page page-id-148"',
  ),
  cards: [
    ['Cutter & Press Operator', 'https://loomcell.example/loomcell-cutter-press-operator/'],
    ['Camera Software Engineer', 'https://loomcell.example/loomcell-camera-software-engineer'],
    ['Works Engineer', 'https://loomcell.example/loomcell-works-engineer/'],
  ],
};

const box = (title: string, label: string, href: string) =>
  `<div role="listitem" class="w-dyn-item"><div class="mr-job-content-box"><div class="mr-job-content-box-tittle"><h4 class="mr-h4">${title}</h4><div class="label-transparant"><div>${label}</div></div></div><div class="label-location"><img src="i.svg" alt=""><div>Cork</div></div><div class="label-location"><img src="t.svg" alt=""><div>Full Time</div></div><a href="${href}" class="button-link w-inline-block"><div class="button-transparant notch"><div class="text-button">apply now</div></div></a></div></div>`;
const linkedinList: SiteList = {
  name: 'Webflow: cards whose only link leads to a posting in a search on another board, a hidden example before them',
  url: 'https://moth.example/career',
  html: page(
    '<title>Jobs at Moth | Nets that think</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"Careers at Moth Nets"}]}</script>',
    `<section class="mr-navigation"><a href="/career" aria-current="page" class="w--current"><div>careers</div></a><a href="/contact"><div class="button-white notch"><div class="text-button">contact us</div></div></a></section><section class="mr-section-full-vh careers"><h1 style="opacity:0" class="mr-h1">Stay awake. Stay light.</h1></section><section id="first-scroll"><h2 class="mr-h2">good people only</h2><p>Here are some places that miss them.</p><h5>Opportunities</h5><h2 style="opacity:0" class="mr-h2">Open positions</h2><div class="mr-job-area-open-positions hide-div">${box('Senior Net engineer', 'Label', '#')}</div><div class="w-dyn-list"><div role="list" class="w-dyn-items">${box('Dreamer', 'Net Simulation Engineer', 'https://www.linkedin.com/jobs/search/?currentJobId=4319315742&amp;f_C=106424884&amp;trk=x')}${box('Knotter (Embedded Systems)', 'Knotter', 'https://www.linkedin.com/jobs/search/?currentJobId=4326623829&amp;f_C=106424884&amp;trk=x')}</div></div></section><section class="hide-div"><h3>Join the future of nets</h3><a href="https://www.linkedin.com/company/moth/jobs/"><div class="text-button">explore jobs</div></a></section>`,
  ),
  cards: [
    ['Dreamer', 'https://www.linkedin.com/jobs/search/?currentJobId=4319315742&f_C=106424884&trk=x'],
    ['Knotter (Embedded Systems)', 'https://www.linkedin.com/jobs/search/?currentJobId=4326623829&f_C=106424884&trk=x'],
  ],
};

const list = (...items: readonly string[]) => `<ul>${items.map((item) => `<li class="p3">${item}</li>`).join('')}</ul>`;
const fold = (n: number, title: string, what: string) =>
  `<div class="fl-accordion-item "><div class="fl-accordion-button"><h2 id="l-${n}" class="fl-accordion-button-label">${title}</h2><a role="button" tabindex="0" aria-expanded="false" aria-controls="p-${n}"><span class="sr-only">Expand</span></a></div><div class="fl-accordion-content" role="region" id="p-${n}" aria-labelledby="l-${n}" aria-hidden="true"><h2 class="p1">Job Title: ${title}</h2><h3 class="p2">Description:</h3><p class="p3">Ventoux is looking for somebody who looks after ${what} from the first sketch to the day on which it is sold, and who likes to see the whole of it.</p><h3 class="p2">Responsibilities:</h3><p class="p3">The engineer is responsible for the following:</p>${list(`Owning ${what} over its whole life`, 'Planning tests and reading what comes of them')}<h3><span>Qualifications:</span></h3><p class="p4">Good candidates have many of the following. You need not have all to apply.</p>${list('A degree in engineering, or experience in place of it', 'Good command of CAD and of one language of programs')}<p>*Ventoux does not help with visas at this time.</p></div></div>`;
const accordion: SiteList = {
  name: 'Beaver Builder: whole postings in an accordion that is shut, none the page’s own',
  url: 'https://ventoux.example/careers/',
  html: page(
    '<title>Careers - Ventoux</title>',
    `<div class="fl-post-content"><p><strong>CURRENT OPENINGS:</strong></p><div class="fl-module fl-module-accordion"><div class="fl-accordion">${fold(0, 'Rotor Engineer', 'rotors')}${fold(1, 'Principal Gear Engineer', 'gears')}${fold(2, 'Senior Gear Engineer', 'smaller gears')}</div></div></div>`,
  ),
  cards: [],
};
const accordionOfTwo: SiteList = {
  ...accordion,
  name: 'the same with two postings',
  html: page(
    '<title>Careers - Ventoux</title>',
    `<div class="fl-post-content"><p><strong>CURRENT OPENINGS:</strong></p><div class="fl-accordion">${fold(0, 'Rotor Engineer', 'rotors')}${fold(1, 'Gear Engineer', 'gears')}</div></div>`,
  ),
};

const pdf = (title: string, more = '') =>
  `<section><div class="elementor-widget-container"><h3><a href="https://reedcast.example/wp-content/uploads/2021/05/${title.replace(/\W+/g, '-')}.pdf">${title}</a></h3></div><div class="elementor-widget-container"><p class="p1">${more}<a href="https://reedcast.example/wp-content/uploads/2021/05/${title.replace(/\W+/g, '-')}.pdf"><strong>${title}.pdf</strong></a></p></div></section>`;
const pdfs: SiteList = {
  name: 'Elementor: postings that are files to download, one form for all',
  url: 'https://reedcast.example/careers/',
  html: page(
    '<title>Careers - ReedCast</title>',
    `<section><h2 class="elementor-heading-title">Join Our Team!</h2><h5>Read The Whole PDF and Use The Form Below to Apply</h5></section>${pdf('Engineering Leader, Castings', 'The candidate will lead engineering for the company overall. <strong>Download Full Description: </strong>')}${pdf('Foundry Operator')}${pdf('Melt Supervisor')}<section><p>Brochure: <a href="/media/brochure.pdf">Download brochure</a></p></section><section><h2>APPLY HERE</h2><form method="post" name="New Form"><input type="text"><input type="submit" value="Submit"></form></section>`,
  ),
  cards: [],
};
const pdfLines: SiteList = {
  name: 'links to files under headings of departments, a mail for all',
  url: 'https://www.lathework.example/careers',
  html: page(
    '<title>Careers | Lathework</title>',
    `<main><div class="careers"><p>Join us and help build the future of lathes.</p><h2><strong>Current Openings:</strong></h2><h3><br></h3><h3>Engineering</h3><p><a href="/uploads/Mechanical-Engineer-I.pdf">Mechanical Engineer I - Derby, UK</a><br></p><h3>Logistics</h3><p><a href="/uploads/Stock-Specialist-1.pdf">Stock Specialist - Crewe, UK</a></p><h2><strong>To Apply:</strong></h2><p>If you think that you fit a position with Lathework, please send your resume to <a href="mailto:jobs@lathework.example">jobs@lathework.example</a> with the job title as the subject line.</p></div></main><footer><a href="/uploads/brochure_2024.pdf">Download our brochure</a></footer>`,
  ),
  cards: [],
};

const tile = (title: string) =>
  `<div style="position:absolute;cursor:pointer" class="jsx-7d8"><div style="display:flex"><h2 class="jsx-7d8">${title}</h2><div class="jsx-7d8"><svg viewBox="0 0 24 24"><path d="M21 10"></path></svg><span class="jsx-7d8">Cork, IE</span></div><div class="jsx-7d8">Learn More &amp; Apply</div></div></div>`;
const tiles: SiteList = {
  name: 'Next.js: tiles that a script opens, without a link',
  url: 'https://www.boomdrone.example/careers',
  html: page(
    '<title>Boomdrone</title><meta name="description" content="Booms, drawn anew.">',
    `<div hidden=""></div><main class="jsx-7d8"><header class="jsx-7d8 fixed"><a href="/"><img alt="Boomdrone Logo" src="l.png"></a><a href="/careers">Careers</a><a href="/news">News</a><button>Contact Us</button></header><div style="opacity:0"><h1>Open Positions</h1></div><div data-careers-content="true" style="opacity:0">${['Spar Engineer', 'Fitting Technician (All Levels)', 'General Internship Application'].map(tile).join('')}</div></main>`,
  ),
  cards: [],
};

const jobBoard: SiteList = {
  name: 'Webflow: a board with one job, its skills and a link to more, every heading an h1',
  url: 'https://www.orchardwing.example/hiring/job-board',
  html: page(
    '<title>Job Board</title>',
    `<div role="banner" class="w-nav"><nav role="navigation"><a href="/hiring/job-board" aria-current="page">Career</a></nav></div><div class="section-204"><h1 class="heading green">JOB BOARD</h1><h1 class="subheading">WE ARE HIRING!</h1></div><section><div class="w-layout-grid grid-135"><div class="jobtitle"><h1 class="h2">SPRAYER<br>TECHNICIAN</h1><a href="https://www.indeed.com/job/sprayer-technician-48bdb0ed432058a8" target="_blank" class="apply_button w-button">APPLY</a><p>Apply through Indeed</p></div><div class="jobinformation"><h1 class="descriptionheading">QUALIFICATIONS &amp; SKILLS:</h1>${list('Follow drawings and the advice of those who have built more of them', 'Soldering', 'Test every machine in the orchard')}<p class="description_paragraph">As a Sprayer Technician you work within our workshop and build our machines from the first screw to the last, in a team with several other technicians and with many tools.<br><br>Job Type: Full-time; in person</p><a href="https://www.orchardwing.example/hiring/sprayer-technician" target="_blank" class="btnclassic w-button">LEARN MORE</a></div></div></section>`,
  ),
  cards: [],
};

const emptyBoard: SiteList = {
  name: 'a page of careers on which nothing is open',
  url: 'https://www.coilworks.example/careers',
  html: page('<title>Careers | Coilworks</title>', '<main><h1>Careers</h1><p>No open roles right now.</p></main>'),
  cards: [],
};

const gridJob = (title: string, path: string) =>
  `<div class="brix---card"><div class="brix---mg"><h3 class="brix---heading"><a href="/jobs/${path}" class="job-heading"><strong>${title}<br></strong></a></h3></div><div class="brix---paragraph"><p class="brix---mg">Redruth, UK</p></div></div>`;
const grid: SiteList = {
  name: 'Webflow: a grid of cards whose links lead to another folder',
  url: 'https://www.oremill.example/careers',
  html: page(
    '<title>Careers</title>',
    `<div role="banner" class="navbar-new w-nav"><nav role="navigation"><a href="/contact">Contact</a></nav></div><div class="brix---section"><h2><span>Join Our</span> Team</h2><p>At Oremill we always look for good people. Look through what is open.</p><div class="w-layout-grid">${gridJob('People &amp; Pay (PP) Manager', 'job-application---people-pay-manager')}${gridJob('Air, Water &amp; Safety (AWS) Manager', 'job-application---air-water-safety-aws-manager')}</div></div><div class="section-content footer-sec"><a href="/team">Team</a><a href="/investors">Investors</a><h4>Oremill Works Corporation</h4><div class="footer-copy">Copyright © 2025 Oremill Works Corporation</div></div>`,
  ),
  cards: [
    ['People & Pay (PP) Manager', 'https://www.oremill.example/jobs/job-application---people-pay-manager'],
    [
      'Air, Water & Safety (AWS) Manager',
      'https://www.oremill.example/jobs/job-application---air-water-safety-aws-manager',
    ],
  ],
};

const block = (title: string, id: string) =>
  `<a href="https://www.gannetglide.example/careers/${id}/" class="block py-[25px]"><h2 class="font-bold">${title}</h2><p class="m-0">Oban, Argyll <span class="align-bottom">&nbsp;|&nbsp;</span> Engineering</p></a>`;
const filters = ['Engineering (27)', 'Quality (2)']
  .map((label) => `<li><label><input type="checkbox" name="dept"> <span>${label}</span></label></li>`)
  .join('');
const filtered: SiteList = {
  name: 'Craft CMS: filters and a search beside links around headings, addresses beside the page’s own and no longer',
  url: 'https://www.gannetglide.example/careers/open-positions/',
  html: page(
    '<title>Gannetglide | Open Positions</title><meta content="Gannetglide" property="og:site_name">',
    `<header class="primary-nav"><nav aria-label="main"><ul><li><a href="https://www.gannetglide.example/careers/benefits/">Benefits</a></li></ul></nav></header><main role="main"><section><h1><span>Open</span> Job<br>Positions</h1></section><section id="filteredJobs"><form sprig method="get"><input type="text" placeholder="Search All Jobs"><div class="filter"><button>By Department <span>+</span></button><ul>${filters}</ul></div><div id="careerListings" class="posts-listing">${block('Data Analyst', '5381049008')}${block('Mechanical Engineer, Technical Lead', '5303075008')}${block('Harness Engineer', '5294100008')}</div></form></section><section><a href="https://www.gannetglide.example/careers/life-in-oban/">Life in Oban</a><a href="https://www.gannetglide.example/careers/culture/">Learn More</a></section></main><footer><a href="/privacy-policy/">Privacy Policy</a></footer>`,
  ),
  cards: [
    ['Data Analyst', 'https://www.gannetglide.example/careers/5381049008/'],
    ['Mechanical Engineer, Technical Lead', 'https://www.gannetglide.example/careers/5303075008/'],
    ['Harness Engineer', 'https://www.gannetglide.example/careers/5294100008/'],
  ],
};

const indeedJob = (title: string, id: string) =>
  `<div class="text-center md:text-left pr-10 py-10"><h3 class="font-turismo js-show-on-scroll ">${title} - Cornwall</h3><div class="leading-relaxed subheading"><p>Tinstream is looking for a ${title} to join our team at the works in Camborne. In this role, you will be responsible for what comes out of the furnaces, and report to the head of the works.</p></div><div class="w-full h-auto mt-10"><a type="button" class="text-white inline-block" href="https://www.indeed.com/job/${slug(title)}-${id}">Apply Now</a></div></div><div class="block md:hidden flex-grow border-t my-2"></div>`;
const indeedList: SiteList = {
  name: 'WordPress: a paragraph for each job, whose only link leads to another board under the name of the job',
  url: 'https://tinstream.example/careers/',
  html: page(
    '<title>Careers - Tinstream</title><meta property="og:type" content="article"><meta property="og:site_name" content="Tinstream">',
    `<header><nav><ul><li><a href="https://tinstream.example/press-releases/">Press Releases</a></li></ul></nav></header><main><section><h1>Careers</h1></section><section>${indeedJob('Furnace Engineer', '9d457ad68b2d10c5')}${indeedJob('Quality Coordinator', '57eb8525f4e8e67f')}${indeedJob('Production Supervisor', '2f5eac9a5055b943')}</section></main><footer><h3>STAY UP<br>TO DATE</h3><p>Join our newsletters to get the latest news on Tinstream</p><form><label>First Name<span>(Required)</span></label><input type="text"></form></footer>`,
    ' class="page-template page page-id-12"',
  ),
  cards: [
    ['Furnace Engineer - Cornwall', 'https://www.indeed.com/job/furnace-engineer-9d457ad68b2d10c5'],
    ['Quality Coordinator - Cornwall', 'https://www.indeed.com/job/quality-coordinator-57eb8525f4e8e67f'],
    ['Production Supervisor - Cornwall', 'https://www.indeed.com/job/production-supervisor-2f5eac9a5055b943'],
  ],
};

const wall: SiteList = {
  name: 'a wall against machines',
  url: 'https://careers.redstart.example/jobs/temporary-course-designer-abc123',
  html: page(
    '<title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>',
    '<div class="main-wrapper"><h1>Checking that you are human. This may take a few seconds.</h1><noscript>Enable JavaScript and cookies to continue</noscript></div>',
  ),
  cards: [],
};

export const SITE_LISTS: readonly SiteList[] = [
  webflowList,
  handmadeList,
  wixList,
  searchList,
  tableList,
  linkedinList,
  accordion,
  accordionOfTwo,
  pdfs,
  pdfLines,
  tiles,
  jobBoard,
  emptyBoard,
  grid,
  filtered,
  indeedList,
  wall,
];
