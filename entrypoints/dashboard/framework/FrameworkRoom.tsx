import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import { COMPETENCY_KINDS } from '../../../lib/model/competency.ts';
import type { Lexicon } from '../../../lib/skills/lexicon.ts';
import { entriesOf, searchFramework, useFramework } from '../../pages/framework.ts';
import { useOpened } from '../hash.ts';
import { CompetencyPage } from './CompetencyPage.tsx';
import { OwnCompetencies } from './OwnCompetencies.tsx';

const FOUND = 30;

/** The competency framework: search, the tree, and one page per competency. */
export function FrameworkRoom() {
  const t = useWords();
  const lexicon = useFramework();
  const opened = useOpened();
  const [words, setWords] = useState('');
  const found = lexicon ? searchFramework(lexicon, words, FOUND) : [];
  return (
    <section class="room">
      <header>
        <h1>{t('room.framework')}</h1>
        {lexicon && <span class="muted small">{t('framework.size', { count: lexicon.size })}</span>}
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
        <p class="small muted" role="status">
          {words.trim().length > 1 ? t('framework.found', { count: found.length }) : ''}
        </p>
        {found.length > 0 && (
          <ul class="found card">
            {found.map((choice) => (
              <li key={choice.id}>
                <a href={`#framework/${encodeURIComponent(choice.id)}`} onClick={() => setWords('')}>
                  {choice.label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </search>
      {lexicon && opened && <CompetencyPage key={opened} id={opened} lexicon={lexicon} />}
      {lexicon && !opened && <Sectors lexicon={lexicon} />}
      {!opened && <OwnCompetencies />}
    </section>
  );
}

/** All entries by sector and kind, folded; the widest of each sector first to go down from. */
function Sectors({ lexicon }: { readonly lexicon: Lexicon }) {
  const t = useWords();
  const sectors = useMemo(() => {
    const bySector = new Map<string, { id: string; label: string; kind: string }[]>();
    for (const entry of entriesOf(lexicon)) {
      const list = bySector.get(entry.sector) ?? [];
      list.push(entry);
      bySector.set(entry.sector, list);
    }
    return [...bySector].sort(([a], [b]) => (a < b ? -1 : 1));
  }, [lexicon]);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section class="card stack">
      <h2>{t('framework.sectors')}</h2>
      <ul class="sectors">
        {sectors.map(([sector, entries]) => (
          <li key={sector}>
            <button
              type="button"
              class="button quiet sector"
              aria-expanded={open === sector}
              onClick={() => setOpen(open === sector ? null : sector)}
            >
              <span>{t.code(`sector.${sector}`)}</span>
              <span class="muted small">{entries.length}</span>
            </button>
            {open === sector &&
              COMPETENCY_KINDS.map((kind) => {
                const own = entries.filter((entry) => entry.kind === kind);
                return own.length === 0 ? null : (
                  <div key={kind} class="stack-s sector-kind">
                    <h3>{t(`kinds.${kind}`)}</h3>
                    <ul class="chips">
                      {own.map((entry) => (
                        <li key={entry.id} class="pill">
                          <a href={`#framework/${encodeURIComponent(entry.id)}`}>{entry.label}</a>
                        </li>
                      ))}
                    </ul>
                  </div>
                );
              })}
          </li>
        ))}
      </ul>
    </section>
  );
}
