import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { RungGlyph } from '../../components/RungGlyph.tsx';
import { useWords } from '../../components/words.tsx';
import { ask } from '../../lib/messages/ask.ts';
import { type CardState, postingKey } from '../../lib/model/library.ts';
import type { Card } from '../../lib/model/posting.ts';
import type { TabReading } from '../pages/read-tab.ts';

/** Cards shown; the popup is for a look, the page for the rest. */
const SHOWN = 8;

interface Scored {
  readonly card: Card;
  readonly state: CardState;
}

/** The list of the page in the order of the match, without moving anything on the page. Cards never read are not guessed. */
export function BestOnList({ reading }: { readonly reading: TabReading }) {
  const t = useWords();
  const [best, set] = useState<readonly Scored[]>([]);
  useEffect(() => {
    void bestOf(reading).then(set);
  }, [reading]);
  if (best.length === 0) return null;
  const open = async (url: string) => {
    if (reading.tab.id !== undefined) await browser.tabs.update(reading.tab.id, { url });
    window.close();
  };
  return (
    <section class="stack-s best">
      <h2 class="quiet">{t('popup.best')}</h2>
      <ol>
        {best.map(({ card, state }) => (
          <li key={state.key}>
            <RungGlyph band={state.band} size={18} />
            <span class="score">{state.score}</span>
            {card.url?.startsWith('http') ? (
              <button type="button" class="link-like" dir="auto" onClick={() => void open(card.url!)}>
                {card.title}
              </button>
            ) : (
              <span dir="auto">{card.title}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

async function bestOf({ reading }: TabReading): Promise<readonly Scored[]> {
  const board = reading.board ?? 'anypage';
  const reply = await ask('cards.states', { board, cards: [...reading.cards] });
  if (!reply.ok) return [];
  const byKey = new Map(reply.value.map((state) => [state.key, state]));
  return reading.cards
    .flatMap((card) => {
      const state = byKey.get(postingKey(board, card));
      return state && state.score !== null && !state.hidden ? [{ card, state }] : [];
    })
    .sort((a, b) => b.state.score! - a.state.score!)
    .slice(0, SHOWN);
}
