import { describe, expect, it } from 'vitest';
import { readFramework } from '../../../lib/cli/data.ts';
import { openGraph } from '../../../lib/framework/graph.ts';
import { matchPosting } from '../../../lib/match/match.ts';
import { pathwaysOf } from '../../../lib/match/plan/pathways.ts';
import { FACTS, NOW, walletOf } from '../arbitrary.ts';
import { must } from '../cases/case.ts';

const entries = new Map(readFramework().map((entry) => [entry.id, entry]));
const graph = openGraph([...entries.values()]);

/** What is suggested, without courses, to somebody who has none of these. */
function suggested(...ids: readonly string[]): string[] {
  const requirements = ids.map((id) => must(id, entries.get(id)?.kind));
  const match = matchPosting({ requirements, facts: FACTS, wallet: walletOf([]), graph, now: NOW });
  return pathwaysOf({ match, courses: [], graph, limits: { country: null } }).map(
    ({ kind, covers }) => `${kind} ${covers}`,
  );
}

describe('ways to what is missing that are no courses', () => {
  it('shows a tool by a piece of work, and practises with others what is done with others', () => {
    expect(suggested('kubernetes', 'attention-to-detail').sort()).toEqual([
      'portfolio kubernetes',
      'volunteering attention-to-detail',
    ]);
  });

  it('sends nobody to practise on patients, and takes readiness for no skill', () => {
    expect(suggested('wound-care', 'willingness-to-work-shifts', 'willingness-to-travel')).toEqual([]);
  });
});
