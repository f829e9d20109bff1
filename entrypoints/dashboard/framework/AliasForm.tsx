import { useState } from 'preact/hooks';
import { Icon } from '../../../components/Icon.tsx';
import { useWords } from '../../../components/words.tsx';
import { OWN_SECTOR } from '../../../lib/framework/own.ts';
import type { Competency } from '../../../lib/model/competency.ts';
import { database } from '../../../lib/store/db.ts';
import { useLive } from '../../pages/live.ts';
import { useUndo } from '../undo.tsx';
import { addOwn, forgetAlias, rejectOwn } from './own.ts';

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
        <div class="stack-s">
          <span class="muted">{t('framework.youCallIt')}</span>
          <ul class="chips">
            {own.aliases.map((name) => (
              <li class="pill accent" key={name}>
                {name}
                <button
                  type="button"
                  class="button icon chip-remove"
                  aria-label={t('picker.remove', { label: name })}
                  onClick={() => void forgetAlias(own, name, entry.sector === OWN_SECTOR)}
                >
                  <Icon name="close" size={12} />
                </button>
              </li>
            ))}
          </ul>
        </div>
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
      <div>
        <button type="button" class="button quiet small" onClick={() => void reject()}>
          {t('framework.reject')}
        </button>
      </div>
    </form>
  );
}
