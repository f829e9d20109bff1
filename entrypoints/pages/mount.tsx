import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WordsContext } from '../../components/words.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import { onChange, readSettings } from '../../lib/settings.ts';
import { catalogueFor } from '../../lib/words/catalogues.ts';
import { languageFor } from '../../lib/words/languages.ts';
import { SafeMode } from './SafeMode.tsx';

/** Draws a page of the extension in the user's theme and language and keeps following both. */
export function mount(children: ComponentChildren): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  void readSettings().then((settings) => render(<Frame first={settings}>{children}</Frame>, root));
}

function Frame({ first, children }: { readonly first: Settings; readonly children: ComponentChildren }) {
  const settings = useSettings(first);
  const language = languageFor(settings.language ? [settings.language] : navigator.languages);
  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
    document.documentElement.lang = language;
  }, [settings.theme, language]);
  return (
    <WordsContext.Provider value={{ language, catalogue: catalogueFor(language) }}>
      <SafeMode>{children}</SafeMode>
    </WordsContext.Provider>
  );
}

export function useSettings(first: Settings = DEFAULT_SETTINGS): Settings {
  const [settings, set] = useState(first);
  useEffect(() => {
    const load = () => void readSettings().then(set);
    load();
    return onChange((what) => what.settings && load());
  }, []);
  return settings;
}
