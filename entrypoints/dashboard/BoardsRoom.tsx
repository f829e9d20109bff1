import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { CopyReport } from '../../components/CopyReport.tsx';
import { dayWords } from '../../components/day.ts';
import { useWords } from '../../components/words.tsx';
import { type Board, issueText } from '../../lib/boards/index.ts';
import { database } from '../../lib/store/db.ts';
import type { Trouble } from '../../lib/store/rows.ts';
import { switchableBoards } from '../pages/boards.ts';
import { useLive } from '../pages/live.ts';
import { BoardSwitch } from '../popup/BoardSwitch.tsx';

/** Every board with its switch, when its reader was last checked, and how it fares here; those in trouble first. */
export function BoardsRoom() {
  const t = useWords();
  const troubles = useLive(() => database().troubles.toArray()) ?? [];
  const rows = new Map(troubles.map((row) => [row.board, row]));
  const isFailing = (board: Board) => fails(rows.get(board.id));
  const [words, setWords] = useState('');
  const boards = switchableBoards().filter((board) => board.name.toLowerCase().includes(words.trim().toLowerCase()));
  return (
    <section class="room">
      <header>
        <h1>{t('room.boards')}</h1>
      </header>
      <p class="muted">{t('boards.intro')}</p>
      <search class="stack-s">
        <label for="board-words">{t('boards.search')}</label>
        <input id="board-words" type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </search>
      {boards.length === 0 && <p class="note">{t('boards.none')}</p>}
      <ul class="stack">
        {[...boards.filter(isFailing), ...boards.filter((board) => !isFailing(board))].map((board) => (
          <BoardRow key={board.id} board={board} trouble={rows.get(board.id)} />
        ))}
      </ul>
    </section>
  );
}

/** Failed after it last read something, or never read anything. */
function fails(trouble: Trouble | undefined): boolean {
  return trouble?.lastFailure != null && (trouble.lastSuccess ?? '') < trouble.lastFailure;
}

function BoardRow({ board, trouble }: { readonly board: Board; readonly trouble: Trouble | undefined }) {
  const t = useWords();
  const date = (day: string) => dayWords(day, t.language);
  const facts = [
    t('boards.checked', { date: date(board.checked) }),
    trouble?.lastSuccess ? t('boards.success', { date: date(trouble.lastSuccess) }) : t('boards.never'),
    ...(trouble?.lastFailure ? [t('boards.failure', { date: date(trouble.lastFailure) })] : []),
  ];
  const problem = trouble?.problem;
  return (
    <li class="card stack">
      <div class="row spread">
        <div class="board-facts">
          <h2>{board.name}</h2>
          <p class="small muted">{facts.join(' ')}</p>
        </div>
        <BoardSwitch board={board} isBrief />
      </div>
      {trouble && trouble.count > 0 && (
        <div class={`note${fails(trouble) ? ' warn' : ''} stack-s`}>
          <p class="small">{t('boards.trouble', { count: trouble.count, path: trouble.path ?? '' })}</p>
          {problem && <CopyReport text={issueText(board, problem, browser.runtime.getManifest().version)} />}
        </div>
      )}
    </li>
  );
}
