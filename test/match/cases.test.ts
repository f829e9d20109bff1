import { describe, expect, it } from 'vitest';
import { matchPosting } from '../../lib/match/match.ts';
import { graphOf, NOW } from './arbitrary.ts';
import { ADVISER_CASES } from './cases/index.ts';

describe('twenty people and postings: the band of a careers adviser', () => {
  it.each(ADVISER_CASES.map((one) => [one.job, one.person, one] as const))('%s, for: %s', (_job, _person, one) => {
    const { requirements, facts, wallet, framework } = one;
    const match = matchPosting({ requirements, facts, wallet, graph: graphOf(framework), now: NOW });
    const lines = match.items.map((item) => `${item.label}: ${item.state} ${item.points}/${item.of} ${item.why.code}`);
    expect(match.band, [`score ${match.score}`, ...match.blockers.map((b) => b.why.code), ...lines].join('\n')).toBe(
      one.band,
    );
  });
});
