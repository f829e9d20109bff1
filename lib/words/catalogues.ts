import { de } from './de/index.ts';
import { common } from './en/common.ts';
import { en } from './en/index.ts';
import { match } from './en/match.ts';
import { overlay } from './en/overlay.ts';
import { skills } from './en/skills.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Catalogue, MessageKey } from './say.ts';

export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, de, fr, es };

/** Keys that the overlay and the badges use; a page is sent these and no others. */
const IN_PAGE = Object.keys({ ...common, ...match, ...overlay, ...skills }) as MessageKey[];

export function catalogueFor(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** What a page is sent, so that its script carries no words of its own. */
export function catalogueInPage(language: Language): Catalogue {
  return Object.fromEntries(IN_PAGE.map((key) => [key, CATALOGUES[language][key]]));
}

/** The interface language for a list of preferred BCP 47 tags; English when none fits. */
export function languageFor(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    const found = LANGUAGES.find((language) => language === primary);
    if (found) return found;
  }
  return 'en';
}
