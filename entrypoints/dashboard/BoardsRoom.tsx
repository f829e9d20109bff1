import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { CopyReport } from '../../components/CopyReport.tsx';
import { dayWords } from '../../components/day.ts';
import { useWords } from '../../components/words.tsx';
import { type Board, issueText } from '../../lib/boards/index.ts';
import { database } from '../../lib/store/db.ts';
import type { Trouble } from '../../lib/store/rows.ts';
import { boardsTurnedOn, switchableBoards } from '../pages/boards.ts';
import { useLive } from '../pages/live.ts';
import { BoardSwitch } from '../popup/BoardSwitch.tsx';

/** Every board with its switch, when its reader was last checked, and how it fares here; those in trouble first, then those on. */
export function BoardsRoom() {
  const t = useWords();
  const troubles = useLive(() => database().troubles.toArray());
  const rows = new Map(troubles?.map((row) => [row.board, row]));
  const all = useMemo(switchableBoards, []);
  const on = useTurnedOn(all);
  const rank = ({ id }: Board) => (fails(rows.get(id)) ? 0 : on?.has(id) ? 1 : 2);
  const [words, setWords] = useState('');
  const boards = all.filter((board) => board.name.toLowerCase().includes(words.trim().toLowerCase()));
  return (
    <section class="room">
      <header>
        <h1>{t('room.boards')}</h1>
      </header>
      <p class="muted">{t('boards.intro')}</p>
      <search class="stack-s">
        <label for="board-words">{t('boards.search')}</label>
        <input id="board-words" type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        <div role="status">{boards.length === 0 && <p class="note">{t('boards.none')}</p>}</div>
      </search>
      <ul class="stack">
        {troubles &&
          on &&
          boards
            .sort((a, b) => rank(a) - rank(b))
            .map((board) => <BoardRow key={board.id} board={board} trouble={rows.get(board.id)} />)}
      </ul>
    </section>
  );
}

/** Boards that were on when the room was opened: one that is turned on stays where it is clicked. Null until it is known. */
function useTurnedOn(boards: readonly Board[]): ReadonlySet<string> | null {
  const [on, set] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    void boardsTurnedOn(boards).then(set);
  }, [boards]);
  return on;
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
    trouble?.lastSuccess && t('boards.success', { date: date(trouble.lastSuccess) }),
    trouble?.lastFailure && t('boards.failure', { date: date(trouble.lastFailure) }),
    !trouble?.lastSuccess && t(trouble?.lastFailure ? 'boards.nothingYet' : 'boards.never'),
  ];
  const problem = trouble?.problem;
  return (
    <li class="card stack">
      <div class="row spread">
        <div class="board-facts">
          <h2>{board.name}</h2>
          <p class="small muted">{facts.filter(Boolean).join(' ')}</p>
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
