import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './languages.ts';
import type { Catalogue, MessageKey } from './say.ts';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, de, fr, es };

/** All sentences of a language, for the extension's own pages and the command line. */
export function catalogueFor(language: Language): Catalogue {
  return CATALOGUES[language];
}
