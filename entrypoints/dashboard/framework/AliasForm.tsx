import { useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import type { Competency } from '../../../lib/model/competency.ts';
import { database } from '../../../lib/store/db.ts';
import { useLive } from '../../pages/live.ts';
import { useUndo } from '../undo.tsx';
import { addOwn, rejectOwn, removeOwn } from './own.ts';

/** The user's own name for an entry, and the word that it is none. */
export function AliasForm({ entry }: { readonly entry: Competency }) {
  const t = useWords();
  const offer = useUndo();
  const [alias, setAlias] = useState('');
  const own = useLive(() => database().competencies.get(entry.id), [entry.id]);
  const add = async (event: Event) => {
    event.preventDefault();
    if (!alias.trim()) return;
    await addOwn(entry, [alias.trim().slice(0, 80)]);
    setAlias('');
  };
  const reject = async () => {
    await rejectOwn(entry, true);
    offer({ text: t('framework.rejected', { label: entry.label }), undo: () => rejectOwn(entry, false) });
  };
  return (
    <form class="stack" onSubmit={(event) => void add(event)}>
      {own && own.aliases.length > 0 && (
        <p>
          <span class="muted">{t('framework.youCallIt')}</span> {own.aliases.join(', ')}{' '}
          <button type="button" class="button quiet small" onClick={() => void removeOwn(entry.id)}>
            {t('framework.forgetAliases')}
          </button>
        </p>
      )}
      <div class="inline-form">
        <div class="stack-s grow">
          <label for="alias">{t('framework.addAlias')}</label>
          <input id="alias" type="text" value={alias} onInput={(event) => setAlias(event.currentTarget.value)} />
        </div>
        <button type="submit" class="button">
          {t('framework.add')}
        </button>
      </div>
      {own?.rejected ? (
        <p class="note row">
          {t('framework.isRejected')}
          <button type="button" class="button small" onClick={() => void rejectOwn(entry, false)}>
            {t('framework.accept')}
          </button>
        </p>
      ) : (
        <div>
          <button type="button" class="button quiet small" onClick={() => void reject()}>
            {t('framework.reject')}
          </button>
        </div>
      )}
    </form>
  );
}
