import { describe, expect, it } from 'vitest';
import { findLabels } from '../../lib/skills/labels.ts';
import { toyLexicon } from './toyframework.ts';

describe('framework labels in a text', () => {
  const table: [string, string[]][] = [
    ['Python and Java', ['python', 'java']],
    ['You prepare corporate tax returns.', ['tax-returns']],
    ['one tax return', ['tax-returns']],
    ['Python (programming language)', ['python']],
    ['We use Python, Go and Kubernetes', ['python', 'go', 'kubernetes']],
    ['Go developer wanted', ['go']],
    ['Go to our website, developer', []],
    ['We go the extra mile as developers', []],
    ['Python/R', ['python', 'r']],
    ['R for statistics', ['r']],
    ['Vitamin R', []],
    ['XLS files', ['excel']],
    ['xls files', []],
    ['experienceKubernetes', ['kubernetes']],
    ['', []],
  ];
  it.each(table)('%j', (text, expected) => {
    const hits = findLabels(text, toyLexicon);
    expect(hits.map((hit) => hit.id)).toEqual(expected);
    for (const hit of hits) expect(toyLexicon.id(hit.entry)).toBe(hit.id);
  });

  it('stand where they are written', () => {
    const [hit] = findLabels('  K8s!', toyLexicon);
    expect(hit).toMatchObject({ start: 2, end: 5, alias: 'K8s' });
  });
});
