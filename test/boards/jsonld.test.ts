import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';

const TEXT =
  'We build lanterns for lighthouses and look for someone who likes salt, light and long evenings by the sea, and who can solder, measure and write it down.';
const FIELDS = `"title":"Lantern Maker","description":"<p>${TEXT}</p>","hiringOrganization":{"name":"Lanterns"}`;

function posting(script: string, head = '<h1>Lantern Maker</h1>', url = 'https://jobs.example.com/jobs/77') {
  const html = `<title>Lantern Maker</title><body>${head}<script type="application/ld+json">${script}</script></body>`;
  return readPage(documentOf(html), url).posting;
}

describe('JSON-LD as sites write it', () => {
  it.each([
    ['plain', `{"@type":"JobPosting",${FIELDS}}`],
    ['line feeds and tabs inside strings', `{"@type":"JobPosting","note":"a\n\tb",${FIELDS}}`],
    ['a graph', `{"@graph":[{"@type":"WebSite"},{"@type":"JobPosting",${FIELDS}}]}`],
    ['an array', `[{"@type":"Organization"},{"@type":["JobPosting"],${FIELDS}}]`],
    [
      'keys in Pascal case',
      `{"@type":"JobPosting",${FIELDS.replace('title', 'Title').replace('description', 'Description')}}`,
    ],
    ['a full type address', `{"@type":"http://schema.org/JobPosting",${FIELDS}}`],
    ['a prefix', `{"@type":"schema:JobPosting",${FIELDS.replace('"title"', '"schema:title"')}}`],
    ['a missing comma', `{"@type":"JobPosting"\n${FIELDS}}`],
    ['a trailing comma', `{"@type":"JobPosting",${FIELDS},}`],
    ['an invalid escape', `{"@type":"JobPosting","pay":"\\$40",${FIELDS}}`],
    ['quotes inside quotes', `{"@type":"JobPosting","motto":"say "light" often",${FIELDS}}`],
    ['CDATA guards', `//<![CDATA[\n{"@type":"JobPosting",${FIELDS}}\n//]]>`],
    ['an HTML comment', `<!-- {"@type":"JobPosting",${FIELDS}} -->`],
    ['escaped as a whole', `{"@type":"JobPosting",${FIELDS}}`.replace(/"/g, '&quot;')],
    ['a semicolon at the end', `{"@type":"JobPosting",${FIELDS}};`],
    ['inside an item list', `{"@type":"ItemList","itemListElement":[{"item":{"@type":"JobPosting",${FIELDS}}}]}`],
    ['a description escaped once', `{"@type":"JobPosting",${FIELDS.replace(/<(\/?)p>/g, '&lt;$1p&gt;')}}`],
    ['a description escaped twice', `{"@type":"JobPosting",${FIELDS.replace(/<(\/?)p>/g, '&amp;lt;$1p&amp;gt;')}}`],
  ])('%s', (_name, script) => {
    expect(posting(script)).toMatchObject({
      title: 'Lantern Maker',
      company: 'Lanterns',
      description: TEXT,
      source: { title: 'jsonld' },
    });
  });

  it('picks the posting that the address or the heading names out of several', () => {
    const other = `{"@type":"JobPosting","title":"Boat Builder","url":"https://jobs.example.com/jobs/78","description":"<p>${TEXT}</p>"}`;
    const own = `{"@type":"JobPosting","url":"https://jobs.example.com/jobs/77",${FIELDS}}`;
    expect(posting(`[${other},${own}]`)?.title).toBe('Lantern Maker');
    expect(posting(`[${other},{"@type":"JobPosting",${FIELDS}}]`)?.title).toBe('Lantern Maker');
  });

  it('gives cards, not a posting, on a page that lists several', () => {
    const items = ['Boat Builder', 'Sail Maker', 'Rope Maker'].map(
      (title) => `{"@type":"JobPosting","title":"${title}","description":"<p>${TEXT}</p>"}`,
    );
    const html = `<title>Careers</title><h1>Careers</h1><h2>Openings</h2><script type="application/ld+json">[${items}]</script>`;
    const reading = readPage(documentOf(html), 'https://jobs.example.com/careers');
    expect(reading).toMatchObject({ kind: 'list', posting: null });
    expect(reading.cards.map(({ title }) => title)).toEqual(['Boat Builder', 'Sail Maker', 'Rope Maker']);
  });

  it('is believed when the title stands in the page as plain words only', () => {
    const html = `<title>Careers</title><h1>Work with us</h1><div>Lantern Maker</div><script type="application/ld+json">{"@type":"JobPosting",${FIELDS}}</script>`;
    expect(readPage(documentOf(html), 'https://jobs.example.com/o/99').posting?.title).toBe('Lantern Maker');
  });

  it('is not believed when it is left over from the posting before', () => {
    const html = `<title>Tide Reader</title><h1>Tide Reader</h1><script type="application/ld+json">{"@type":"JobPosting",${FIELDS}}</script>`;
    expect(readPage(documentOf(html), 'https://jobs.example.com/jobs/99').posting).toBeNull();
  });

  it('gives way to a much longer text of the page when it is a stub', () => {
    const stub = `{"@type":"JobPosting","title":"Lantern Maker","description":"See below.","hiringOrganization":{"name":"Lanterns"}}`;
    const page = `<h1 data-automation="job-detail-title">Lantern Maker</h1><div data-automation="jobAdDetails"><p>${TEXT}</p><p>${TEXT}</p></div>`;
    const read = posting(stub, page, 'https://www.seek.com.au/job/123456');
    expect(read?.description).toBe(`${TEXT}\n\n${TEXT}`);
    expect(read?.source).toMatchObject({ title: 'jsonld', company: 'jsonld', description: 'adapter' });
  });

  it('gives places, remote limits, pay and dates', () => {
    const facts = `"jobLocationType":"TELECOMMUTE","applicantLocationRequirements":[{"@type":"Country","name":["Spain","Portugal"]}],
      "jobLocation":[{"address":{"addressLocality":"Vigo","addressCountry":{"name":"ES"}}},{"address":"Porto"}],
      "baseSalary":{"currency":"EUR","value":{"minValue":"30000","maxValue":36000,"unitText":"YEAR"}},
      "datePosted":"2026-10-20 20:28:32 UTC","validThrough":"2026-12-01T00:00:00+01:00","employmentType":["FULL_TIME","INTERN"]`;
    expect(posting(`{"@type":"JobPosting",${FIELDS},${facts}}`)).toMatchObject({
      locations: ['Vigo, ES', 'Porto'],
      datePosted: '2026-10-20',
      validThrough: '2026-12-01',
      stated: {
        workplace: 'remote',
        remoteLimits: ['Spain', 'Portugal'],
        employment: 'internship',
        salary: { min: 30000, max: 36000, currency: 'EUR', per: 'year' },
      },
    });
  });
});

describe('a posting in a script that writes no words apart', () => {
  it('is as long as its characters, not as its blanks', () => {
    const description =
      '<p>毎週の運航計画を船長と一緒に作成し、港湾事務所への報告書を書きます。</p><p>計画業務の経験三年以上。</p>';
    const html = `<title>運航計画担当</title><h1>運航計画担当</h1>${`<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: '運航計画担当', description })}</script>`}`;
    expect(readPage(documentOf(html), 'https://recruit.example/jobs/12345').posting?.description).toMatch(/^毎週の/);
  });
});
