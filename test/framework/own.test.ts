import { describe, expect, it } from 'vitest';
import { type OwnEntry, ownId, withOwn } from '../../lib/framework/own.ts';
import type { Competency } from '../../lib/model/competency.ts';
import { findLabels } from '../../lib/skills/labels.ts';
import { openPackedLexicon, packLexicon } from '../../lib/skills/lexicon.ts';

const entry = (id: string, label: string, aliases: readonly string[] = []): Competency => ({
  id,
  label,
  kind: 'skill',
  sector: 'x',
  aliases,
  broader: [],
  related: [],
  esco: [],
  onet: null,
  contexts: [],
  countries: [],
  issuer: null,
  scale: null,
});
const own = (id: string, label: string, rest: Partial<OwnEntry> = {}): OwnEntry => ({
  id,
  label,
  kind: 'skill',
  aliases: [],
  rejected: false,
  ...rest,
});

const BUILT_IN = [entry('baking', 'Baking'), entry('brewing', 'Brewing')];

function idsIn(text: string, said: readonly OwnEntry[]): string[] {
  const lexicon = openPackedLexicon(packLexicon(withOwn(BUILT_IN, said)))!;
  return findLabels(text, lexicon).map((hit) => hit.id);
}

describe('the framework as the user wants it', () => {
  it('finds names that the user added', () => {
    expect(idsIn('proving sourdough', [])).toEqual([]);
    expect(idsIn('proving sourdough', [own('baking', 'Baking', { aliases: ['proving sourdough'] })])).toEqual([
      'baking',
    ]);
  });

  it('finds entries of the user’s own', () => {
    expect(idsIn('dry stone walling', [own(ownId('Dry stone walling'), 'Dry stone walling')])).toEqual([
      'own-dry-stone-walling',
    ]);
  });

  it('forgets what the user said is no competency, and nothing else', () => {
    expect(idsIn('baking and brewing', [own('baking', 'Baking', { rejected: true })])).toEqual(['brewing']);
  });

  it('gives every name an id of its own, whatever its letters', () => {
    const ids = ['Dry stone walling', 'Čeština', 'Русский', 'C++', '日本語'].map(ownId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^own-[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('survives names with the separators of the line format', () => {
    expect(idsIn('left right', [own('own-x', 'left\tright', { aliases: ['a|b\nc'] })])).toEqual(['own-x']);
  });
});
