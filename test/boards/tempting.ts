/**
 * Ordinary pages on which a reader of postings is most tempted: they stand under addresses of postings, carry the words,
 * headings and buttons of postings, or show postings of others. Written by us.
 */
import type { Ordinary } from './ordinary.ts';

const items = (...words: readonly string[]) => `<ul>${words.map((word) => `<li>${word}</li>`).join('')}</ul>`;
const text = (words: string, times = 6) => `<p>${`${words} `.repeat(times)}</p>`;
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><header><nav><a href="/jobs">Jobs</a><a href="/apply">Apply</a></nav></header><main>${body}</main><footer><a href="/careers">Careers</a></footer></body></html>`;

const RESULTS = Array.from(
  { length: 12 },
  (_, i) =>
    `<li><a href="/jobs/lamp-keeper-${i}0${i}">Lamp Keeper ${i}</a><p>Lanterns, Vigo</p><p>Full-time role in a team; experience in mending lamps and skills in talking to visitors are asked for.</p><a href="/jobs/lamp-keeper-${i}0${i}/apply">Apply</a></li>`,
).join('');

export const TEMPTING: readonly Ordinary[] = [
  {
    name: 'expired posting with similar ones',
    url: 'https://jobs.example.com/jobs/483920-lamp-keeper',
    html: page(
      'Lamp Keeper – Jobs',
      `<h1>Lamp Keeper</h1><p>This job is no longer available.</p><h2>Similar jobs</h2><ul>${RESULTS}</ul>`,
    ),
  },
  {
    name: 'search results under the address of jobs',
    url: 'https://jobs.example.com/jobs/search?q=lamp&job=all',
    html: page('Lamp jobs', `<h1>Lamp jobs in Vigo</h1><ul>${RESULTS}</ul>`),
  },
  {
    name: 'saved jobs of a person',
    url: 'https://jobs.example.com/my/jobs/saved-2026',
    html: page('Saved jobs', `<h1>Saved jobs</h1><ul>${RESULTS}</ul>`),
  },
  {
    name: 'thank you after an application',
    url: 'https://jobs.example.com/jobs/483920-lamp-keeper/thanks',
    html: page(
      'Thank you',
      `<h1>Thank you for your application</h1>${text('We have received your application for the role and the team will read it within two weeks.', 2)}<a href="/jobs">Back to all jobs</a>`,
    ),
  },
  {
    name: 'application form only',
    url: 'https://jobs.example.com/jobs/483920-lamp-keeper/apply',
    html: page(
      'Apply',
      '<h1>Apply for Lamp Keeper</h1><form><label>First name<input></label><label>Years of experience<input></label><label>Salary expectation<input></label><label>Cover letter<textarea></textarea></label><button>Submit application</button></form>',
    ),
  },
  {
    name: 'course with the words of a job',
    url: 'https://learn.example.org/careers/lamp-keeping-certificate',
    html: page(
      'Lamp Keeping Certificate',
      `<h1>Lamp Keeping Certificate</h1><h2>What you will learn</h2>${items('Mending lamps', 'Talking to visitors')}<h2>Requirements</h2>${items('No experience needed', 'Two hours a week')}<h2>Skills you will gain</h2>${items('Soldering', 'Safety')}${text('Graduates find a role in a team and earn a good salary after some months.')}<a href="/enrol">Apply now</a>`,
      data({ '@type': 'Course', name: 'Lamp Keeping Certificate', provider: { name: 'Lamp School' } }),
    ),
  },
  {
    name: 'news about hiring with sections',
    url: 'https://news.example.org/jobs/lanterns-hires-400-20261101',
    html: page(
      'Lanterns to hire 400 people in Vigo',
      `<article><h1>Lanterns to hire 400 people in Vigo</h1><p>By Ines Park</p>${text('The company said that it would open a second hall and look for people with experience in glass and in metal.')}<h2>Requirements</h2>${text('Candidates need no degree, the company says, but skills and patience in the team.')}</article>`,
      data({ '@type': 'NewsArticle', headline: 'Lanterns to hire 400 people in Vigo' }),
    ),
  },
  {
    name: 'company home with a teaser of careers',
    url: 'https://lanterns.example.com/',
    html: page(
      'Lanterns',
      `<h1>We make light</h1>${text('Our lamps burn longer than any other and are mended for free in all our shops.')}<h2>What we do</h2>${items('Lamps for ships', 'Lamps for streets')}<h2>Join our team</h2><p>We look for people with experience.</p><a href="/careers">Apply now</a>`,
    ),
  },
  {
    name: 'documentation of a job scheduler',
    url: 'https://docs.example.dev/jobs/reference/cron-jobs-2024',
    html: page(
      'Jobs – Reference',
      `<h1>Jobs</h1><h2>Requirements</h2>${items('Version 1.21 or newer', 'A role with permission to create jobs')}<h2>Responsibilities of the controller</h2>${items('Starts pods', 'Counts failures')}${text('A job creates one or more pods and goes on to retry until a number of them have ended well.')}`,
    ),
  },
  {
    name: 'CV on a site of careers',
    url: 'https://people.example.net/careers/tomas-berg-1987',
    html: page(
      'Tomas Berg',
      `<h1>Tomas Berg</h1><h2>Profile</h2>${text('I have led a team of lamp keepers for nine years and have skills in planning and in teaching.', 3)}<h2>Experience</h2>${items('Lanterns: led a team of six and was responsible for the salary plan', 'Harbour: mended lamps')}<h2>Skills</h2>${items('Soldering', 'Galician')}`,
    ),
  },
  {
    name: 'job alert in webmail',
    url: 'https://mail.example.com/mail/u/0/#inbox/FMfcgzQ',
    html: page(
      '12 new jobs for lamp keeper - Mail',
      `<div role="listitem"><h2>12 new jobs for lamp keeper</h2><table>${Array.from({ length: 12 }, (_, i) => `<tr><td><a href="https://www.linkedin.com/jobs/view/43829949${10 + i}">Lamp Keeper ${i}</a><p>Lanterns · Vigo</p><p>Responsibilities: keep the lamps. Requirements: experience.</p></td></tr>`).join('')}</table><a href="https://www.linkedin.com/jobs/search">See all jobs</a></div>`,
    ),
  },
  {
    name: 'mail from a recruiter',
    url: 'https://mail.example.com/mail/u/0/#inbox/FMfcgzR',
    html: page(
      'Lamp Keeper role - Mail',
      `<h2>Lamp Keeper role</h2><p>Dear Ines,</p>${text('I saw your profile and think that your experience would suit a role in our team.', 2)}<p><b>Responsibilities</b></p>${items('Keep lamps')}<p><b>Requirements</b></p>${items('Experience')}<button>Reply</button>`,
    ),
  },
  {
    name: 'shared job in a feed',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/',
    html: page(
      'Ines Park on LinkedIn: we are hiring',
      `<h1>Ines Park’s Post</h1><p>We are hiring a Lamp Keeper for our team in Vigo! Full-time, great colleagues, experience welcome.</p><div><a href="/jobs/view/4382994905">Lamp Keeper</a><p>Job by Lanterns</p><a href="/jobs/view/4382994905">View job</a></div><h3>Comments</h3>${text('Congratulations, what a team!', 3)}`,
    ),
  },
  {
    name: 'product with requirements',
    url: 'https://shop.example.com/offers/lamp-20417',
    html: page(
      'Ship lamp',
      `<h1>Ship lamp</h1><h2>Product description</h2>${text('A lamp of brass that a team of two people builds by hand, with ten years of warranty.')}<h2>Requirements</h2>${items('A hook', 'A dry place')}<h2>Benefits</h2>${items('Burns longer', 'Mended for free')}<button>Add to basket</button>`,
      data({ '@type': 'Product', name: 'Ship lamp' }),
    ),
  },
  {
    name: 'forum thread about a posting',
    url: 'https://forum.example.com/t/jobs/lamp-keeper-in-vigo-55012',
    html: page(
      'Lamp keeper in Vigo?',
      `<h1>Has anyone worked as lamp keeper in Vigo?</h1>${Array.from({ length: 6 }, (_, i) => `<div><h4>user${i}</h4>${text('I was in that team for two years, the salary was fine and the role is what you make of it.', 2)}</div>`).join('')}<button>Reply</button>`,
    ),
  },
  {
    name: 'salary page',
    url: 'https://pay.example.com/careers/lamp-keeper-salary-2026',
    html: page(
      'Lamp Keeper Salary in Vigo (2026)',
      `<h1>Lamp Keeper Salary</h1>${text('The average salary of a lamp keeper with five years of experience is higher than that of other roles.')}<h2>Skills that pay</h2>${items('Soldering', 'Team lead')}<h2>Job description</h2>${text('A lamp keeper is responsible for lamps.', 3)}<a href="/jobs">Apply now</a>`,
    ),
  },
  {
    name: 'interview questions',
    url: 'https://hr.example.com/careers/lamp-keeper-interview-questions-37',
    html: page(
      'Lamp Keeper interview questions',
      `<h1>Lamp Keeper interview questions</h1>${text('These questions show the experience and skills of candidates for the role.')}<h2>Requirements</h2>${items('What is a wick?')}<h2>Responsibilities</h2>${items('How do you plan a night?')}<a href="/start">Apply</a>`,
    ),
  },
  {
    name: 'stories of employees',
    url: 'https://lanterns.example.com/careers/stories/ines-park-lamp-keeper',
    html: page(
      'Meet Ines, Lamp Keeper',
      `<h1>Meet Ines, Lamp Keeper</h1>${text('I joined the team after years in another role and found colleagues who share their skills.')}<h2>My day</h2>${text('We begin with a round of the hall and end with a list of what is broken.')}<a href="/careers">See open roles</a>`,
    ),
  },
  {
    name: 'benefits of an employer',
    url: 'https://lanterns.example.com/careers/benefits-2026',
    html: page(
      'Benefits | Lanterns',
      `<h1>Benefits</h1><h2>What we offer</h2>${items('Salary that is fair for every role', 'Training for the team', 'Health insurance')}<h2>What we look for</h2>${items('Kindness', 'Experience')}${text('Every position is open to everyone who brings the skills.')}<a href="/careers/openings">Apply now</a>`,
    ),
  },
  {
    name: 'category of jobs with a description',
    url: 'https://board.example.com/jobs/nursing-2026',
    html: page(
      'Nursing jobs',
      `<h1>Nursing jobs</h1>${text('Nurses with experience are asked for in every region, and the salary grows with the years.')}<h2>Responsibilities</h2>${text('A nurse cares for patients.', 2)}<h2>Requirements</h2>${text('A registration is needed.', 2)}<ul>${RESULTS}</ul>`,
    ),
  },
  {
    name: 'recipe',
    url: 'https://cook.example.com/offers/soup-12044',
    html: page(
      'Soup for a team of six',
      `<h1>Soup for a team of six</h1><h2>What you need</h2>${items('Six onions', 'An hour of work')}<h2>What to do</h2>${items('Cut the onions', 'Cook them slowly')}`,
      data({ '@type': 'Recipe', name: 'Soup' }),
    ),
  },
  {
    name: 'volunteering page',
    url: 'https://club.example.org/join-us/volunteers',
    html: page(
      'Volunteer with us',
      `<h1>Volunteer with us</h1>${text('Our club lives from people who give an evening a month, and everyone finds something to do.')}<h2>Why join</h2>${items('A warm room', 'Soup')}<a href="/contact">Contact us</a>`,
    ),
  },
];
