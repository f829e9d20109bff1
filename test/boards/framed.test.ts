import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';

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
