// Long because it is a table of pages.
/**
 * Ordinary pages that are not postings: some thirty shapes, each with several fillings. Written by us; many hold words
 * that postings hold, because those are the pages on which a reader is tempted.
 */
export interface Ordinary {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

interface Filling {
  readonly topic: string;
  readonly thing: string;
  readonly person: string;
}

const FILLINGS: readonly Filling[] = [
  { topic: 'Data Engineering', thing: 'Walnut Desk', person: 'Ines Park' },
  { topic: 'Nursing', thing: 'Rain Jacket', person: 'Tomas Berg' },
  { topic: 'Project Management', thing: 'Espresso Grinder', person: 'Aiko Lund' },
  { topic: 'Welding', thing: 'Trail Shoe', person: 'Marta Silva' },
];

const NAV =
  '<header><nav><a href="/">Home</a><a href="/about">About</a><a href="/careers">Careers</a><a href="/jobs">Jobs</a></nav></header>';
const FOOT = '<footer><a href="/careers">We are hiring!</a><a href="/privacy">Privacy</a><p>© 2026</p></footer>';
const list = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const long = (words: string) => `<p>${`${words} `.repeat(12)}</p>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${NAV}${body}${FOOT}</body></html>`;
}

type Shape = (f: Filling) => Omit<Ordinary, 'name'>;

const SHAPES: Readonly<Record<string, Shape>> = {
  news: (f) => ({
    url: 'https://news.example.org/2026/11/economy/hiring-slows',
    html: page(
      `${f.topic} hiring slows, report says`,
      `<article><h1>${f.topic} hiring slows, report says</h1><p>By ${f.person}</p>${long('Employers ask for more experience than a year ago, and salaries hardly move.')}<h2>What we know</h2>${long('The ministry counts fewer openings in every region.')}</article>`,
      '<meta property="og:type" content="article">',
    ),
  }),
  newsWithData: (f) => ({
    url: 'https://news.example.org/jobs/2026/market',
    html: page(
      'The labour market in five charts',
      `<h1>The labour market in five charts</h1><h2>Skills</h2>${long(`${f.topic} is asked for most.`)}<h2>Benefits</h2>${long('Health insurance is offered by nine of ten.')}`,
      ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The labour market in five charts' }),
    ),
  }),
  product: (f) => ({
    url: 'https://shop.example.com/products/4411',
    html: page(
      `${f.thing} – Shop`,
      `<main><h1>${f.thing}</h1><p>€ 129</p><button>Add to basket</button><h2>Product description</h2>${long('Made of solid material by people with years of experience.')}<h3>Benefits</h3>${list('Light', 'Lasting')}<h3>Requirements</h3>${list('Two batteries', 'A flat wall')}</main>`,
      ld({ '@context': 'https://schema.org', '@type': 'Product', name: f.thing }),
    ),
  }),
  shopList: (f) => ({
    url: 'https://shop.example.com/search?q=desk',
    html: page(
      'Search – Shop',
      `<h1>48 results for “${f.thing}”</h1>${Array.from({ length: 24 }, (_, i) => `<article><a href="/products/${i}"><h2>${f.thing} ${i}</h2></a><p>€ ${i}9</p></article>`).join('')}`,
    ),
  }),
  docs: (f) => ({
    url: 'https://docs.example.dev/guide/setup',
    html: page(
      'Setup – Docs',
      `<main><h1>Setup for ${f.topic}</h1><h2>Requirements</h2>${list('Node 24 or newer', 'Experience with the command line')}<h2>What you will do</h2>${list('Install the package', 'Write a configuration', 'Run the server')}<h2>Skills</h2>${long('Skills are small programs that an agent can call.')}</main>`,
    ),
  }),
  apiDocs: (f) => ({
    url: 'https://docs.example.dev/api/jobs/create',
    html: page(
      'Create a job – API',
      `<main><h1>Create a job</h1><h2>Description</h2>${long(`A job runs ${f.topic} in the background.`)}<h2>Required parameters</h2>${list('name', 'schedule')}<h2>Responsibilities of the caller</h2>${list('Retry on failure', 'Keep the key secret')}</main>`,
    ),
  }),
  mail: (f) => ({
    url: 'https://mail.example.com/u/0/#inbox/FMfcgz',
    html: page(
      'Your application – Mail',
      `<div role="main"><h2>Your application: ${f.topic} Lead</h2><span>${f.person}</span><div><p>Thank you for your application. The role asks for five years of experience.</p><p><b>Responsibilities</b></p>${list('Lead a team', 'Report to the board')}<p><b>Requirements</b></p>${list('A degree', 'English')}<button>Reply</button></div></div>`,
    ),
  }),
  feed: (f) => ({
    url: 'https://social.example.com/feed',
    html: page(
      'Feed',
      `<main>${Array.from({ length: 10 }, (_, i) => `<article><h3>${f.person} ${i}</h3><p>We are hiring! Looking for someone in ${f.topic} with experience. Full-time, great team, apply now.</p><a href="/in/x${i}">Follow</a><button>Like</button></article>`).join('')}</main>`,
    ),
  }),
  socialPost: (f) => ({
    url: 'https://www.linkedin.com/posts/someone_hiring-activity-7123',
    html: page(
      'Post',
      `<main><h1>${f.person}</h1><p>My team is hiring for ${f.topic}.</p><p><strong>Requirements</strong></p>${list('Experience', 'Curiosity')}<a href="/signup">Join now</a></main>`,
    ),
  }),
  profile: (f) => ({
    url: 'https://www.linkedin.com/in/somebody/',
    html: page(
      `${f.person} | LinkedIn`,
      `<main><h1>${f.person}</h1><p>${f.topic} Lead</p><h2>About</h2>${long('I lead a team and love my role.')}<h2>Experience</h2>${list('Lead, 2019–2026', 'Engineer, 2014–2019')}<h2>Skills</h2>${list(f.topic, 'Teamwork')}<h2>Education</h2>${list('Degree')}</main>`,
    ),
  }),
  companyOnBoard: (f) => ({
    url: 'https://www.linkedin.com/company/lanterns/about/',
    html: page(
      'Lanterns | LinkedIn',
      `<main><h1>Lanterns</h1><h2>Overview</h2>${long(`We do ${f.topic}.`)}<h2>Benefits</h2>${list('Lunch')}<a href="/jobs/">See jobs</a></main>`,
    ),
  }),
  course: (f) => ({
    url: 'https://learn.example.com/courses/intro',
    html: page(
      `${f.topic} for Beginners – Learn`,
      `<main><h1>${f.topic} for Beginners</h1><button>Enrol now</button><h2>What you'll learn</h2>${list('Basics', 'Practice')}<h2>Requirements</h2>${list('No experience needed', 'A computer')}<h2>Description</h2>${long('This course takes four weeks and ends with a project.')}<h2>Who this course is for</h2>${list('Beginners')}</main>`,
      ld({ '@context': 'https://schema.org', '@type': 'Course', name: f.topic }),
    ),
  }),
  bootcamp: (f) => ({
    url: 'https://academy.example.com/bootcamp',
    html: page(
      `${f.topic} Bootcamp`,
      `<main><h1>${f.topic} Bootcamp</h1><a href="/apply">Apply now</a><h2>What you will do</h2>${list('Twelve weeks of projects', 'Work in a team')}<h2>Requirements</h2>${list('18 years or older', 'English at B1')}<h2>Benefits</h2>${list('Career support', 'A certificate')}</main>`,
    ),
  }),
  degree: (f) => ({
    url: 'https://university.example.edu/study/msc',
    html: page(
      `MSc ${f.topic} – University`,
      `<main><h1>MSc ${f.topic}: degree programme</h1><a href="/apply">Apply now</a><h2>About the programme</h2>${long('Students work in teams and gain experience with employers.')}<h2>Entry requirements</h2>${list('A bachelor degree', 'English')}<h2>What you will do</h2>${list('Lectures', 'Thesis')}<h2>Fees and scholarships</h2></main>`,
    ),
  }),
  scholarship: (f) => ({
    url: 'https://fund.example.org/calls/2027',
    html: page(
      `Research grants in ${f.topic}`,
      `<main><h1>Research grants in ${f.topic}</h1><h2>Eligibility requirements</h2>${list('A doctorate', 'Two years of experience')}<h2>Responsibilities</h2>${list('Report each year')}<h2>Benefits</h2>${list('€ 40,000')}<a href="/submit">Submit application</a></main>`,
    ),
  }),
  cv: (f) => ({
    url: 'https://people.example.net/~tb/cv.html',
    html: page(
      `CV – ${f.person}`,
      `<h1>${f.person}</h1><h2>Profile</h2>${long(`I am a ${f.topic} professional with experience in teams.`)}<h2>Experience</h2><h3>Team Lead</h3><p>Responsibilities:</p>${list('Led six people', 'Planned the budget')}<h2>Skills</h2>${list('SQL', 'German')}<h2>Education</h2>${list('Diploma')}`,
    ),
  }),
  cvTemplate: (f) => ({
    url: 'https://resumes.example.com/examples/data',
    html: page(
      `${f.topic} Resume Examples`,
      `<article><h1>${f.topic} resume: examples and guide</h1><h2>Responsibilities</h2>${list('Managed a team', 'Built reports')}<h2>Skills</h2>${list('SQL', 'Planning')}<h2>Requirements</h2>${long('Employers look for experience and skills.')}<a href="/build">Create your resume</a></article>`,
    ),
  }),
  descriptionTemplate: (f) => ({
    url: 'https://hr.example.com/job-descriptions/lead',
    html: page(
      `${f.topic} Lead job description template`,
      `<article><h1>${f.topic} Lead job description</h1><p>Use this template to attract candidates.</p><h2>Job brief</h2>${long('We are looking for a lead to join our team.')}<h2>Responsibilities</h2>${list('Lead the team', 'Report to the director')}<h2>Requirements and skills</h2>${list('Proven experience', 'A degree')}<a href="/trial">Post this job for free</a></article>`,
    ),
  }),
  blogHiring: (f) => ({
    url: 'https://blog.example.com/how-we-hire',
    html: page(
      'How we hire – Blog',
      `<article><h1>How we hire in ${f.topic}</h1><p>By ${f.person}, 4 min read</p>${long('We read every application and answer within a week.')}<h2>What we look for</h2>${list('Curiosity', 'Experience')}<h2>What you will do in the interview</h2>${list('Talk to the team', 'Solve a task')}<p>Interested? <a href="/careers">See our open roles</a></p></article>`,
      '<meta property="og:type" content="article">',
    ),
  }),
  blogPlain: (f) => ({
    url: 'https://blog.example.com/2026/roles',
    html: page(
      'Ten roles that will matter – Blog',
      `<h1>10 roles in ${f.topic} that will matter</h1><h2>Analyst</h2><p><strong>Responsibilities</strong></p>${list('Analyse')}<p><strong>Requirements</strong></p>${list('Statistics')}<h2>Planner</h2><p><strong>Responsibilities</strong></p>${list('Plan')}<p><strong>Requirements</strong></p>${list('Patience')}<h2>Buyer</h2><p><strong>Responsibilities</strong></p>${list('Buy')}<p><strong>Requirements</strong></p>${list('Numbers')}<a href="/subscribe">Subscribe</a>`,
    ),
  }),
  companyHome: (f) => ({
    url: 'https://lanterns.example.com/',
    html: page(
      'Lanterns – light for everyone',
      `<main><h1>Light for everyone</h1>${long(`Our team has years of experience in ${f.topic}.`)}<h2>What we do</h2>${list('Lamps', 'Service')}<h2>Why join us</h2>${list('Great team', 'Benefits')}<a href="/careers">Join our team</a></main>`,
      ld({ '@context': 'https://schema.org', '@type': 'Organization', name: 'Lanterns' }),
    ),
  }),
  careersHome: (f) => ({
    url: 'https://lanterns.example.com/careers',
    html: page(
      'Careers at Lanterns',
      `<main><h1>Work with us</h1>${long(`We look for people in ${f.topic}.`)}<h2>Benefits</h2>${list('Training budget', 'Lunch')}<h2>What we look for</h2>${list('Kindness', 'Curiosity')}<a href="#openings">See open roles</a></main>`,
    ),
  }),
  hiringProcess: (f) => ({
    url: 'https://lanterns.example.com/careers/hiring-process',
    html: page(
      'Our hiring process | Lanterns',
      `<main><h1>Our hiring process</h1>${long(`Whether ${f.topic} or design, we answer within a week.`)}<h2>Step 1: apply</h2><p>Send us your CV.</p><h2>Step 2: talk</h2><p>An hour with the team.</p></main>`,
    ),
  }),
  searchResults: (f) => ({
    url: 'https://search.example.com/search?q=jobs',
    html: page(
      `${f.topic} jobs – Search`,
      `<main><h1>Results</h1>${Array.from({ length: 10 }, (_, i) => `<div><a href="https://site${i}.example/jobs/x-${i}"><h3>${f.topic} Lead job ${i}</h3></a><p>Requirements: experience, degree. Responsibilities: lead the team. Apply now.</p></div>`).join('')}</main>`,
    ),
  }),
  forum: (f) => ({
    url: 'https://forum.example.com/t/99',
    html: page(
      `Is ${f.topic} worth it?`,
      `<h1>Is ${f.topic} worth it?</h1>${Array.from({ length: 8 }, (_, i) => `<div><h4>user${i}</h4><p>I have ten years of experience. The salary is fine, my team is great, the requirements grow.</p></div>`).join('')}`,
    ),
  }),
  question: (f) => ({
    url: 'https://answers.example.com/questions/17',
    html: page(
      `What are the responsibilities in ${f.topic}?`,
      `<h1>What are the responsibilities in ${f.topic}?</h1><h2>Responsibilities</h2>${list('Plan', 'Report')}<h2>Requirements</h2>${list('A degree', 'Experience')}<a href="/ask">Ask</a>`,
      ld({ '@context': 'https://schema.org', '@type': 'QAPage' }),
    ),
  }),
  wiki: (f) => ({
    url: 'https://wiki.example.org/wiki/Manager',
    html: page(
      `${f.topic} manager – Wiki`,
      `<main><h1>${f.topic} manager</h1>${long('A manager is a person who leads a team.')}<h2>Responsibilities</h2>${long('The role includes planning and reporting.')}<h2>Qualifications</h2>${long('Most have a degree and experience.')}<h2>Salary</h2>${long('The position is paid well.')}<a href="/edit">Edit</a></main>`,
    ),
  }),
  visa: (f) => ({
    url: 'https://immigration.example.gov/visas/skilled',
    html: page(
      'Skilled worker visa',
      `<main><h1>Skilled worker visa</h1><h2>Requirements</h2>${list('A job offer', `Experience in ${f.topic}`)}<h2>Your responsibilities</h2>${list('Report a change of employer', 'Pay taxes')}<h2>Benefits</h2>${list('Bring your family')}<a href="/start">Start your application</a></main>`,
    ),
  }),
  loan: (f) => ({
    url: 'https://bank.example.com/credit-card',
    html: page(
      'Gold card',
      `<main><h1>Gold card</h1><h2>Benefits</h2>${list('Cash back', `Discount on a ${f.thing}`)}<h2>Requirements</h2>${list('Salary of € 2,000', 'Full-time employment')}<a href="/apply">Apply now</a></main>`,
    ),
  }),
  recipe: (f) => ({
    url: 'https://cook.example.com/recipes/soup',
    html: page(
      `Soup of ${f.person}`,
      `<h1>Soup</h1><h2>What you need</h2>${list('Onions', 'Time')}<h2>What to do</h2>${list('Cut', 'Cook')}`,
      ld({ '@context': 'https://schema.org', '@type': 'Recipe', name: 'Soup' }),
    ),
  }),
  policy: (f) => ({
    url: 'https://lanterns.example.com/policies/remote',
    html: page(
      'Remote work policy',
      `<main><h1>Remote work policy</h1><h2>Responsibilities</h2>${list('Managers plan the team', `Employees in ${f.topic} keep hours`)}<h2>Requirements</h2>${list('A safe desk', 'A contract')}</main>`,
    ),
  }),
  event: (f) => ({
    url: 'https://events.example.com/e/88',
    html: page(
      `${f.topic} career fair`,
      `<main><h1>${f.topic} career fair</h1><p>Meet forty employers.</p><h2>What to bring</h2>${list('Your CV')}<h2>About the event</h2>${long('Talk to teams, find a role.')}<button>Get tickets</button></main>`,
      ld({ '@context': 'https://schema.org', '@type': 'Event' }),
    ),
  }),
  volunteerList: (f) => ({
    url: 'https://help.example.org/jobs',
    html: page('Jobs', `<main><h1>All jobs</h1><p>No results for ${f.topic}.</p></main>`),
  }),
  boardHome: (f) => ({
    url: 'https://www.indeed.com/',
    html: page(
      'Job search',
      `<main><h1>Find your next job</h1><form><input name="q" value="${f.topic}"><button>Search</button></form><h2>Popular searches</h2>${list('part time', 'remote')}</main>`,
    ),
  }),
  salaryPage: (f) => ({
    url: 'https://www.glassdoor.com/Salaries/lead-salary-SRCH_KO0,4.htm',
    html: page(
      `${f.topic} Lead salaries`,
      `<main><h1>${f.topic} Lead salaries</h1><h2>Pay range</h2><p>$90K – $120K</p><h2>Skills</h2>${list('SQL')}<h2>Responsibilities</h2>${list('Lead')}</main>`,
    ),
  }),
  careersCulture: (f) => ({
    url: 'https://lanterns.example.com/careers/our-culture-2026',
    html: page(
      'Our culture | Lanterns',
      `<main><h1>Our culture</h1>${long(`Our team in ${f.topic} has years of experience and good skills; the salary is fair and the role grows.`)}<p>We share a contract of trust with candidates.</p></main>`,
    ),
  }),
  category: (f) => ({
    url: 'https://lanterns.example.com/jobs/category/engineering',
    html: page(
      'Engineering jobs',
      `<main><h1>Engineering jobs</h1>${Array.from({ length: 6 }, (_, i) => `<div><h3><a href="/jobs/${f.topic.toLowerCase().replace(' ', '-')}-${i}">${f.topic} Lead ${i}</a></h3><p>Full-time position in a team with experience.</p><a href="/apply/${i}">Apply</a></div>`).join('')}</main>`,
    ),
  }),
  interviewTips: (f) => ({
    url: 'https://board.example.com/career/interview-tips-42',
    html: page(
      'Interview tips',
      `<article><h1>Interview tips for ${f.topic}</h1>${long('Tell the team about your experience, your skills and the salary that you want in the role.')}<h2>Requirements</h2>${list('Be on time')}<a href="/register">Register</a></article>`,
    ),
  }),
  emptyBody: () => ({ url: 'https://example.com/blank', html: '<!doctype html><title></title>' }),
};

export const ORDINARY: readonly Ordinary[] = Object.entries(SHAPES).flatMap(([name, shape]) =>
  FILLINGS.map((filling, index) => ({ name: `${name} ${index + 1}`, ...shape(filling) })),
);
