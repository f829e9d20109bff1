import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../../components/Mark.tsx';
import { useWords } from '../../components/words.tsx';
import { ROOMS } from './rooms.ts';
import { UndoProvider } from './undo.tsx';

/** A rail with words and one column; the address after `#` names the room, so back and forward work. */
export function Dashboard() {
  const t = useWords();
  const here = useHash();
  const room = ROOMS.find((candidate) => candidate.id === here.split('/')[0]) ?? ROOMS[0]!;
  const Page = room.page;
  return (
    <div class="rung dashboard">
      <nav aria-label={t('dashboard.rail')}>
        <a class="brand" href="#saved">
          <Mark size={24} /> {t('app.name')}
        </a>
        <ul>
          {ROOMS.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === room.id ? 'page' : undefined}>
                {t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <UndoProvider>
          <Page />
        </UndoProvider>
      </main>
    </div>
  );
}

/** The part of the address after `#`, following back and forward. */
export function useHash(): string {
  const [hash, set] = useState(location.hash.slice(1));
  useEffect(() => {
    const follow = () => set(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}
