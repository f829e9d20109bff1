import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';

/**
 * Lists of openings as applicant systems without an adapter and employers' own sites show them: markup in the manner of
 * each, words ours, written before the reader was tried on them. Title and place of each card beside it.
 */
const JOBS = [
  ['Kiln Technician', 'Rye, England'],
  ['Glaze Mixer', 'Hastings, England'],
  ['Night Packer', 'Rye, England'],
] as const;
const rows = (make: (title: string, place: string, at: number) => string) =>
  JOBS.map(([title, place], at) => make(title, place, at)).join('');
const slug = (title: string) => title.replace(/ /g, '-');
const NAV =
  '<header><nav><a href="/">Home</a><a href="/about">About us</a><a href="/careers">Careers</a></nav></header>';
const FOOT = '<footer><a href="/privacy">Privacy</a><a href="/careers/faq">FAQ</a></footer>';

interface Openings {
  readonly name: string;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  /** Places are not told apart from other facts. */
  readonly noPlaces?: true;
}

const OPENINGS: readonly Openings[] = [
  {
    name: 'SuccessFactors: a table',
    url: 'https://jobs.marshkilns.example/search/?q=&locationsearch=',
    title: 'Search results | Marsh Kilns Careers',
    body: `<h1>Search results for "".</h1><table id="searchresults" class="searchResults"><thead><tr><th><a href="/search/?sortColumn=title">Title</a></th><th>Location</th></tr></thead><tbody>${rows((title, place, at) => `<tr class="data-row"><td class="colTitle"><span class="jobTitle hidden-phone"><a href="/job/Rye-${slug(title)}-KE/110441730${at}/" class="jobTitle-link">${title}</a></span></td><td class="colLocation"><span class="jobLocation">${place}</span></td></tr>`)}</tbody></table>`,
  },
  {
    name: 'JazzHR: a list group',
    url: 'https://marshkilns.applytojob.com/apply',
    title: 'Marsh Kilns - Career Page',
    body: `<h1>Current Openings</h1><ul class="list-group">${rows((title, place, at) => `<li class="list-group-item"><h3 class="list-group-item-heading"><a href="https://marshkilns.applytojob.com/apply/AFMqe9Jb7${at}/${slug(title)}">${title}</a></h3><ul class="list-inline list-group-item-text"><li><i class="fa fa-map-marker"></i>${place}</li></ul></li>`)}</ul>`,
    noPlaces: true,
  },
  {
    name: 'Breezy: positions by department',
    url: 'https://marsh-kilns.breezy.hr/',
    title: 'Marsh Kilns - Jobs',
    body: `<h1>Work with fire</h1><h2>Open positions</h2><ul class="positions">${rows((title, place, at) => `<li class="position transition"><a href="/p/3f7c1a2b4d5${at}-${slug(title).toLowerCase()}"><h2>${title}</h2><ul class="meta"><li class="location"><span>${place}</span></li></ul><button class="button apply">Apply</button></a></li>`)}</ul>`,
  },
  {
    name: 'Rippling: links in rows',
    url: 'https://ats.rippling.com/marsh-kilns/jobs',
    title: 'Marsh Kilns Careers',
    body: `<h1>Open Roles</h1>${rows((title, place, at) => `<div class="css-1x"><a class="css-2y" href="https://ats.rippling.com/marsh-kilns/jobs/2f0674e6-8a11-4d3c-9a4e-0c1d2e3f4a5${at}">${title}</a><p>Production</p><p class="css-location">${place}</p></div>`)}`,
  },
  {
    name: 'Pinpoint: cards',
    url: 'https://marshkilns.pinpointhq.com/en/jobs',
    title: 'Marsh Kilns Careers',
    body: `<h1>Job openings</h1><div class="external-panel">${rows((title, place, at) => `<a class="careers-block__job" href="/en/postings/2b03cd5d-4a58-48a0-81f4-ea8c8c7bcd2${at}"><h3 class="job-title">${title}</h3><div class="job-location">${place}</div></a>`)}</div>`,
  },
  {
    name: 'Zoho Recruit: rows of an older page',
    url: 'https://marshkilns.zohorecruit.com/jobs/Careers',
    title: 'Careers | Marsh Kilns',
    body: `<h1>Current Openings</h1><div id="openings">${rows((title, place, at) => `<div class="cw-filter-joblist"><h3><a class="cw-3-title" href="/jobs/Careers/55123400000771234${at}/${slug(title)}">${title}</a></h3><span class="cw-location">${place}</span></div>`)}</div>`,
  },
  {
    name: 'Teamtailor on a host of its own',
    url: 'https://career.marshkilns.example/jobs',
    title: 'Jobs - Marsh Kilns',
    body: `<h1>Available jobs</h1><ul id="jobs_list_container">${rows((title, place, at) => `<li class="w-full"><a href="https://career.marshkilns.example/jobs/447120${at}-${slug(title).toLowerCase()}"><span class="text-block-base-link">${title}</span><div class="mt-1 text-md"><span>Production</span><span class="mx-[2px]">·</span><span>${place}</span></div></a></li>`)}</ul>`,
    noPlaces: true,
  },
  {
    name: 'Greenhouse taken into a page of the employer, by its number',
    url: 'https://www.marshkilns.example/careers',
    title: 'Careers at Marsh Kilns',
    body: `<h1>Come and work with us</h1><h2>Open roles</h2><div class="jobs">${rows((title, place, at) => `<div class="opening"><a href="https://www.marshkilns.example/careers/job?gh_jid=864505400${at}">${title}</a><span class="location">${place}</span></div>`)}</div>`,
  },
  {
    name: 'Lever taken into a page of the employer',
    url: 'https://www.marshkilns.example/jobs/',
    title: 'Jobs | Marsh Kilns',
    body: `<h1>Jobs</h1><ul class="lever">${rows((title, place, at) => `<li class="lever-job"><a class="lever-job-title" href="https://jobs.lever.co/marshkilns/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e4${at}">${title}</a><span class="lever-job-location">${place}</span></li>`)}</ul>`,
  },
  {
    name: 'a page of the employer with an accordion and a button for each',
    url: 'https://www.marshkilns.example/working-here/vacancies',
    title: 'Vacancies - Marsh Kilns',
    body: `<h1>Vacancies</h1>${rows((title, place) => `<article class="vacancy"><h3>${title}</h3><p class="vacancy-location">${place}</p><p>Full-time, in our works by the river.</p><a class="btn" href="/working-here/vacancies/${slug(title).toLowerCase()}">Read more</a></article>`)}`,
  },
  {
    name: 'Phenom: results of a search',
    url: 'https://careers.marshkilns.example/us/en/search-results',
    title: 'Search results | Find available job openings at Marsh Kilns',
    body: `<h1>Search results</h1><ul class="jobs-list" data-ph-at-id="jobs-list">${rows((title, place, at) => `<li class="jobs-list-item"><div class="information"><a data-ph-at-id="job-link" href="https://careers.marshkilns.example/us/en/job/R-10441${at}/${slug(title)}"><div class="job-title"><span>${title}</span></div></a><p class="job-info"><span class="job-location"><span class="sr-only">Location</span>${place}</span></p></div></li>`)}</ul>`,
    noPlaces: true,
  },
  {
    name: 'Jobvite: a table by category',
    url: 'https://jobs.jobvite.com/marshkilns/jobs',
    title: 'Marsh Kilns Careers - Jobs',
    body: `<h2>Open Positions</h2><h3 class="h2">Production</h3><table class="jv-job-list"><tbody>${rows((title, place, at) => `<tr><td class="jv-job-list-name"><a href="/marshkilns/job/oXk2qfw${at}">${title}</a></td><td class="jv-job-list-location">${place}</td></tr>`)}</tbody></table>`,
  },
  {
    name: 'a German page of an association, dates and places in cells',
    url: 'https://karriere.marsch.example/stellenangebote.html',
    title: 'Stellenangebote | Marsch Öfen',
    body: `<h1>Offene Stellen</h1><table>${rows((title, place, at) => `<tr><td><a href="/stellenangebote/${slug(title)}-de-j123${at}.html">${title}</a></td><td class="location">${place}</td><td>01.03.2026</td></tr>`)}</table>`,
  },
];

describe('a list of openings of an employer', () => {
  it.each(OPENINGS)('$name', ({ url, title, body, noPlaces }) => {
    const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${NAV}<main>${body}</main>${FOOT}</body></html>`;
    const reading = readPage(documentOf(html), url);
    expect(reading.posting).toBeNull();
    expect(reading.cards.map((card) => card.title)).toEqual(JOBS.map(([job]) => job));
    if (!noPlaces) expect(reading.cards.map((card) => card.location)).toEqual(JOBS.map(([, place]) => place));
    expect(new Set(reading.cards.map((card) => card.url)).size).toBe(JOBS.length);
  });
});
