import { en } from './en/index.ts';

/** Every sentence that Rung can say to a user. A missing key is a type error. */
export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en };

/** The interface language for a list of preferred BCP 47 tags; English when none fits. */
export function languageFor(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    const found = LANGUAGES.find((language) => language === primary);
    if (found) return found;
  }
  return 'en';
}

export type Params = Readonly<Record<string, string | number>>;

/** The sentence for a key with `{name}` placeholders filled. */
export function say(language: Language, key: MessageKey, params: Params = {}): string {
  return CATALOGUES[language][key].replace(/\{(\w{1,30})\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}

/** Whether a code that comes from data or another context is a sentence of the catalogue. */
export function isMessageKey(code: string): code is MessageKey {
  return Object.hasOwn(en, code);
}

/** The sentence for a code from the core; the code itself when the catalogue lacks it (tests forbid that). */
export function sayCode(language: Language, code: string, params: Params = {}): string {
  return isMessageKey(code) ? say(language, code, params) : code;
}
