import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';
import { SHAPES } from './shapes.ts';

const framed = (src: string, url = 'https://www.museum.example/work-with-us') =>
  readPage(documentOf(`<title>Work with us</title><h1>Work with us</h1><iframe src="${src}"></iframe>`), url).framed;

describe('a posting in a frame of another site', () => {
  it.each([
    ['greenhouse', 'https://boards.greenhouse.io/embed/job_app?for=clockmuseum&amp;token=7003001'],
    ['icims', 'https://careers-museum.icims.com/jobs/1234/museum-guide/job?in_iframe=1'],
    ['lever', '//jobs.lever.co/museum/0b8a6a0e-6c1f-4a51-9d3e-6f0a4d1b2c3d'],
  ])('of %s is named', (board, src) => {
    expect(framed(src)).toMatchObject({ board, url: expect.stringMatching(/^https:/) });
  });

  it.each([
    'https://boards.greenhouse.io/embed/job_board?for=clockmuseum',
    'https://notgreenhouse.io/embed/job_app?for=x&amp;token=7003001',
    'https://video.example/embed/1',
    'javascript:alert(1)',
    'about:blank',
    'https://',
  ])('but not %s', (src) => expect(framed(src)).toBeUndefined());
});

describe('a posting in a frame of the same site', () => {
  const { url, html, title, holds } = SHAPES[0]!;
  const outer = () => documentOf('<title>Careers</title><h1>Careers</h1><iframe src="about:blank"></iframe>');

  it('is read as that of the page', () => {
    const document = outer();
    const inner = document.querySelector('iframe')!.contentDocument!;
    inner.documentElement.innerHTML = documentOf(html).documentElement.innerHTML;
    const { posting } = readPage(document, url);
    expect(posting?.title).toBe(title);
    for (const words of holds) expect(posting?.description).toContain(words);
  });

  it.each([null, 'throws'])('and a frame that may not be looked into (%s) holds nothing up', (what) => {
    const document = outer();
    Object.defineProperty(document.querySelector('iframe')!, 'contentDocument', {
      get: () => {
        if (what === 'throws') throw new Error('another origin');
        return null;
      },
    });
    expect(readPage(document, url).posting).toBeNull();
  });
});
