import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { dayWords } from '../../../components/day.ts';
import { useWords } from '../../../components/words.tsx';
import { database } from '../../../lib/store/db.ts';
import { useLive } from '../../pages/live.ts';
import { askedOrigins } from './origins.ts';

/** Requests shown; all of them are in the list when it is opened further. */
const FIRST = 20;

/** Hosts that Rung may ask about credentials, and everything that it ever asked. Empty until the user allows one. */
export function OnlineCard() {
  const t = useWords();
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [shown, setShown] = useState(FIRST);
  const fetches = useLive(() => database().fetches.orderBy('n').reverse().toArray()) ?? [];
  useEffect(() => void askedOrigins().then(setOrigins), [fetches.length]);
  const stop = async (origin: string) => {
    await browser.permissions.remove({ origins: [origin] });
    setOrigins(await askedOrigins());
  };
  return (
    <div class="card stack" data-card="online">
      <h2>{t('onlineCard.title')}</h2>
      <p class="muted">{t('onlineCard.text')}</p>
      {origins.length === 0 ? (
        <p>{t('onlineCard.none')}</p>
      ) : (
        <ul class="stack-s">
          {origins.map((origin) => (
            <li class="row spread" key={origin}>
              <span class="address">{new URL(origin.replace('*', '')).host}</span>
              <button type="button" class="button small" onClick={() => void stop(origin)}>
                {t('onlineCard.stop')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {fetches.length > 0 && (
        <details>
          <summary>{t('onlineCard.asked', { count: fetches.length })}</summary>
          <ul class="stack-s small">
            {fetches.slice(0, shown).map((one) => (
              <li key={one.n} class="address">
                {dayWords(one.at, t.language)} · {one.url} ·{' '}
                {/^\d+$/.test(one.result) ? t('asked.answer', { status: one.result }) : t('asked.unreachable')}
              </li>
            ))}
          </ul>
          {fetches.length > shown && (
            <button type="button" class="button quiet small" onClick={() => setShown(shown + 200)}>
              {t('list.more', { count: fetches.length - shown })}
            </button>
          )}
        </details>
      )}
    </div>
  );
}
