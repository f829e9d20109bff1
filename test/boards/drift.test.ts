import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { BOARDS, readPage } from '../../lib/boards/index.ts';
import { documentOf, type Fixture, fixturesOf } from './fixture.ts';

/** The pages of an open posting of every board; a drift is a change that boards make without telling anyone. */
const PAGES = BOARDS.filter((board) => board.id !== 'hackernews' && board.id !== 'demo').flatMap((board) =>
  fixturesOf(board.id).filter(
    ({ name, expected }) => expected.posting && expected.kind === 'detail' && name !== 'closed',
  ),
);

const OTHER = {
  '@type': 'JobPosting',
  title: 'Night Watch on the Breakwater',
  hiringOrganization: { name: 'Somebody Else' },
  description: `<p>${'You walk along the breakwater with a lantern and count the boats that come in. '.repeat(8)}</p>`,
};

function withData(document: Document, value: unknown): void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify(value);
  document.head.append(script);
}

function scriptsOf(document: Document): readonly Element[] {
  return [...document.querySelectorAll('script[type*="ld+json"]')];
}

/** Right, or said to be unreadable: never the words of something else. */
function expectRightOrUnread({ url, expected }: Fixture, document: Document, moved = false): boolean {
  const reading = readPage(document, url, { moved });
  if (reading.posting === null) {
    expect(reading.promised).toBe(true);
    return false;
  }
  expect(reading.posting.title).toBe(expected.posting?.title);
  expect(reading.posting.title).not.toBe(OTHER.title);
  expect(reading.posting.company).not.toBe('Somebody Else');
  return true;
}

describe.each(PAGES)('$board $name after a drift', (fixture) => {
  it('data taken away', () => {
    const document = documentOf(fixture.html);
    for (const script of scriptsOf(document)) script.remove();
    expectRightOrUnread(fixture, document);
  });

  it('classes hashed', () => {
    const document = documentOf(fixture.html);
    [...document.querySelectorAll('[class]')].forEach((element, index) => {
      element.setAttribute('class', `_${(index * 7919).toString(36)}`);
    });
    expectRightOrUnread(fixture, document);
  });

  it('data shrunk to a stub', () => {
    const document = documentOf(fixture.html);
    const scripts = scriptsOf(document);
    if (scripts.length === 0) return;
    for (const script of scripts) script.remove();
    const { title, company } = fixture.expected.posting ?? {};
    withData(document, {
      '@type': 'JobPosting',
      title,
      hiringOrganization: { name: company },
      description: 'See below.',
    });
    const whole = documentOf(fixture.html);
    for (const script of scriptsOf(whole)) script.remove();
    const shown = readPage(whole, fixture.url).posting?.description;
    if (shown) expect(readPage(document, fixture.url).posting?.description).toBe(shown);
  });

  it('data of the posting before, after moving within the site', () => {
    const document = documentOf(fixture.html);
    for (const script of scriptsOf(document)) script.remove();
    const { id } = fixture.expected.posting ?? {};
    const before = id ? fixture.url.replace(id, id.replace(/[0-9a-f]/gi, '8')) : `${fixture.url}-8`;
    withData(document, { ...OTHER, url: before });
    expectRightOrUnread(fixture, document, true);
  });

  it('data of similar postings beside its own', () => {
    const document = documentOf(fixture.html);
    for (let i = 0; i < 3; i++)
      withData(document, { ...OTHER, title: `${OTHER.title} ${i}`, url: `https://x.example/${i}` });
    expect(expectRightOrUnread(fixture, document)).toBe(true);
  });
});

describe('what stays readable', () => {
  it('most boards without their data, and more than half with hashed classes', () => {
    const right = (change: (document: Document) => void) =>
      PAGES.filter(({ html, url, expected }) => {
        const document = documentOf(html);
        change(document);
        return readPage(document, url).posting?.title === expected.posting?.title;
      }).length / PAGES.length;
    const noData = right((document) => {
      for (const script of scriptsOf(document)) script.remove();
    });
    const hashed = right((document) => {
      for (const element of document.querySelectorAll('[class]')) element.setAttribute('class', 'x');
    });
    console.log(
      `pages read right without JSON-LD: ${Math.round(noData * 100)} %, with hashed classes: ${Math.round(hashed * 100)} %`,
    );
    expect(noData).toBeGreaterThanOrEqual(0.8);
    expect(hashed).toBeGreaterThanOrEqual(0.5);
  }, 300_000);
});

describe('a posting in a frame of the same origin', () => {
  it('is read by the page around it', () => {
    const inner = fixturesOf('icims').find(({ name }) => name === 'posting') as Fixture;
    const { document } = new JSDOM('<title>Careers</title><h1>Careers</h1><iframe id="icims_content_iframe"></iframe>')
      .window;
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const parsed = documentOf(inner.html);
    (frame.contentDocument as Document).documentElement.innerHTML = parsed.documentElement.innerHTML;
    const url = inner.url.replace(/[?&]in_iframe=1/, '');
    const { title, company, description } = inner.expected.posting ?? {};
    expect(readPage(document, url).posting).toMatchObject({ title, company, description });
  });

  it('and a frame that is gone, or of another origin, is passed over', () => {
    const { document } = new JSDOM('<title>x</title><iframe id="icims_content_iframe"></iframe>').window;
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    for (const contentDocument of [null, undefined]) {
      Object.defineProperty(frame, 'contentDocument', { configurable: true, get: () => contentDocument });
      expect(readPage(document, 'https://careers-x.icims.com/jobs/1234/lamp-keeper/job').posting).toBeNull();
    }
    Object.defineProperty(frame, 'contentDocument', {
      get: () => {
        throw new Error('another origin');
      },
    });
    expect(readPage(document, 'https://careers-x.icims.com/jobs/1234/lamp-keeper/job').posting).toBeNull();
  });
});
