import { describe, expect, it } from 'vitest';
import { BOARDS, issueText, readPage, trustedProblem } from '../../lib/boards/index.ts';
import { documentOf, fixturesOf } from './fixture.ts';

const WORDS = ['Zephyrine', 'Quillworth', 'marzipan', 'salary 77777'];
/** A page of a posting whose reader has nothing to hold on to. */
const drifted = `<title>${WORDS[0]} at ${WORDS[1]}</title><body><div class="x9"><b>${WORDS[0]}</b><i>${WORDS[1]}</i><p>${WORDS[2]}, ${WORDS[3]}</p></div></body>`;

const POSTINGS = BOARDS.filter(({ id }) => id !== 'demo').flatMap((board) =>
  fixturesOf(board.id)
    .filter(({ name, expected }) => name === 'posting' && expected.posting && board.detail.length > 0)
    .map(({ url }) => ({ board, url: `${url}${url.includes('?') ? '&' : '?'}q=${WORDS[2]}` })),
);

describe('the report on a page that cannot be read', () => {
  it('there is a page of nearly every board', () => expect(POSTINGS.length).toBeGreaterThan(30));

  it.each(POSTINGS)(
    'of $board.id names its reader and what failed, and holds no word of the page',
    ({ board, url }) => {
      const { problem, promised } = readPage(documentOf(drifted), url);
      expect(promised).toBe(true);
      if (!problem) throw new Error('no problem was given');
      const text = issueText(board, trustedProblem(board, url, problem.failed, problem.jsonld), '9.8.7');
      expect(text).toContain('Rung 9.8.7');
      expect(text).toContain(board.checked);
      expect(text).toContain(new URL(url).hostname);
      for (const css of problem.failed) expect(text).toContain(css);
      expect(problem.failed.length).toBeGreaterThan(0);
      for (const word of [...WORDS, ...WORDS.map((one) => one.toLowerCase())]) expect(text).not.toContain(word);
    },
  );

  it('masks the words of an address that are not the form of the board', () => {
    const [workday] = BOARDS.filter(({ id }) => id === 'workday');
    const address = 'https://tarn.wd3.myworkdayjobs.com/en-US/Careers/job/Fellbridge/Chief-of-Marzipan_R-1?source=me';
    const { form } = trustedProblem(workday!, address, [], false);
    expect(form).toBe('/*/*/job/*/*');
  });

  it('takes from a page only selectors that are its own', () => {
    const [seek] = BOARDS.filter(({ id }) => id === 'seek');
    const own = '[data-automation="jobAdDetails"]';
    const { failed } = trustedProblem(seek!, 'not an address', [own, '@everyone look at https://spam.example'], true);
    expect(failed).toEqual([own]);
  });
});
