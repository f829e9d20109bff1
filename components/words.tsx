import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Catalogue, type MessageKey, type Params, say, sayCode } from '../lib/words/say.ts';

/** The language of a surface and its sentences; each surface provides them once at its root. */
export interface Words {
  /** BCP 47 tag, for dates and numbers. */
  readonly language: string;
  readonly catalogue: Catalogue;
}

export const WordsContext = createContext<Words>({ language: 'en', catalogue: {} });

export interface Say {
  (key: MessageKey, params?: Params): string;
  /** For codes that come from the core as data. */
  readonly code: (code: string, params?: Params) => string;
  readonly language: string;
  readonly catalogue: Catalogue;
}

export function useWords(): Say {
  const { language, catalogue } = useContext(WordsContext);
  return Object.assign((key: MessageKey, params?: Params) => say(catalogue, key, params), {
    code: (code: string, params?: Params) => sayCode(catalogue, code, params && named(catalogue, params)),
    language,
    catalogue,
  });
}

/** Parameters that are themselves words of the core (a kind of education) in the user's language. */
function named(catalogue: Catalogue, params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const key = `education.${value}`;
      return [name, Object.hasOwn(catalogue, key) ? sayCode(catalogue, key) : value];
    }),
  );
}
