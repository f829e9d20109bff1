import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';

const TEXT =
  'Keep the lamps of a small museum burning, talk to visitors, write down what breaks and mend what can be mended before the doors open.';

function isClosed(notice: string, description = TEXT): boolean | undefined {
  const data = JSON.stringify({ '@type': 'JobPosting', title: 'Lamp Keeper', description });
  const html = `<title>Lamp Keeper</title><h1>Lamp Keeper</h1><p>${notice}</p><div>${description}</div><script type="application/ld+json">${data}</script>`;
  return readPage(documentOf(html), 'https://jobs.example.com/jobs/77').posting?.closed;
}

describe('a closed posting', () => {
  it.each([
    'No longer accepting applications',
    'This job has expired on Indeed',
    'This position has been filled.',
    'The job posting is closed',
    'Diese Stelle ist nicht mehr verfügbar',
    'Cette offre n’est plus disponible',
    'Nabídka již není aktuální',
    // As boards of 2026 say it.
    'Es werden keine Bewerbungen mehr angenommen',
    'Ya no se aceptan solicitudes',
    'N’accepte plus de candidatures',
    'Sorry, this job was removed at 11:10 a.m. (PST) on Wednesday, Jul 08, 2026',
    'This job post is closed and the position is probably filled',
    'This job ad has expired',
    'This job is no longer active',
    'Applications are no longer being accepted',
    'Applications are closed',
    'The application period has ended',
    'The application deadline has passed.',
  ])('%s', (notice) => expect(isClosed(notice)).toBe(true));

  it.each([
    'Apply now',
    'Open until the position is filled',
    'The position will be filled as soon as possible',
    'If the job is closed you will hear from us',
    'Applications close on 30 November',
    'The application deadline is 12 May',
    'Applications are accepted until the position is closed',
    'We accept applications all year',
  ])('not: %s', (notice) => expect(isClosed(notice)).toBe(false));

  it.each(['This position has been filled.\n', 'No longer accepting applications\n'])(
    '%s beside the text itself',
    (notice) => {
      const html = (text: string) =>
        `<title>Lanterns - Lamp Keeper</title><div class="posting-headline"><h2>Lamp Keeper</h2></div><div data-qa="job-description">${text}</div>`;
      const read = (text: string) =>
        readPage(documentOf(html(text)), 'https://jobs.lever.co/lanterns/0b8a6a0e-6c1f-4a51-9d3e-6f0a4d1b2c3d').posting;
      for (const text of [`<p>${notice}</p><p>${TEXT}</p>`, `<p>${TEXT}</p><p>${notice}</p>`])
        expect(read(text)).toMatchObject({ closed: true, description: TEXT });
      expect(read(`<p>${TEXT}</p><p>${notice}</p><p>${TEXT}</p>`)?.description).toContain(notice.trim());
    },
  );

  it('is not told by the words of the description itself', () => {
    const words = `${TEXT} You inherit a post that was left when the old role was closed.`;
    expect(isClosed('Apply now', words)).toBe(false);
  });
});

describe('a posting that was taken off its board', () => {
  const LEVER = 'https://jobs.lever.co/lanternfield/0b8a6a0e-6c1f-4a51-9d3e-6f0a4d1b2c3d';

  it.each([
    ['https://boards.greenhouse.io/lanterns/jobs/4012345', 'The job you are looking for is no longer open.'],
    [LEVER, 'Sorry, we couldn’t find anything here. The job posting you’re looking for might have closed.'],
    ['https://jobs.ashbyhq.com/lanterns/ed2e9a94-f58e-4ff8-8853-afd977850d43', 'Job not found'],
    ['https://apply.workable.com/lanterns/j/0BD8C06DB3/', 'This job is no longer available'],
    ['https://www.workatastartup.com/jobs/71234', 'The page you were looking for doesn’t exist: page not found'],
    [
      'https://recruiting.paylocity.com/recruiting/jobs/Details/4272751/Lanterns/Lamp-Keeper',
      'This position has been closed.',
    ],
    ['https://jobs.gusto.com/postings/lanterns-lamp-keeper-1234', 'This posting has been removed'],
    ['https://tarn.wd3.myworkdayjobs.com/Careers/job/Lamp-Keeper_R-1', 'The page you are looking for doesn’t exist.'],
    ['https://www.dice.com/job-detail/0b9a4c1e-52a7-4d0c-9f7e-8c2d6a1b3e50', 'Sorry, this job is no longer available.'],
    ['https://wellfound.com/jobs/4230970-lamp-keeper', 'This job is closed'],
    ['https://jobs.smartrecruiters.com/Lanterns/744000095392785', 'This job ad has been removed'],
    ['https://builtin.com/job/lamp-keeper/8624171', 'Job Post Expired'],
  ])('%s is no failure of its reader', (url, notice) => {
    const reading = readPage(documentOf(`<title>Careers</title><main><h1>${notice}</h1></main>`), url);
    expect(reading).toMatchObject({ posting: null, promised: false });
    expect(reading.problem).toBeUndefined();
  });

  it('is told by data that are all null, but not by data of which only a part has come', () => {
    const at = 'https://jobs.ashbyhq.com/lanterns/ed2e9a94-f58e-4ff8-8853-afd977850d43';
    const shell = (data: unknown) =>
      readPage(documentOf(`<div id="root"></div><script>window.__appData = ${JSON.stringify(data)};</script>`), at);
    expect(shell({ organization: null, posting: null, jobBoard: null }).promised).toBe(false);
    expect(shell({ organization: { name: 'Lanterns' }, posting: null, jobBoard: null }).promised).toBe(true);
    expect(shell({ posting: null }).promised).toBe(true);
  });

  it('but a page of that address that says nothing of the kind is', () => {
    const reading = readPage(documentOf('<title>Careers</title><main><h1>Loading</h1></main>'), LEVER);
    expect(reading).toMatchObject({ posting: null, promised: true });
    expect(reading.problem?.failed.length).toBeGreaterThan(0);
  });
});
