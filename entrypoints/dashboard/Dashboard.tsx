import { useEffect } from 'preact/hooks';
import { Mark } from '../../components/Mark.tsx';
import { useWords } from '../../components/words.tsx';
import { Loaded } from '../pages/Loaded.tsx';
import { useHash } from './hash.ts';
import { ROOMS, roomAt } from './rooms.ts';
import { UndoProvider } from './undo.tsx';

/** A rail with words and one column; the address after `#` names the room, so back and forward work. */
export function Dashboard() {
  const t = useWords();
  const here = useHash();
  const room = roomAt(here);
  useEffect(() => {
    document.title = `${t(room.name)} · ${t('app.name')}`;
  }, [room, t.language]);
  return (
    <div class="rung dashboard">
      <nav aria-label={t('dashboard.rail')}>
        <div class="rail">
          <a class="brand" href="#saved">
            <Mark size={24} /> {t('app.name')}
          </a>
          <ul>
            {ROOMS.filter((one) => one.under === one.id).map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === room.under ? 'page' : undefined}>
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <main>
        <UndoProvider>
          <Loaded load={room.load} />
        </UndoProvider>
      </main>
    </div>
  );
}
