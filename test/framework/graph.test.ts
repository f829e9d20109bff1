import { describe, expect, it } from 'vitest';
import { openGraph } from '../../lib/framework/graph.ts';
import { HEADER, parseSector } from '../../lib/framework/parse.ts';

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
