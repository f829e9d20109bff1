import { describe, expect, it } from 'vitest';
import { aliasOf, contextOf, openLexicon, openPackedLexicon, packLexicon } from '../../lib/skills/lexicon.ts';
import { toyEntries, toyLexicon } from './toyframework.ts';

describe('a packed lexicon', () => {
  it('gives back every entry as it was', () => {
    expect(toyLexicon.size).toBe(toyEntries.length);
    expect(toyEntries.map((_, i) => toyLexicon.entry(i))).toEqual(toyEntries);
  });

  it('finds entries by id and by ESCO identifier', () => {
    for (const [i, entry] of toyEntries.entries()) expect(toyLexicon.indexOf(entry.id)).toBe(i);
    expect(toyLexicon.indexOf('nothing')).toBe(-1);
    expect(toyLexicon.indexOf('__proto__')).toBe(-1);
    const java = toyLexicon.indexOf('java');
    expect(toyLexicon.indexOfEsco('11111111-1111-4111-8111-111111111111')).toBe(java);
    expect(toyLexicon.indexOfEsco('http://data.europa.eu/esco/skill/11111111-1111-4111-8111-111111111111')).toBe(java);
    expect(toyLexicon.indexOfEsco('33333333-3333-4333-8333-333333333333')).toBe(-1);
  });

  it('finds the owners of every label, with their rules', () => {
    const { count, values } = toyLexicon.index.match('Golang');
    expect(count).toBe(1);
    expect(toyLexicon.owners(values[0]!).map((owner) => aliasOf(toyLexicon, owner))).toEqual(['Golang']);
    const go = toyLexicon.owners(toyLexicon.index.match('Go').values[0]!)[0]!;
    expect(contextOf(toyLexicon, go)).toMatchObject({
      alias: 'Go',
      exactCase: true,
      inList: true,
      not: ['Go to', 'Go live'],
    });
  });

  it('is the same for the same entries and refused when it is none', () => {
    const packed = packLexicon(toyEntries);
    expect(new Uint8Array(packLexicon(toyEntries))).toEqual(new Uint8Array(packed));
    expect(openPackedLexicon(new ArrayBuffer(0))).toBeNull();
    expect(openPackedLexicon(new ArrayBuffer(1024))).toBeNull();
    expect(openPackedLexicon(packed.slice(0, packed.byteLength - 8))).toBeNull();
  });

  it('may be empty', () => {
    const empty = openLexicon([]);
    expect(empty.size).toBe(0);
    expect(empty.index.match('anything').count).toBe(0);
    expect(empty.phrases.rank(['anything'], 3)).toEqual([]);
    expect(empty.indexOf('x')).toBe(-1);
  });
});
