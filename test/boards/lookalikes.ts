/** Pages of careers, schools and boards that have the words and headings of a posting and are none; all words are ours. */
interface Lookalike {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const page = (title: string, body: string) =>
  `<html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav>${body}<footer>Imprint</footer></body></html>`;
const list = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const RESULTS = Array.from(
  { length: 24 },
  (_, n) =>
    `<li class="result"><h3><a href="/jobs/view/${9000 + n}">Warehouse Operative ${n}</a></h3><p>Leeds, full-time, £12.${10 + n} an hour. Pick, pack and load in a friendly team.</p></li>`,
).join('');

export const LOOKALIKES: readonly Lookalike[] = [
  {
    name: 'jobs in a town, with a text about such work below',
    url: 'https://board.example.com/jobs/warehouse-jobs-in-leeds',
    html: page(
      'Warehouse jobs in Leeds | 1,204 vacancies',
      `<main><h1>Warehouse jobs in Leeds</h1><ol>${RESULTS}</ol><section><h2>What you will do</h2><p>In a warehouse you receive goods, pick orders and load vans. The role is physical, and most contracts are full-time with shifts.</p><h2>What you need</h2><p>Most employers ask for experience with a scanner, a team player, and for some positions a forklift licence. Candidates with good skills find a permanent position quickly.</p></section></main>`,
    ),
  },
  {
    name: 'what a job is like, at a careers service',
    url: 'https://careers.example.org/careers/job-profiles/paramedic',
    html: page(
      'Paramedic: job profile',
      `<main><h1>Paramedic</h1><p>Paramedics answer emergency calls and are often the first of the health service whom a patient meets.</p><h2>Responsibilities</h2>${list('assess patients and make decisions on the spot', 'drive and navigate to the place of an accident', 'hand over to the team at the hospital')}<h2>Skills</h2>${list('a calm head', 'the ability to lead and to follow', 'physical fitness')}<h2>Salary</h2><p>Starting salaries lie between £28,000 and £35,000. With experience you may earn £42,000.</p><h2>Qualifications</h2><p>You need a degree in paramedic science or an apprenticeship, and registration with the council.</p><h2>Find out more</h2>${list('<a href="/careers/job-profiles/nurse">Nurse</a>', '<a href="/careers/job-profiles/doctor">Doctor</a>')}</main>`,
    ),
  },
  {
    name: 'an apprenticeship course at a college',
    url: 'https://www.college.example.ac.uk/courses/apprenticeships/bricklayer-level-2',
    html: page(
      'Bricklayer Level 2 Apprenticeship - Millbrook College',
      `<main><h1>Bricklayer apprenticeship</h1><p>This course takes two years. You are employed by a builder and come to college one day a week.</p><h2>What you will learn</h2>${list('setting out', 'laying bricks and blocks', 'health and safety')}<h2>Entry requirements</h2>${list('three GCSEs', 'an employer who takes you on')}<h2>What you will do</h2><p>You work on site with experienced colleagues and keep a portfolio.</p><a href="/apply">Apply now</a></main>`,
    ),
  },
  {
    name: 'a CV with its sections',
    url: 'https://irisvale.example/work/cv',
    html: page(
      'Iris Vale, project manager',
      `<main><h1>Iris Vale</h1><p>Project manager with twelve years of experience in housing and health.</p><h2>Experience</h2><h3>Project Manager, Harbour Homes</h3><h4>Responsibilities</h4>${list('led a team of nine', 'delivered 400 homes on time', 'kept the budget')}<h3>Coordinator, City Trust</h3><h4>Responsibilities</h4>${list('planned clinics', 'hired and trained staff')}<h2>Skills</h2>${list('PRINCE2', 'negotiation', 'Spanish')}<h2>Qualifications</h2>${list('BSc Geography')}<a href="mailto:iris@irisvale.example">Contact</a></main>`,
    ),
  },
  {
    name: 'a blog post that shows what a good posting says',
    url: 'https://blog.hireworks.example/careers/write-a-job-ad-that-works',
    html: page(
      'Write a job ad that works',
      `<article><h1>Write a job ad that works</h1><p>Candidates decide in fourteen seconds. Here is what your next advert needs, from people who have read thousands.</p><h2>Responsibilities</h2><p>Name five at most. "You will own the payroll of 300 colleagues" beats a paragraph about synergy.</p><h2>Requirements</h2><p>Every line you add costs applicants. Ask for three years of experience only if two would not do.</p><h2>Benefits</h2><p>Put the salary here. Full-time or part-time, permanent or contract: say it.</p><p>Written by Tomas, who has been hiring teams since 2009. <a href="/newsletter">Subscribe</a></p></article>`,
    ),
  },
  {
    name: 'a template for a job description',
    url: 'https://resources.hireworks.example/job-descriptions/account-manager',
    html: page(
      'Account Manager job description template',
      `<main><h1>Account Manager job description template</h1><p>Use this account manager job description to post to boards. Change duties and requirements to your needs.</p><h2>Job brief</h2><p>We are looking for an account manager to create long-term relationships with our customers.</p><h2>Responsibilities</h2>${list('Serve as the point of contact', 'Build strong relationships', 'Develop a network')}<h2>Requirements and skills</h2>${list('Proven work experience as an account manager', 'Solid experience with CRM software', 'Excellent listening skills')}<a href="/try">Post this job now</a></main>`,
    ),
  },
  {
    name: 'how an employer hires',
    url: 'https://www.cobaltferries.example/careers/how-we-hire',
    html: page(
      'How we hire | Cobalt Ferries',
      `<main><h1>How we hire</h1><p>We read every application, and a person answers each within ten days. Candidates tell us that the waiting is the worst of it.</p><h2>What you will do</h2>${list('Send us a CV', 'Talk to the team for half an hour', 'Spend a morning on board')}<h2>What you need</h2>${list('Proof of your qualifications', 'References from two employers')}<h2>Benefits</h2><p>Every position comes with a pension, and full-time colleagues sail free.</p><a href="/careers/vacancies">Apply for a role</a></main>`,
    ),
  },
  {
    name: 'a call for tenders',
    url: 'https://www.county.wexmoor.example/opportunities/tenders/2026-114',
    html: page(
      'Tender 2026-114: cleaning of schools',
      `<main><h1>Cleaning of eleven schools</h1><p>The council invites tenders for the cleaning of eleven schools from January. The contract runs for three years.</p><h2>Scope of works</h2>${list('daily cleaning after lessons', 'deep cleaning in the holidays')}<h2>Requirements</h2>${list('public liability insurance of five million', 'three references', 'staff with police checks')}<h2>How to submit</h2><p>Tenders are submitted through the portal before noon on 3 November. The award depends on price and quality in equal parts.</p></main>`,
    ),
  },
  {
    name: 'a scholarship with eligibility and duties',
    url: 'https://foundation.example.org/opportunities/fellowships/coast-fellow-2027',
    html: page(
      'Coast Fellowship 2027',
      `<main><h1>Coast Fellowship</h1><p>The fellowship pays for a year of research on coastal towns, at a university of your choice.</p><h2>Eligibility</h2>${list('a doctorate that is not older than five years', 'a letter from a host')}<h2>What you get</h2><p>A stipend of 30,000 and travel costs.</p><h2>How to apply</h2><p>Send a proposal of four pages. The fellowship is no employment and carries no teaching duties.</p></main>`,
    ),
  },
  {
    name: 'no results for a search, with advice',
    url: 'https://jobs.county.example/jobs/search-results?keyword=lamplighter&page=1',
    html: page(
      'Search results - County jobs',
      `<main><h1>0 jobs found for “lamplighter”</h1><p>Try other words, or a wider area. Employers add new positions every day, and an alert tells you by e-mail.</p><h2>Requirements of most roles</h2>${list('right to work', 'references')}<button>Create alert</button></main>`,
    ),
  },
  {
    name: 'a day in the life, told by an employee',
    url: 'https://www.northlight.example/careers/people/day-in-the-life-ward-clerk',
    html: page(
      'A day in the life of a ward clerk | Northlight',
      `<article><h1>A day in the life of a ward clerk</h1><p>Moira has been with the team for six years. Her shift starts at seven, with tea and the list of who came in overnight.</p><h2>The role</h2><p>She answers the telephone, keeps the records and knows every family by name. Experience helps, patience more.</p><h2>About you</h2><p>If you have skills in listening and a steady hand, says Moira, you would fit in. Candidates should come and see.</p><a href="/careers">See our jobs</a></article>`,
    ),
  },
  {
    name: 'German advice for applicants',
    url: 'https://www.berufsweg.example/karriere/bewerbung/anschreiben-elektroniker',
    html: page(
      'Bewerbung als Elektroniker: Muster und Tipps',
      `<main><h1>Bewerbung als Elektroniker: Muster und Tipps</h1><p>So überzeugt Ihr Anschreiben. Wir zeigen, was in die Bewerbung gehört und was nicht.</p><h2>Aufgaben</h2><p>Nennen Sie Aufgaben aus Ihrer letzten Stelle, am besten mit Zahlen.</p><h2>Anforderungen</h2><p>Gehen Sie auf die Anforderungen der Anzeige ein: Kenntnisse, Erfahrung, Vollzeit oder Teilzeit.</p><h2>Vorlage</h2><p>Laden Sie das Muster herunter und passen Sie es an.</p></main>`,
    ),
  },
];
