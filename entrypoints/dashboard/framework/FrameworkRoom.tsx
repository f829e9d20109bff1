import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import type { Lexicon } from '../../../lib/skills/lexicon.ts';
import { namesOf, searchFramework, useFramework } from '../../pages/framework.ts';
import { useOpened } from '../hash.ts';
import { CompetencyPage, TITLE } from './CompetencyPage.tsx';
import { CompetencyRows } from './CompetencyRows.tsx';
import { ImportLists } from './ImportLists.tsx';
import { OwnCompetencies } from './OwnCompetencies.tsx';
import { Sectors } from './Sectors.tsx';

/** The competency framework: search, the tree, one page per competency, lists from elsewhere and the user's own. */
export function FrameworkRoom() {
  const t = useWords();
  const lexicon = useFramework();
  const opened = useOpened();
  const [words, setWords] = useState('');
  const isSearching = words.trim().length > 1;
  const isFirst = useRef(true);
  useEffect(() => {
    setWords('');
    // A page that was opened from the tree or the search is read from its title on, and the title is in sight.
    if (!isFirst.current) document.getElementById(TITLE)?.focus();
    isFirst.current = false;
  }, [opened]);
  // The names are made ready while the user still reads, so that the first letter typed is as quick as the next.
  useEffect(() => {
    if (!lexicon) return;
    const timer = setTimeout(() => namesOf(lexicon), 50);
    return () => clearTimeout(timer);
  }, [lexicon]);
  return (
    <section class="room">
      <header>
        <h1>{t('room.framework')}</h1>
        {lexicon && <span class="muted small framework-size">{t('framework.size', { count: lexicon.size })}</span>}
      </header>
      <search class="stack-s">
        <label for="framework-words">{t('framework.search')}</label>
        <input
          id="framework-words"
          type="search"
          value={words}
          placeholder={t('framework.searchHint')}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        {lexicon && isSearching && <Found lexicon={lexicon} words={words} />}
      </search>
      {!lexicon && (
        <p class="small muted" role="status">
          {t('framework.opening')}
        </p>
      )}
      {!isSearching && lexicon && opened && <CompetencyPage key={opened} id={opened} lexicon={lexicon} />}
      {!isSearching && lexicon && !opened && <Sectors lexicon={lexicon} />}
      {!isSearching && !opened && <ImportLists />}
      {!isSearching && !opened && <OwnCompetencies lexicon={lexicon} />}
    </section>
  );
}

function Found({ lexicon, words }: { readonly lexicon: Lexicon; readonly words: string }) {
  const t = useWords();
  const rows = useMemo(
    () =>
      searchFramework(lexicon, words, lexicon.size).map(({ id, label, via }) => ({
        id,
        label,
        more: via ?? '',
        depth: 0,
      })),
    [lexicon, words],
  );
  return (
    <>
      <p class="small muted" role="status">
        {t('framework.found', { count: rows.length })}
      </p>
      {rows.length > 0 && (
        <div class="card found">
          <CompetencyRows rows={rows} label={t('framework.search')} />
        </div>
      )}
    </>
  );
}
