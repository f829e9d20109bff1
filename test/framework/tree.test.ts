import { describe, expect, it } from 'vitest';
import { treeOf } from '../../entrypoints/dashboard/framework/tree.ts';
import { openGraph } from '../../lib/framework/graph.ts';
import { HEADER, parseSector } from '../../lib/framework/parse.ts';

const entries = parseSector(
  'metal',
  `${HEADER}
arc	Arc welding	skill		welding							
brazing	Brazing	skill		elsewhere							
tig	TIG welding	skill		arc brazing							
welding	Welding	skill									
`,
);
const elsewhere = parseSector('fire', `${HEADER}\nelsewhere\tFire\tskill\t\t\t\t\t\t\t\t\t\n`);

describe('the tree of a sector', () => {
  it('has every entry once, under its first wider one that is here', () => {
    const rows = treeOf(entries, openGraph([...entries, ...elsewhere]));
    expect(rows.map(({ entry, depth }) => [entry.label, depth])).toEqual([
      ['Brazing', 0],
      ['Welding', 0],
      ['Arc welding', 1],
      ['TIG welding', 2],
    ]);
  });
});
