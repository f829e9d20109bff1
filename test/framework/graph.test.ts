import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGraph } from '../../lib/framework/graph.ts';
import { HEADER, parseSector } from '../../lib/framework/parse.ts';
import type { Competency } from '../../lib/model/competency.ts';

const entries = parseSector(
  'toy',
  `${HEADER}
java	Java	tool		programming	kotlin=same platform						
kotlin	Kotlin	tool		programming	java=reads the same libraries|ghost=gone						
programming	Programming	skill		programming ghost							
scala	Scala	tool		programming	java=same platform						
`,
);
const graph = openGraph(entries);

describe('the graph of a framework', () => {
  it('mirrors wider into narrower', () => {
    expect(graph.broader('java')).toEqual(['programming']);
    expect(graph.narrower('programming')).toEqual(['java', 'kotlin', 'scala']);
  });
  it('mirrors related, with the reason that an entry states itself first', () => {
    expect(graph.related('java')).toEqual([
      { id: 'kotlin', reason: 'same platform' },
      { id: 'scala', reason: 'same platform' },
    ]);
    expect(graph.related('kotlin')).toEqual([{ id: 'java', reason: 'reads the same libraries' }]);
  });
  it('leaves out edges to nothing and to itself', () => {
    expect(graph.broader('programming')).toEqual([]);
    expect(graph.has('ghost')).toBe(false);
    expect(graph.related('nothing')).toEqual([]);
    expect(graph.get('__proto__')).toBeUndefined();
  });
});

describe('the graph of any framework', () => {
  const IDS: readonly string[] = ['a', 'b', 'c', 'd', 'e', 'ghost'];
  const stated = fc.record({
    broader: fc.array(fc.constantFrom(...IDS), { maxLength: 4 }),
    related: fc.array(fc.record({ id: fc.constantFrom(...IDS), reason: fc.constantFrom('alike', 'near') }), {
      maxLength: 4,
    }),
  });
  const entry = (id: string): Competency => ({
    id, label: id, kind: 'skill', sector: 'toy', aliases: [], broader: [], related: [], esco: [], onet: null, contexts: [],
    countries: [], issuer: null, scale: null,
  }); // biome-ignore format: a table

  it('is what the entries say, both ways, without what is not there', () => {
    fc.assert(
      fc.property(fc.array(stated, { maxLength: 5 }), (said) => {
        const list = said.map((one, i) => ({ ...entry(IDS[i]!), ...one }));
        const opened = openGraph(list);
        const isThere = (from: string, to: string) => from !== to && list.some(({ id }) => id === to);
        for (const { id, broader, related } of list) {
          expect(opened.broader(id)).toEqual([...new Set(broader)].filter((wide) => isThere(id, wide)));
          expect(opened.narrower(id)).toEqual(
            list.filter((other) => other.id !== id && other.broader.includes(id)).map((other) => other.id),
          );
          const own = related.filter((one) => isThere(id, one.id));
          const mirrored = list.flatMap((other) =>
            other.related
              .filter((one) => one.id === id && other.id !== id)
              .map(({ reason }) => ({ id: other.id, reason })),
          );
          const all = [...own, ...mirrored];
          expect(opened.related(id)).toEqual(all.filter((one, i) => all.findIndex(({ id: x }) => x === one.id) === i));
          expect(opened.get(id)).toEqual(list.find((other) => other.id === id));
        }
      }),
    );
  });
});
