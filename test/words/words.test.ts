import { describe, expect, it } from 'vitest';
import { catalogueFor, LANGUAGES } from '../../lib/words/catalogues.ts';
import { en } from '../../lib/words/en/index.ts';
import { sourceFiles } from '../architecture.ts';

const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

describe.each(LANGUAGES.map((language) => [language]))('the catalogue in %s', (language) => {
  const catalogue = catalogueFor(language) as Readonly<Record<string, string>>;

  it('has every sentence and none besides', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
  });

  it('keeps the placeholders of every sentence', () => {
    const wrong = Object.entries(en).filter(
      ([key, sentence]) => String(placeholders(sentence)) !== String(placeholders(catalogue[key] ?? '')),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('says nothing in capitals or with an exclamation mark', () => {
    expect(
      Object.entries(catalogue)
        .filter(([, sentence]) => sentence.trim() === '' || /[!¡]/.test(sentence))
        .map(([key]) => key),
    ).toEqual([]);
  });
});

describe('words in the code', () => {
  it('every code that the core gives has a sentence', () => {
    const codes = sourceFiles(['lib'])
      .filter(({ path }) => !path.startsWith('lib/words'))
      .flatMap(({ path, text }) => codesIn(text).map((code) => ({ path, code })));
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter(({ code }) => !Object.hasOwn(en, code)).map(({ path, code }) => `${path}: ${code}`)).toEqual(
      [],
    );
  });

  it('no sentence stands in a component or page outside the catalogue', () => {
    const files = sourceFiles(['components', 'entrypoints']).filter(({ path }) => path.endsWith('.tsx'));
    expect(files.flatMap(({ path, text }) => literalsIn(text).map((words) => `${path}: ${words}`))).toEqual([]);
  });

  it('notices a sentence planted in a component', () => {
    expect(literalsIn('<p class="x">Save it now</p>')).toEqual(['Save it now']);
    expect(literalsIn('<input placeholder="Your name" />')).toEqual(['Your name']);
  });
});

/** Codes of reasons and problems: `code: 'room.thing'` and `failed('room.thing'`. */
function codesIn(text: string): string[] {
  return [...text.matchAll(/(?:\bcode: |\bfailed\(\s*)'([a-z]\w*(?:\.\w+)+)'/g)].map((found) => found[1]!);
}

/** Words between tags and in attributes that people read; two letters together make a word. Names of formats are no sentence. */
function literalsIn(text: string): string[] {
  const between = [
    ...text.matchAll(/<\/?[a-zA-Z][^<>]*(?<!=)>\s*([^<>{}()=;]*[A-Za-z]{2}[^<>{}()=;]*?)\s*<\/?[a-zA-Z]/g),
  ].map((found) => found[1]!.trim());
  const attributes = [...text.matchAll(/\b(?:placeholder|title|aria-label|alt)="([^"]*[a-z]{2} ?[^"]*)"/g)].map(
    (found) => found[1]!,
  );
  return [...between.filter((words) => !words.startsWith(',')), ...attributes];
}
