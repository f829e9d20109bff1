import { useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import { ownId } from '../../../lib/framework/own.ts';
import { COMPETENCY_KINDS, type CompetencyKind } from '../../../lib/model/competency.ts';
import { database } from '../../../lib/store/db.ts';
import { useLive } from '../../pages/live.ts';
import { addOwn, removeOwn } from './own.ts';

/** Competencies and names of the user's own, and words that they said are none. */
export function OwnCompetencies() {
  const t = useWords();
  const own = useLive(() => database().competencies.toArray()) ?? [];
  const [label, setLabel] = useState('');
  const [kind, setKind] = useState<CompetencyKind>('skill');
  const add = async (event: Event) => {
    event.preventDefault();
    const name = label.trim().slice(0, 80);
    if (!name) return;
    await addOwn({ id: ownId(name), label: name, kind }, []);
    setLabel('');
  };
  return (
    <section class="card stack">
      <h2>{t('framework.own')}</h2>
      <p class="small muted">{t('framework.ownText')}</p>
      <form class="inline-form" onSubmit={(event) => void add(event)}>
        <div class="stack-s grow">
          <label for="own-label">{t('framework.ownLabel')}</label>
          <input id="own-label" type="text" value={label} onInput={(event) => setLabel(event.currentTarget.value)} />
        </div>
        <div class="stack-s">
          <label for="own-kind">{t('framework.ownKind')}</label>
          <select id="own-kind" value={kind} onChange={(event) => setKind(event.currentTarget.value as CompetencyKind)}>
            {COMPETENCY_KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`kind.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="button">
          {t('framework.add')}
        </button>
      </form>
      <ul class="stack-s">
        {own.map((one) => (
          <li class="row spread" key={one.id}>
            <span>
              <strong>{one.label}</strong>{' '}
              <span class="small muted">
                {one.rejected ? t('framework.notOne') : [t.code(`kind.${one.kind}`), ...one.aliases].join(' · ')}
              </span>
            </span>
            <button
              type="button"
              class="button quiet small"
              aria-label={t('saved.removeThis', { title: one.label })}
              onClick={() => void removeOwn(one.id)}
            >
              {t('saved.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
