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
  ])('%s', (notice) => expect(isClosed(notice)).toBe(true));

  it.each([
    'Apply now',
    'Open until the position is filled',
    'The position will be filled as soon as possible',
    'If the job is closed you will hear from us',
  ])('not: %s', (notice) => expect(isClosed(notice)).toBe(false));

  it('is not told by the words of the description itself', () => {
    const words = `${TEXT} You inherit a post that was left when the old role was closed.`;
    expect(isClosed('Apply now', words)).toBe(false);
  });
});
