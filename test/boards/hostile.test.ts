import { describe, expect, it } from 'vitest';
import { readBoardPage } from '../../lib/boards/boardpage.ts';
import { BOARDS, cardElements, isPosting, readPage, readSelection, whereToDock } from '../../lib/boards/index.ts';
import { documentOf, fixturesOf } from './fixture.ts';

const VIEW = 'https://www.linkedin.com/jobs/view/4411867124/';

describe('hostile pages', () => {
  it.each(['title', 'documentElement', 'body', 'querySelector', 'querySelectorAll', 'scripts'])(
    'a getter %s that throws',
    (name) => {
      const document = documentOf('<h1>x</h1>');
      Object.defineProperty(document, name, {
        get() {
          throw new Error('trap');
        },
      });
      for (const url of [VIEW, 'https://example.com/jobs/abc']) expect(readPage(document, url).posting).toBeNull();
      expect(cardElements(document, VIEW)).toEqual([]);
      expect(() => whereToDock(document, VIEW)).not.toThrow();
    },
  );

  it('form fields that hide the properties of their form', () => {
    const document = documentOf(
      '<form class="description__text"><input name="firstChild"><input name="nodeName"><input name="childNodes"><input name="parentNode"></form><h1 class="top-card-layout__title">x</h1>',
    );
    expect(readPage(document, VIEW).posting).toBeNull();
  });

  it('text and toString traps in elements', () => {
    const document = documentOf(
      '<h1 class="top-card-layout__title">x</h1><div class="show-more-less-html__markup">y</div>',
    );
    const heading = document.querySelector('h1') as Element;
    Object.defineProperty(heading, 'firstChild', { get: () => heading });
    readPage(document, VIEW);
  });

  it('megabytes of JSON-LD, broken and whole', () => {
    const words = 'wo"rd '.repeat(300_000);
    for (const script of [
      `{"@type":"JobPosting","title":"x" "description":"${words}`,
      `{"@type":"JobPosting","a":${'['.repeat(100_000)}`,
      '{"a":'.repeat(50_000),
    ]) {
      const document = documentOf(`<script type="application/ld+json">${script} JobPosting</script>`);
      expect(readPage(document, 'https://example.com/jobs/abc').posting).toBeNull();
    }
  });

  it('deep nesting', () => {
    const document = documentOf(
      `<h1 class="top-card-layout__title">x</h1><div class="show-more-less-html__markup">${'<div>'.repeat(3000)}word</div>`,
    );
    readPage(document, VIEW);
    readPage(document, 'https://example.com/jobs/abc');
  });

  it('a thousand shadow roots inside each other, none of which is looked into', () => {
    const document = documentOf('<h1>Deck Hand</h1><div id="x"></div>');
    let host = document.querySelector('#x') as Element;
    for (let depth = 0; depth < 1000; depth++) {
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>Words of a posting: requirements, responsibilities, apply now.</p><div></div>';
      host = root.querySelector('div') as Element;
    }
    for (const url of [VIEW, 'https://example.com/jobs/abc']) expect(readPage(document, url).posting).toBeNull();
  });

  it('a frame that was taken out of its page, and one that is taken out while it is read', () => {
    const [fixture] = fixturesOf('icims').filter(({ name }) => name === 'posting');
    const outer = documentOf('<title>Careers</title><iframe id="icims_content_iframe"></iframe>');
    const frame = outer.querySelector('iframe') as HTMLIFrameElement;
    const inner = frame.contentDocument as Document;
    inner.documentElement.innerHTML = documentOf(fixture?.html ?? '').documentElement.innerHTML;
    expect(readPage(outer, fixture?.url ?? '').posting?.title).toBe(fixture?.expected.posting?.title);
    let reads = 0;
    Object.defineProperty(frame, 'contentDocument', {
      get: () => {
        if (reads++ === 0) return inner;
        frame.remove();
        return null;
      },
    });
    readPage(outer, fixture?.url ?? '');
    frame.remove();
    readPage(inner, fixture?.url ?? '');
    expect(readPage(outer, fixture?.url ?? '').posting).toBeNull();
  });

  it('page data that names what every object has', () => {
    const document = documentOf(
      '<div data-page=\'{"__proto__":{"props":{"job":{"id":"1","title":"x"}}},"props":{"constructor":{"job":1}}}\'></div>',
    );
    expect(readPage(document, 'https://www.workatastartup.com/jobs/1').posting).toBeNull();
    expect(({} as Record<string, unknown>).props).toBeUndefined();
  });

  it('markup in descriptions that would run as elements', () => {
    const markup =
      '<p>Some words that are long enough to be a description of a job, with many more words to follow here.</p><img src=x onerror=alert(1)><script>alert(1)<\\/script>';
    const script = JSON.stringify({
      '@type': 'JobPosting',
      title: 'x',
      description: markup.replace('<\\/', '</'),
    }).replace(/<\//g, '<\\/');
    const document = documentOf(`<title>x</title><h1>x</h1><script type="application/ld+json">${script}</script>`);
    const text = readPage(document, 'https://example.com/jobs/x').posting?.description ?? '';
    expect(text).toMatch(/^Some words/);
    expect(text).not.toMatch(/alert|onerror|</);
  });

  it('addresses that are none', () => {
    for (const url of ['', 'about:blank', 'javascript:alert(1)', 'https://', 'not an address']) {
      expect(isPosting(url)).toBe(false);
      expect(readPage(documentOf(''), url).kind).toBe('none');
    }
    expect(readSelection('short', 'x', 'y')).toBeNull();
  });

  it('addresses that make patterns slow', () => {
    const long = `https://www.linkedin.com/jobs/${'a-'.repeat(50_000)}?${'&a='.repeat(20_000)}`;
    isPosting(long);
    for (const board of BOARDS) {
      const host = (board.matches[0] ?? '').replace(/^[^:]+:\/\/(?:\*\.)?/, 'https://').replace(/\*$/, '');
      for (const tail of [
        `job/${'a_'.repeat(20_000)}`,
        `jobs/${'x-'.repeat(20_000)}`,
        `job-listings-${'1-'.repeat(20_000)}`,
      ]) {
        isPosting(host + tail);
      }
    }
  });
});

describe('a posting under a new address', () => {
  it('is not the one that the pane showed before', () => {
    const pane = (id: string) =>
      `<div data-sdui-screen="x.SemanticJobDetails"><a href="/jobs/view/${id}">Deck Hand</a><div componentkey="JobDetails_AboutTheJob_${id}"><span data-testid="expandable-text-box">${'Words about the work on deck. '.repeat(10)}</span></div></div>`;
    const at = (id: string) => `https://www.linkedin.com/jobs/search-results/?currentJobId=${id}`;
    expect(readPage(documentOf(pane('4382994905')), at('4382994905')).posting?.id).toBe('4382994905');
    const late = readPage(documentOf(pane('4382994905')), at('4382994906'));
    expect(late).toMatchObject({ posting: null, promised: true });
  });

  it('is not the one before where the pane has no id of its own', () => {
    const fixture = fixturesOf('seek').find(({ name }) => name === 'posting');
    const document = documentOf(fixture?.html ?? '');
    const at = (id: string) => `https://www.seek.com.au/jobs?jobId=${id}`;
    const previous = readPage(document, at('80123456')).posting;
    expect(previous?.id).toBe('80123456');
    expect(readPage(document, at('80123457'), { previous })).toMatchObject({ posting: null, promised: false });
    expect(readPage(document, at('80123457')).posting?.id).toBe('80123457');
    expect(readPage(document, at('80123456'), { previous }).posting).toEqual(previous);
  });

  it('is not read from data that name another posting once the address has moved', () => {
    const [posting] = fixturesOf('bamboohr').filter(({ name }) => name === 'posting');
    const html = (posting?.html ?? '').replace(
      '"@type": "JobPosting"',
      '"@type": "JobPosting", "url": "https://harbourlane.bamboohr.com/careers/41"',
    );
    const reading = readBoardPage(BOARDS, documentOf(html), posting?.url ?? '', { moved: true });
    expect(Object.values(reading.posting?.source ?? {})).not.toContain('jsonld');
  });
});
