import { dayWords } from '../../components/FactList.tsx';
import { useWords } from '../../components/words.tsx';
import { database } from '../../lib/store/db.ts';
import { switchableBoards } from '../pages/boards.ts';
import { useLive } from '../pages/live.ts';
import { BoardSwitch } from '../popup/BoardSwitch.tsx';

/** Every board with its switch, when its reader was last checked, and how it fares here. */
export function BoardsRoom() {
  const t = useWords();
  const troubles = useLive(() => database().troubles.toArray()) ?? [];
  return (
    <section class="room">
      <header>
        <h1>{t('room.boards')}</h1>
      </header>
      <p class="muted">{t('boards.intro')}</p>
      <ul class="stack">
        {switchableBoards().map((board) => {
          const trouble = troubles.find((row) => row.board === board.id);
          return (
            <li class="card row spread" key={board.id}>
              <div>
                <h2>{board.name}</h2>
                <p class="small muted">
                  {t('boards.checked', { date: dayWords(board.checked, t.language) })}
                  {trouble?.lastSuccess
                    ? ` ${t('boards.success', { date: dayWords(trouble.lastSuccess, t.language) })}`
                    : ''}
                </p>
                {trouble && trouble.count > 0 && (
                  <p class="small">{t('boards.trouble', { count: trouble.count, path: trouble.path ?? '' })}</p>
                )}
              </div>
              <BoardSwitch board={board} isBrief />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
