import { describe, expect, it } from 'vitest';
import { wordForms } from '../../lib/skills/nlp.ts';

describe('other forms of a competency that a user adds', () => {
  it.each([
    ['take blood samples', 'taking blood samples'],
    ['Prepare tax returns', 'preparing tax returns'],
    ['data pipeline', 'data pipelines'],
    ['data pipelines', 'data pipeline'],
  ])('of %j include %j', (label, form) => {
    expect(wordForms(label)).toContain(form);
  });

  it.each(['SQL', 'ISO 9001', '', '   ', 'x'.repeat(200)])('of %j are none', (label) => {
    expect(wordForms(label)).toEqual([]);
  });

  it('never hold the label itself', () => {
    for (const label of ['clean drains', 'welding', 'team leadership']) expect(wordForms(label)).not.toContain(label);
  });
});
