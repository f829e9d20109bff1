import { useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import type { Lexicon } from '../../../lib/skills/lexicon.ts';
import { database } from '../../../lib/store/db.ts';
import type { OwnCompetency } from '../../../lib/store/rows.ts';
import { useLive } from '../../pages/live.ts';
import { useUndo } from '../undo.tsx';
import { OwnForm } from './OwnForm.tsx';
import { keepOwn, removeOwn } from './own.ts';

/** Competencies and names of the user's own, and words that they said are none. */
export function OwnCompetencies({ lexicon }: { readonly lexicon: Lexicon | null }) {
  const t = useWords();
  const own = useLive(() => database().competencies.toArray()) ?? [];
  const [changing, setChanging] = useState<OwnCompetency | null>(null);
  const offer = useUndo();
  const remove = async (one: OwnCompetency) => {
    if (changing?.id === one.id) setChanging(null);
    await removeOwn(one.id);
    offer({ text: t('framework.forgotten', { label: one.label }), undo: () => keepOwn(one) });
  };
  return (
    <section class="card stack">
      <h2>{t('framework.own')}</h2>
      <p class="small muted">{t('framework.ownText')}</p>
      <OwnForm key={changing?.id ?? ''} lexicon={lexicon} changing={changing} onDone={() => setChanging(null)} />
      <ul class="stack-s">
        {own.map((one) => (
          <li class="row spread" key={one.id}>
            <span>
              <a href={`#framework/${encodeURIComponent(one.id)}`}>{one.label}</a>{' '}
              <span class="small muted">
                {one.rejected ? t('framework.notOne') : [t.code(`kind.${one.kind}`), ...one.aliases].join(' · ')}
              </span>
            </span>
            <span class="row">
              {one.id.startsWith('own-') && (
                <button
                  type="button"
                  class="button quiet small"
                  aria-label={t('framework.changeThis', { label: one.label })}
                  onClick={() => setChanging(one)}
                >
                  {t('framework.change')}
                </button>
              )}
              <button
                type="button"
                class="button quiet small"
                aria-label={t('saved.removeThis', { title: one.label })}
                onClick={() => void remove(one)}
              >
                {t('saved.remove')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
