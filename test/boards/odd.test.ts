import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';

/** Postings in odd shapes, as small firms and old sites publish them; no structured data, no known board. Written by us. */
const DUTIES =
  '<ul><li>Keep the lamps of the harbour burning through the night</li><li>Write down what breaks and mend it before the next evening</li><li>Teach two apprentices how to cut a wick</li></ul>';
const ASKS =
  '<ul><li>Three years of experience with oil or gas lamps</li><li>A licence for work at height</li><li>Spoken Galician and English</li></ul>';
const PARAGRAPH =
  'We are looking for a lamp keeper with some years of experience who joins our small team in the harbour of Vigo from spring on. You keep forty lamps, write down what breaks, and teach our apprentice; you bring patience, steady hands and a licence for work at height. It is a full-time position with a fair salary and a contract without end, and colleagues who share what they know.';

interface Odd {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly title?: string;
  readonly company?: string;
  readonly locations?: readonly string[];
  readonly has: readonly string[];
  readonly lacks?: readonly string[];
}

const ODD: readonly Odd[] = [
  {
    name: 'one paragraph',
    url: 'https://harbour.example.com/jobs/lamp-keeper',
    html: `<title>Lamp Keeper - Harbour Light</title><h1>Lamp Keeper</h1><p>${PARAGRAPH}</p><a href="mailto:x@example.com">Apply by mail</a><a href="/jobs/lamp-keeper/apply">Apply now</a>`,
    title: 'Lamp Keeper',
    company: 'Harbour Light',
    has: ['forty lamps', 'share what they know'],
  },
  {
    name: 'a printed page: lines of divs with absolute places, as tools turn PDF into HTML',
    url: 'https://harbour.example.com/vacancies/lamp-keeper-2026.html',
    html: `<title>Lamp Keeper</title><div id="page"><div style="position:absolute">Lamp Keeper</div><div style="position:absolute">Location: Vigo, Spain</div><div style="position:absolute"><b>Responsibilities</b></div>${['Keep the lamps of the harbour burning through the whole night.', 'Write down what breaks and mend it before the evening.', 'Teach two apprentices how to cut a wick.'].map((line) => `<div style="position:absolute">• ${line}</div>`).join('')}<div style="position:absolute"><b>Requirements</b></div>${['Three years of experience with oil or gas lamps.', 'A licence for work at height.', 'Skills in talking to the team and to visitors.'].map((line) => `<div style="position:absolute">• ${line}</div>`).join('')}<div>Send your application with your salary expectation to the harbour.</div></div>`,
    title: 'Lamp Keeper',
    locations: ['Vigo, Spain'],
    has: ['cut a wick', 'licence for work at height'],
  },
  {
    name: 'line breaks only',
    url: 'https://harbour.example.com/careers/17',
    html: `<title>Lamp Keeper | Harbour Light</title><table><tr><td><font size="5">Lamp Keeper</font><br><br>We look for a lamp keeper who joins our team in the harbour.<br><br><b>Your tasks</b><br>- Keep the lamps burning through the night<br>- Mend what breaks<br><br><b>Your profile</b><br>- Three years of experience<br>- A licence for work at height<br><br>Full-time position, salary by agreement, contract without end.<br><a href="/apply">Apply now</a></td></tr></table>`,
    has: ['burning through the night', 'work at height'],
  },
  {
    name: 'a page of a German firm without job words in its headings',
    url: 'https://laternen.example.de/karriere/laternenwart-m-w-d',
    html: `<title>Laternenwart (m/w/d) – Laternen GmbH</title><h1>Laternenwart (m/w/d)</h1><p>Standort: Kiel</p><h3>Deine Aufgaben</h3>${DUTIES}<h3>Dein Profil</h3>${ASKS}<h3>Wir bieten</h3><ul><li>Eine unbefristete Stelle in Vollzeit</li><li>Dreißig Tage Urlaub</li></ul><a href="#form">Jetzt bewerben</a><form id="form"><label>Vorname<input></label><label>Nachname<input></label><p>Mit dem Absenden stimmen Sie der Speicherung Ihrer Daten für das Verfahren zu.</p><button>Senden</button></form>`,
    title: 'Laternenwart (m/w/d)',
    company: 'Laternen GmbH',
    locations: ['Kiel'],
    has: ['cut a wick', 'Dreißig Tage Urlaub'],
    lacks: ['stimmen Sie', 'Vorname'],
  },
  {
    name: 'everything around it: cookies, navigation, similar postings, a form, a footer',
    url: 'https://jobs.example.com/job/lamp-keeper-84120',
    html: `<title>Lamp Keeper at Harbour Light | Example Jobs</title><meta property="og:site_name" content="Example Jobs">
<div id="cookie-banner"><p>We and our partners store cookies on your device to show you advertisements, and you can change your choice at any time.</p><button>Accept</button></div>
<header><nav><a href="/">Home</a><a href="/jobs">Jobs</a></nav></header>
<div class="layout"><div class="left"><h1>Lamp Keeper</h1><a href="/company/harbour-light">Harbour Light</a><span>Vigo, Spain</span>
<div class="text"><p>We keep the lamps of the harbour since 1911 and look for someone who does so with us.</p><h2>Responsibilities</h2>${DUTIES}<h2>Requirements</h2>${ASKS}<p>You join a team of six people with a fair salary.</p></div><a class="btn" href="/job/lamp-keeper-84120/apply">Apply now</a>
<section class="similar-jobs"><h2>Similar jobs</h2><ul>${Array.from({ length: 8 }, (_, i) => `<li><a href="/job/x-${i}">Night Watch ${i}</a><p>Somebody, Lugo. We look for a night watch with experience and a licence for boats.</p></li>`).join('')}</ul></section></div>
<div class="sidebar"><h3>Get job alerts</h3><p>Be the first to hear about new jobs for lamp keepers in Vigo by mail.</p><form><input type="email"><button>Subscribe</button></form></div></div>
<form class="application-form"><h2>Apply for this job</h2><label>Name<input></label><p>We ask for this data to meet the law on equal chances and never use it for a decision about you.</p><button>Submit application</button></form>
<footer><p>Example Jobs shows postings of many employers and is not responsible for what they say in them.</p></footer>`,
    title: 'Lamp Keeper',
    company: 'Harbour Light',
    locations: ['Vigo, Spain'],
    has: ['since 1911', 'cut a wick', 'Galician', 'team of six'],
    lacks: ['cookies', 'Night Watch', 'by mail', 'equal chances', 'many employers'],
  },
  {
    name: 'an address that names its posting by a parameter',
    url: 'https://www.harbour.example.com/about/work?gh_jid=4012345',
    html: `<title>Work with us</title><h1>Work with us</h1><div><h2 class="job-title">Lamp Keeper</h2><p>Vigo, Spain</p><h3>What you will do</h3>${DUTIES}<h3>What you bring</h3>${ASKS}<p>You join a team of six people with a fair salary and years of experience.</p></div><button>Apply</button>`,
    has: ['cut a wick', 'Galician'],
  },
  {
    name: 'sections in containers of their own',
    url: 'https://apply.example.com/harbour/j/8F21AA/',
    html: `<title>Lamp Keeper - Harbour Light</title><h1>Lamp Keeper</h1><section><h2>Description</h2><p>We keep the lamps of the harbour since 1911 and look for someone who does so with us.</p>${DUTIES}</section><section><h2>Requirements</h2>${ASKS}</section><section><h2>Benefits</h2><ul><li>Thirty days off and a fair salary</li><li>A room with a view of the harbour</li></ul></section><a href="apply">Apply for this job</a>`,
    title: 'Lamp Keeper',
    company: 'Harbour Light',
    has: ['since 1911', 'Galician', 'view of the harbour'],
  },
];

describe('odd postings on unknown sites', () => {
  it.each(ODD)('$name', ({ url, html, title, company, locations, has, lacks = [] }) => {
    const { posting } = readPage(documentOf(`<!doctype html>${html}`), url, { adapters: false });
    expect(posting).not.toBeNull();
    if (title) expect(posting?.title).toBe(title);
    if (company) expect(posting?.company).toBe(company);
    if (locations) expect(posting?.locations).toEqual(locations);
    for (const words of has) expect(posting?.description).toContain(words);
    for (const words of lacks) expect(posting?.description).not.toContain(words);
  });
});

describe('an employer where others write the place', () => {
  it('is no place', () => {
    const text =
      'Keep the lamps of a small museum burning, talk to visitors, write down what breaks and mend what can be. ';
    const html = `<title>Lamp Keeper</title><div class="listing-header-container"><h1>Lamp Keeper</h1></div><div class="company-card"><h2>Museum of Lamps</h2><h3>Museum of Lamps</h3></div><div id="job-listing-show-container"><p>${text.repeat(3)}</p></div>`;
    const { posting } = readPage(
      documentOf(html),
      'https://weworkremotely.com/remote-jobs/museum-of-lamps-lamp-keeper',
    );
    expect(posting).toMatchObject({ company: 'Museum of Lamps', locations: [] });
  });
});

describe('a posting whose title could be that of something else', () => {
  const page = (title: string) =>
    documentOf(
      `<title>${title}</title><h1>${title}</h1><p>${PARAGRAPH}</p><h2>Your tasks</h2>${DUTIES}<h2>Your profile</h2>${ASKS}<a href="/apply">Apply now</a>`,
    );
  it.each([
    '111 Call Adviser',
    '2027 Lamp Internship',
    '2 x Lamp Keepers',
    'Harbour Policy Officer',
    'Head of Public Policy',
  ])('%s', (title) => {
    expect(readPage(page(title), 'https://harbour.example.com/jobs/84120').posting?.title).toBe(title);
  });
  it.each(['10 things that lamp keepers say', 'Referral policy', 'Top 10 harbours to work for'])(
    '%s is none',
    (title) => {
      expect(readPage(page(title), 'https://harbour.example.com/jobs/84120').posting).toBeNull();
    },
  );
});
