import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useWords } from '../../components/words.tsx';
import { dayOf } from '../../lib/model/day.ts';
import { isFull } from '../../lib/model/outcome.ts';
import { bumpRevision } from '../../lib/settings.ts';
import { database } from '../../lib/store/db.ts';
import { rescue } from '../../lib/store/rescue.ts';
import { download } from '../dashboard/download.ts';
import { sizeWords } from './size.ts';

/**
 * Stands around every page. Where the database does not open, the page gives way to what can still be done: save what can
 * be read, then start fresh. Where the disk is full, it says so with the room there is; what was written stays.
 */
export function SafeMode({ children }: { readonly children: ComponentChildren }) {
  const { language } = useWords();
  const [broken, setBroken] = useState(false);
  const [room, setRoom] = useState<{ readonly used: string; readonly room: string } | null>(null);
  useEffect(() => {
    database()
      .open()
      .catch(() => setBroken(true));
    const onRejected = (event: PromiseRejectionEvent) => {
      if (isFull(event.reason)) void spaceLeft(language).then(setRoom);
    };
    addEventListener('unhandledrejection', onRejected);
    return () => removeEventListener('unhandledrejection', onRejected);
  }, [language]);
  if (broken) return <Rescue />;
  return (
    <>
      {room && <ProblemNote problem={{ code: 'safe.full', params: room }} />}
      {children}
    </>
  );
}

function Rescue() {
  const t = useWords();
  const [saved, setSaved] = useState<'not' | 'all' | 'part' | 'nothing'>('not');
  const save = async () => {
    try {
      const now = new Date();
      const { text, incomplete } = await rescue(database().name, now);
      download(`rung-rescued-${dayOf(now)}.json`, text, 'application/json');
      setSaved(incomplete.length > 0 ? 'part' : 'all');
    } catch {
      setSaved('nothing'); // said to the user in a sentence of its own
    }
  };
  const startFresh = async () => {
    await database().delete();
    await bumpRevision();
    location.reload();
  };
  return (
    <main class="rung room stack" data-safe-mode style="padding:24px;max-width:60ch">
      <h1>{t('safe.title')}</h1>
      <p>{t('safe.why')}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={() => void save()}>
          {t('safe.save')}
        </button>
        <button type="button" class="button danger" disabled={saved === 'not'} onClick={() => void startFresh()}>
          {t('safe.fresh')}
        </button>
      </div>
      {saved !== 'not' && <p role="status">{t(`safe.${saved}`)}</p>}
    </main>
  );
}

async function spaceLeft(language: string): Promise<{ readonly used: string; readonly room: string }> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: sizeWords(usage, language), room: sizeWords(quota, language) };
}
