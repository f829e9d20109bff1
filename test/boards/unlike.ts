// Long because it is a table of pages.
/**
 * Forty more pages that are no postings, written before the reader was tried on them: of people, of schools, of shops, of
 * employers about themselves, of advisers, and of talk about jobs. All words are ours.
 */
import type { Ordinary } from './ordinary.ts';

const list = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const page = (title: string, body: string, head = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><header><a href="/"><img alt="Site" class="logo" src="l.png"></a><nav><a href="/about">About</a><a href="/careers">Careers</a></nav></header><main>${body}</main><footer><p>© 2026. All rights reserved.</p></footer></body></html>`;
const of = (name: string, url: string, html: string): Ordinary => ({ name, url, html });

const PEOPLE: readonly Ordinary[] = [
  of(
    'the CV of an engineer on a page of his own',
    'https://orrin.example/cv/',
    page(
      'Orrin Vale, Site Reliability Engineer',
      `<h1>Orrin Vale</h1><p>Site reliability engineer with eleven years of experience in teams of four to forty.</p><h2>Experience</h2><h3>Senior SRE, Harbour Cloud, 2019 to now</h3><p>Responsibilities:</p>${list('Kept 2,000 machines awake and their owners asleep', 'Led a team of six and the on-call rota', 'Wrote the tools by which we deploy')}<h3>Systems Engineer, Lamp & Sons, 2015 to 2019</h3>${list('Moved everything to Linux', 'Trained four junior colleagues')}<h2>Skills</h2>${list('Kubernetes, Terraform, Go', 'Postgres and its replication', 'Clear writing')}<h2>Education and qualifications</h2><p>BSc Physics, 2014.</p><a class="button" href="mailto:orrin@orrin.example">Contact me</a>`,
    ),
  ),
  of(
    'a profile of a professional network',
    'https://people.example.com/in/tamsin-okoro',
    page(
      'Tamsin Okoro - Product Lead - Lanterns | People',
      `<h1>Tamsin Okoro</h1><div>Product lead at Lanterns</div><section><h2>About</h2><p>I build teams that build products. Hiring right now: two designers and a data engineer, see below, join us and apply via the link.</p></section><section><h2>Experience</h2>${list('<h3>Product Lead</h3><p>Lanterns, full-time, 4 years. Responsible for the roadmap, the team of nine and its budget.</p>', '<h3>Product Manager</h3><p>Tide Clock, full-time, 3 years. Owned the mobile app.</p>')}</section><section><h2>Skills</h2>${list('Product management', 'SQL', 'Facilitation')}</section><section><h2>People also viewed</h2>${list('<a href="/in/a">Ada Brook</a>', '<a href="/in/b">Ben Lark</a>')}</section>`,
      '<meta property="og:type" content="profile">',
    ),
  ),
  of(
    'a freelancer who offers his work',
    'https://market.example.com/freelancers/copywriter-jo-1182',
    page(
      'Jo, copywriter for hire | Market',
      `<h1>Jo, copywriter</h1><p>£45 an hour · Remote · 98 % job success</p><h2>What I offer</h2>${list('Landing pages', 'Newsletters', 'Editing of what others wrote')}<h2>About me</h2><p>Nine years of experience with teams large and small, on contract and as an employee; candidates for long projects are welcome.</p><h2>Requirements</h2><p>Before we start I need your style guide, access to your analytics and a person who decides.</p><button>Hire me</button>`,
    ),
  ),
  of(
    'a CV in French with its sections',
    'https://www.lise-marchand.example/cv',
    page(
      'Lise Marchand | CV',
      `<h1>Lise Marchand</h1><p>Assistante de direction</p><h2>Expérience professionnelle</h2><h3>Assistante, Brume SA, depuis 2018</h3><p>Missions principales :</p>${list('Gestion des agendas de trois directeurs', 'Organisation des déplacements de l’équipe', 'Rédaction des comptes rendus')}<h2>Compétences</h2>${list('Anglais courant', 'Excel et PowerPoint', 'Discrétion')}<h2>Formation</h2><p>BTS assistant de manager, 2014.</p>`,
      '',
      'fr',
    ),
  ),
  of(
    'a sample of a CV with advice beside it',
    'https://advice.example.com/careers/nurse-cv-sample',
    page(
      'Registered Nurse CV: what works',
      `<h1>Registered nurse CV</h1><p>Recruiters look at a CV for seven seconds. Here is one that holds them for longer.</p><h2>Responsibilities</h2><p>Write what you did and how often, not what the position was supposed to be.</p>${list('Managed the care of eight patients a shift', 'Trained four students')}<h2>Skills</h2>${list('Medication rounds', 'Triage', 'Teamwork')}<h2>Qualifications</h2><p>Put your registration first, then your degree.</p><a href="/builder">Start your application with our builder</a>`,
    ),
  ),
];

const EMPLOYERS: readonly Ordinary[] = [
  of(
    'life at an employer',
    'https://www.saltmarsh.example/careers/life-at-saltmarsh',
    page(
      'Life at Saltmarsh',
      `<h1>Life at Saltmarsh</h1><p>Four hundred people, nine offices, one canteen that everybody envies us for.</p><h2>Who we are</h2><p>We are curious, kind and stubborn about quality. Our teams are small and have a say in what they do.</p><h2>What we offer</h2>${list('Thirty days of holiday', 'A pension to which we add eight per cent', 'Training that you choose')}<h2>What you will do</h2><p>Whatever your role, you own it: from the first conversation with a customer to the day it is shipped.</p><a href="/careers/open">See open positions</a>`,
    ),
  ),
  of(
    'a team page that says it is hiring',
    'https://www.saltmarsh.example/careers/teams/engineering',
    page(
      'Engineering at Saltmarsh',
      `<h1>Engineering</h1><p>Sixty engineers in seven teams build the systems by which salt is sold.</p><h2>What you’ll do</h2>${list('Ship every day', 'Be on call one week in eight', 'Mentor and be mentored')}<h2>What we look for</h2>${list('Curiosity over years of experience', 'Care for the people who use it')}<h2>Open roles</h2>${list('<a href="/careers/1001-backend-engineer">Backend Engineer</a>', '<a href="/careers/1002-data-engineer">Data Engineer</a>', '<a href="/careers/1003-qa">QA Engineer</a>')}<h2>Benefits</h2><p>Salary bands are public inside the company, and reviewed twice a year.</p>`,
    ),
  ),
  of(
    'graduates: a programme without a posting',
    'https://www.saltmarsh.example/careers/graduates-2027',
    page(
      'Graduate programme 2027',
      `<h1>Graduates</h1><p>Our programme takes two years and four rotations. Applications for 2027 open in January.</p><h2>What you will do</h2><p>You rotate through sales, operations, finance and one place abroad.</p><h2>What we are looking for</h2>${list('A degree in any subject by summer', 'Experience from a job of any kind', 'Two languages')}<h2>How we hire</h2>${list('Online form', 'A call', 'A day with us')}<a href="/newsletter">Tell me when it opens</a>`,
    ),
  ),
  of(
    'benefits by country',
    'https://www.saltmarsh.example/jobs/benefits-germany',
    page(
      'Benefits in Germany',
      `<h1>Benefits in Germany</h1><h2>Compensation</h2><p>Salary, bonus and shares, reviewed every March together with your team lead.</p><h2>Time off</h2><p>Thirty days, and the day of your birthday. Part-time is possible in every role.</p><h2>Requirements</h2><p>Some benefits need six months of employment, and a permanent contract.</p>${list('Company bicycle', 'Ticket for trains', 'Child care allowance')}<a href="/jobs">Search jobs</a>`,
    ),
  ),
  of(
    'what happens after you apply',
    'https://www.saltmarsh.example/careers/applying',
    page(
      'How to apply',
      `<h1>Applying at Saltmarsh</h1><h2>What you need</h2>${list('A CV of at most two pages', 'The number of the position', 'An hour')}<h2>What you do</h2><p>Fill in the form, upload your CV and tell us when you can start. Candidates hear from us in ten days.</p><h2>What we do</h2><p>Two colleagues of the team read each application; experience counts as much as degrees.</p><h2>Interview</h2><p>You meet the people with whom you would work, and they meet you.</p><a href="/careers/open">Apply now</a>`,
    ),
  ),
  of(
    'the story of an employee in a blog of careers',
    'https://blog.saltmarsh.example/careers/from-cashier-to-controller',
    page(
      'From cashier to controller',
      `<article><h1>From cashier to controller</h1><p>By Pia, eight minutes to read</p><p>When I joined the team I had no qualifications beyond school. My role was at the till, my contract part-time, and my salary what you would expect.</p><h2>What I do today</h2><p>I lead the controlling of three countries and a team of five colleagues.</p><h2>What you need</h2><p>Patience, a mentor, and an employer who pays for evening classes. Ask for all three.</p><h2>What we offer today</h2><p>Twelve people a year go this way with us.</p></article>`,
      '<meta property="og:type" content="article">',
    ),
  ),
  of(
    'partners wanted: a franchise',
    'https://www.brightwash.example/opportunities/franchise-2041',
    page(
      'Open a Brightwash',
      `<h1>Open your own Brightwash</h1><p>Run a laundry of your own with a name that people know.</p><h2>Your role</h2><p>You lead a team of six, and you are responsible for the books.</p><h2>Requirements</h2>${list('£40,000 of own capital', 'Experience with customers', 'A location with parking')}<h2>What we offer</h2>${list('Training for six weeks', 'Machines on lease', 'Marketing')}<a href="/contact">Request the brochure</a>`,
    ),
  ),
  of(
    'a supplier portal with requirements',
    'https://www.saltmarsh.example/work-with-us/suppliers',
    page(
      'Become a supplier',
      `<h1>Work with us as a supplier</h1><h2>Requirements</h2>${list('ISO 9001 or equivalent', 'Three references', 'Insurance')}<h2>Responsibilities</h2><p>Suppliers keep to our code of conduct, and to the dates in their contract.</p><h2>What we offer</h2><p>Thirty days to pay, one person to call.</p><a href="/suppliers/form">Submit an application</a>`,
    ),
  ),
];

const SCHOOLS: readonly Ordinary[] = [
  of(
    'a bootcamp that promises a job',
    'https://bootcamp.example.com/careers/become-a-data-engineer',
    page(
      'Become a Data Engineer in 16 weeks',
      `<h1>Become a data engineer</h1><p>Sixteen weeks full-time, then a salary. 92 % of our graduates work in the field.</p><h2>What you will do</h2>${list('Build four pipelines', 'Work in a team of five', 'Present to employers')}<h2>What you need</h2>${list('Some Python', 'Forty hours a week', 'Experience of any job')}<h2>Tuition</h2><p>£9,500, in instalments or after you are hired.</p><a href="/apply">Apply now</a>`,
      data({ '@type': 'Course', name: 'Data Engineering', provider: { '@type': 'Organization', name: 'Bootcamp' } }),
    ),
  ),
  of(
    'a course page in a graph of data',
    'https://www.college.example/study/software-developer-level-4',
    page(
      'Software developer, level 4 | College',
      `<h1>Software developer level 4</h1><h2>Overview</h2><p>An apprenticeship for people who are employed by a company and want to write its software.</p><h2>Requirements</h2>${list('An employer', 'Five GCSEs', 'A laptop')}<h2>Duties in the workplace</h2>${list('Write and test code', 'Fix faults', 'Work in a team')}<h2>Salary</h2><p>Apprentices earn at least the minimum, most more.</p><a href="/apply?course=44">Apply for this course</a>`,
      data({
        '@graph': [{ '@type': 'WebPage' }, { '@type': ['Course'], name: 'Software developer level 4' }],
      }),
    ),
  ),
  of(
    'a doctoral programme',
    'https://www.university.example/research/phd/programme-marine-biology',
    page(
      'PhD programme in marine biology',
      `<h1>PhD in marine biology</h1><p>Our graduate school admits twelve candidates a year.</p><h2>Requirements</h2>${list('A master in a related subject', 'English at C1', 'A proposal of three pages')}<h2>What you will do</h2><p>Three years of research in a team, with teaching of four hours a week.</p><h2>Fees and funding</h2><p>Tuition is £4,700 a year; some candidates receive a stipend.</p><a href="/admissions">Apply now</a>`,
    ),
  ),
  of(
    'a certificate and its exam',
    'https://certs.example.org/certification/associate-administrator',
    page(
      'Associate Administrator certification',
      `<h1>Associate Administrator</h1><p>Show employers that you have the skills.</p><h2>Skills measured</h2>${list('Manage identities', 'Configure networks', 'Monitor and back up')}<h2>Role</h2><p>Candidates for this exam are responsible for keeping the systems of a company running and work in a team with developers.</p><h2>Requirements</h2><p>Six months of experience are recommended.</p><button>Schedule exam</button>`,
    ),
  ),
  of(
    'what a job is, at a statistics office',
    'https://stats.example.gov/occupations/15-1252-software-developers',
    page(
      'Software Developers: Occupational Outlook',
      `<h1>Software developers</h1><h2>What they do</h2><p>Software developers design and write programs.</p><h2>Duties</h2>${list('Analyse what users need', 'Design each part', 'Document it')}<h2>How to become one</h2><p>Most positions ask for a bachelor's degree and experience.</p><h2>Important qualities</h2>${list('Analytical skills', 'Creativity')}<h2>Pay</h2><p>The median annual salary was $131,450.</p>`,
      data({ '@type': 'Occupation', name: 'Software Developers' }),
    ),
  ),
  of(
    'a competition for founders',
    'https://hub.example.org/opportunities/founders-2026',
    page(
      'Founders call 2026',
      `<h1>Founders call</h1><p>Ten teams, six months, £20,000 each and no equity.</p><h2>What you will do</h2><p>Build, test with users and pitch in September.</p><h2>Eligibility and requirements</h2>${list('A team of at least two', 'Less than two years old', 'Based in the region')}<h2>What we offer</h2>${list('A desk', 'Mentors', 'Lunch')}<a class="button" href="/apply">Apply here</a>`,
    ),
  ),
  of(
    'a call for volunteers',
    'https://www.riverwatch.example/get-involved/volunteer',
    page(
      'Volunteer with Riverwatch',
      `<h1>Volunteer with us</h1><p>Three thousand people give us some hours a month, and the river shows it.</p><h2>What you will do</h2>${list('Count birds', 'Collect rubbish from boats', 'Talk to schools')}<h2>What you need</h2><p>Boots. Experience is welcome and never required.</p><h2>What you get</h2><p>Company, fresh air, and a card that opens the boat house.</p><form><input placeholder="Email"><button>Sign me up</button></form>`,
    ),
  ),
  of(
    'an exchange for pupils in German',
    'https://www.austausch.example/angebote/schueleraustausch-kanada',
    page(
      'Schüleraustausch Kanada',
      `<h1>Ein Schuljahr in Kanada</h1><h2>Das erwartet dich</h2>${list('Zehn Monate in einer Gastfamilie', 'Schule im ganzen Land', 'Ein Betreuer vor Ort')}<h2>Voraussetzungen</h2><p>Du bist zwischen 15 und 17 und hast gute Kenntnisse der Sprache.</p><h2>Wir bieten</h2>${list('Flug', 'Versicherung', 'Vorbereitung im Team')}<a href="/bewerbung">Jetzt bewerben</a><p>Kosten: 14.900 €</p>`,
      '',
      'de',
    ),
  ),
];

const SHOPS: readonly Ordinary[] = [
  of(
    'software to hire people',
    'https://www.hirely.example/product/ats',
    page(
      'Hirely: applicant tracking',
      `<h1>Hire the right candidates in half the time</h1><h2>What you get</h2>${list('Job postings on forty boards with one click', 'Interviews that plan themselves', 'Reports for the team')}<h2>Requirements</h2><p>A browser, and somebody who answers candidates.</p><h2>Pricing</h2><p>£99 a month for three positions, £299 for as many as you like.</p><a href="/demo">Book a demo</a>`,
    ),
  ),
  of(
    'a game with system requirements under an address of offers',
    'https://games.example.com/offers/lighthouse-tycoon-29911',
    page(
      'Lighthouse Tycoon',
      `<h1>Lighthouse Tycoon</h1><p>Manage a team of keepers, hire and train them, and keep the lamps burning. Your role: the boss.</p><h2>What you will do</h2>${list('Hire keepers with the skills that you need', 'Pay salaries', 'Survive storms')}<h2>Minimum requirements</h2>${list('8 GB of memory', '20 GB of disk')}<h2>Recommended requirements</h2>${list('16 GB of memory')}<button>Buy now</button>`,
      data({ '@type': 'VideoGame', name: 'Lighthouse Tycoon' }),
    ),
  ),
  of(
    'a flat to let, in the manner of a posting',
    'https://flats.example.com/annonces/two-rooms-44120',
    page(
      'Two rooms by the canal',
      `<h1>Two rooms by the canal</h1><p>£1,150 a month · from August · 54 m²</p><h2>Description</h2><p>A quiet flat for one or two people with a permanent contract of employment; the landlord lives below.</p><h2>Requirements</h2>${list('Proof of salary', 'Reference of your employer', 'No smoking')}<h2>What we offer</h2>${list('Balcony', 'Bicycle cellar')}<button>Apply now</button>`,
    ),
  ),
  of(
    'an insurance for contractors',
    'https://cover.example.com/contractors/position-9001',
    page(
      'Insurance for contractors',
      `<h1>Cover for contractors</h1><p>For everyone on a contract: from the first position to the last.</p><h2>What we offer</h2>${list('Liability up to £5m', 'Legal help', 'Income when you are ill')}<h2>What you need</h2><p>Your role, your experience in years and your yearly salary or turnover.</p><h2>Your responsibilities</h2><p>Tell us when something changes.</p><a href="/quote">Start your application</a>`,
    ),
  ),
  of(
    'a visa and what one needs for it',
    'https://visas.example.gov/work-in-norland/skilled-worker-visa',
    page(
      'Skilled worker visa',
      `<h1>Skilled worker visa</h1><h2>Overview</h2><p>You may come to work in a position that an approved employer offers you.</p><h2>Requirements</h2>${list('A job offer with a contract', 'A salary of at least 26,200', 'English at B1')}<h2>What you can do</h2><p>Work full-time, bring your family, study in the evening.</p><h2>Fees</h2><p>From 610.</p><a class="button" href="/apply">Apply now</a>`,
    ),
  ),
  of(
    'an agency that looks for workers for others',
    'https://www.kranich-personal.example/arbeitgeber/leistungen',
    page(
      'Leistungen für Arbeitgeber',
      `<h1>Wir finden Ihre Fachkräfte</h1><p>Seit 1994 vermitteln wir Menschen mit Erfahrung in Festanstellung und Zeitarbeit.</p><h2>Ihre Vorteile</h2>${list('Bewerbung und Auswahl durch unser Team', 'Ein Vertrag, eine Rechnung')}<h2>Anforderungen</h2><p>Sie sagen uns, welche Stelle frei ist und welche Kenntnisse zählen.</p><h2>Ihre Aufgaben</h2><p>Ein Gespräch von einer Stunde. Den Rest tun wir.</p><a href="/kontakt">Kontakt</a>`,
      '',
      'de',
    ),
  ),
];

const ADVICE: readonly Ordinary[] = [
  of(
    'how to write a cover letter, under an address of jobs',
    'https://board.example.com/jobs/advice/cover-letter-2026',
    page(
      'Writing a cover letter that is read',
      `<article><h1>Writing a cover letter that is read</h1><p>Employers read the first paragraph and the last. Candidates write the middle for themselves.</p><h2>Requirements first</h2><p>Take the three requirements of the posting that you meet best, and say where you did it.</p><h2>Your responsibilities</h2><p>Say what you were responsible for, and what came of it.</p><h2>What you offer</h2><p>End with what the team gets.</p><a href="/jobs">Search jobs</a></article>`,
    ),
  ),
  of(
    'an interview guide for a role',
    'https://prep.example.com/roles/product-manager/interview-guide',
    page(
      'Product manager interviews at large companies',
      `<h1>Product manager</h1><p>What the role is, how the interviews run, and what they pay.</p><h2>The role</h2><p>Product managers own the roadmap and lead without authority.</p><h2>Requirements</h2>${list('Three years of experience', 'Analytical skills', 'A degree helps')}<h2>Salary</h2><p>$150,000 to $220,000 depending on level.</p><h2>Questions</h2>${list('Design a lamp for people who cannot see', 'Estimate how many lamps are sold a year')}<button>Start practising</button>`,
    ),
  ),
  of(
    'a recruiter’s article on hiring engineers',
    'https://www.talentfolk.example/blog/hiring/how-to-hire-a-devops-engineer',
    page(
      'Hiring a DevOps engineer',
      `<article><h1>Hiring a DevOps engineer in 2026</h1><h2>Responsibilities to expect</h2>${list('Own the pipelines', 'Keep costs in view', 'Be on call')}<h2>Skills and qualifications to ask for</h2>${list('Kubernetes', 'A scripting language', 'Communication')}<h2>What to offer</h2><p>Salary between £65,000 and £90,000, remote work and a training budget. Candidates with experience have three offers at a time.</p><a href="/contact">Talk to a recruiter</a></article>`,
    ),
  ),
  of(
    'a model of a posting for those who write one',
    'https://help.board.example/employers/job-posting-example-nurse',
    page(
      'Nurse: an example of a posting',
      `<h1>Nurse</h1><p>Copy this text, fill in what stands in brackets and post it.</p><h2>About the role</h2><p>[Company] is looking for a nurse to join our team in [place].</p><h2>Responsibilities</h2>${list('Care for [number] patients', 'Keep records')}<h2>Requirements</h2>${list('Registration', '[number] years of experience')}<h2>Benefits</h2><p>[Salary] and [days] of holiday.</p><button>Copy text</button><a href="/post">Post a job</a>`,
    ),
  ),
  of(
    'rights of people in work',
    'https://advice.example.org/work/part-time-contracts',
    page(
      'Part-time contracts: your rights',
      `<h1>Part-time contracts</h1><h2>Your employer’s responsibilities</h2><p>Your employer must treat you as well as full-time colleagues: the same salary by the hour, the same holiday.</p><h2>What you need</h2>${list('Your contract', 'Three payslips')}<h2>What you get</h2><p>If you were paid less you can claim for two years.</p><a href="/contact">Get help</a>`,
    ),
  ),
  of(
    'salaries for a role in a town',
    'https://pay.example.com/salaries/lamp-keeper/vigo-12041',
    page(
      'Lamp keeper salary in Vigo',
      `<h1>How much does a lamp keeper earn in Vigo?</h1><p>The average salary is €31,400 a year.</p><h2>What does a lamp keeper do?</h2><p>Keepers look after lamps, work in teams and on shifts.</p><h2>Skills that pay more</h2>${list('Electrical qualification', 'Experience at sea')}<h2>Jobs near you</h2>${list('<a href="/jobs/441">Lamp Keeper</a>', '<a href="/jobs/442">Night Keeper</a>', '<a href="/jobs/443">Keeper</a>')}`,
    ),
  ),
  of(
    'Spanish advice for a selection process',
    'https://www.consejos.example/empleo/entrevista-de-trabajo-2026',
    page(
      'La entrevista de trabajo',
      `<h1>La entrevista de trabajo</h1><p>La empresa quiere saber tres cosas: si puedes, si quieres y si encajas en el equipo.</p><h2>Requisitos</h2><p>Lleva tu currículum y la oferta impresa.</p><h2>Funciones</h2><p>Explica qué hacías en tu último puesto y con qué experiencia llegaste.</p><h2>Qué ofrecemos</h2>${list('Simulacros', 'Revisión del currículum')}<a href="/contacto">Inscríbete</a>`,
      '',
      'es',
    ),
  ),
];

const TALK: readonly Ordinary[] = [
  of(
    'a thread of mail about a job',
    'https://mail.example.com/u/0/inbox/FMfcgzQbfwjrkd',
    page(
      'Senior Lamp Engineer at Lanterns - Mail',
      `<h2>Senior Lamp Engineer at Lanterns</h2><div class="msg"><div>Ines Roth to me</div><p>Hi, I found your profile and would like to tell you about a position. The team is great and the salary is £70,000.</p><p><b>What you will do</b></p>${list('Lead the design of lamps', 'Mentor two colleagues')}<p><b>What you bring</b></p>${list('Six years of experience', 'Optics')}<p>Are you interested?</p></div><div class="msg"><div>Me to Ines</div><p>Thank you, not at the moment.</p></div><button>Reply</button><button>Forward</button>`,
    ),
  ),
  of(
    'an issue in a tracker that asks for a posting',
    'https://git.example.com/lanterns/website/issues/412',
    page(
      'Publish the posting for the lamp keeper · Issue #412 · lanterns/website',
      `<h1>Publish the posting for the lamp keeper #412</h1><div class="comment"><p>Text for the careers page, please put it live by Friday:</p><h2>Responsibilities</h2>${list('Keep lamps', 'Write the log')}<h2>Requirements</h2>${list('Experience with lamps', 'Team player')}</div><div class="comment"><p>Done in the branch, please review.</p></div><h3>Assignees</h3><p>tamsin</p><h3>Labels</h3><p>content</p>`,
    ),
  ),
  of(
    'a forum thread: who is hiring',
    'https://forum.example.com/t/who-is-hiring-august-2026/88123',
    page(
      'Who is hiring? August 2026 - Forum',
      `<h1>Who is hiring? August 2026</h1>${Array.from({ length: 6 }, (_, n) => `<div class="post"><b>user${n}</b><p>Lanterns ${n} | Keeper | Remote | full-time. We are looking for a keeper with experience who joins our team of ${n + 3}. Requirements: Go, patience. Apply by mail to jobs${n}@lanterns.example.</p></div>`).join('')}<button>Reply</button>`,
      data({ '@type': 'DiscussionForumPosting', headline: 'Who is hiring?' }),
    ),
  ),
  of(
    'a question about an offer, with answers',
    'https://ask.example.com/questions/7712/job-offer-with-strange-requirements',
    page(
      'Job offer with strange requirements',
      `<h1>Job offer with strange requirements</h1><p>I got an offer as a developer. The contract says full-time, the salary is fine, but look at this:</p><h3>Requirements</h3>${list('Own a boat', 'Ten years of experience with a tool that is three years old')}<h3>Responsibilities</h3>${list('Everything')}<p>Should I apply?</p><h2>3 answers</h2><p>Ask the team. Employers copy these lists from each other.</p>`,
      data({ '@type': 'QAPage' }),
    ),
  ),
  of(
    'a chat with a bot about a job',
    'https://chat.example.com/c/6711aa00-93f4-4e0e-8c1a-0d2b1c3e4f50',
    page(
      'Job description for a barista',
      `<div class="turn"><p>Write a job description for a barista</p></div><div class="turn"><h2>Barista</h2><h3>Responsibilities</h3>${list('Prepare drinks', 'Keep the bar clean', 'Welcome guests')}<h3>Requirements</h3>${list('Experience is a plus', 'Team player', 'Weekends')}<h3>What we offer</h3>${list('Competitive salary', 'Free coffee')}<p>Would you like me to make it shorter?</p></div><textarea placeholder="Message"></textarea>`,
    ),
  ),
  of(
    'a shared note of a meeting about hiring',
    'https://docs.example.com/d/1aB2c3D4/edit',
    page(
      'Hiring plan Q3 - Docs',
      `<h1>Hiring plan Q3</h1><h2>Role 1: Data engineer</h2><p>Responsibilities: pipelines, costs. Requirements: SQL, three years. Salary: £60,000 to £70,000.</p><h2>Role 2: Designer</h2><p>Responsibilities: the new site. Requirements: a portfolio. Salary: £45,000.</p><h2>Open questions</h2>${list('Who interviews?', 'Part-time possible?', 'Which contract?')}`,
    ),
  ),
  of(
    'a page of news about a firm that hires hundreds',
    'https://news.example.com/2026/jobs/saltmarsh-hires-400',
    page(
      'Saltmarsh to hire 400 in Port Quill',
      `<article><h1>Saltmarsh to hire 400 in Port Quill</h1><p>The employer said on Monday that it was looking for candidates for full-time and part-time positions.</p><h2>What the jobs are</h2><p>Most roles are in the works, on permanent contracts; teams of twelve run a line.</p><h2>What you need</h2><p>No experience, the firm says; training is given.</p><h2>What it pays</h2><p>Salaries begin at £24,000.</p><p>Applications are open until May.</p></article>`,
      data({ '@type': 'NewsArticle', headline: 'Saltmarsh to hire 400' }),
    ),
  ),
];

export const UNLIKE: readonly Ordinary[] = [...PEOPLE, ...EMPLOYERS, ...SCHOOLS, ...SHOPS, ...ADVICE, ...TALK];
