/**
 * Pages of postings as services make them that have no adapter, and unusual ones: markup in the manner of each, all words
 * ours, written before the reader was tried on them.
 */
import type { Shape } from './shapes.ts';

const list = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const data = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value).replace(/<\//g, '<\\/')}</script>`;
const COOKIES =
  '<div class="ck-l"><p>This site uses cookies so that it works, and a few more so that we know who visits it.</p><button>Accept</button></div>';
const DUTIES = [
  'Plan the crossings of each week with the captains',
  'Answer for the safety of two hundred passengers a day',
  'Write the reports that the harbour office asks for',
];
const ASKS = [
  'Three years of experience in planning or at sea',
  'A calm voice and good written English',
  'Driving licence, class B',
];
const OFFER = ['£34,500 a year and a pension', 'Twenty-eight days of leave'];
const INTRO = 'Quill Ferries carries people and parcels between five islands, in all weather that the law allows.';
const OUTRO = 'We look forward to your application and answer every one of them within two weeks.';
const HOLDS = [INTRO, ...DUTIES, ...ASKS, ...OFFER, OUTRO];

const shape = (name: string, url: string, html: string, more: Partial<Shape> = {}): Shape => ({
  name,
  url,
  html,
  title: 'Crossing Planner',
  company: 'Quill Ferries',
  first: INTRO,
  last: OUTRO,
  holds: HOLDS,
  without: ['cookies', 'Accept', 'Save job', 'Foghorn Tuner', 'First name'],
  ...more,
});

const successFactors = shape(
  'SuccessFactors: microdata around tokens',
  'https://jobs.quillferries.example/job/Port-Quill-Crossing-Planner-PQ-1/1104417301/',
  `<html lang="en-GB"><head><title>Crossing Planner Job Details | Quill Ferries</title></head><body class="coreCSB job-page">${COOKIES}<div id="header"><div class="menu"><ul><li><a href="/">Home</a></li><li><a href="/viewalljobs/">View All Jobs</a></li></ul></div></div><div id="content"><div class="jobDisplayShell" itemscope itemtype="http://schema.org/JobPosting"><div class="jobDisplay"><div class="jobTitle"><h1><span itemprop="title" data-careersite-propertyid="title">Crossing Planner</span></h1></div><p class="jobLocation" itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span class="jobGeoLocation">Port Quill, GB</span></p><meta itemprop="datePosted" content="Mon Aug 03 00:00:00 UTC 2026"><meta itemprop="hiringOrganization" content="Quill Ferries"><div class="applylink"><a class="btn dialogApplyBtn" href="/talentcommunity/apply/1104417301/">Apply now »</a></div><div class="job"><span class="rtltextaligneligible" itemprop="description" data-careersite-propertyid="description"><span class="jobdescription"><p>${INTRO}</p><p><b>What you will do</b></p>${list(...DUTIES)}<p><b>What you bring</b></p>${list(...ASKS)}<p><b>What we offer</b></p>${list(...OFFER)}<p>${OUTRO}</p></span></span></div><p id="job-location">Find similar jobs: <a href="/go/Planning/1/">Planning</a></p></div></div></div><div id="footer"><ul><li><a href="/privacy">Privacy</a></li></ul></div></body></html>`,
);

const oracle = shape(
  'Oracle Recruiting Cloud: parts side by side',
  'https://ehqk.fa.em2.example/hcmUI/CandidateExperience/en/sites/CX_1/job/210044/',
  `<html lang="en"><head><title>Crossing Planner - Quill Ferries Careers</title><meta property="og:title" content="Crossing Planner"><meta property="og:site_name" content="Quill Ferries"></head><body><div id="app"><div class="app-header"><a href="/sites/CX_1">Quill Ferries</a></div><div class="job-details__section job-details__section--header"><h1 class="heading job-details__title">Crossing Planner</h1><div class="job-details__subtitle">Port Quill, United Kingdom</div><button class="button apply-now-button">Apply Now</button></div><div class="job-details__section"><h2 class="job-details__description-header">Job Description</h2><div class="job-details__description-content basic-formatter"><p>${INTRO}</p></div><h2 class="job-details__description-header">Responsibilities</h2><div class="job-details__description-content basic-formatter">${list(...DUTIES)}</div><h2 class="job-details__description-header">Qualifications</h2><div class="job-details__description-content basic-formatter">${list(...ASKS)}</div><h2 class="job-details__description-header">Benefits</h2><div class="job-details__description-content">${list(...OFFER)}<p>${OUTRO}</p></div></div><div class="job-details__section"><h2>Job Info</h2><ul class="job-meta__list"><li class="job-meta__item"><span class="job-meta__title">Job Identification</span><span class="job-meta__subitem">210044</span></li><li class="job-meta__item"><span class="job-meta__title">Job Schedule</span><span class="job-meta__subitem">Full time</span></li></ul></div><div class="similar-jobs"><h2>Similar Jobs</h2><ul><li><a href="/hcmUI/CandidateExperience/en/sites/CX_1/job/210045/">Foghorn Tuner</a></li></ul></div></div></body></html>`,
  { first: undefined, last: undefined },
);

const field = (label: string, value: string) =>
  `<div class="article__content__view__field"><div class="article__content__view__field__label">${label}</div><div class="article__content__view__field__value">${value}</div></div>`;
const avature = shape(
  'Avature: labels and values',
  'https://careers.quillferries.example/en_GB/careers/JobDetail/Crossing-Planner/4471',
  `<html lang="en-GB"><head><title>Crossing Planner | Quill Ferries</title></head><body>${COOKIES}<header class="header"><nav><a href="/en_GB/careers">Careers</a></nav></header><main class="main"><section class="section--banner"><h1 class="banner__text__title">Crossing Planner</h1></section><article class="article article--details"><div class="article__content">${field('Location', 'Port Quill')}${field('Work type', 'Full time')}${field('Reference', '4471')}</div></article><article class="article article--details"><div class="article__header"><h2>Description and requirements</h2></div><div class="article__content">${field('', `<p>${INTRO}</p><p><strong>Responsibilities</strong></p>${list(...DUTIES)}<p><strong>Requirements</strong></p>${list(...ASKS)}<p><strong>We offer</strong></p>${list(...OFFER)}<p>${OUTRO}</p>`)}</div></article><div class="button-bar"><a class="button" href="/en_GB/careers/Login?jobId=4471">Apply now</a><a class="button" href="#">Save job</a></div></main><footer>Quill Ferries plc</footer></body></html>`,
  { first: undefined },
);

const jobvite = shape(
  'Jobvite: one block and a form',
  'https://jobs.jobvite.com/quillferries/job/oXk2qfwM',
  `<html lang="en"><head><title>Quill Ferries Careers - Crossing Planner</title></head><body class="jv-page-job"><div class="jv-wrapper"><div class="jv-careersite"><header class="jv-header-logo"><a href="/quillferries"><img alt="Quill Ferries"></a></header><article class="jv-page-body"><h2 class="jv-header">Crossing Planner</h2><p class="jv-job-detail-meta">Operations <span class="jv-inline-separator"></span> Port Quill, United Kingdom</p><div class="jv-job-detail-top-actions"><a class="jv-button jv-button-primary" href="/quillferries/job/oXk2qfwM/apply">Apply</a></div><div class="jv-job-detail-description"><p>${INTRO}</p><p><strong>Responsibilities</strong></p>${list(...DUTIES)}<p><strong>Requirements</strong></p>${list(...ASKS)}<p><strong>Benefits</strong></p>${list(...OFFER)}<p>${OUTRO}</p></div><div class="jv-job-detail-bottom-actions"><a class="jv-button" href="/quillferries/job/oXk2qfwM/apply">Apply</a></div></article></div></div></body></html>`,
);

const ukg = shape(
  'UKG: knockout bindings, address with a parameter',
  'https://recruiting.ultipro.example/QUI1000/JobBoard/4c1f/OpportunityDetail?opportunityId=9a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
  `<html><head><title>Crossing Planner in Port Quill | Quill Ferries</title></head><body><div class="navbar"><a href="/QUI1000/JobBoard">Job Opportunities</a></div><div data-bind="stopBinding"><div class="opportunity-header"><h2><span data-automation="opportunity-title">Crossing Planner</span></h2><a class="btn" data-automation="apply-now-button" href="/apply">Apply now</a></div><div class="row"><div class="col"><h3>Job Details</h3><p><label>Category</label> <span>Operations</span></p><p><label>Job Type</label> <span>Full-Time</span></p></div><div class="col"><h3>Description</h3><p class="opportunity-description" data-bind="html: Description"></p><p>${INTRO}</p><p><strong>Duties and responsibilities</strong></p>${list(...DUTIES)}<p><strong>Qualifications</strong></p>${list(...ASKS)}<p><strong>What we offer</strong></p>${list(...OFFER)}<p>${OUTRO}</p></div></div></div></body></html>`,
  { first: undefined },
);

const civil = shape(
  'a civil service: everything by headings, facts in a list',
  'https://www.servicejobs.example.gov/csr/jobs.cgi?jcode=1984412',
  `<html lang="en"><head><title>Crossing Planner - Service Jobs</title></head><body>${COOKIES}<div class="menu_container"><a href="/csr/index.cgi">Search</a></div><div id="main-content"><h1 class="csr-page-title">Crossing Planner</h1><p class="csr-page-subtitle">Quill Ferries</p><p>Apply before 11:55 pm on Monday 31st August 2026</p><div class="vac_display_panel_side"><div class="vac_display_field"><h3>Location</h3><div class="vac_display_field_value">Port Quill</div></div><div class="vac_display_field"><h3>Job grade</h3><div class="vac_display_field_value">Higher Executive Officer</div></div></div><div class="vac_display_panel_main"><h2>About the job</h2><h3>Job summary</h3><p>${INTRO}</p><h3>Job description</h3>${list(...DUTIES)}<h2>Person specification</h2>${list(...ASKS)}<h2>Benefits</h2>${list(...OFFER)}<p>${OUTRO}</p></div><a class="csr-button" href="/apply?jcode=1984412">Apply at advertiser's site</a></div></body></html>`,
  { first: undefined, last: undefined },
);

const tabs = shape(
  'panels behind tabs, all but the first hidden',
  'https://www.quillferries.example/vacancies/crossing-planner',
  `<html lang="en"><head><title>Crossing Planner - Quill Ferries</title></head><body>${COOKIES}<header><a href="/">Quill Ferries</a></header><main><h1>Crossing Planner</h1><div role="tablist"><button role="tab" aria-selected="true">The job</button><button role="tab">You</button><button role="tab">Us</button></div><div role="tabpanel" id="p1"><p>${INTRO}</p><h2>Responsibilities</h2>${list(...DUTIES)}</div><div role="tabpanel" id="p2" hidden><h2>Requirements</h2>${list(...ASKS)}</div><div role="tabpanel" id="p3" hidden><h2>Benefits</h2>${list(...OFFER)}<p>${OUTRO}</p></div><a href="/vacancies/crossing-planner/apply">Apply now</a></main></body></html>`,
);

const twice = shape(
  'the text twice, for narrow and for wide windows',
  'https://www.quillferries.example/careers/jobs/7741',
  `<html lang="en"><head><title>Crossing Planner | Quill Ferries</title></head><body><header><nav><a href="/">Home</a></nav></header><div class="d-md-none"><h1>Crossing Planner</h1><div class="desc"><p>${INTRO}</p><h3>Responsibilities</h3>${list(...DUTIES)}<h3>Requirements</h3>${list(...ASKS)}<h3>Benefits</h3>${list(...OFFER)}<p>${OUTRO}</p></div></div><div class="d-none d-md-block"><h1>Crossing Planner</h1><div class="desc"><p>${INTRO}</p><h3>Responsibilities</h3>${list(...DUTIES)}<h3>Requirements</h3>${list(...ASKS)}<h3>Benefits</h3>${list(...OFFER)}<p>${OUTRO}</p></div></div><a href="/apply/7741">Apply</a></body></html>`,
);

const postdoc = shape(
  'a university: a letter with few headings',
  'https://jobs.quill-university.example/postings/20441',
  `<html lang="en"><head><title>Postdoctoral Associate in Tidal Modelling | Quill University</title></head><body><div id="banner"><a href="/">Quill University</a></div><div id="body"><h2>Postdoctoral Associate in Tidal Modelling</h2><table><tr><th>Department</th><td>Oceanography</td></tr><tr><th>Position type</th><td>Fixed term, two years</td></tr><tr><th>Salary</th><td>$61,000 per year</td></tr></table><p>The laboratory of Professor Wren invites applications for a postdoctoral position in the modelling of tides around islands, to begin in January. The successful candidate will work in a team of five with the harbour office.</p><p>The position entails building models of currents, comparing them with buoys, and writing papers with two doctoral students.</p><p><u>Qualifications:</u> A PhD in oceanography, physics or applied mathematics, and experience with Fortran or Julia. Publications in the field are an advantage.</p><p><u>To apply:</u> send a CV, two papers and the names of three referees. Review of applications begins on 1 October and goes on until the position is filled.</p><a href="/postings/20441/apply">Apply for this Job</a></div></body></html>`,
  {
    title: 'Postdoctoral Associate in Tidal Modelling',
    company: 'Quill University',
    first: undefined,
    last: 'until the position is filled.',
    holds: [
      'The laboratory of Professor Wren',
      'building models of currents',
      'A PhD in oceanography',
      'three referees',
    ],
  },
);

const agentur = shape(
  'a German agency of work: one text with line breaks',
  'https://www.arbeitsstelle.example/jobsuche/jobdetail/10001-1000551234-S',
  `<html lang="de"><head><title>Fährplaner/in - Jobsuche</title></head><body><jb-root><jb-header><a href="/jobsuche">Zur Suche</a></jb-header><jb-jobdetail><h1 id="detail-kopfbereich-titel">Fährplaner/in</h1><a id="detail-kopfbereich-firma">Quill Fähren GmbH</a><div id="detail-kopfbereich-arbeitsort">Altenhafen</div><div id="detail-kopfbereich-arbeitszeit">Vollzeit</div><section><h2>Stellenbeschreibung</h2><p id="detail-beschreibung-text-container">Die Quill Fähren bringen Menschen und Pakete zwischen fünf Inseln hin und her.<br><br>Ihre Aufgaben:<br>- Planung der Überfahrten jeder Woche<br>- Verantwortung für die Sicherheit an Bord<br><br>Ihr Profil:<br>- Drei Jahre Erfahrung in Planung oder auf See<br>- Gute Kenntnisse in Englisch<br><br>Wir bieten:<br>- 3.200 € im Monat und 30 Tage Urlaub<br><br>Wir freuen uns auf Ihre Bewerbung.</p></section><section><h2>Informationen zum Arbeitgeber</h2><p>Branche: Schifffahrt. Betriebsgröße: zwischen 51 und 500.</p></section></jb-jobdetail></jb-root></body></html>`,
  {
    title: 'Fährplaner/in',
    company: 'Quill Fähren GmbH',
    first: undefined,
    last: undefined,
    holds: ['Planung der Überfahrten', 'Drei Jahre Erfahrung', '30 Tage Urlaub', 'Wir freuen uns'],
    without: ['Zur Suche'],
  },
);

const swedish = shape(
  'Swedish, in the manner of Jobylon',
  'https://emp.jobylon.example/jobs/204471-quill-farjor-overfartsplanerare/',
  `<html lang="sv"><head><title>Överfartsplanerare - Quill Färjor</title><meta property="og:title" content="Överfartsplanerare"></head><body class="job-page"><div class="navbar"><a href="/">Logga in</a></div><div class="job-cover"><h1 class="job-title">Överfartsplanerare</h1><p class="company-name">Quill Färjor</p></div><div class="job-content"><div class="job-text"><p>Quill Färjor kör människor och paket mellan fem öar, i allt väder som lagen tillåter.</p><h2>Om tjänsten</h2><p>Du planerar veckans överfarter tillsammans med kaptenerna och ansvarar för säkerheten ombord. Tjänsten är en tillsvidareanställning på heltid.</p><h2>Vi söker dig som</h2>${list('har tre års erfarenhet av planering eller sjöfart', 'talar och skriver svenska och engelska', 'har körkort B')}<h2>Vi erbjuder</h2>${list('Lön enligt avtal', '30 dagars semester')}<p>Skicka din ansökan senast den 31 augusti.</p></div><a class="btn" href="/applications/jobs/204471/create/">Ansök nu</a></div></body></html>`,
  {
    title: 'Överfartsplanerare',
    company: 'Quill Färjor',
    first: 'Quill Färjor kör',
    last: 'senast den 31 augusti.',
    holds: ['planerar veckans överfarter', 'tre års erfarenhet', '30 dagars semester'],
    without: ['Logga in', 'Ansök nu'],
  },
);

const dutch = shape(
  'Dutch, with a bar of facts',
  'https://www.quillveren.example/werken-bij/vacatures/overtochtplanner',
  `<html lang="nl"><head><title>Vacature Overtochtplanner | Quill Veren</title></head><body><div class="cookiebar"><p>Wij gebruiken cookies om de site te verbeteren.</p></div><header><nav><a href="/">Home</a></nav></header><main><h1>Overtochtplanner</h1><ul class="usps"><li>Havenstad</li><li>32-40 uur</li><li>€ 3.000 - € 3.800</li></ul><div class="content"><p>Quill Veren vaart tussen vijf eilanden, in al het weer dat de wet toestaat.</p><h2>Wat ga je doen?</h2>${list('Je plant elke week de overtochten met de kapiteins', 'Je bent verantwoordelijk voor de veiligheid aan boord')}<h2>Wie ben jij?</h2>${list('Je hebt drie jaar ervaring in planning', 'Je spreekt goed Nederlands en Engels')}<h2>Wat bieden wij?</h2>${list('Een vast contract na een jaar', 'Een goed salaris en 28 vakantiedagen')}</div><a href="/solliciteren">Solliciteer direct</a></main></body></html>`,
  {
    title: 'Overtochtplanner',
    company: 'Quill Veren',
    first: 'Quill Veren vaart',
    last: '28 vakantiedagen',
    holds: ['plant elke week', 'drie jaar ervaring', 'vast contract'],
    without: ['gebruiken cookies', 'Solliciteer direct'],
  },
);

const japanese = shape(
  'Japanese, in a table',
  'https://recruit.quill.example/jobs/10293',
  '<html lang="ja"><head><title>運航計画担当 | クイルフェリー採用情報</title></head><body><header><a href="/">クイルフェリー採用情報</a></header><main><h1>運航計画担当</h1><table><tr><th>仕事内容</th><td>毎週の運航計画を船長と一緒に作成し、港湾事務所への報告書を書きます。一日二百人のお客様の安全を守る仕事です。五つの島を結ぶ船を支えます。</td></tr><tr><th>応募資格</th><td>計画業務または海上勤務の経験三年以上。英語での読み書きができる方。普通自動車免許をお持ちの方。</td></tr><tr><th>給与</th><td>月給二十八万円以上、賞与年二回。</td></tr><tr><th>福利厚生</th><td>社会保険完備、年間休日百二十日、寮あり。</td></tr></table><a href="/entry/10293">応募する</a></main></body></html>',
  {
    title: '運航計画担当',
    company: 'クイルフェリー',
    first: undefined,
    last: undefined,
    holds: ['毎週の運航計画', '経験三年以上', '年間休日百二十日'],
    without: [],
  },
);

const body = `<p>${INTRO}</p><p>Responsibilities</p>${list(...DUTIES)}<p>Requirements</p>${list(...ASKS)}<p>Benefits</p>${list(...OFFER)}<p>${OUTRO}</p>`;
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Crossing Planner',
  hiringOrganization: { '@type': 'Organization', name: 'Quill Ferries' },
  jobLocation: [{ '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Port Quill' } }],
  description: body,
};
const bare = '<h1>Crossing Planner</h1><div id="root">Loading</div>';

const startup = shape(
  'data in an array of one, beside others',
  'https://startup.jobs.example/crossing-planner-quill-ferries-5521043',
  `<html><head><title>Crossing Planner job at Quill Ferries</title>${data([posting])}${data({ '@type': 'BreadcrumbList', itemListElement: [] })}</head><body>${bare}</body></html>`,
);
const escaped = shape(
  'data escaped as a whole',
  'https://quill.gupy.example/jobs/7740012',
  `<html lang="pt"><head><title>Crossing Planner | Quill Ferries</title><script type="application/ld+json">${JSON.stringify(
    { ...posting, description: body },
  )
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')}</script></head><body>${bare}</body></html>`,
);
const feeds = shape(
  'data with line feeds escaped twice and no tags',
  'https://careers.quill.example/job/port-quill/crossing-planner/1044/77410012',
  `<html><head><title>Crossing Planner at Quill Ferries</title>${data({ ...posting, description: [INTRO, 'Responsibilities', ...DUTIES, 'Requirements', ...ASKS, 'Benefits', ...OFFER, OUTRO].join('&amp;#xa;') })}</head><body><h1>Crossing Planner</h1></body></html>`,
);
const broken = shape(
  'data with a missing comma and a wrong escape',
  'https://jobs.quill.example/jobs/1022344-crossing-planner',
  `<html><head><title>Crossing Planner - Quill Ferries</title><script type="application/ld+json">//<![CDATA[
${JSON.stringify(posting, null, 1).replace('"@type": "JobPosting",\n', '"@type": "JobPosting"\n').replace('£34,500', '\\$34,500').replace(/<\//g, '<\\/')}
//]]></script></head><body>${bare}</body></html>`,
  { holds: [INTRO, ...DUTIES, ...ASKS, OUTRO] },
);
const cornerstone = shape(
  'data with capital keys in a graph',
  'https://quill.csod.example/ux/ats/careersite/4/home/requisition/2211',
  `<html><head><title>Crossing Planner</title>${data({
    '@graph': [
      { '@type': 'WebSite', name: 'Quill' },
      { '@type': ['JobPosting'], Title: 'Crossing Planner', HiringOrganization: 'Quill Ferries', Description: body },
    ],
  })}</head><body>${bare}</body></html>`,
);
const meta = shape(
  'data with duties and asks beside the description',
  'https://www.quillcareers.example/jobs/441220011823',
  `<html><head><title>Crossing Planner | Quill Ferries Careers</title>${data({ ...posting, description: INTRO, responsibilities: DUTIES.join('\n'), qualifications: [...ASKS, ...OFFER, OUTRO].join('\n') })}</head><body><h1>Crossing Planner</h1></body></html>`,
);

export const HOSTED: readonly Shape[] = [
  successFactors,
  oracle,
  avature,
  jobvite,
  ukg,
  civil,
  tabs,
  twice,
  postdoc,
  agentur,
  swedish,
  dutch,
  japanese,
  startup,
  escaped,
  feeds,
  broken,
  cornerstone,
  meta,
];
