// Long because it is a table of pages.
/**
 * Thirty-two pages that ask people for something or talk about posts, and are no postings, written before the reader was
 * tried on them: calls and programmes, things to rent, adopt or buy, law and pay, tools of recruiters, people and firms
 * in the news, and a person's own pages. All words are ours.
 */
import type { Ordinary } from './ordinary.ts';

const list = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const page = (title: string, body: string, head = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><header><a href="/">Start</a><nav><a href="/news">News</a><a href="/jobs">Jobs</a></nav></header><main>${body}</main><footer><p>Imprint · Privacy</p></footer></body></html>`;
const of = (name: string, url: string, html: string): Ordinary => ({ name, url, html });
const APPLY = '<a class="btn" href="/apply">Apply now</a>';

const CALLS: readonly Ordinary[] = [
  of(
    'a call for talks',
    'https://tideconf.example/2027/call-for-papers',
    page(
      'Call for talks | TideConf 2027',
      `<h1>Call for talks</h1><p>We are looking for speakers for our two days by the harbour in May.</p><h2>Requirements</h2>${list('Your talk has not been given at another conference this year', 'You speak English well enough for questions', 'Experience on stage is not needed')}<h2>What we offer</h2>${list('Travel and two nights in a hotel', 'A fee of €400', 'A coach who listens to a dry run')}<p>Closing date: 31 January 2027.</p>${APPLY}`,
    ),
  ),
  of(
    'a programme for founders',
    'https://slipway.example/programme/apply',
    page(
      'Slipway: twelve weeks for founders',
      `<h1>Slipway, autumn batch</h1><p>Twelve weeks, £60,000 and a desk by the water for teams of two to four who build for ports and ships.</p><h2>Who we look for</h2>${list('Teams that work full-time on their company', 'At least one person who can build the product', 'Some evidence that somebody wants it')}<h2>What you get</h2>${list('£60,000 for six per cent', 'Weekly hours with people who have done it', 'Benefits from forty partners')}<h2>How to apply</h2><p>Fill in the form before 15 March. We invite thirty teams to an interview.</p>${APPLY}`,
    ),
  ),
  of(
    'a grant for artists',
    'https://council.example.org/funding/small-grants-for-artists',
    page(
      'Small grants for artists',
      `<h1>Small grants for artists</h1><p>Grants of up to £3,000 for artists who live in the county.</p><h2>Eligibility</h2>${list('You are over 18 and live in the county', 'You have at least two years of practice', 'You have not had a grant from us this year')}<h2>Your responsibilities</h2>${list('A short report when the work is done', 'Our logo beside the work')}<h2>Salary costs</h2><p>Part of the grant may be used for your own time at £25 an hour.</p>${APPLY}`,
    ),
  ),
  of(
    'volunteers for a trial of a medicine',
    'https://trials.example.org/studies/night-cough-2',
    page(
      'Take part: Night Cough 2',
      `<h1>Night Cough 2</h1><p>We are looking for adults with a cough that keeps them awake. You receive £1,150 for your time.</p><h2>Requirements</h2>${list('Aged 18 to 65', 'A cough for more than eight weeks', 'No other medicine in the last month')}<h2>What you will do</h2>${list('Six visits of two hours in Fellbridge', 'A diary each morning', 'One night at the clinic')}<p>Location: Fellbridge. Apply by phone or here.</p>${APPLY}`,
    ),
  ),
  of(
    'mentors for pupils',
    'https://lamplighters.example.org/mentors',
    page(
      'Become a mentor',
      `<h1>Become a mentor</h1><p>One evening a week for a year you help a young person with school and the first steps towards a job.</p><h2>What we ask</h2>${list('You are patient and on time', 'You agree to a background check', 'Two references')}<h2>What we give</h2>${list('Training over two weekends', 'A person to call')}<p>The role is not paid.</p>${APPLY}`,
    ),
  ),
  of(
    'maintainers wanted, in a repository',
    'https://code.example.com/quill/lantern/blob/main/CONTRIBUTING.md',
    page(
      'lantern/CONTRIBUTING.md at main · quill/lantern',
      `<article class="markdown-body"><h1>Contributing</h1><p>We are looking for maintainers who know the parser.</p><h2>Requirements</h2>${list('Node 20 or newer', 'Experience with Rust and WebAssembly helps', 'Sign your commits')}<h2>Responsibilities of maintainers</h2>${list('Answer issues within a week', 'Review one change for each you make', 'Cut a release each month')}<h2>How to apply</h2><p>Open an issue with the title “maintainer” and tell us what you did.</p></article>`,
    ),
  ),
  of(
    'a bounty',
    'https://bounties.example.com/b/4471-faster-index',
    page(
      'Bounty #4471: a faster index',
      `<h1>A faster index</h1><p>Reward: $2,500 · Remote · Open to everyone</p><h2>Description</h2><p>The index takes nine seconds for a million rows. We pay for a change that brings it below two.</p><h2>Requirements</h2>${list('Written in Go, no new dependency', 'All tests pass', 'A benchmark that anybody can run')}<button>Claim</button>`,
    ),
  ),
  of(
    'a fair for jobs',
    'https://fellbridge.example/events/jobs-fair-spring',
    page(
      'Spring jobs fair, Fellbridge',
      `<h1>Spring jobs fair</h1><p>14 April, 10 to 16 h, town hall. Sixty employers hire on the spot: bring your CV.</p><h2>Employers</h2>${list('Tarn Water: dam engineers and pump fitters', 'Quill Ferries: deck hands', 'Forty Cafés Bakery: night bakers')}<h2>Talks</h2>${list('How to write a CV', 'What employers look for', 'Your rights in full-time and part-time work')}<p>Entry is free. Register to skip the queue.</p><a href="/register">Register</a>`,
    ),
  ),
];

const THINGS: readonly Ordinary[] = [
  of(
    'a flat to let',
    'https://homes.example.com/listing/88231-two-rooms-fellbridge',
    page(
      'Two rooms in Fellbridge, £950 a month',
      `<h1>Two rooms in Fellbridge</h1><p>£950 a month · available from 1 May · full-time tenants preferred</p><h2>Description</h2><p>Bright rooms above a bakery, with a view of the reservoir. The team of the bakery starts at three in the morning and is quiet about it.</p><h2>Requirements</h2>${list('Proof of income or employment', 'References from a landlord', 'No smokers')}<h2>Benefits</h2>${list('Bread at half price', 'A cellar')}${APPLY}`,
    ),
  ),
  of(
    'a dog that looks for a home',
    'https://shelter.example.org/dogs/bosun',
    page(
      'Bosun looks for a home',
      `<h1>Bosun</h1><p>Position: dog of the house. Experience: nine years. Location: Millbrook.</p><h2>What Bosun offers</h2>${list('Loyalty, full-time', 'Excellent communication skills')}<h2>What Bosun asks</h2>${list('Two walks a day', 'A garden', 'No cats')}<p>Apply to adopt Bosun and we visit you at home.</p>${APPLY}`,
    ),
  ),
  of(
    'a franchise',
    'https://fortycafes.example/franchise/opportunities',
    page(
      'Run your own café | Forty Cafés',
      `<h1>Franchise opportunities</h1><p>Join our team of forty partners and run a café of your own.</p><h2>What we look for</h2>${list('Experience in catering or retail', 'Capital of £40,000', 'The will to be there full-time in the first year')}<h2>What we offer</h2>${list('Three months of training', 'A known name', 'Bread before sunrise')}<h2>How to apply</h2><p>Send us the form; we answer within two weeks.</p>${APPLY}`,
    ),
  ),
  of(
    'an exam to register for',
    'https://exams.example.org/level-3-electrical',
    page(
      'Level 3 Electrical: register',
      `<h1>Level 3 Electrical Installation</h1><p>Written and practical exam, Fellbridge, 8 June.</p><h2>Entry requirements</h2>${list('Level 2 or three years of experience', 'Proof of employment in the trade', 'Photo identification')}<h2>Duties tested</h2>${list('Install and test circuits', 'Find faults safely')}<p>Fee £320. Apply before 1 May.</p>${APPLY}`,
    ),
  ),
  of(
    'a service that posts jobs',
    'https://postingly.example.com/post-a-job',
    page(
      'Post a job in two minutes | Postingly',
      `<h1>Hire the people you need</h1><p>Reach two million candidates. Full-time, part-time, contract, remote: £99 a posting.</p><h2>How it works</h2>${list('Write the job title and description', 'Add requirements and salary', 'We show it to the right people')}<h2>Senior Backend Engineer</h2><p>Example: Tarn Water, Fellbridge, £60,000, 5 years of experience with Go.</p><h2>Benefits</h2>${list('Applicants in one place', 'No contract')}<a class="btn" href="/start">Post a job</a>`,
    ),
  ),
  of(
    'a machine that writes job descriptions',
    'https://tools.example.com/job-description-generator',
    page(
      'Job description generator',
      `<h1>Job description generator</h1><form><label>Job title<input value="Pump Fitter"></label><label>Company<input value="Tarn Water"></label><button>Write</button></form><section class="result"><h2>Pump Fitter</h2><p>We are looking for a Pump Fitter to join our team.</p><h3>Responsibilities</h3>${list('Install pumps', 'Mend pumps', 'Record both')}<h3>Requirements</h3>${list('Two years of experience', 'Driving licence')}</section><p>Try another title or sign up to save this text.</p>`,
    ),
  ),
];

const LAW: readonly Ordinary[] = [
  of(
    'a visa for skilled workers',
    'https://gov.example/visas/skilled-worker',
    page(
      'Skilled worker visa',
      `<h1>Skilled worker visa</h1><p>You need a job offer from an approved employer before you apply.</p><h2>Requirements</h2>${list('The job is on the list of eligible occupations', 'The salary is at least £38,700 a year', 'You speak English at level B1')}<h2>What you can do</h2>${list('Work in the job you were sponsored for', 'Study', 'Bring your partner')}<h2>How to apply</h2><p>Apply online; a decision takes three weeks.</p>${APPLY}`,
    ),
  ),
  of(
    'a template of a contract',
    'https://letters.example.com/templates/employment-contract',
    page(
      'Employment contract template',
      `<h1>Employment contract</h1><p>Between [company] and [employee], who begins on [date] as [job title].</p><h2>1. Duties</h2><p>The employee performs the duties of the position full-time and reports to [manager].</p><h2>2. Place of work</h2><p>[Location], or remote by agreement.</p><h2>3. Salary and benefits</h2><p>£[amount] a year, paid monthly; twenty-eight days of leave.</p><h2>4. Qualifications</h2><p>The employee confirms to hold the qualifications required.</p><a href="/download">Download</a>`,
    ),
  ),
  of(
    'an agreement on pay',
    'https://union.example.org/agreements/water-2026',
    page(
      'Pay in the water industry 2026',
      `<h1>Pay in the water industry 2026</h1><p>Grades, duties and salaries as agreed in March.</p><h2>Grade 5: Pump Fitter</h2><p>Duties: fits and repairs pumps. Requirements: completed apprenticeship. Salary: £31,400 to £35,900.</p><h2>Grade 7: Dam Engineer</h2><p>Duties: inspects dams. Requirements: degree. Salary: £44,000 to £52,300.</p><h2>Benefits</h2>${list('Thirty days of leave', 'Pension of eight per cent')}`,
    ),
  ),
  of(
    'what zero hours means',
    'https://advice.example.org/work/zero-hours-contracts',
    page(
      'Zero-hours contracts: your rights',
      `<h1>Zero-hours contracts</h1><p>Your employer need not offer you hours, and you need not take them.</p><h2>Your responsibilities</h2>${list('Tell your employer when you cannot come', 'Keep a record of your hours')}<h2>What your employer must do</h2>${list('Pay at least the minimum wage', 'Let you work for others')}<h2>Applying for another job</h2><p>You may apply for full-time positions at any time.</p>`,
    ),
  ),
  of(
    'an article of an encyclopaedia on an occupation',
    'https://wiki.example.org/wiki/Lock_keeper',
    page(
      'Lock keeper - Encyclopaedia',
      `<h1>Lock keeper</h1><p>A lock keeper looks after a canal or river lock and its weir.</p><h2>Duties</h2>${list('Opening and closing the gates', 'Watching the level of the water', 'Advice to boaters')}<h2>Skills and qualifications</h2><p>Most employers ask for experience with boats; a few ask for a certificate in first aid.</p><h2>Employment</h2><p>Some 1,100 were employed full-time in 2020, at a median salary of £27,000.</p><h2>See also</h2>${list('<a href="/wiki/Weir">Weir</a>', '<a href="/wiki/Canal">Canal</a>')}`,
    ),
  ),
];

const NEWS: readonly Ordinary[] = [
  of(
    'a new head of finance',
    'https://tarnwater.example/news/tarn-water-appoints-chief-financial-officer',
    page(
      'Tarn Water appoints Chief Financial Officer',
      `<article><h1>Tarn Water appoints Chief Financial Officer</h1><p>Fellbridge, 3 March 2026. Ada Brook joins Tarn Water as Chief Financial Officer. She will lead a team of fourteen and is responsible for finance, property and purchasing.</p><p>Ada Brook has twenty years of experience in utilities and holds a degree in economics. “I look forward to the work,” she says.</p><h2>About Tarn Water</h2><p>Tarn Water keeps the reservoirs of a hill county full.</p><h2>Contact</h2><p>press@tarnwater.example</p></article>`,
      '<meta property="og:type" content="article">',
    ),
  ),
  of(
    'a warning of false offers',
    'https://news.example.com/2026/05/work-from-home-offers-that-are-none',
    page(
      'Work-from-home offers that are none',
      `<article><h1>Work-from-home offers that are none</h1><p>“Data entry clerk, remote, £40 an hour, no experience required, apply now”: thousands received this message last month.</p><h2>How to tell</h2>${list('No company name or an address that is none', 'You are asked to pay for equipment', 'The interview is a chat')}<h2>What to do</h2><p>Report it and do not send your documents.</p></article>`,
    ),
  ),
  of(
    'a question among programmers',
    'https://ask.example.com/questions/88123/apply-with-three-years-when-five-are-required',
    page(
      'Apply with three years when five are required?',
      `<h1>Apply with three years when five are required?</h1><div class="question"><p>A posting asks for: Senior Backend Engineer, 5 years of experience with Go, Kubernetes, a degree or the same by experience. I have three. Should I apply?</p></div><h2>4 answers</h2><div class="answer"><p>Yes. Requirements are wishes. I hired for a team of nine and read every CV.</p></div><div class="answer"><p>Only where the rest fits: responsibilities, location and salary.</p></div>`,
    ),
  ),
  of(
    'a report to investors',
    'https://quillferries.example/investors/annual-report/people',
    page(
      'People | Annual report | Quill Ferries',
      `<h1>People</h1><p>We employed 412 people full-time and 96 part-time at the end of the year.</p><h2>Hiring</h2><p>We filled 61 positions, 14 of them by apprentices.</p><h2>Training and skills</h2>${list('Every captain passed the yearly check', 'Two hundred days of training')}<h2>Pay and benefits</h2><p>The median salary rose by four per cent.</p><h2>Responsibilities of the board</h2><p>The board reviews pay once a year.</p>`,
    ),
  ),
  of(
    'an obituary',
    'https://fellbridge-post.example/obituaries/samuel-tarn',
    page(
      'Samuel Tarn, engineer, 1931 to 2026',
      `<article><h1>Samuel Tarn, engineer</h1><p>Samuel Tarn, who built the dam above Fellbridge, has died at 95. He joined the county as an apprentice, had no qualifications, and was chief engineer for twenty years.</p><p>His requirements were few: experience, he said, could be had by anyone who looked. He was responsible for a team of sixty.</p></article>`,
    ),
  ),
  of(
    'a list of candidates for a council',
    'https://fellbridge.example/elections/2026/candidates/ward-3',
    page(
      'Ward 3: candidates',
      `<h1>Candidates for ward 3</h1><p>Three candidates stand for one position, part-time, four years.</p><h2>Ada Brook</h2><p>Engineer. Experience: two terms. “I will join the team that mends the bridge.”</p><h2>Ben Lark</h2><p>Baker. Skills: patience and bread.</p><h2>How to apply for a postal vote</h2><p>Apply before 2 May.</p>${APPLY}`,
    ),
  ),
];

const OWN: readonly Ordinary[] = [
  of(
    'my applications, in a portal of candidates',
    'https://careers.tarnwater.example/candidate/applications',
    page(
      'My applications | Tarn Water Careers',
      `<h1>My applications</h1><table><tr><th>Position</th><th>Location</th><th>Status</th></tr><tr><td><a href="/job/118">Dam Engineer</a></td><td>Fellbridge</td><td>Interview</td></tr><tr><td><a href="/job/119">Pump Fitter</a></td><td>Millbrook</td><td>Not selected</td></tr></table><h2>Your profile</h2>${list('Experience: 3 entries', 'Education: 1 entry', 'Skills: 12')}<a href="/profile">Edit</a>`,
    ),
  ),
  of(
    'a form with the questions of an employer',
    'https://careers.tarnwater.example/job/118/apply',
    page(
      'Apply for Dam Engineer | Tarn Water',
      `<h1>Apply for Dam Engineer</h1><form><fieldset><legend>Experience</legend><label>How many years of experience do you have with dams?<input></label><label>Do you have a degree in civil engineering?<select><option>Yes<option>No</select></label></fieldset><fieldset><legend>Requirements</legend><label>Are you allowed to work in the country full-time?<input type="checkbox"></label><label>Salary you expect<input></label></fieldset><button>Submit application</button></form><p>By sending this form you agree that we keep your data for six months, read it with the people who decide, and delete it after that.</p>`,
    ),
  ),
  of(
    'a wall before the door',
    'https://careers.tarnwater.example/jobs/4471/login',
    page(
      'Sign in to continue | Tarn Water Careers',
      `<h1>Sign in to continue</h1><p>To apply for this position you need an account. Candidates use it to save jobs, to apply and to see where their application stands.</p><form><label>E-mail<input></label><label>Password<input type="password"></label><button>Sign in</button></form><h2>Benefits of an account</h2>${list('Your CV is kept for the next time', 'Job alerts', 'Messages from our team')}`,
    ),
  ),
  of(
    'a card of a board of tasks',
    'https://boards.example.com/c/9Xy/hire-a-pump-fitter',
    page(
      'Hire a pump fitter | Board',
      `<h1>Hire a pump fitter</h1><p>In list <b>Doing</b> · due 4 May · members: Ada, Ben</p><h2>Description</h2><p>We need a second pump fitter, full-time, Millbrook, before summer.</p><h2>Checklist</h2>${list('Write the posting: responsibilities, requirements, salary', 'Post it on two boards', 'Read applications', 'Interview three candidates')}<h2>Activity</h2><p>Ada moved this card.</p>`,
    ),
  ),
  of(
    'a rule about recommending friends',
    'https://intranet.example.com/policies/referrals',
    page(
      'Referral policy',
      `<h1>Referral policy</h1><p>You receive £1,000 when we hire a candidate whom you recommended.</p><h2>Who may recommend</h2>${list('All employees, full-time and part-time', 'Not managers of the team that hires')}<h2>Requirements</h2>${list('The candidate has not applied in the last six months', 'The candidate stays for three months')}<h2>How to apply</h2><p>Send the CV by the form on this page.</p>`,
    ),
  ),
  of(
    'Vorlage für eine Stellenbeschreibung',
    'https://ratgeber.example.de/personal/stellenbeschreibung-muster',
    page(
      'Muster: Stellenbeschreibung Sachbearbeiter',
      `<h1>Muster einer Stellenbeschreibung</h1><p>So kann eine Stellenbeschreibung aussehen. Passen Sie das Muster an Ihren Betrieb an.</p><h2>Aufgaben</h2>${list('Bearbeitung von Anfragen', 'Pflege der Daten')}<h2>Anforderungen</h2>${list('Abgeschlossene Ausbildung', 'Sichere Rechtschreibung')}<h2>Was gehört nicht hinein?</h2><p>Versprechen zum Gehalt gehören in den Vertrag.</p><a href="/download">Muster herunterladen</a>`,
      '',
      'de',
    ),
  ),
  of(
    'une fiche de métier',
    'https://metiers.example.fr/fiche/eclusier',
    page(
      'Éclusier : métier, salaire, formation',
      `<h1>Éclusier</h1><p>L’éclusier veille sur une écluse et son barrage.</p><h2>Missions</h2>${list('Ouvrir et fermer les portes', 'Surveiller le niveau de l’eau')}<h2>Compétences et qualités</h2>${list('Calme', 'Expérience de la navigation')}<h2>Salaire</h2><p>1 900 € par mois au début, à temps plein.</p><h2>Formation</h2><p>Aucun diplôme n’est exigé ; un concours est organisé chaque année.</p>`,
      '',
      'fr',
    ),
  ),
];

export const CALLING: readonly Ordinary[] = [...CALLS, ...THINGS, ...LAW, ...NEWS, ...OWN];
