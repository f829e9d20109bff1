import { expect, it } from 'vitest';
import { postingsLifted } from '../../../lib/match/plan/lifts.ts';
import { FACTS, graphOf, NOW, requirement, walletOf } from '../arbitrary.ts';
import { course } from './arbitrary.ts';

const graph = graphOf(['sql', 'excel', 'statistics', 'reporting', 'writing', 'drawing'].map((id) => ({ id })));
const posting = (key: string, ...ids: string[]) => ({
  key,
  requirements: ids.map((id) => requirement(id)),
  facts: FACTS,
});
const postings = [
  posting('asks for both', 'sql', 'excel', 'statistics', 'reporting'),
  posting('asks for others', 'statistics', 'reporting', 'writing', 'drawing'),
];
const teaching = (id: string) => course(id, { competencies: [{ id, level: 3 }], hours: 20 });

it('names the saved postings whose band rises with the courses, and no others', () => {
  const lifted = (...ids: string[]) =>
    postingsLifted(ids.map(teaching), { postings, wallet: walletOf([]), graph, now: NOW });
  // Two of four equal musts make "fair".
  expect(lifted('sql', 'excel')).toEqual(['asks for both']);
  expect(lifted()).toEqual([]);
});
