import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, type MessageKey, type Params, say, sayCode } from '../lib/words/index.ts';

/** The language of the surface; each surface provides it once at its root. */
export const LanguageContext = createContext<Language>('en');

export interface Say {
  (key: MessageKey, params?: Params): string;
  /** For codes that come from the core as data. */
  readonly code: (code: string, params?: Params) => string;
  readonly language: Language;
}

export function useWords(): Say {
  const language = useContext(LanguageContext);
  return Object.assign((key: MessageKey, params?: Params) => say(language, key, params), {
    code: (code: string, params?: Params) => sayCode(language, code, params),
    language,
  });
}
