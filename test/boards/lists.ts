/**
 * Lists in the manner of the boards that differ from the fixtures: ids missing, a posting twice, an employer hidden,
 * shells of a virtualised list. Names of classes and attributes are facts of public sources; all words are ours.
 */
import type { Card } from '../../lib/model/posting.ts';

export interface List {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly cards: readonly Omit<Card, 'url'>[];
}

const html = (body: string, head = '<title>Jobs</title>') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
export const card = (id: string | null, title: string, company: string | null, location: string | null) => ({
  id,
  title,
  company,
  location,
});

const KEEPER = card('4411867124', 'Lock Keeper', 'Tarn Water', 'Fellbridge');
const FITTER = card('4411867125', 'Pump Fitter', 'Tarn Water', 'Millbrook');

const linkedIn = (id: string, title: string, company: string, place: string) =>
  `<li data-occludable-job-id="${id}"><div class="job-card-container" data-job-id="${id}"><a class="job-card-container__link" href="/jobs/view/${id}/?trk=x"><span aria-hidden="true"><strong>${title}</strong></span><span class="visually-hidden">${title} with verification</span></a><div class="artdeco-entity-lockup__subtitle"><span>${company}</span></div><div class="artdeco-entity-lockup__caption"><ul class="job-card-container__metadata-wrapper"><li><span>${place}</span></li></ul></div><ul><li class="job-card-container__footer-item">Promoted</li></ul></div></li>`;

export const LISTS: readonly List[] = [
  {
    name: 'LinkedIn: shells that are not rendered yet, one posting promoted and listed',
    url: 'https://www.linkedin.com/jobs/search/?keywords=water',
    html: html(
      `<ul class="scaffold-layout__list">${linkedIn('4411867124', 'Lock Keeper', 'Tarn Water', 'Fellbridge')}${linkedIn('4411867125', 'Pump Fitter', 'Tarn Water', 'Millbrook')}${linkedIn('4411867124', 'Lock Keeper', 'Tarn Water', 'Fellbridge')}<li data-occludable-job-id="4411867126"></li><li data-occludable-job-id="4411867127"><div></div></li></ul>`,
    ),
    cards: [KEEPER, FITTER],
  },
  {
    name: 'Indeed: no employer on one card, a card of the site itself between them',
    url: 'https://uk.indeed.com/jobs?q=water&l=',
    html: html(
      `<div id="mosaic-provider-jobcards"><ul><li><div class="cardOutline tapItem result"><div class="job_seen_beacon"><h2 class="jobTitle"><a class="jcs-JobTitle" data-jk="54f1f8af68d722d2" href="/rc/clk?jk=54f1f8af68d722d2"><span title="Lock Keeper">Lock Keeper</span></a></h2><span data-testid="company-name">Tarn Water</span><div data-testid="text-location">Fellbridge</div></div></div></li><li><div class="mosaic-zone"><a href="/career-advice">Write your CV</a></div></li><li><div class="cardOutline tapItem result sponsoredJob"><div class="job_seen_beacon"><h2 class="jobTitle"><a class="jcs-JobTitle" data-jk="54f1f8af68d722d3" href="/pagead/clk?x=1"><span title="Pump Fitter">Pump Fitter</span></a></h2><div data-testid="text-location">Millbrook</div></div></div></li></ul></div>`,
    ),
    cards: [
      card('54f1f8af68d722d2', 'Lock Keeper', 'Tarn Water', 'Fellbridge'),
      card('54f1f8af68d722d3', 'Pump Fitter', null, 'Millbrook'),
    ],
  },
  {
    name: 'BambooHR: the list that other sites take in, by department',
    url: 'https://tarnwater.bamboohr.com/jobs/embed2.php?version=1.0.0',
    html: html(
      '<div class="BambooHR-ATS-board"><h2>Current openings</h2><ul class="BambooHR-ATS-Department-List"><li class="BambooHR-ATS-Department-Item"><div class="BambooHR-ATS-Department-Header">Water</div><ul class="BambooHR-ATS-Jobs-List"><li id="bhrPositionID_118" class="BambooHR-ATS-Jobs-Item"><a href="//tarnwater.bamboohr.com/careers/118">Lock Keeper</a><span class="BambooHR-ATS-Location">Fellbridge</span></li><li id="bhrPositionID_119" class="BambooHR-ATS-Jobs-Item"><a href="//tarnwater.bamboohr.com/careers/119">Pump Fitter</a><span class="BambooHR-ATS-Location">Millbrook</span></li></ul></li></ul></div>',
      '<title>Tarn Water</title><meta property="og:site_name" content="Tarn Water">',
    ),
    cards: [
      card('118', 'Lock Keeper', 'Tarn Water', 'Fellbridge'),
      card('119', 'Pump Fitter', 'Tarn Water', 'Millbrook'),
    ],
  },
  {
    name: 'ZipRecruiter: cards in the data, before anything is drawn',
    url: 'https://www.ziprecruiter.com/jobs-search?search=water',
    html: html(
      `<div id="react-serp-root"></div><script id="js_variables" type="application/json">${JSON.stringify({
        hydrateJobCardsResponse: {
          jobCards: [
            {
              listingKey: 'q7Lr0n8cVZ4J8Ff3kWqGhg',
              title: 'Lock Keeper',
              company: { name: 'Tarn Water' },
              location: { displayName: 'Fellbridge' },
              rawCanonicalZipJobPageUrl: '/c/Tarn-Water/Job/Lock-Keeper/-in-Fellbridge?jid=1',
            },
            { listingKey: 'z8Lr0n8cVZ4J8Ff3kWqGhh', title: 'Pump Fitter', location: { displayName: 'Millbrook' } },
            {
              listingKey: 'q7Lr0n8cVZ4J8Ff3kWqGhg',
              title: 'Lock Keeper',
              company: { name: 'Tarn Water' },
              location: { displayName: 'Fellbridge' },
            },
          ],
        },
      })}</script>`,
    ),
    cards: [
      card('q7Lr0n8cVZ4J8Ff3kWqGhg', 'Lock Keeper', 'Tarn Water', 'Fellbridge'),
      card('z8Lr0n8cVZ4J8Ff3kWqGhh', 'Pump Fitter', null, 'Millbrook'),
    ],
  },
  {
    name: 'ZipRecruiter: cards in the pane',
    url: 'https://www.ziprecruiter.com/jobs-search?search=water&lk=q7Lr0n8cVZ4J8Ff3kWqGhg',
    html: html(
      '<div class="job_results_two_pane"><div class="job_result_two_pane_v2"><article id="job-card-q7Lr0n8cVZ4J8Ff3kWqGhg"><h2 class="font-bold" aria-label="Lock Keeper">Lock Keeper</h2><a data-testid="job-card-company" href="/co/Tarn-Water/Jobs">Tarn Water</a><p><a data-testid="job-card-location">Fellbridge</a></p></article></div><div class="job_result_two_pane_v2"><article id="job-card-z8Lr0n8cVZ4J8Ff3kWqGhh"><h2 aria-label="Pump Fitter">Pump Fitter</h2><p><a data-testid="job-card-location">Millbrook</a> · Remote</p></article></div></div>',
    ),
    cards: [
      card('q7Lr0n8cVZ4J8Ff3kWqGhg', 'Lock Keeper', 'Tarn Water', 'Fellbridge'),
      card('z8Lr0n8cVZ4J8Ff3kWqGhh', 'Pump Fitter', null, 'Millbrook'),
    ],
  },
  {
    name: 'Reed: ids with a word before them, the employer in the line of who posted it',
    url: 'https://www.reed.co.uk/jobs/water-jobs',
    html: html(
      '<main><article data-qa="job-card" data-id="job57079982"><h2><a href="/jobs/lock-keeper/57079982?source=searchResults" data-id="57079982" title="Lock Keeper" data-qa="job-card-title">Lock Keeper</a></h2><div data-qa="job-posted-by">4 October by <a href="/jobs/tarn-water/p31174">Tarn Water</a></div><ul><li data-qa="job-metadata-salary">£30,000</li><li data-qa="job-metadata-location">Fellbridge</li></ul></article><article data-qa="job-card" data-id="job57079983"><h2><a href="/jobs/pump-fitter/57079983" data-qa="job-card-title">Pump Fitter</a></h2><div data-qa="job-posted-by">Yesterday by <a href="/jobs/tarn-water/p31174">Tarn Water</a></div><li data-qa="job-metadata-location">Millbrook</li></article></main>',
    ),
    cards: [
      card('57079982', 'Lock Keeper', 'Tarn Water', 'Fellbridge'),
      card('57079983', 'Pump Fitter', 'Tarn Water', 'Millbrook'),
    ],
  },
  {
    name: 'Naukri: the older card, employer hidden on one',
    url: 'https://www.naukri.com/water-jobs',
    html: html(
      '<div class="list"><div class="srp-jobtuple-wrapper" data-job-id="290526001234"><div class="cust-job-tuple"><a class="title" href="https://www.naukri.com/job-listings-lock-keeper-290526001234">Lock Keeper</a><a class="comp-name">Tarn Water</a><div class="loc-wrap"><span class="locWdth">Fellbridge</span></div></div></div><article class="jobTuple" data-job-id="290526001235"><a class="title" href="https://www.naukri.com/job-listings-pump-fitter-290526001235">Pump Fitter</a><ul><li class="location"><span class="locWdth">Millbrook</span></li></ul></article></div>',
    ),
    cards: [
      card('290526001234', 'Lock Keeper', 'Tarn Water', 'Fellbridge'),
      card('290526001235', 'Pump Fitter', null, 'Millbrook'),
    ],
  },
  {
    name: 'Glassdoor: the item of the list without its attribute, an employer with stars',
    url: 'https://www.glassdoor.co.uk/Job/fellbridge-water-jobs-SRCH_IL.0,10.htm',
    html: html(
      '<ul class="JobsList_jobsList__lqjTr"><li class="JobsList_jobListItem__wjTHv" data-test="jobListing" data-jobid="1009876543210"><div><span class="EmployerProfile_compactEmployerName__9MGcV">Tarn Water</span><span>4.1</span><a data-test="job-title" class="JobCard_jobTitle__GLyJ1" href="/job-listing/lock-keeper-JV_KO0,11.htm?jl=1009876543210">Lock Keeper</a><div data-test="emp-location" class="JobCard_location__Ds1fM">Fellbridge</div></div></li><li class="JobsList_jobListItem__wjTHv"><div><span class="EmployerProfile_compactEmployerName__9MGcV">Tarn Water</span><a class="JobCard_jobTitle__GLyJ1" href="/job-listing/pump-fitter-JV_KO0,11.htm?jl=1009876543211">Pump Fitter</a><div class="JobCard_location__Ds1fM">Millbrook</div></div></li></ul>',
    ),
    cards: [
      card('1009876543210', 'Lock Keeper', 'Tarn Water', 'Fellbridge'),
      card('1009876543211', 'Pump Fitter', 'Tarn Water', 'Millbrook'),
    ],
  },
  {
    name: 'Workday: the same title at two places, ids in the line below',
    url: 'https://tarn.wd3.myworkdayjobs.com/en-US/Careers',
    html: html(
      '<header><img data-automation-id="logo" alt="Tarn Water"></header><section data-automation-id="jobResults"><ul role="list"><li><div><h3><a data-automation-id="jobTitle" href="/en-US/Careers/job/Fellbridge/Lock-Keeper_R-101">Lock Keeper</a></h3><div data-automation-id="locations"><dt>locations</dt><dd>Fellbridge</dd></div><div data-automation-id="postedOn"><dt>posted on</dt><dd>Posted Today</dd></div><ul data-automation-id="subtitle"><li>R-101</li></ul></div></li><li><div><h3><a data-automation-id="jobTitle" href="/en-US/Careers/job/Millbrook/Lock-Keeper_R-102">Lock Keeper</a></h3><div data-automation-id="locations"><dt>locations</dt><dd>2 Locations</dd></div></div></li></ul></section>',
    ),
    cards: [card('R-101', 'Lock Keeper', 'Tarn Water', 'Fellbridge'), card('R-102', 'Lock Keeper', 'Tarn Water', null)],
  },
];
