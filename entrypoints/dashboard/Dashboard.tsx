import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../../components/Mark.tsx';
import { useWords } from '../../components/words.tsx';
import { useHash } from './hash.ts';
import { ROOMS, type Room } from './rooms.ts';
import { UndoProvider } from './undo.tsx';

/** A rail with words and one column; the address after `#` names the room, so back and forward work. */
export function Dashboard() {
  const t = useWords();
  const here = useHash();
  const room = ROOMS.find((candidate) => candidate.id === here.split('/')[0]) ?? ROOMS[0]!;
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
            {ROOMS.filter((one) => one.inRail).map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === room.id ? 'page' : undefined}>
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <main>
        <UndoProvider>
          <RoomPage room={room} />
        </UndoProvider>
      </main>
    </div>
  );
}

function RoomPage({ room }: { readonly room: Room }) {
  const [shown, set] = useState<{ readonly id: string; readonly page: ComponentType } | null>(null);
  useEffect(() => {
    let isHere = true;
    void room.load().then((page) => isHere && set({ id: room.id, page }));
    return () => {
      isHere = false;
    };
  }, [room]);
  if (shown?.id !== room.id) return null;
  const Page = shown.page;
  return <Page />;
}
