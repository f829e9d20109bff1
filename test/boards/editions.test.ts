import { describe, expect, it } from 'vitest';
import { readBoardPage } from '../../lib/boards/boardpage.ts';
import { BOARDS, boardFor, isPosting } from '../../lib/boards/index.ts';
import { EDITIONS, LIST_CASES, MORE_ADDRESSES } from './editions.ts';
import { documentOf } from './fixture.ts';

describe('another edition of a page of a board', () => {
  it.each(EDITIONS)('$name', ({ board, url, html, title, company, locations, workplace, closed, description }) => {
    const reading = readBoardPage(BOARDS, documentOf(html), url);
    expect(reading).toMatchObject({ board, promised: false });
    expect(reading.posting).toMatchObject({
      title,
      company,
      locations,
      closed: closed ?? false,
      description,
      stated: { workplace: workplace ?? null },
    });
  });

  it.each(LIST_CASES)('as a list: $name', ({ board, url, html, cards }) => {
    const reading = readBoardPage(BOARDS, documentOf(html), url);
    expect(reading).toMatchObject({ board, posting: null, promised: false });
    expect(reading.cards).toMatchObject(cards);
    expect(reading.cards).toHaveLength(cards.length);
  });

  it.each(MORE_ADDRESSES)('%s promises a posting: %s', (url, promises) => {
    expect(boardFor(url)).not.toBeNull();
    expect(isPosting(url)).toBe(promises);
  });
});
