import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useWords } from '../../components/words.tsx';
import type { Board } from '../../lib/boards/index.ts';
import { DEFAULT_BOARD } from '../../lib/model/settings.ts';
import { changeSettings } from '../../lib/settings.ts';
import { boardsTurnedOn } from '../pages/boards.ts';

/** Turns a board on or off. Asks the browser for its address first, with the reason beside the button. */
export function BoardSwitch({
  board,
  isBrief = false,
  onChanged,
}: {
  readonly board: Board;
  /** Where the reason stands above a list of switches, each beside the name of its board. */
  readonly isBrief?: boolean;
  readonly onChanged?: (on: boolean) => void;
}) {
  const t = useWords();
  const [on, set] = useState<boolean | null>(null);
  useEffect(() => {
    void boardsTurnedOn([board]).then((on) => set(on.has(board.id)));
  }, [board]);
  if (on === null) return null;
  // permissions.request must be the first call in the click, or the browser does not see the user's hand in it.
  const turnOn = async () => {
    const granted = await browser.permissions.request({ origins: [...board.matches] });
    if (granted)
      await changeSettings((now) => ({
        ...now,
        boards: { ...now.boards, [board.id]: now.boards[board.id] ?? DEFAULT_BOARD },
      }));
    set(granted);
    onChanged?.(granted);
  };
  const turnOff = async () => {
    await changeSettings((now) => {
      const { [board.id]: _, ...boards } = now.boards;
      return { ...now, boards };
    });
    await browser.permissions.remove({ origins: [...board.matches] });
    set(false);
    onChanged?.(false);
  };
  return (
    <section class={isBrief ? 'row' : 'stack-s'} data-board={board.id} data-on={on}>
      {on && isBrief && <span class="pill accent">{t('boards.on')}</span>}
      <button type="button" class="button" onClick={() => void (on ? turnOff() : turnOn())}>
        {isBrief ? (
          <>
            {t(on ? 'boards.turnOff' : 'boards.turnOn')} <span class="hidden-text">{board.name}</span>
          </>
        ) : (
          t(on ? 'popup.turnOff' : 'popup.turnOn', { board: board.name })
        )}
      </button>
      {!on && !isBrief && <p class="small muted">{t('popup.turnOnWhy', { board: board.name })}</p>}
    </section>
  );
}
