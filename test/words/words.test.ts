import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../lib/words/catalogues.ts';
import { en } from '../../lib/words/en/index.ts';
import { LANGUAGES, type Language } from '../../lib/words/languages.ts';
import { say, sayCode } from '../../lib/words/say.ts';
import { sourceFiles } from '../architecture.ts';

const PLURAL = /\{(\w+), plural, ((?:\w+ \{[^{}]*\} ?)+)\}/g;
/** Names of the values that a sentence speaks of, in plain places and in plurals. */
const placeholders = (sentence: string) =>
  [...new Set([...sentence.replace(PLURAL, '{$1}').matchAll(/\{(\w+)\}/g)].map((found) => found[1]!))].sort();
/** Forms of each plural in a sentence, by category. */
const plurals = (sentence: string) =>
  [...sentence.matchAll(PLURAL)].map((found) => [...found[2]!.matchAll(/(\w+) \{/g)].map((form) => form[1]!));

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

  it('has the forms of every plural that its language needs', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    // French and Spanish have "many" for millions, which nothing here counts; `other` stands in.
    const needed = pluralCategories.filter((category) => category !== 'many').sort();
    const wrong = Object.entries(catalogue).filter(([, sentence]) =>
      plurals(sentence).some((forms) => String([...forms].sort()) !== String(needed)),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('leaves no brace behind once its values are filled in', () => {
    const left = Object.entries(catalogue).filter(([key, sentence]) => {
      const params = Object.fromEntries(placeholders(sentence).map((name) => [name, 2]));
      return /[{}#]/.test(sayCode(catalogue, key, params));
    });
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it('says nothing in capitals or with an exclamation mark', () => {
    expect(
      Object.entries(catalogue)
        .filter(([, sentence]) => sentence.trim() === '' || /[!¡]/.test(sentence))
        .map(([key]) => key),
    ).toEqual([]);
  });
});

describe('counting', () => {
  it('takes the form that the language uses for the count', () => {
    const said = (language: Language, count: number) => say(catalogueFor(language), 'overlay.asks', { count });
    expect(said('en', 1)).toBe('1 competency asked for');
    expect(said('en', 0)).toBe('0 competencies asked for');
    expect(said('fr', 0)).toBe('0 compétence demandée'); // nought is singular in French
    expect(said('de', 1)).toBe('1 Kompetenz verlangt');
    expect(said('es', 12)).toBe('12 competencias pedidas');
  });

  it('writes numbers as the language does', () => {
    const said = (language: Language) => say(catalogueFor(language), 'framework.size', { count: 12_345 });
    expect(said('en')).toBe('12,345 competencies');
    expect(said('de')).toBe('12.345 Kompetenzen');
  });

  it('has a plural wherever English puts a count before a noun', () => {
    const bare = Object.entries(en).filter(([, sentence]) =>
      /\{(?:count|courses|hours|days|times|months|years|all)\}\+? (?!min)[a-z]{3,}s\b/.test(sentence),
    );
    expect(bare.map(([key]) => key)).toEqual([]);
  });

  it('does not read a value as a place', () => {
    expect(sayCode({}, 'a {title} b', { title: '{count, plural, one {x} other {y}}', count: 1 })).toBe(
      'a {count, plural, one {x} other {y}} b',
    );
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
