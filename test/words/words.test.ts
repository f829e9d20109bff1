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

/**
 * German that speaks to the reader as "Sie": the capital word anywhere but at the start of a sentence that follows
 * another. There it may stand for a thing spoken of before ("Die Datei ist leer. Sie wurde nicht geöffnet.").
 */
const GERMAN_FORMAL = /(?<![.:?…] )\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b/;
/** Spanish that speaks to the reader as "usted": the word itself, and commands that only it takes. */
const SPANISH_FORMAL =
  /\b[Uu]sted(?:es)?\b|(?:^|[.:;?] )(?:Abra|Adjunte|Añada|Compruebe|Corrija|Elija|Escriba|Guarde|Haga|Pegue|Pulse|Suelte)\b|(?:inténtelo|dígalo|pídale|divídalo|añádal[ao]|ábral[ao]|descárguel[ao])(?!\p{L})/iu;

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

describe('one way of speaking to the reader', () => {
  const formal = (language: Language, form: RegExp) =>
    Object.entries(catalogueFor(language) as Readonly<Record<string, string>>)
      .filter(([, sentence]) => form.test(sentence))
      .map(([key]) => key);

  it('is "du" in German', () => {
    expect(formal('de', GERMAN_FORMAL)).toEqual([]);
  });

  it('is "tú" in Spanish', () => {
    expect(formal('es', SPANISH_FORMAL)).toEqual([]);
  });

  it.each([
    ['Wählen Sie eine Datei.', true],
    ['Aus einer Ihrer Listen', true],
    ['Ihre Mappe ist leer.', true],
    ['Öffne die Mappe; was Ihnen fehlt, steht dort.', true],
    ['Die Datei ist zu groß. Sie wurde nicht geöffnet.', false],
    ['Nicht lesbar: Sie ist abgeschnitten.', false],
    ['Die Unterschrift fehlt. Ihr Schlüssel ist bekannt; gib ihr Passwort ein.', false],
  ])('German: %s', (sentence, found) => {
    expect(GERMAN_FORMAL.test(sentence)).toBe(found);
  });

  it.each([
    ['Firmada por usted.', true],
    ['Está sellada. Escriba su contraseña y ábrala después.', true],
    ['Nada cambió; inténtelo más tarde.', true],
    ['Está sellada. Escribe su contraseña y ábrela después.', false],
    ['Elige un archivo que guardara Rung, o el que guarde el navegador.', false],
  ])('Spanish: %s', (sentence, found) => {
    expect(SPANISH_FORMAL.test(sentence)).toBe(found);
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

  it('every sentence is said somewhere', () => {
    const code = sourceFiles()
      .filter(({ path }) => !path.startsWith('lib/words'))
      .map(({ text }) => text)
      .join('\n');
    const named = new Set([...code.matchAll(/['"]([\w-]+(?:\.[\w-]+)+)['"]/g)].map((found) => found[1]!));
    const built = [...code.matchAll(/`([\w.-]+\.)\$\{/g)].map((found) => found[1]!);
    // The tag is read by `say` itself.
    const silent = Object.keys(en).filter(
      (key) => key !== 'language.tag' && !named.has(key) && !built.some((start) => key.startsWith(start)),
    );
    expect(silent).toEqual([]);
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
