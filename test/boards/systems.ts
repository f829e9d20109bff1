// Long because it is a table of pages.
/**
 * Pages of postings as more applicant systems and aggregators make them, and as employers show those of a known service
 * on a host of their own. Markup in the manner of each (facts of public sources of 2024 to 2026, or recalled); all words
 * are ours, written before the reader was tried on them. None has JSON-LD unless its name says so.
 */
import type { Shape } from './shapes.ts';

const list = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const INTRO = 'Marsh Kilns fires tableware for three hundred restaurants in two gas kilns and one that burns wood.';
const DUTIES = [
  'Load and fire the kilns by the curves that the potters write',
  'Look after burners, thermocouples and the extraction',
  'Keep the log of every firing and find out why a batch cracked',
];
const ASKS = [
  'Training as a ceramicist, a heating engineer or something near it',
  'Two years beside kilns or furnaces',
  'You lift twenty kilos without thinking about it',
];
const OFFER = ['£31,200 a year, a four-day week in summer', 'Seconds from the shop for your own table'];
const OUTRO = 'Write to us until the kiln is cold, which is the last Friday of March.';
const HOLDS = [INTRO, ...DUTIES, ...ASKS, ...OFFER, OUTRO];
const TITLE = 'Kiln Technician';
const COMPANY = 'Marsh Kilns';

const BOLD = `<p>${INTRO}</p><p><strong>What you will do:</strong></p>${list(DUTIES)}<p><strong>What you bring:</strong></p>${list(ASKS)}<p><strong>What we offer:</strong></p>${list(OFFER)}<p>${OUTRO}</p>`;
const HEADED = BOLD.replace(/<p><strong>(.*?):<\/strong><\/p>/g, '<h3>$1</h3>');
const COOKIES =
  '<div id="CybotCookiebotDialog"><h2>This website uses cookies</h2><p>We use cookies to personalise content and to analyse our traffic.</p><button>Allow all</button></div>';
const FOOT = '<footer><p>© Marsh Kilns Ltd. All rights reserved.</p><a href="/privacy">Privacy</a></footer>';
const SIMILAR =
  '<section><h2>Similar jobs</h2><ul><li><a href="/jobs/glaze-mixer-4412">Glaze Mixer</a><p>Rye, full time</p></li><li><a href="/jobs/packer-4413">Packer</a></li></ul></section>';

const shape = (name: string, url: string, head: string, body: string, more: Partial<Shape> = {}): Shape => ({
  name,
  url,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  title: TITLE,
  company: COMPANY,
  first: INTRO,
  last: OUTRO,
  holds: HOLDS,
  without: ['cookies', 'Glaze Mixer', 'All rights reserved', 'First name', 'Share'],
  ...more,
});

const FORM =
  '<section id="application"><h2>Apply for this job</h2><form><label>First name<input name="f"></label><label>Upload CV<input type="file"></label><button type="submit">Submit application</button></form></section>';

export const SYSTEMS: readonly Shape[] = [
  shape(
    'Teamtailor on a host of its own, no data',
    'https://career.marshkilns.example/jobs/4471203-kiln-technician',
    `<title>${TITLE} - ${COMPANY}</title><meta property="og:site_name" content="${COMPANY}">`,
    `${COOKIES}<header><nav><a href="/">Start</a><a href="/jobs">Jobs</a><a href="/departments">Departments</a></nav></header><main><section class="company-links text-block-base-link"><h1 class="textFit">${TITLE}</h1><h2>Production · Rye · Hybrid</h2><a href="/jobs/4471203-kiln-technician/applications/new">Apply for this job</a></section><section><div class="prose">${HEADED}</div></section><section><dl><dt>Department</dt><dd>Production</dd><dt>Locations</dt><dd>Rye</dd></dl></section><section><h2>About ${COMPANY}</h2><p>Founded in 1961 by two brothers.</p></section><section><h2>Already working at ${COMPANY}?</h2><p>Let’s recruit together and find your next colleague.</p></section></main>`,
    { last: undefined, without: ['cookies', 'recruit together'] },
  ),
  shape(
    'Recruitee on a host of its own, no data, the form below',
    'https://jobs.marshkilns.example/o/kiln-technician',
    `<title>${TITLE} - ${COMPANY}</title>`,
    `<header><a href="/"><img alt="${COMPANY}" class="logo"></a></header><main><div class="sc-1"><h1 class="sc-2 title">${TITLE}</h1><ul class="sc-3"><li><span class="custom-css-style-job-location">Rye, United Kingdom</span></li></ul><a href="/o/kiln-technician/c/new">Apply</a></div><div class="sc-4"><h2>Job description</h2><div>${BOLD.slice(0, BOLD.indexOf('<p><strong>What you bring'))}</div><h2>Job requirements</h2><div>${BOLD.slice(BOLD.indexOf('<p><strong>What you bring'))}</div></div>${FORM}</main>${FOOT}`,
    { first: undefined },
  ),
  shape(
    'Greenhouse on a page of the employer, fetched by its own script',
    'https://www.marshkilns.example/company/careers/open-positions/job?gh_jid=8645054002',
    `<title>${TITLE} | ${COMPANY}</title>`,
    `${COOKIES}<header><nav><a href="/products">Products</a></nav></header><div class="hero"><h1>${TITLE}</h1><p>Rye, England</p><a href="#app">Apply now</a></div><div class="job-content"><div class="content-intro"><p>${INTRO}</p></div>${BOLD.replace(`<p>${INTRO}</p>`, '')}</div><div id="grnhse_app"></div>${SIMILAR}${FOOT}`,
    { last: undefined },
  ),
  shape(
    'Lever on a page of the employer',
    'https://www.marshkilns.example/careers/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e4f',
    `<title>Careers - ${COMPANY}</title>`,
    `<header><nav><a href="/about">About</a></nav></header><main><a href="/careers">Back to all jobs</a><h1>${TITLE}</h1><ul class="tags"><li>Rye</li><li>Production</li><li>Full-time</li></ul><a class="button" href="https://jobs.lever.co/marshkilns/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e4f/apply">Apply for this job</a><div class="lever"><div>${INTRO}</div><h3>What you will do</h3>${list(DUTIES)}<h3>What you bring</h3>${list(ASKS)}<h3>What we offer</h3>${list(OFFER)}<div>${OUTRO}</div></div></main>${FOOT}`,
  ),
  shape(
    'Workable on a page of the employer, a dialog around it',
    'https://marshkilns.example/jobs/?job=ABC12345EF',
    `<title>Jobs | ${COMPANY}</title>`,
    `<header><nav><a href="/">Home</a></nav></header><main><div class="job-view" data-ui="job-view"><h2 class="job-title">${TITLE}</h2><p class="job-location">Rye, England, United Kingdom</p>${HEADED}<a class="btn" href="https://apply.workable.com/marsh-kilns/j/ABC12345EF/apply/">Apply for this job</a></div></main>${FOOT}`,
  ),
  shape(
    'Taleo: labels and values by ids',
    'https://marshkilns.taleo.net/careersection/2/jobdetail.ftl?job=240003QX&lang=en',
    `<title>Job Description - ${TITLE} (240003QX)</title>`,
    `<div id="mainmenu"><a href="/careersection/2/jobsearch.ftl">Job Search</a><a href="#">My Jobpage</a></div><form id="ftlform"><div class="pageTitle"><h1><span class="titlepage" id="requisitionDescriptionInterface.reqTitleLinkAction.row1">${TITLE}</span></h1></div><input type="button" value="Apply Online"><input type="button" value="Add to My Job Cart"><div class="mastercontentpanel3"><h2 class="subtitle">Description</h2><span id="requisitionDescriptionInterface.ID1670.row1">${INTRO}<br><br><b>Responsibilities</b><br>${DUTIES.map((line) => `• ${line}<br>`).join('')}</span><h2 class="subtitle">Qualifications</h2><span id="requisitionDescriptionInterface.ID1736.row1">${ASKS.map((line) => `• ${line}<br>`).join('')}<br>We offer:<br>${OFFER.map((line) => `• ${line}<br>`).join('')}<br>${OUTRO}</span><h2 class="subtitle">Primary Location</h2><span>Rye</span><h2 class="subtitle">Job Posting</h2><span>Mar 2, 2026</span></div></form>`,
    { company: null, first: undefined, last: undefined },
  ),
  shape(
    'JazzHR: an older bootstrap page',
    'https://marshkilns.applytojob.com/apply/AFMqe9Jb7b/Kiln-Technician',
    `<title>${TITLE} - ${COMPANY} - Career Page</title><meta property="og:title" content="${TITLE}">`,
    `<div class="header-well"><a href="/apply"><img class="img-responsive" alt="Logo"></a></div><div class="container"><div class="job-header"><h1>${TITLE}</h1><ul class="list-inline job-attributes"><li><i class="fa fa-map-marker"></i>Rye</li><li title="Type">Full Time</li></ul></div><div id="job-description" class="description">${BOLD}</div><div class="job-apply"><h2>Apply for this Position</h2><form id="resumator-form"><label>First name</label><input><label>Résumé</label><input type="file"></form></div></div><div class="jazz-footer">Powered by JazzHR</div>`,
  ),
  shape(
    'Breezy: banner, text, a bar of buttons',
    'https://marsh-kilns.breezy.hr/p/3f7c1a2b4d5e-kiln-technician',
    `<title>${TITLE} at ${COMPANY}</title>`,
    `<div class="header"><a class="logo" href="/"><img alt="${COMPANY}"></a><ul class="social"><li>Share</li></ul></div><div class="banner"><h1>${TITLE}</h1><ul class="meta"><li class="location"><span>Rye, GB</span></li><li class="type"><span>%LABEL_POSITION_TYPE_FULL_TIME%</span></li></ul></div><div class="container"><div class="job-details"><div class="description">${BOLD}</div><div class="buttons"><a class="button apply" href="/p/3f7c1a2b4d5e-kiln-technician/apply">Apply To Position</a><a href="#">Use My Indeed Resume</a></div></div></div>`,
    { last: undefined, without: ['Indeed Resume', 'Share'] },
  ),
  shape(
    'Pinpoint: parts that are sections',
    'https://marshkilns.pinpointhq.com/en/postings/2b03cd5d-4a58-48a0-81f4-ea8c8c7bcd2a',
    `<title>${TITLE} | ${COMPANY} Careers</title>`,
    `<header><nav><a href="/en/jobs">Jobs</a></nav></header><div class="frontend-banner"><h1>${TITLE}</h1><p>Rye · Full Time · £31,200 / year</p><a href="/en/postings/2b03cd5d/applications/new">Apply Now</a></div><div class="external-panel"><h2>Description</h2><div class="trix-content"><div>${INTRO}</div></div></div><div class="external-panel"><h2>Key Responsibilities</h2><div class="trix-content">${list(DUTIES)}</div></div><div class="external-panel"><h2>Skills, Knowledge and Expertise</h2><div class="trix-content">${list(ASKS)}</div></div><div class="external-panel"><h2>Benefits</h2><div class="trix-content">${list(OFFER)}<div>${OUTRO}</div></div></div><div class="external-panel"><h2>About ${COMPANY}</h2><p>Since 1961.</p></div>`,
    { first: undefined, last: undefined },
  ),
  shape(
    'Phenom: widgets with attributes',
    'https://careers.marshkilns.example/us/en/job/R-104417/Kiln-Technician',
    `<title>${TITLE} in Rye, England | Production at ${COMPANY}</title>`,
    `<div class="ph-header"><a href="/us/en">Home</a><a href="/us/en/search-results">Search jobs</a></div><section class="job-description-page"><div class="job-page-external-head"><h1 class="job-title" data-ph-at-id="heading">${TITLE}</h1><span class="job-location"><span class="sr-only">Location</span>Rye, England</span><span class="jobId"><span>Job Id</span> R-104417</span><ppc-content>Apply Now</ppc-content><a data-ph-at-id="apply-link" class="btn primary-button" href="/us/en/apply?jobSeqNo=R-104417">Apply Now</a><button>Save job</button></div><section class="phw-widget"><div class="jd-info au-target" data-ph-at-id="jobdescription-text">${BOLD}</div></section></section><section class="recently-viewed"><h2>Recently viewed jobs</h2><p>You have not viewed any jobs yet</p></section><section class="get-tagged"><h2>Get notified for similar jobs</h2><p>Sign up to receive job alerts</p></section>`,
    { without: ['not viewed', 'job alerts', 'Save job'] },
  ),
  shape(
    'Eightfold: a pane with cards beside it',
    'https://marshkilns.eightfold.ai/careers/job/755957778821?domain=marshkilns.example',
    `<title>${TITLE} | ${COMPANY} | Rye</title>`,
    `<div id="EFSmartApplyContainer"><div class="position-sidebar"><div class="position-card"><div class="position-title">Glaze Mixer</div><p class="position-location">Rye</p></div><div class="position-card"><div class="position-title">Packer</div></div></div><div class="position-container"><h1 class="position-title">${TITLE}</h1><p class="position-location">Rye, England</p><button class="apply-btn">Apply Now</button><div class="position-details"><h2>Job description</h2><div class="position-job-description">${BOLD}</div></div></div></div>`,
    { first: undefined },
  ),
  shape(
    'Rippling: hashed classes, two columns',
    'https://ats.rippling.com/marsh-kilns/jobs/2f0674e6-8a11-4d3c-9a4e-0c1d2e3f4a5b',
    `<title>${TITLE} - ${COMPANY}</title><meta property="og:title" content="${TITLE}">`,
    `<div id="__next"><div class="css-1h5"><img alt="${COMPANY}" class="css-logo"><h2 class="css-aapqz6">${TITLE}</h2><div class="css-9"><p>Production</p><p>Rye, GB</p></div><button class="css-btn">Apply now</button></div><div class="css-cq"><div class="ATS_htmlPreview">${BOLD}</div></div><div class="css-form"><form><label>First name</label><input></form></div></div>`,
  ),
  shape(
    'Zoho Recruit: facts above and below the text',
    'https://marshkilns.zohorecruit.com/jobs/Careers/551234000007712345/Kiln-Technician?source=CareerSite',
    `<title>${COMPANY} - ${TITLE} in Rye</title>`,
    `<div class="cw-header"><h1 class="cw-jobheader-title">${TITLE}</h1><ul><li>${COMPANY}</li><li>Rye, United Kingdom</li><li>Posted on 02/03/2026</li></ul><button>I'm interested</button></div><div class="cw-summary"><h3>Job Information</h3><ul><li><span>Industry</span><span>Manufacturing</span></li><li><span>City</span><span>Rye</span></li></ul></div><div class="cw-jd-content"><h3>Job Description</h3><div id="spandesc" class="cw-rich-description">${BOLD}</div></div>`,
    { first: undefined },
  ),
  shape(
    'Comeet: parts named by the employer',
    'https://www.comeet.com/jobs/marshkilns/31.009/kiln-technician/9C.A41',
    `<title>${TITLE} - ${COMPANY}</title>`,
    `<div class="companyHeader"><a href="/jobs/marshkilns/31.009">${COMPANY}</a></div><div class="positionHeader"><h2 class="positionName">${TITLE}</h2><ul class="positionDetails"><li>Production</li><li>Rye, GB</li><li>Full-time</li></ul></div><div class="positionInfo"><h3>Description</h3><div class="userDesignedContent company-description"><p>${INTRO}</p><p>What you will do</p>${list(DUTIES)}</div><h3>Requirements</h3><div class="userDesignedContent">${list(ASKS)}</div><h3>Benefits</h3><div class="userDesignedContent">${list(OFFER)}<p>${OUTRO}</p></div></div><h3>Apply for this position</h3><form><label>First name</label><input><label>Resume</label><input type="file"></form>`,
    { first: undefined },
  ),
  shape(
    'rexx: a German page of an association, contact and data protection below',
    'https://karriere.marsh-oefen.example/stellenangebote/Brenntechniker-mwd-de-j1234.html',
    '<title>Brenntechniker (m/w/d) | Marsch Öfen GmbH</title>',
    `<div id="header"><a href="/">Marsch Öfen GmbH</a></div><div id="job_details_content"><h1>Brenntechniker (m/w/d)</h1><div class="job_place">Standort: Emden · Vollzeit</div><p>Die Marsch Öfen GmbH brennt Geschirr für dreihundert Gasthäuser in zwei Gasöfen.</p><h2>Ihre Aufgaben</h2>${list(['Sie setzen und brennen die Öfen nach den Kurven der Töpfer', 'Sie warten Brenner und Fühler'])}<h2>Ihr Profil</h2>${list(['Ausbildung als Keramiker oder Ofenbauer', 'Zwei Jahre Erfahrung an Öfen'])}<h2>Unser Angebot</h2>${list(['30 Tage Urlaub und eine Vier-Tage-Woche im Sommer', 'Vergütung nach Tarif'])}<h2>Ihr Kontakt</h2><p>Frau Janssen beantwortet Ihre Fragen gern unter 04921 000000.</p><a class="btn_online_application" href="/bewerben/1234">Online-Bewerbung</a></div><div class="datenschutz"><p>Hinweise zum Datenschutz finden Sie hier.</p></div>`,
    {
      title: 'Brenntechniker (m/w/d)',
      company: 'Marsch Öfen GmbH',
      first: 'Die Marsch Öfen GmbH',
      last: undefined,
      holds: ['nach den Kurven der Töpfer', 'Zwei Jahre Erfahrung', '30 Tage Urlaub', 'Frau Janssen'],
      without: ['Online-Bewerbung'],
    },
  ),
  shape(
    'Pracuj: sections by data-test',
    'https://www.pracuj.pl/praca/technik-wypalu-elblag,oferta,1003951234',
    '<title>Praca Technik wypału, Elbląg, Piece Marsz | Pracuj</title>',
    `<header><nav><a href="/praca">Oferty pracy</a></nav></header><div id="offer-details"><h1 data-test="text-positionName">Technik wypału</h1><h2 data-test="text-employerName">Piece Marsz sp. z o.o.</h2><ul><li data-test="sections-benefit-workplaces">Elbląg</li><li>umowa o pracę</li><li>pełny etat</li></ul><section data-test="section-responsibilities"><h3>Twój zakres obowiązków</h3>${list(['Wypał naczyń według krzywych napisanych przez garncarzy', 'Przegląd palników i czujników'])}</section><section data-test="section-requirements"><h3>Nasze wymagania</h3>${list(['Dwa lata doświadczenia przy piecach', 'Prawo jazdy kat. B'])}</section><section data-test="section-offered"><h3>To oferujemy</h3>${list(['Stabilne zatrudnienie na umowę o pracę', 'Dwadzieścia sześć dni urlopu'])}</section><a data-test="anchor-apply" href="/aplikuj">Aplikuj</a></div>${FOOT}`,
    {
      title: 'Technik wypału',
      company: 'Piece Marsz sp. z o.o.',
      first: undefined,
      last: undefined,
      holds: ['Wypał naczyń', 'Dwa lata doświadczenia', 'dni urlopu'],
      without: ['Aplikuj', 'All rights reserved'],
    },
  ),
  shape(
    'InfoJobs: facts in a list, the text under its heading',
    'https://www.infojobs.net/elda/tecnico-de-hornos/of-i0b9a4c1e52a74d0c9f7e8c2d6a1b3e',
    '<title>Oferta de empleo Técnico de hornos en Elda - Hornos Marjal</title>',
    `<header><nav><a href="/">Buscar ofertas</a></nav></header><main><h1 id="prefijoPuesto">Técnico de hornos</h1><a class="link" id="prefijoEmpresa" href="/hornos-marjal">Hornos Marjal</a><ul><li>Elda, Alicante</li><li>Contrato indefinido, jornada completa</li><li>Salario: 24.000€ - 27.000€ Bruto/año</li></ul><h2>Requisitos</h2><dl><dt>Estudios mínimos</dt><dd>Formación profesional de grado medio</dd><dt>Experiencia mínima</dt><dd>Al menos 2 años</dd></dl><h2>Descripción</h2><div id="prefijoDescripcion1"><p>Hornos Marjal cuece vajilla para trescientos restaurantes y busca a quien cuide de sus hornos.</p><p><b>Funciones</b></p>${list(['Cargar y cocer los hornos según las curvas de los alfareros', 'Mantener quemadores y sondas'])}<p><b>Ofrecemos</b></p>${list(['Jornada de cuatro días en verano', 'Contrato indefinido desde el primer día'])}</div><a class="btn" href="/inscribirme">Inscribirme en esta oferta</a></main>`,
    {
      title: 'Técnico de hornos',
      company: 'Hornos Marjal',
      first: undefined,
      last: undefined,
      holds: ['Al menos 2 años', 'según las curvas', 'cuatro días en verano'],
      without: ['Inscribirme', 'Buscar ofertas'],
    },
  ),
  shape(
    'Adzuna: an aggregator with its own estimate beside the text',
    'https://www.adzuna.co.uk/details/4412345678?utm_medium=api',
    `<title>${TITLE} job in Rye | Adzuna</title>`,
    `<header><form><input name="q"><input name="w"></form></header><div class="ui-adp-content"><h1>${TITLE}</h1><table class="ui-job-card-info"><tr><th>Company:</th><td class="ui-company">${COMPANY}</td></tr><tr><th>Location:</th><td class="ui-location">Rye, East Sussex</td></tr><tr><th>Salary:</th><td>£31,200 per year</td></tr></table><a class="adp-apply" href="/land/ad/4412345678">Apply for this job</a><section class="adp-body">${BOLD}</section><div class="adp-email"><h2>Receive jobs like this by email</h2><form><input type="email"><button>Create alert</button></form></div></div>${SIMILAR}`,
    { without: ['by email', 'Create alert', 'Glaze Mixer'] },
  ),
  shape(
    'CareerJet: an article',
    'https://www.careerjet.co.uk/jobad/gb6b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e',
    `<title>${TITLE} - Rye - ${COMPANY} | Careerjet</title>`,
    `<header><form><input name="s"></form></header><main><article id="job"><header><h1>${TITLE}</h1><p class="company">${COMPANY}</p><ul class="details"><li>Rye, East Sussex</li><li>£31,200 per year</li><li>Permanent</li><li>Full-time</li></ul></header><ul class="tags"><li>2 days ago</li></ul><section class="content">${BOLD}</section><p class="source">Marsh Kilns site</p><a class="btn" href="/jobad/gb6b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e/apply">Apply now</a></article></main>${SIMILAR}`,
    { last: undefined },
  ),
  shape(
    'CV-Library: microdata in the markup',
    'https://www.cv-library.co.uk/job/224417730/Kiln-Technician',
    `<title>${TITLE} job in Rye - CV-Library</title>`,
    `<header><a href="/">CV-Library</a></header><div class="job" itemscope itemtype="http://schema.org/JobPosting"><h1 class="job__title" itemprop="title">${TITLE}</h1><div class="job__company" itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">${COMPANY}</span></div><dl><dt>Location</dt><dd itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><span itemprop="addressLocality">Rye</span></span></dd></dl><div class="job__description" itemprop="description">${HEADED}</div><a href="/apply/224417730">Apply</a></div>${SIMILAR}`,
  ),
  shape(
    'Talent.com: an aggregator in one column',
    'https://uk.talent.com/view?id=9a1b2c3d4e5f',
    `<title>${TITLE} - Rye | Talent</title>`,
    `<nav><a href="/">Search</a></nav><div class="jobPreview"><h1 class="jobPreview__header--title">${TITLE}</h1><div class="jobPreview__header--company">${COMPANY}</div><div class="jobPreview__header--location">Rye, GB</div><div class="jobPreview__header--period">5 days ago</div><a class="btn" href="/redirect?id=9a1b2c3d4e5f">Apply now</a><div class="jobPreview__body">${BOLD}</div></div><div class="jobAlert"><h2>Create a job alert for this search</h2><p>Kiln Technician • Rye, GB</p></div>${SIMILAR}`,
    { without: ['job alert', 'Glaze Mixer'] },
  ),
  shape(
    'a WordPress plugin of a small board, the firm in a side column',
    'https://remoteposts.example/job/marsh-kilns-kiln-technician/',
    `<title>${TITLE} at ${COMPANY} - Remote Posts</title><meta property="og:site_name" content="Remote Posts">`,
    `<header class="site-header"><nav><a href="/">Home</a><a href="/post-a-job">Post a job</a></nav></header><div id="page"><main><h1 class="page-title">${TITLE}</h1><div class="single_job_listing"><ul class="job-listing-meta meta"><li class="job-type full-time">Full Time</li><li class="location"><a class="google_map_link">Rye</a></li><li class="date-posted"><time datetime="2026-03-02">Posted 2 weeks ago</time></li></ul><div class="company"><img class="company_logo" alt="${COMPANY}"><p class="name"><a class="website" href="#">Website</a><strong>${COMPANY}</strong></p></div><div class="job_description">${HEADED}</div><div class="job_application application"><input type="button" class="application_button button" value="Apply for job"><div class="application_details"><p>To apply for this job email your details to jobs@marshkilns.example</p></div></div></div></main><aside><h3>Subscribe</h3><p>Get jobs by mail</p></aside></div>`,
    { last: undefined, without: ['Get jobs by mail', 'Post a job'] },
  ),
  shape(
    'ADP: a page of an application, facts in spans',
    'https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=5f2b&ccId=19000101_000001&jobId=512345&lang=en_US',
    `<title>Recruitment</title>`,
    `<div class="vdl-app"><div class="job-description-header"><button>Current Openings</button></div><div class="job-description"><div class="job-description-title"><h2>${TITLE}</h2></div><div class="job-description-location"><span>Rye, GB</span></div><div class="job-description-worker-catergory"><span>Full Time</span></div><button>APPLY</button><div class="job-description-data">${BOLD}</div></div></div>`,
    { company: null },
  ),
  shape(
    'Cornerstone: a page of an application without a heading of the first level',
    'https://marshkilns.csod.com/ux/ats/careersite/3/home/requisition/2211?c=marshkilns',
    `<title>${TITLE}</title>`,
    `<div id="cs-root"><div class="p-view-jobdetailsad"><div class="p-panel"><a href="/ux/ats/careersite/3/home">Careers</a><h2 data-tag="displayJobTitle" class="p-t-xl"><span>${TITLE}</span></h2><p class="p-text"><span>Rye, United Kingdom</span></p><button data-tag="applyNowButton">Apply Now</button><div class="p-htmlviewer">${BOLD}</div></div></div></div>`,
    { company: null },
  ),
  shape(
    'Dayforce: a page of an application, sections repeated as anchors',
    'https://jobs.dayforcehcm.com/en-US/marshkilns/CANDIDATEPORTAL/jobs/12044',
    `<title>${TITLE} | ${COMPANY}</title>`,
    `<div id="__next"><div class="ant-layout"><div class="ant-page-header"><h1 class="ant-typography">${TITLE}</h1><div>Rye, England · Req 12044</div><button class="ant-btn">Apply now</button></div><div class="job-posting-content"><h2>Job Description</h2><div class="rich">${HEADED}</div></div></div></div>`,
    { first: undefined },
  ),
];
