/**
 * Career pages as ordinary employers make them, in the shapes of the tools they use; all words are ours. No page here
 * has JSON-LD. What a person would call the posting stands beside each: its title, employer, first and last words.
 */
export interface Shape {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly title: string;
  readonly company: string | null;
  /** Where it is plain where the text begins and ends. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  readonly holds: readonly string[];
  /** Words of the page around it. */
  readonly without: readonly string[];
}

const wordpress: Shape = {
  name: 'WordPress, blocks, with a sidebar and comments',
  url: 'https://www.tallowbridge.example/careers/workshop-supervisor/',
  html: `<html lang="en-GB"><head><title>Workshop Supervisor - Tallow Bridge Coaches</title><meta property="og:site_name" content="Tallow Bridge Coaches"></head>
<body class="page-template-default page page-id-412 wp-custom-logo"><header id="masthead" class="site-header"><a class="custom-logo-link" href="/"><img alt="Tallow Bridge Coaches" src="l.png"></a><nav><ul><li><a href="/hire">Hire a coach</a></li><li><a href="/careers">Careers</a></li></ul></nav></header>
<div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area"><main id="main"><article id="post-412"><header class="entry-header"><h1 class="entry-title">Workshop Supervisor</h1></header>
<div class="entry-content"><p>We run forty coaches out of one depot and need somebody to lead the eight people who keep them on the road.</p>
<h3 class="wp-block-heading">Key responsibilities</h3><ul class="wp-block-list"><li>Plan inspections and repairs so that no coach misses its date</li><li>Train two apprentices and sign off their logbooks</li><li>Order parts and keep the stock record straight</li></ul>
<h3 class="wp-block-heading">Skills and experience</h3><ul class="wp-block-list"><li>Level 3 qualification in heavy vehicle maintenance</li><li>Experience of leading a team in a workshop</li><li>PCV licence, or willing to train for it</li></ul>
<h3 class="wp-block-heading">Salary and benefits</h3><p>£38,000 a year, permanent, 40 hours a week in daytime shifts. Tools and workwear are ours to pay for.</p>
<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="mailto:jobs@tallowbridge.example">Apply now</a></div></div></div></article></main></div>
<div class="widget-area" id="secondary"><aside class="widget"><h2 class="widget-title">Recent posts</h2><ul><li><a href="/2026/08/festival">Our coaches at the summer festival, a look back in pictures</a></li></ul></aside></div></div></div>
<footer class="site-footer"><p>© Tallow Bridge Coaches. Registered in England, company number 555.</p></footer></body></html>`,
  title: 'Workshop Supervisor',
  company: 'Tallow Bridge Coaches',
  first: 'We run forty coaches',
  last: 'are ours to pay for.',
  holds: ['Train two apprentices', 'PCV licence'],
  without: ['Recent posts', 'festival', 'Hire a coach', 'Registered in England'],
};

const webflow: Shape = {
  name: 'Webflow, nested divs and rich text',
  url: 'https://www.pellicle.example/careers/senior-process-engineer',
  html: `<html lang="en"><head><title>Senior Process Engineer | Pellicle Membranes</title></head><body class="body-3"><div class="navbar-2 w-nav"><div class="container w-container"><a href="/" class="w-nav-brand">Pellicle</a><nav role="navigation" class="w-nav-menu"><a class="w-nav-link" href="/product">Product</a><a class="w-nav-link" href="/careers">Careers</a></nav></div></div>
<div class="section-hero"><div class="w-layout-blockcontainer"><a class="link-block" href="/careers"><div>All openings</div></a><h1 class="heading-14">Senior Process Engineer</h1><div class="div-block-22"><div class="text-block-9">Rotterdam</div><div class="text-block-9">Full-time</div></div></div></div>
<div class="section-9"><div class="w-layout-blockcontainer container-12"><div class="rich-text-block-2 w-richtext"><p>Pellicle makes membranes that take carbon out of flue gas. Our pilot plant ran for two hundred days last year and you would make it run for three hundred.</p><p>‍</p><p><strong>What you'll do</strong></p><ul role="list"><li>Own the mass balance of the pilot plant and explain every gap in it</li><li>Write the test plans for new modules and run them with the operators</li></ul><p>‍</p><p><strong>What we're looking for</strong></p><ul role="list"><li>A degree in chemical engineering and five years beside a running plant</li><li>Good command of Aspen or a tool like it</li><li>Dutch is nice to have, English is a must</li></ul><p>‍</p><p>Your salary depends on experience and lies between €65,000 and €80,000 per year.</p></div><a href="#form" class="button-5 w-button">Apply for this position</a></div></div>
<div id="form" class="section-form"><div class="w-form"><form><label>Full name</label><input class="w-input" type="text"><label>Email</label><input type="email"><input type="submit" value="Submit"></form><div class="w-form-done"><div>Thank you! Your submission has been received!</div></div></div></div>
<div class="footer-4"><div class="text-block-31">Pellicle Membranes B.V., Maasvlakte</div></div></body></html>`,
  title: 'Senior Process Engineer',
  company: 'Pellicle Membranes',
  first: 'Pellicle makes membranes',
  last: 'per year.',
  holds: ['Own the mass balance', 'Dutch is nice to have'],
  without: ['All openings', 'submission', 'Full name', 'Maasvlakte'],
};

const block = (id: number, kind: string, inner: string) =>
  `<div data-block-id="b${id}" class="notion-selectable notion-${kind}-block"><div><div spellcheck="true" data-content-editable-leaf="true">${inner}</div></div></div>`;
const bullet = (id: number, words: string) =>
  `<div data-block-id="b${id}" class="notion-selectable notion-bulleted_list-block"><div><div class="pseudoBefore">•</div><div><div spellcheck="true">${words}</div></div></div></div>`;
const notion: Shape = {
  name: 'a shared document, blocks without headings in the markup',
  url: 'https://kestrelmaps.notion.example/Data-Engineer-1f2a9c0de41b4a53b6f9f2d1f0a7c11e',
  html: `<html lang="en"><head><title>Data Engineer</title><meta property="og:site_name" content="Kestrel Maps on Notion"></head><body><div id="notion-app"><div class="notion-topbar"><div role="button">Share</div><div role="button">Duplicate</div></div><main class="notion-frame"><div class="notion-page-block"><h1 spellcheck="true">Data Engineer</h1></div><div class="notion-page-content">
${block(1, 'text', 'Kestrel Maps draws the maps that mountain rescue teams carry. We are twelve people in four countries.')}
${block(2, 'header', 'The role')}${bullet(3, 'Build the pipeline that turns survey flights into tiles every night')}${bullet(4, 'Keep the costs of storage below what we charge for it')}
${block(5, 'header', 'What you bring')}${bullet(6, 'Python and SQL, and experience with a scheduler such as Airflow')}${bullet(7, 'You have worked with raster data before, or learn fast')}
${block(8, 'header', 'What we offer')}${bullet(9, 'A salary of €70,000, six weeks of holiday, and a team that climbs')}
${block(10, 'text', 'Send a few lines and your CV to <a href="mailto:jobs@kestrelmaps.example">jobs@kestrelmaps.example</a>.')}
</div></main></div></body></html>`,
  title: 'Data Engineer',
  company: 'Kestrel Maps',
  first: 'Kestrel Maps draws',
  last: 'jobs@kestrelmaps.example.',
  holds: ['tiles every night', 'Airflow', 'six weeks of holiday'],
  without: ['Duplicate', 'Share'],
};

const row = (label: string, value: string) =>
  `<tr><td width="30%" valign="top"><b>${label}</b></td><td>${value}</td></tr>`;
const publicService: Shape = {
  name: 'a public service, everything in tables',
  url: 'http://www.county.wexmoor.example/jobs/vacancy.asp?ref=WX-2291',
  html: `<html><head><title>Vacancy WX-2291 - Environmental Health Officer - Wexmoor County Council</title></head><body bgcolor="#ffffff"><table width="100%"><tr><td><img alt="Wexmoor County Council" src="crest.gif"></td></tr><tr><td><a href="/">Home</a> | <a href="/council">Your council</a> | <a href="/jobs">Jobs</a></td></tr></table>
<table width="760" align="center"><tr><td width="160" valign="top"><a href="/tax">Council tax</a><br><a href="/bins">Bins and recycling</a><br><a href="/parks">Parks</a></td><td valign="top"><h1>Environmental Health Officer</h1>
<table border="1" cellpadding="4">${row('Reference', 'WX-2291')}${row('Location', 'County Hall, Wexmoor')}${row('Salary', '£36,124 to £40,476 per annum')}${row('Closing date', '12 October 2026')}
${row('Job description', '<p>You will inspect food businesses, look into complaints about noise and air, and advise owners before we need to enforce anything.</p><p>The team of six covers the whole county, so you will drive.</p>')}
${row('Main duties', '<ul><li>Carry out inspections to the national standard</li><li>Prepare reports for the magistrates when a case goes so far</li></ul>')}
${row('Person specification', '<ul><li>A degree in environmental health and registration with the professional body</li><li>Experience of food hygiene inspections</li><li>A full driving licence</li></ul>')}
${row('Contract', 'Permanent, 37 hours a week')}</table><p><a href="apply.asp?ref=WX-2291">Apply online</a></p></td></tr></table><table width="100%"><tr><td>Contact us | Accessibility | Cookies</td></tr></table></body></html>`,
  title: 'Environmental Health Officer',
  company: 'Wexmoor County Council',
  holds: [
    'inspect food businesses',
    'reports for the magistrates',
    'registration with the professional body',
    'A full driving licence',
  ],
  without: ['Council tax', 'Bins and recycling', 'Accessibility'],
};

const plainText: Shape = {
  name: 'plain text as out of a PDF',
  url: 'https://friendsofthequay.example/vacancies/archivist.html',
  html: `<html><head><title>Archivist - Friends of the Quay</title></head><body><h1>Archivist</h1><p><a href="/vacancies">Back to vacancies</a></p><pre>
FRIENDS OF THE QUAY
Archivist (part time, 18 hours a week)

JOB PURPOSE
The archive holds nine hundred boxes of papers of the harbour,
of which two hundred are listed. You will list the rest.

MAIN DUTIES
1. Sort, list and describe the papers to the national standard.
2. Answer requests from readers and from the museum.
3. Train and look after six volunteers.

PERSON SPECIFICATION
* A qualification in archives or records management
* Experience of cataloguing software
* Patience, and a liking for people who ask questions

SALARY
24,000 pounds a year, pro rata. The contract is for three years.
</pre><p>Apply by letter to the secretary before 1 November.</p></body></html>`,
  title: 'Archivist',
  company: 'Friends of the Quay',
  holds: ['nine hundred boxes', 'look after six volunteers', 'cataloguing software', '24,000 pounds'],
  without: ['Back to vacancies'],
};

const german: Shape = {
  name: 'a German Mittelstand site on TYPO3',
  url: 'https://www.hagenwald-pumpen.example/karriere/stellenangebote/elektroniker-betriebstechnik',
  html: `<html lang="de"><head><title>Elektroniker für Betriebstechnik (m/w/d) | Hagenwald Pumpen GmbH</title></head><body><div id="header"><a href="/">Hagenwald Pumpen</a><ul class="nav"><li><a href="/produkte">Produkte</a></li><li><a href="/karriere">Karriere</a></li></ul></div><div id="c118" class="frame frame-default"><header><h1>Elektroniker für Betriebstechnik (m/w/d)</h1></header><p>Seit 1954 bauen wir Pumpen, die in Bergwerken und Kläranlagen laufen. Für unser Werk in Hagenwald suchen wir zum nächsten Termin Verstärkung in Vollzeit.</p></div>
<div id="c119" class="frame frame-default"><header><h2>Ihre Aufgaben</h2></header><ul><li>Sie warten und reparieren die elektrischen Anlagen der Fertigung</li><li>Sie finden Fehler in Steuerungen und beheben sie</li><li>Sie prüfen ortsfeste Anlagen nach Vorschrift und halten alles fest</li></ul></div>
<div id="c120" class="frame frame-default"><header><h2>Ihr Profil</h2></header><ul><li>Abgeschlossene Ausbildung als Elektroniker oder Mechatroniker</li><li>Kenntnisse in SPS, am besten Siemens S7</li><li>Bereitschaft zur Schichtarbeit</li></ul></div>
<div id="c121" class="frame frame-default"><header><h2>Das bieten wir Ihnen</h2></header><ul><li>Unbefristeter Vertrag nach Tarif, 35 Stunden in der Woche</li><li>30 Tage Urlaub und eine Werkskantine</li></ul></div>
<div id="c122" class="frame frame-default"><p>Ihre Ansprechpartnerin ist Frau Ohlsen. Wir freuen uns auf Ihre Bewerbung!</p><a class="btn" href="/bewerben">Jetzt bewerben</a></div><div id="footer"><a href="/impressum">Impressum</a><p>Hagenwald Pumpen GmbH, Bergstraße 4</p></div></body></html>`,
  title: 'Elektroniker für Betriebstechnik (m/w/d)',
  company: 'Hagenwald Pumpen GmbH',
  first: 'Seit 1954',
  holds: ['Steuerungen', 'Siemens S7', '30 Tage Urlaub'],
  without: ['Impressum', 'Produkte'],
};

const french: Shape = {
  name: 'a French association',
  url: 'https://www.lesjardinsdelarive.example/nous-rejoindre/offres/encadrant-technique-maraichage',
  html: `<html lang="fr"><head><title>Encadrant technique maraîchage (H/F) – Les Jardins de la Rive</title></head><body><header class="top"><nav><a href="/">Accueil</a><a href="/paniers">Nos paniers</a><a href="/nous-rejoindre">Nous rejoindre</a></nav></header><section class="page"><div class="titre"><h1>Encadrant technique maraîchage (H/F)</h1><span>CDI – Temps plein – Angers</span></div>
<div class="texte"><p>Notre association accompagne vers l'emploi des personnes qui en ont été éloignées, en cultivant des légumes bio sur quatre hectares au bord de la Loire.</p><h2>Vos missions</h2><ul><li>Organiser le travail d'une équipe de dix salariés en insertion</li><li>Transmettre les gestes du métier, du semis à la récolte</li><li>Suivre le plan de culture et les stocks</li></ul><h2>Profil recherché</h2><ul><li>Formation agricole et expérience du maraîchage</li><li>Goût pour la transmission et le travail en équipe</li><li>Permis B exigé</li></ul><h2>Nous offrons</h2><p>Un salaire de 2 150 € brut par mois, une mutuelle, et des légumes toute l'année.</p></div><p class="cta"><a href="mailto:rh@lesjardinsdelarive.example">Postuler</a></p></section><footer>Mentions légales – Plan du site</footer></body></html>`,
  title: 'Encadrant technique maraîchage (H/F)',
  company: 'Les Jardins de la Rive',
  first: 'Notre association',
  last: "toute l'année.",
  holds: ['dix salariés', 'Permis B exigé'],
  without: ['Nos paniers', 'Mentions légales'],
};

const spanish: Shape = {
  name: 'a Spanish clinic',
  url: 'https://www.clinicalaribera.example/trabaja-con-nosotros/ofertas/fisioterapeuta-valencia',
  html: `<html lang="es"><head><title>Fisioterapeuta en Valencia | Clínica La Ribera</title></head><body><div class="menu"><a href="/">Inicio</a><a href="/servicios">Servicios</a><a href="/trabaja-con-nosotros">Trabaja con nosotros</a></div><div class="contenido"><h1>Fisioterapeuta</h1><p class="sub">Valencia · Jornada completa · Contrato indefinido</p><div class="cuerpo"><p>Buscamos una persona para nuestra unidad de suelo pélvico, en un equipo de siete profesionales con más de quince años de experiencia.</p><h3>Funciones</h3><ul><li>Valorar y tratar a pacientes derivados por ginecología y urología</li><li>Dar charlas en los centros de salud del barrio</li></ul><h3>Requisitos</h3><ul><li>Grado en Fisioterapia y colegiación</li><li>Formación de posgrado en suelo pélvico</li><li>Disponibilidad para trabajar dos tardes a la semana</li></ul><h3>Se ofrece</h3><ul><li>Salario de 24.000 € brutos al año</li><li>Formación continua pagada por la empresa</li></ul></div><button type="button">Inscribirme</button></div><div class="pie"><p>Clínica La Ribera, calle del Mar 14. Aviso legal. Política de cookies.</p></div></body></html>`,
  title: 'Fisioterapeuta',
  company: 'Clínica La Ribera',
  first: 'Buscamos una persona',
  last: 'por la empresa',
  holds: ['suelo pélvico', 'colegiación'],
  without: ['Aviso legal', 'Servicios'],
};

const microdata: Shape = {
  name: 'microdata',
  url: 'https://quarrytheatre.example/work-here/12',
  html: `<html lang="en"><head><title>Stage Carpenter – Quarry Theatre</title></head><body><div class="nav"><a href="/whats-on">What's on</a></div><div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Stage Carpenter</h1><span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Quarry Theatre</span></span> <span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">Millbrook</span></span></span><div itemprop="description"><p>Our workshop builds six productions a year, and everything that can be carried is used again.</p></div><div itemprop="responsibilities"><h2>The work</h2><ul><li>Build and fit up scenery from drawings</li><li>Look after the tools and the timber store</li></ul></div><div itemprop="qualifications"><h2>You</h2><ul><li>A trade qualification in joinery, or the same by experience</li><li>Safe at height and on tour</li></ul></div><meta itemprop="employmentType" content="FULL_TIME"><time itemprop="datePosted" datetime="2026-09-02">2 September</time></div><div class="foot">Tickets: 0555 555</div></body></html>`,
  title: 'Stage Carpenter',
  company: 'Quarry Theatre',
  first: 'Our workshop builds',
  last: 'Safe at height and on tour',
  holds: ['scenery from drawings', 'joinery'],
  without: ['Tickets', "What's on"],
};

const oldHtml: Shape = {
  name: 'HTML of the nineties, fonts and line breaks',
  url: 'http://www.ortonfoundry.example/careers/patternmaker.htm',
  html: `<HTML><HEAD><TITLE>Orton Foundry - Patternmaker</TITLE></HEAD><BODY><CENTER><FONT SIZE="5"><B>Orton Foundry</B></FONT><BR><A HREF="/">Home</A> <A HREF="/careers/">Careers</A></CENTER><HR><FONT FACE="Arial"><H2>Patternmaker</H2>Orton Foundry casts bells and pump housings in bronze and iron. We need a second patternmaker beside Mr. Hale, who has been with us for thirty years.<BR><BR><B>Responsibilities:</B><BR>- Make and repair patterns and core boxes in wood and resin<BR>- Read drawings and work out shrinkage and draft<BR>- Keep the pattern store in order<BR><BR><B>Requirements:</B><BR>- Completed training as a patternmaker or joiner<BR>- Experience with hand and machine tools<BR>- Able to work in a team and alone<BR><BR><B>Benefits:</B><BR>Full-time and permanent, 39 hours, pension after one year.<BR><BR></FONT><HR><CENTER><FONT SIZE="2">To apply call 0555 1234. Last changed 2026.</FONT></CENTER></BODY></HTML>`,
  title: 'Patternmaker',
  company: 'Orton Foundry',
  first: 'Orton Foundry casts',
  holds: ['core boxes', 'Completed training', 'pension after one year'],
  without: [],
};

const aria: Shape = {
  name: 'a single-page app, roles instead of tags',
  url: 'https://jobs.northlight.example/o/4417/ward-clerk',
  html: `<html lang="en"><head><title>Ward Clerk at Northlight Hospitals</title></head><body><div id="root"><div role="banner"><a href="/">Northlight</a></div><div role="main"><div role="heading" aria-level="1" class="sc-1x">Ward Clerk</div><div class="sc-2y"><span>Penmoor</span><span>Part-time</span></div><div class="sc-3z"><div class="sc-4a">You are the first voice that families hear when they ring the ward, and the one who knows where every form has gone.</div><div role="heading" aria-level="2">What you will do</div><div role="list"><div role="listitem">Answer the telephone and greet visitors</div><div role="listitem">Keep the records of admissions and discharges</div><div role="listitem">Order stock for the ward</div></div><div role="heading" aria-level="2">What you need</div><div role="list"><div role="listitem">Experience of office work and of people who are worried</div><div role="listitem">Good typing and a clear hand</div><div role="listitem">GCSE English or the same by experience</div></div><div role="heading" aria-level="2">Benefits</div><div role="list"><div role="listitem">Salary of £23,000 pro rata and 27 days of leave</div></div></div><div role="button" tabindex="0">Apply now</div></div><div role="contentinfo">Northlight Hospitals Trust. Privacy.</div></div></body></html>`,
  title: 'Ward Clerk',
  company: 'Northlight Hospitals',
  first: 'You are the first voice',
  last: '27 days of leave',
  holds: ['Answer the telephone', 'GCSE English'],
  without: ['Privacy'],
};

const accordion: Shape = {
  name: 'sections that fold open',
  url: 'https://www.cobaltferries.example/join-us/vacancies/second-engineer',
  html: `<html lang="en"><head><title>Second Engineer | Vacancies | Cobalt Ferries</title></head><body><header><nav><a href="/timetable">Timetable</a><a href="/join-us">Join us</a></nav></header><main><h1>Second Engineer</h1><p class="lead">Our two newest ships run on batteries for half of the crossing, and you would be in charge of the other half when the chief is ashore.</p><details open><summary>About the role</summary><ul><li>Watchkeeping in the engine room, one week on and one week off</li><li>Planned maintenance and the records that go with it</li></ul></details><details><summary>About you</summary><ul><li>STCW III/2 certificate and experience on ro-ro ships</li><li>Advanced fire fighting and medical first aid</li><li>Good written English for the logs</li></ul></details><details><summary>What we offer</summary><p>£48,000 per year, permanent, with travel to the port paid and a cabin of your own.</p></details><a class="btn" href="/apply/77">Apply</a></main><section class="related-jobs"><h2>Other vacancies</h2><ul><li><a href="/join-us/vacancies/deck-rating">Deck Rating</a></li><li><a href="/join-us/vacancies/cook">Cook</a></li></ul></section><footer>Cobalt Ferries Ltd</footer></body></html>`,
  title: 'Second Engineer',
  company: 'Cobalt Ferries',
  first: 'Our two newest ships',
  last: 'a cabin of your own.',
  holds: ['Watchkeeping', 'STCW III/2'],
  without: ['Deck Rating', 'Timetable'],
};

const startup: Shape = {
  name: 'a static page of a small company, apply by mail',
  url: 'https://tinplate.example/jobs/founding-designer',
  html: `<html lang="en"><head><title>Founding Designer at Tinplate</title></head><body><nav><a href="/">tinplate</a> <a href="/blog">blog</a></nav><div class="prose"><h1>Founding Designer</h1><p><em>Remote within two hours of Lisbon · full-time · €60–75k + equity</em></p><p>Tinplate is software for people who repair things. Three hundred workshops pay for it every month and we have never met half of them.</p><h2>🔧 What you'll do</h2><p>→ Decide how the thing looks and works, from the first sketch to the last pixel in the code.</p><p>→ Spend a day a month in a workshop, with your phone in your pocket.</p><h2>🙋 Who you are</h2><p>→ You have shipped a product that people use at work, and can show what you would do differently now.</p><p>→ You can write HTML and CSS without asking anyone.</p><h2>🎁 What you get</h2><p>→ A fifth of a percent, seven weeks off, and any chair you like.</p><p>Write to <a href="mailto:ana@tinplate.example">ana@tinplate.example</a> and tell us what you repaired last.</p></div><footer><p>Made in Porto. <a href="/feed.xml">RSS</a></p></footer></body></html>`,
  title: 'Founding Designer',
  company: 'Tinplate',
  first: 'Tinplate is software',
  last: 'repaired last.',
  holds: ['Decide how the thing looks', 'HTML and CSS', 'seven weeks off'],
  without: ['RSS', 'Made in Porto'],
};

const definitions: Shape = {
  name: 'a university, definition lists and small print',
  url: 'https://jobs.university-of-harrow-down.example/vacancies/R4471',
  html: `<html lang="en"><head><title>Research Technician (R4471) - University of Harrow Down</title></head><body><div class="uni-header"><a href="/">University of Harrow Down</a></div><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/vacancies">Vacancies</a></li></ol><div id="main-content"><h1>Research Technician</h1><dl class="facts"><dt>Department</dt><dd>Plant Sciences</dd><dt>Salary</dt><dd>£28,500 to £31,200</dd><dt>Contract type</dt><dd>Fixed term for 24 months</dd><dt>Closing date</dt><dd>20 October 2026</dd></dl><p>Applications are invited for a technician to look after the glasshouses and growth rooms of a group that studies how roots find water.</p><dl><dt>Duties</dt><dd><ul><li>Sow, water and measure some four thousand plants a year</li><li>Keep the records of temperature, light and losses</li></ul></dd><dt>Essential criteria</dt><dd><ul><li>A qualification in horticulture or biology, or two years of experience in the role of a technician</li><li>Careful record keeping and basic skills in spreadsheets</li></ul></dd><dt>Desirable criteria</dt><dd><ul><li>A licence to use plant protection products</li></ul></dd></dl><p>Informal enquiries may be made to Dr Okoro. We particularly welcome candidates from groups that are few in our department.</p><p><a href="/apply?ref=R4471">Apply online</a></p></div><div class="uni-footer">Freedom of information | Modern slavery statement</div></body></html>`,
  title: 'Research Technician',
  company: 'University of Harrow Down',
  holds: ['glasshouses', 'four thousand plants', 'plant protection products', 'horticulture'],
  without: ['Freedom of information'],
};

const italian: Shape = {
  name: 'an Italian family business, paragraphs with bold words',
  url: 'https://www.oleificiomarchesan.example/lavora-con-noi/posizioni/addetto-qualita',
  html: `<html lang="it"><head><title>Addetto controllo qualità - Oleificio Marchesan</title></head><body><div class="testata"><a href="/">Oleificio Marchesan</a> <a href="/negozio">Negozio</a></div><div class="articolo"><h1>Addetto controllo qualità</h1><p>Dal 1921 lavoriamo le olive della nostra collina e di altri sessanta produttori. Cerchiamo una persona per il laboratorio, con contratto a tempo indeterminato.</p><p><strong>Mansioni</strong></p><p>Analizzare i campioni di olio in arrivo e in uscita, tenere aggiornati i registri, collaborare con il frantoio durante la raccolta.</p><p><strong>Requisiti</strong></p><p>Laurea o diploma in chimica o scienze alimentari, esperienza in laboratorio, conoscenza delle norme sulla sicurezza alimentare, patente B.</p><p><strong>Cosa offriamo</strong></p><p>Orario a tempo pieno, formazione interna, pranzo in azienda e una bottiglia a settimana.</p><p><a href="/candidati">Candidati ora</a></p></div><div class="piede">Partita IVA 0555</div></body></html>`,
  title: 'Addetto controllo qualità',
  company: 'Oleificio Marchesan',
  first: 'Dal 1921',
  last: 'una bottiglia a settimana.',
  holds: ['campioni di olio', 'patente B'],
  without: ['Negozio', 'Partita IVA'],
};

export const SHAPES: readonly Shape[] = [
  wordpress,
  webflow,
  notion,
  publicService,
  plainText,
  german,
  french,
  spanish,
  microdata,
  oldHtml,
  aria,
  accordion,
  startup,
  definitions,
  italian,
];
