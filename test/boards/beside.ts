// Long because it is a table of pages.
/**
 * Thirty pages that stand close beside postings and are none: reference works on occupations, ladders and handbooks,
 * tools and mails of people who hire, what an applicant sees before and after, markets of services, clubs and games.
 * Shapes after real pages in public collections; all words are ours, written before the reader was tried on them.
 */
import type { Ordinary } from './ordinary.ts';

const list = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const page = (title: string, body: string, head = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><header><a href="/">Start</a><nav><a href="/news">News</a><a href="/jobs">Jobs</a></nav></header><main>${body}</main><footer><p>Imprint · Privacy</p></footer></body></html>`;
const of = (name: string, url: string, html: string): Ordinary => ({ name, url, html });

const REFERENCE: readonly Ordinary[] = [
  of(
    'an occupation in a network of occupations',
    'https://www.occupations.example.org/link/summary/51-9051.00',
    page(
      '51-9051.00 - Furnace, Kiln, Oven, Drier and Kettle Operators',
      `<h1>Furnace, Kiln, Oven, Drier and Kettle Operators</h1><p>Operate or tend heating equipment other than basic metal or plastic processing equipment. Sample of reported job titles: Kiln Operator, Oven Operator.</p><div id="Tasks"><h2>Tasks</h2><div class="order-2 flex-grow-1">Watch gauges and adjust valves so that the temperature stays within its limits.</div><div class="order-2">Load carts, and record the batches in a log.</div></div><div id="Skills"><h2>Skills</h2>${list('Operation monitoring', 'Critical thinking')}</div><div id="Education"><h2>Education</h2><p>Some of these occupations require a high school diploma.</p></div><div id="JobZone"><h2>Job Zone</h2><p>Experience: some previous work-related skill, knowledge, or experience is usually needed.</p></div><div><h2>Wages &amp; Employment Trends</h2><p>Median wages: $21.10 hourly. Employment: 19,800 employees.</p></div><div><h2>Job Openings on the Web</h2><a href="/jobs?q=kiln">Find Jobs</a></div>`,
    ),
  ),
  of(
    'an occupation in a classification of skills',
    'https://esco.example.eu/en/classification/occupation?uri=http%3A%2F%2Fdata.example.eu%2Fesco%2Foccupation%2F0b9a4c1e',
    page(
      'kiln firer | Classification',
      `<h1>kiln firer</h1><h2>Description</h2><p>Kiln firers operate drying rooms and tunnel kilns in order to preheat and bake clay products. They watch gauges and control the temperature by turning valves.</p><h2>Scope note</h2><p>Excludes people who do supervisory duties.</p><h2>Skills &amp; Competences</h2><h3>Essential Skills and Competences</h3>${list('adjust firing levels', 'monitor kiln firing')}<h3>Optional Knowledge</h3>${list('types of ceramic material')}<h2>Regulatory aspect</h2><p>To see if this occupation is regulated in member states, consult the database of professions.</p>`,
    ),
  ),
  of(
    'a standard of an apprenticeship',
    'https://standards.example.gov.uk/apprenticeships/st0116-v1-2',
    page(
      'Kiln operative / Standards',
      `<h1>Kiln operative</h1><p>Reference: ST0116. Level: 3. Typical duration: 18 months. Maximum funding: £9,000.</p><h2>Occupation summary</h2><p>This occupation is found in ceramics works with large and small employers. The broad purpose of the occupation is to fire ware safely. In their daily work, an employee in this occupation interacts with colleagues and customers.</p><h2>Typical job titles</h2>${list('Kiln operative', 'Furnace technician')}<h2>Duties</h2>${list('Duty 1 Load the kiln to the plan', 'Duty 2 Record the firing and report faults')}<h2>KSBs</h2><h3>Knowledge</h3>${list('K1: fuels and their hazards')}<h3>Skills</h3>${list('S1: read a firing curve')}<h2>Qualifications</h2><p>English and maths at level 2.</p><h2>Entry requirements</h2><p>Employers will set their own.</p>`,
    ),
  ),
  of(
    'ein Ausbildungsberuf in einem freien Lexikon',
    'https://de.lexikon.example.org/wiki/Industriekeramiker',
    `<!doctype html><html lang="de"><head><title>Industriekeramiker – Lexikon</title></head><body class="mediawiki skin-vector"><div id="mw-page-base"></div><div id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading">Industriekeramiker</h1><div id="bodyContent"><div id="mw-content-text"><div class="mw-parser-output"><p><b>Industriekeramiker</b> ist ein Ausbildungsberuf nach dem Berufsbildungsgesetz. Die Ausbildung dauert drei Jahre und findet im Betrieb und in der Berufsschule statt.</p><div id="toc" class="toc"><ul><li><a href="#Aufgaben">1 Aufgaben</a></li><li><a href="#Anforderungen">2 Anforderungen</a></li></ul></div><h2><span class="mw-headline" id="Aufgaben">Aufgaben</span><span class="mw-editsection">[Bearbeiten]</span></h2><ul><li>Bereiten Massen auf und formen Bauteile</li><li>Brennen die Ware in Tunnelöfen und prüfen sie</li></ul><h2><span class="mw-headline" id="Anforderungen">Anforderungen</span><span class="mw-editsection">[Bearbeiten]</span></h2><ul><li>Technisches Verständnis und handwerkliches Geschick</li><li>Meist ein mittlerer Abschluss; Erfahrung ist nicht nötig</li></ul><h2><span class="mw-headline" id="Verdienst">Verdienst</span></h2><p>Nach Tarifvertrag 1.050 Euro im ersten Jahr, Vollzeit.</p></div></div></div></div><div id="mw-navigation"><h2>Navigationsmenü</h2></div></body></html>`,
  ),
  of(
    'a path of courses named after a job',
    'https://learn.example.com/career-paths/kiln-technician-101',
    page(
      'Kiln Technician | Career path | Learn',
      `<h1>Kiln Technician</h1><p>Go from zero to your first role in eight months. 21,884 learners enrolled.</p><a class="btn" href="/start">Start for free</a><h2>What you will do</h2>${list('Twelve units and four projects', 'Fire a virtual kiln and read its curve')}<h2>Skills you will gain</h2>${list('Thermocouples', 'Safety with gas')}<h2>Requirements</h2>${list('No experience needed', 'Three hours a week')}<h2>Benefits</h2>${list('A certificate for your profile', 'Interview practice with our team')}<h2>Reviews</h2><p>“I got a position after six months.”</p>`,
    ),
  ),
  of(
    'a page on the law of working hours',
    'https://www.advice.example.gov/employing-people/working-hours/responsibilities',
    page(
      'Working hours: employer and employee responsibilities',
      `<h1>Working hours: responsibilities</h1><p>Most full-time employees must not work more than 48 hours a week on average.</p><h2>Employer responsibilities</h2>${list('Keep records for two years', 'Give a contract within two months')}<h2>Requirements for breaks</h2>${list('20 minutes if you work more than six hours', 'One day off a week')}<h2>Pay</h2><p>Your salary must not fall below the minimum wage.</p><p>Ask your employer, your union or a colleague with experience first.</p>`,
    ),
  ),
];

const HANDBOOKS: readonly Ordinary[] = [
  of(
    'a family of jobs in the handbook of a firm',
    'https://handbook.cobaltferries.example/job-families/engineering/backend-engineer/',
    page(
      'Backend Engineer | The Handbook',
      `<nav><a href="/handbook">Handbook</a></nav><h1>Backend Engineer</h1><p>Backend engineers at Cobalt Ferries work on our booking product. They work with peers on teams dedicated to areas of the product, and report to an engineering manager.</p><h2>Levels</h2><h3>Junior Backend Engineer</h3><h4>Responsibilities</h4>${list('Write good code that is maintained', 'Ship small features with help')}<h4>Requirements</h4>${list('Experience with Go or Ruby', 'Clear communication')}<h3>Senior Backend Engineer</h3><h4>Responsibilities</h4>${list('Lead the design of a feature', 'Interview candidates')}<h4>Requirements</h4>${list('Significant experience in production', 'Able to teach the team')}<h2>Performance indicators</h2>${list('Mean time to merge', 'Team member retention')}<h2>Hiring process</h2><p>Candidates for this position can expect the hiring process to follow the order below. Qualified candidates get a short questionnaire.</p><a href="https://git.example.com/edit">Edit this page</a>`,
    ),
  ),
  of(
    'a ladder of careers',
    'https://engineering.cobaltferries.example/career-ladder/senior-engineer',
    page(
      'Senior engineer - Career ladder',
      `<h1>Senior engineer (L5)</h1><p>What we expect of people at this level in the engineering team, and how they get to the next.</p><h2>Role summary</h2><p>Owns a service from design to its pager, and makes colleagues better.</p><h2>Responsibilities</h2>${list('Breaks projects of a quarter into steps', 'Reviews the designs of others')}<h2>Skills and experience</h2>${list('Usually five to eight years', 'Depth in one area')}<h2>Salary range</h2><p>Band 5: £78,000 to £96,000.</p><h2>Signs that you are ready for L6</h2>${list('Other teams ask for you')}`,
    ),
  ),
  of(
    'a scorecard of interviews',
    'https://docs.example.com/p/Scorecard-Kiln-Technician-1f2a9c0de41b4a53b6f9f2d1f0a7c11e',
    page(
      'Scorecard: Kiln Technician',
      `<h1>Scorecard: Kiln Technician</h1><p>For interviewers only. Fill in within 24 hours, before you talk to each other about the candidate.</p><h2>Responsibilities of the role</h2>${list('Fires the kilns', 'Keeps the log')}<h2>Must haves</h2>${list('Two years of experience (ask for an example)', 'Calm under stress')}<h2>Nice to haves</h2>${list('A forklift licence')}<h2>Rating</h2><table><tr><th>Area</th><th>1-4</th></tr><tr><td>Technical</td><td></td></tr></table><h2>Decision</h2><p>Strong yes / yes / no / strong no</p>`,
    ),
  ),
  of(
    'a task for applicants in a repository',
    'https://git.example.com/cobaltferries/backend-challenge',
    page(
      'cobaltferries/backend-challenge: our take-home task',
      `<div id="readme"><article class="markdown-body"><h1>Backend engineer challenge</h1><p>Thank you for applying to Cobalt Ferries! This task helps our team to see how you work. Please spend no more than four hours.</p><h2>What you will build</h2>${list('A service that sells tickets for a ferry', 'Two endpoints and a small database')}<h2>Requirements</h2>${list('Go, Ruby or a language that you have experience with', 'Tests for the rules of the price')}<h2>What we look for</h2>${list('Code that the next person understands', 'A README')}<h2>How to submit</h2><p>Send a link to your recruiter. Candidates hear from us within a week.</p></article></div><h2>About</h2><p>No description</p><a href="/stargazers">12 stars</a>`,
    ),
  ),
  of(
    'a request for comments, as plain text',
    'https://www.rfc.example.org/rfc/rfc7801.txt',
    `<!doctype html><html><head><title>RFC 7801 - Roles of a Registry Operator</title></head><body><pre>
Network Working Group                                          T. Wren
Request for Comments: 7801                                  Quill Labs

              Roles of a Registry Operator

1. Introduction

   This memo describes the position of an operator in a team of
   registries, and the experience that others have had with it.

2. Responsibilities

   o  An operator MUST answer queries within five seconds.
   o  An operator SHOULD report to the working group once a year.

3. Requirements

   o  Two name servers in different networks.
   o  Staff with three years of experience, full-time.

4. Qualifications

   Applicants apply to the registry in writing. The contract runs for
   two years.

5. Security Considerations

   None.
</pre></body></html>`,
  ),
];

const TOOLS: readonly Ordinary[] = [
  of(
    'a posting being edited by the one who hires',
    'https://sedge.bamboohr.com/hiring/jobs/224',
    page(
      'Kiln Technician - Job openings',
      `<h1>Kiln Technician</h1><div role="tablist"><button>Candidates (14)</button><button>Description</button><button>Collaborators</button></div><h2>Job description</h2><p>We fire tableware and need someone to look after the kilns.</p><h3>Responsibilities</h3>${list('Fire the kilns', 'Keep the log')}<h3>Requirements</h3>${list('Two years of experience', 'A calm team player')}<button>Edit</button><button>Close job opening</button><h2>Hiring lead</h2><p>Tamsin Okoro</p>`,
    ),
  ),
  of(
    'the candidates for a post, in a tool',
    'https://app.hirely.example.com/jobs/4471203/candidates',
    page(
      'Kiln Technician (4471203) - Candidates',
      `<h1>Kiln Technician</h1><p>Rye · Full-time · Published · 14 active</p><h2>Applied (8)</h2>${list('Ines Roth: six years of experience, Stoke', 'Tomas Berg: training as a ceramicist')}<h2>Interview (4)</h2>${list('Aiko Lund, Tuesday at ten', 'Marta Silva, Thursday')}<h2>Requirements you set</h2>${list('Two years of experience', 'Lifts 20 kg')}<h2>Responsibilities in the posting</h2>${list('Fire the kilns')}<a href="/jobs/4471203/edit">Edit posting</a><a href="/share">Share</a>`,
    ),
  ),
  of(
    'a week of jobs as a letter on a site',
    'https://letters.example.com/p/jobs-of-the-week-118',
    page(
      'Jobs of the week #118',
      `<article><h1>Jobs of the week #118</h1><p>By Tamsin Okoro · 2 March 2026 · 6 min read</p><p>Five employers asked me to pass these on.</p><h2>Marsh Kilns: Kiln Technician</h2><p><strong>What you will do:</strong> fire two kilns. <strong>What you bring:</strong> two years of experience. £31,200, full-time. <a href="https://marshkilns.example/jobs/1">Apply</a></p><h2>Tarn Water: Dam Engineer</h2><p><strong>What you will do:</strong> walk dams. <strong>What you bring:</strong> a degree and a team. £48,000. <a href="https://tarnwater.example/jobs/2">Apply</a></p><h2>Quill Ferries: Crossing Planner</h2><p><strong>What you will do:</strong> plan. <strong>What you bring:</strong> a calm voice. <a href="https://quill.example/jobs/3">Apply</a></p><button>Subscribe</button></article>`,
    ),
  ),
  of(
    'an advertisement pasted into a forum, with opinions',
    'https://talk.potters.example/t/would-you-take-this-job/20417',
    `<!doctype html><html lang="en"><head><title>Would you take this job? - General - Potters' Talk</title><meta name="generator" content="Discourse 3.4"></head><body class="crawler"><header><a href="/">Potters' Talk</a></header><div id="main-outlet"><div id="topic-title"><h1><a href="/t/would-you-take-this-job/20417">Would you take this job?</a></h1></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting"><div id="post_1" class="topic-body crawler-post"><span class="creator">wheelhead</span><div class="post" itemprop="text"><p>Found this at work today. What do you think of the pay?</p><blockquote><p><b>Kiln Technician (full-time)</b></p><p><b>Responsibilities</b></p>${list('Load and fire two gas kilns', 'Keep the log of each firing')}<p><b>Requirements</b></p>${list('Two years of experience beside kilns', 'Team player')}<p><b>Benefits</b></p>${list('£24,000 salary', 'Mugs')}<p>Apply with your CV by Friday.</p></blockquote></div></div><div id="post_2" class="topic-body crawler-post"><span class="creator">slipcast</span><div class="post"><p>For that money they want two years of experience? No.</p></div></div><div id="post_3" class="topic-body crawler-post"><span class="creator">glazed</span><div class="post"><p>The mugs are good though.</p></div></div></div></div></body></html>`,
  ),
  of(
    'a channel of a chat in which somebody posts a job',
    'https://app.chat.example.com/client/T0G9PQBBK/C0B9A4C1E',
    page(
      'jobs (Channel) - Potters - Chat',
      `<div role="list" class="c-virtual_list"><div role="listitem"><button>tamsin</button><span>09:12</span><div class="p-rich_text_section">Hi all, we are hiring a kiln technician in Rye!</div><div><b>What you will do</b></div>${list('Fire the kilns', 'Train a junior')}<div><b>What you bring</b></div>${list('Two years of experience')}<div><b>What we offer</b></div>${list('£31,200, permanent contract')}<div>Send me a message or apply at <a href="https://marshkilns.example/jobs/1">marshkilns.example/jobs/1</a></div></div><div role="listitem"><button>ines</button><span>09:15</span><div>Is it open to part-time?</div></div><div role="listitem"><button>tamsin</button><span>09:16</span><div>Maybe in summer.</div></div></div><div role="textbox">Message #jobs</div>`,
    ),
  ),
];

const APPLICANTS: readonly Ordinary[] = [
  of(
    'a notice on data for applicants',
    'https://www.cobaltferries.example/careers/applicant-privacy-notice-2026',
    page(
      'Privacy notice for job applicants | Cobalt Ferries',
      `<h1>Privacy notice for job applicants</h1><p>This notice says what happens to the data of candidates who apply for a position with us.</p><h2>What we collect</h2>${list('Your CV, experience and qualifications', 'Notes of interviews', 'Your salary now and what you expect')}<h2>Your responsibilities</h2>${list('Tell us when something changes')}<h2>Requirements of the law</h2>${list('We keep applications for six months', 'We check the right to work before a contract')}<p>Write to our data protection team with questions.</p>`,
    ),
  ),
  of(
    'a warning of people who pose as the employer',
    'https://www.cobaltferries.example/careers/recruitment-fraud-alert',
    page(
      'Recruitment fraud | Cobalt Ferries Careers',
      `<h1>Recruitment fraud</h1><p>Somebody offers positions in our name. We never ask candidates for money.</p><h2>What you will see</h2>${list('An offer without an interview', 'A salary that is too good', 'A contract by chat')}<h2>What to do</h2>${list('Look whether the role is on our careers page', 'Do not send your passport')}<h2>What we ask of real applicants</h2>${list('An application on our site', 'An interview with the team')}<a href="/careers">See open roles</a>`,
    ),
  ),
  of(
    'an invitation to an interview',
    'https://candidates.hirely.example.com/interviews/9a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
    page(
      'Your interview: Kiln Technician at Marsh Kilns',
      `<h1>Your interview for Kiln Technician</h1><p>Hello Ines, we look forward to meeting you. Please choose a time.</p><h2>Who you will meet</h2>${list('Tamsin, who leads the team', 'Tomas, your colleague in the kiln room')}<h2>What you will do</h2>${list('A walk through the works', 'An hour of questions about your experience')}<h2>What to bring</h2>${list('Your passport', 'Certificates of your qualifications')}<button>Choose a time</button><button>I cannot come</button>`,
    ),
  ),
  of(
    'an offer to sign',
    'https://sign.example.com/documents/details/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e4f',
    page(
      'Offer of employment - Kiln Technician',
      `<div class="document"><h1>Offer of employment</h1><p>Dear Ines, we are pleased to offer you the position of Kiln Technician, full-time and permanent.</p><h2>Duties</h2>${list('Firing of the kilns', 'The log of every firing')}<h2>Salary and benefits</h2>${list('£31,200 a year', '28 days of leave', 'A pension after three months')}<h2>Conditions</h2>${list('Two references', 'Proof of your right to work')}<p>Please sign by Friday.</p></div><button>Sign</button><button>Decline</button>`,
    ),
  ),
  of(
    'help for people with a disability who apply',
    'https://www.cobaltferries.example/careers/accommodations',
    page(
      'Accommodations for applicants | Cobalt Ferries',
      `<h1>Accommodations for applicants</h1><p>Tell us what you need to apply for a role, and our team will arrange it.</p><h2>What we offer</h2>${list('More time in tests', 'An interview by text', 'A person who signs')}<h2>What you need to do</h2>${list('Write to us when you submit your application', 'Name the position and the number of the requisition')}<h2>Requirements</h2><p>None. We do not ask for a doctor’s letter.</p>`,
    ),
  ),
];

const MARKETS: readonly Ordinary[] = [
  of(
    'ein Dienstleister: Aufgaben, Anforderungen, Angebot',
    'https://www.ofenservice.example.de/leistungen/brenntechnik',
    page(
      'Brenntechnik | Ofenservice Marsch',
      `<h1>Brenntechnik</h1><p>Wir übernehmen, was Ihr Team nicht schafft: mit zwanzig Jahren Erfahrung an Öfen jeder Größe.</p><h2>Ihre Aufgaben, unsere Lösung</h2>${list('Wartung der Brenner, einmal im Jahr', 'Umbau auf Wasserstoff')}<h2>Ihre Anforderungen</h2>${list('Kein Stillstand länger als ein Tag', 'Ein fester Ansprechpartner')}<h2>Unser Angebot</h2>${list('Vertrag ab 12 Monaten', 'Festpreis ohne Überraschung')}<a href="/kontakt">Jetzt anfragen</a>`,
      '',
      'de',
    ),
  ),
  of(
    'an agency that lends people',
    'https://www.staffed.example.com/hire/kiln-technicians',
    page(
      'Hire kiln technicians in 48 hours | Staffed',
      `<h1>Hire kiln technicians</h1><p>Pre-checked people with experience, on temporary or permanent contracts.</p><h2>What our kiln technicians do</h2>${list('Fire and maintain kilns', 'Train your team')}<h2>Skills we test</h2>${list('Gas safety', 'Reading curves')}<h2>Qualifications</h2>${list('At least two years in a works')}<h2>What you get</h2>${list('A candidate within two days', 'A replacement for free')}<a class="btn" href="/contact">Hire now</a><h2>Salary of a kiln technician</h2><p>£28,000 to £34,000.</p>`,
    ),
  ),
  of(
    'ein Arbeitgeber auf einer Seite mit Bewertungen',
    'https://www.bewertet.example.com/de/marsch-oefen/unternehmenskultur',
    page(
      'Marsch Öfen als Arbeitgeber: Gehalt, Karriere, Benefits',
      `<h1>Marsch Öfen GmbH</h1><p>4,1 · 38 Bewertungen · 86 % Weiterempfehlung</p><h2>Wer wir sind</h2><p>Wir brennen Geschirr, seit drei Generationen, mit 60 Kolleginnen und Kollegen.</p><h2>Was wir bieten</h2>${list('Flexible Arbeitszeit für 71 %', 'Betriebsarzt für 40 %')}<h2>Wen wir suchen</h2><h3>Aufgabengebiete</h3>${list('Brenntechnik', 'Versand')}<h3>Gesuchte Qualifikationen</h3>${list('Ausbildung als Keramiker', 'Erfahrung an Öfen')}<h2>Für Bewerber:innen</h2><p>Unser Rat: Erzählen Sie in der Bewerbung, was Sie gebaut haben.</p><a href="/jobs">4 Jobs ansehen</a>`,
      '',
      'de',
    ),
  ),
  of(
    'a request for quotations',
    'https://procurement.fellbridge.example/opportunities/rfq-2026-0118-kiln-maintenance',
    page(
      'RFQ 2026-0118: kiln maintenance | Procurement',
      `<h1>RFQ 2026-0118: maintenance of the museum kiln</h1><p>Deadline: 31 March 2026. Contract: two years.</p><h2>Scope of work</h2>${list('Inspection twice a year', 'Replacement of elements')}<h2>Responsibilities of the contractor</h2>${list('Own tools and transport', 'A written report')}<h2>Qualifications</h2>${list('Five years of experience with electric kilns', 'Insurance of £2 million')}<h2>How to submit</h2><p>Send your quotation with two references through the portal.</p><a class="btn" href="/submit">Submit</a>`,
    ),
  ),
  of(
    'a guild of a game that recruits',
    'https://guilds.example.gg/t/lanternfall-recruiting-healers/88123',
    page(
      '[EU] Lanternfall recruiting healers - Guild recruitment',
      `<h1>[EU] Lanternfall recruiting healers</h1><p>We are a team of forty and raid on Tuesday and Thursday. Our last position is open.</p><h2>What you will do</h2>${list('Heal two nights a week', 'Help with the bank')}<h2>Requirements</h2>${list('Experience with the last three bosses', 'A working microphone', '18 years or older')}<h2>What we offer</h2>${list('A calm team', 'Repairs paid by the bank')}<a class="btn" href="/apply">Apply now</a><p>Last edited by Wren, 8 replies</p>`,
    ),
  ),
  of(
    'a person who looks for somebody',
    'https://www.hearts.example.com/profile/4417023',
    page(
      'Wren, 41, Rye',
      `<h1>Wren, 41</h1><p>Potter, two dogs, no television.</p><h2>About me</h2><p>I work with my hands, full-time, and read in the evening.</p><h2>What I am looking for</h2>${list('Someone with a sense of humour and patience', 'Experience with dogs')}<h2>What I offer</h2>${list('Bread', 'A boat that floats')}<button>Send a message</button><button>Like</button>`,
    ),
  ),
  of(
    'a form of an authority',
    'https://www.service.example.gov/apply-kiln-permit',
    page(
      'Apply for a permit to run a kiln',
      `<h1>Apply for a permit to run a kiln</h1><p>Use this service if you fire ceramics as a business.</p><h2>Before you start</h2><p>You’ll need:</p>${list('the name of your employer or firm', 'proof of your qualifications', 'a plan of the building')}<h2>Your responsibilities</h2>${list('Keep a log of every firing', 'Let an inspector in')}<h2>Requirements</h2>${list('A chimney of four metres', 'A gas engineer with experience who signs')}<h2>Fees</h2><p>£210.</p><a class="govuk-button" href="/start">Apply now</a>`,
    ),
  ),
  of(
    'a campaign that looks for backers',
    'https://fund.example.com/projects/wren/wood-kiln',
    page(
      'A wood kiln for Rye by Wren — Fund',
      `<h1>A wood kiln for Rye</h1><p>£18,400 of £20,000 · 214 backers · 6 days to go</p><a class="btn" href="/pledge">Back this project</a><h2>About the project</h2><p>Our team of three wants to build a kiln that burns waste wood, open to everybody in the county.</p><h2>What you get</h2>${list('£10: a mug', '£90: a day at the firing with the team')}<h2>What we need</h2>${list('Four thousand bricks', 'A year of time and some experience that we have')}<h2>Risks</h2><p>Rain.</p>`,
    ),
  ),
  of(
    'a day of open doors at an employer',
    'https://www.marshkilns.example/events/open-day-2026',
    page(
      'Open day at Marsh Kilns',
      `<h1>Open day: work with fire</h1><p>Saturday, 14 March, 10 to 4. Meet the team and see what a position here is like.</p><h2>What you will do</h2>${list('Walk through the kiln room', 'Talk to colleagues and apprentices')}<h2>What you need</h2>${list('Closed shoes', 'Your CV, if you want to hear our opinion')}<h2>What we offer</h2>${list('Soup', 'A short interview on the spot')}<a class="btn" href="/register">Register</a>`,
    ),
  ),
];

export const BESIDE: readonly Ordinary[] = [...REFERENCE, ...HANDBOOKS, ...TOOLS, ...APPLICANTS, ...MARKETS];
