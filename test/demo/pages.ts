// Draws the demo board's pages: a list, and each posting in one of the shapes that real boards use.
import { type DemoPosting, POSTINGS } from './postings.ts';

const STYLE = `
  * { box-sizing: border-box } body { margin: 0; font: 16px/1.6 Georgia, serif; color: #222; background: #f5f6f8 }
  header.site { background: #22364d; color: #fff; padding: 18px 32px; font: 600 20px system-ui } header.site a { color: #fff; text-decoration: none }
  main { max-width: 820px; margin: 28px auto; background: #fff; padding: 32px 40px; border: 1px solid #dde1e6; border-radius: 4px }
  h1 { font: 700 28px/1.2 system-ui; margin: 0 0 4px } h2 { font: 600 18px system-ui; margin: 28px 0 8px } .by { color: #56606b; font: 15px system-ui }
  .job { display: block; padding: 18px 0; border-bottom: 1px solid #e4e7eb; min-height: 92px } .job h3 { font: 600 18px system-ui; margin: 0 } .job a { color: #1a4f8a }
  .apply { display: inline-block; background: #1a4f8a; color: #fff; padding: 10px 22px; font: 600 15px system-ui; text-decoration: none; margin-top: 18px }
  @media (max-width: 600px) { main { padding: 20px } }`;

export function listPage(): string {
  const jobs = POSTINGS.map(
    (p) =>
      `<article class="job" data-demo-job="${p.id}"><h3><a href="/jobs/${p.id}">${esc(p.title)}</a></h3><div class="company">${esc(p.company)}</div><div class="place">${esc(p.location)}</div></article>`,
  );
  return page('Jobs near you', `<h1>Jobs near you</h1><p class="by">${POSTINGS.length} postings</p>${jobs.join('')}`);
}

export function postingPage(id: string): string | null {
  const posting = POSTINGS.find((candidate) => candidate.id === id);
  if (!posting) return null;
  return page(
    `${posting.title} at ${posting.company}`,
    SHAPES[posting.shape](posting),
    posting.shape === 'jsonld' ? jsonLd(posting) : '',
  );
}

const SHAPES: Readonly<Record<DemoPosting['shape'], (p: DemoPosting) => string>> = {
  jsonld: (p) => `${head(p)}${body(p)}${apply}`,
  selectors: (p) =>
    `<h1 data-demo-title>${esc(p.title)}</h1><p class="by"><span data-demo-company>${esc(p.company)}</span> · <span data-demo-place>${esc(p.location)}</span></p><div data-demo-description>${body(p)}</div>${apply}`,
  microdata: (p) =>
    `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">${esc(p.title)}</h1><p class="by"><span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${esc(p.company)}</span></span> · <span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address">${esc(p.location)}</span></span><meta itemprop="datePosted" content="${p.posted}"></p><div itemprop="description">${body(p)}</div></div>${apply}`,
  generic: (p) => `${head(p)}<section>${body(p)}</section>${apply}`,
};

const apply = '<a class="apply" href="#apply">Apply now</a>';
const head = (p: DemoPosting) => `<h1>${esc(p.title)}</h1><p class="by">${esc(p.company)} · ${esc(p.location)}</p>`;

function body(p: DemoPosting): string {
  return `<p>${esc(p.intro)}</p><h2>What you will do</h2>${list(p.duties)}<h2>What you bring</h2>${list(p.musts)}<h2>Nice to have</h2>${list(p.nices)}<h2>What we offer</h2>${list(p.offer)}`;
}

function jsonLd(p: DemoPosting): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: p.title,
    identifier: { '@type': 'PropertyValue', name: p.company, value: p.id },
    description: body(p),
    datePosted: p.posted,
    ...(p.closes && { validThrough: p.closes }),
    hiringOrganization: { '@type': 'Organization', name: p.company },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: p.location.split(',')[0],
        addressCountry: p.location.split(',').at(-1)?.trim(),
      },
    },
    ...(p.remote && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: p.remote },
    }),
    ...(p.pay && {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: p.pay.currency,
        value: { '@type': 'QuantitativeValue', minValue: p.pay.min, maxValue: p.pay.max, unitText: p.pay.unit },
      },
    }),
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

function page(title: string, content: string, extra = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${esc(title)} · Lanternfield Jobs</title><style>${STYLE}</style>${extra}</head><body><header class="site"><a href="/jobs">Lanternfield Jobs</a></header><main>${content}</main></body></html>`;
}

const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${esc(item)}</li>`).join('')}</ul>`;
const esc = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
