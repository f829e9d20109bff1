import { describe, expect, it } from 'vitest';
import { ranked } from '../../lib/match/across.ts';
import type { Match } from '../../lib/model/match.ts';

const match = (score: number | null, compared: number, band: Match['band']): Match => ({
  score,
  band,
  compared,
  musts: { met: 0, all: 0 },
  blockers: [],
  proxies: [],
  items: [],
  notEnough: score === null ? { code: 'thin.few' } : null,
  uncapped: band,
});

describe('postings in the order to look at', () => {
  it('put a band first, and a posting that says little after one that can be compared', () => {
    const list = [
      { key: 'thin', match: match(null, 0.1, null) },
      { key: 'half compared', match: match(70, 0.5, 'good') },
      { key: 'fully compared', match: match(62, 1, 'good') },
      { key: 'strong', match: match(80, 0.9, 'strong') },
    ];
    expect(ranked(list).map(({ key }) => key)).toEqual(['strong', 'fully compared', 'half compared', 'thin']);
  });

  it('do not depend on the order given', () => {
    const list = ['b', 'a', 'c'].map((key) => ({ key, match: match(50, 1, 'good') }));
    expect(ranked(list)).toEqual(ranked([...list].reverse()));
  });
});
