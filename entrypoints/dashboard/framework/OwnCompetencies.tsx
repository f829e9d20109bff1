import { useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import { ownId } from '../../../lib/framework/own.ts';
import { COMPETENCY_KINDS, type CompetencyKind } from '../../../lib/model/competency.ts';
import { database } from '../../../lib/store/db.ts';
import type { OwnCompetency } from '../../../lib/store/rows.ts';
import { useLive } from '../../pages/live.ts';
import { useUndo } from '../undo.tsx';
import { addOwn, keepOwn, removeOwn } from './own.ts';

/** Competencies and names of the user's own, and words that they said are none. */
export function OwnCompetencies() {
  const t = useWords();
  const own = useLive(() => database().competencies.toArray()) ?? [];
  const [label, setLabel] = useState('');
  const [kind, setKind] = useState<CompetencyKind>('skill');
  const [changing, setChanging] = useState<OwnCompetency | null>(null);
  const offer = useUndo();
  const add = async (event: Event) => {
    event.preventDefault();
    const name = label.trim().slice(0, 80);
    if (!name) return;
    if (changing) await keepOwn({ ...changing, label: name, kind });
    else await addOwn({ id: ownId(name), label: name, kind }, []);
    setChanging(null);
    setLabel('');
  };
  const change = (one: OwnCompetency) => {
    setChanging(one);
    setLabel(one.label);
    setKind(COMPETENCY_KINDS.find((known) => known === one.kind) ?? 'skill');
  };
  const remove = async (one: OwnCompetency) => {
    await removeOwn(one.id);
    offer({ text: t('framework.forgotten', { label: one.label }), undo: () => keepOwn(one) });
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
          {changing ? t('framework.keep') : t('framework.add')}
        </button>
      </form>
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
                  onClick={() => change(one)}
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
