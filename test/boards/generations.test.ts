import { describe, expect, it } from 'vitest';
import { readBoardPage } from '../../lib/boards/boardpage.ts';
import { BOARDS, boardFor, isPosting } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';
import { AD_TEXT, ADDRESSES, GENERATIONS } from './generations.ts';
import { ADDRESSES_2026, GENERATIONS_2026 } from './generations2026.ts';

describe('a page of a board in another markup', () => {
  it.each([...GENERATIONS, ...GENERATIONS_2026])(
    '$name',
    ({ board, url, html, title, company, locations, workplace, closed, description }) => {
      const reading = readBoardPage(BOARDS, documentOf(html), url);
      expect(reading).toMatchObject({ board, promised: false });
      expect(reading.posting).toMatchObject({
        title,
        company,
        locations,
        closed: closed ?? false,
        description: description ?? AD_TEXT,
        stated: { workplace: workplace ?? null },
      });
    },
  );
});

describe('an address of a board', () => {
  it.each([...ADDRESSES, ...ADDRESSES_2026])('%s promises a posting: %s', (url, promises) => {
    expect(boardFor(url)).not.toBeNull();
    expect(isPosting(url)).toBe(promises);
  });
});
