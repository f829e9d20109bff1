import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as apply from '../../lib/boards/apply.ts';
import * as elsewhere from '../../lib/boards/elsewhere.ts';
import * as facts from '../../lib/boards/facts.ts';
import { fold } from '../../lib/boards/fold.ts';
import * as joblike from '../../lib/boards/joblike.ts';
import { mayOpen } from '../../lib/boards/opening.ts';

/** The pattern without what texts cannot be drawn from: boundaries, looks ahead, and what matches any word. */
function drawable({ source }: RegExp): RegExp {
  return new RegExp(
    source
      .replace(/\\b/g, '')
      .replace(/\(\?![^)]*\)/g, '')
      .replace(/\\w\+/g, 'x')
      .replace(/\\w\*/g, 'x?')
      .replace(/\[[^\]]*\]\{\d+,\d+\}/g, 'x')
      .replace(/\.\*|\.\{[^}]*\}/g, ''),
  );
}

const PATTERNS = [
  ...joblike.KINDS.map(([kind, pattern]) => [kind, pattern, joblike.OPENING] as const),
  ['a way to apply', apply.APPLY, apply.OPENING],
  ['a fact', facts.LABEL, facts.OPENING],
  ['similar postings', elsewhere.SIMILAR, elsewhere.OPENING],
  ['the site', elsewhere.SITE, elsewhere.OPENING],
] as const;

describe('the first look at a line', () => {
  it.each(PATTERNS)('lets through whatever the pattern of %s matches', (_, pattern, opening) => {
    fc.assert(
      fc.property(fc.stringMatching(drawable(pattern)), (drawn) => {
        const folded = fold(drawn);
        return !pattern.test(folded) || mayOpen(folded, opening);
      }),
      { numRuns: 3000 },
    );
  });

  it('lets through whatever path is one of postings', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(drawable(joblike.JOB_PATH)),
        (path) => !joblike.JOB_PATH.test(path) || joblike.mayBeJobPath(path),
      ),
      { numRuns: 5000 },
    );
    expect(joblike.mayBeJobPath('/2026/harbour/part-12')).toBe(false);
  });

  it('rules out what begins otherwise', () => {
    for (const line of ['the harbour part 12', 'read more', 'our story', ''])
      expect(mayOpen(line, joblike.OPENING)).toBe(false);
  });
});
