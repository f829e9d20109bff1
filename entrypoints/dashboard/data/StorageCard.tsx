import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import { sizeWords } from '../../pages/size.ts';

interface Storage {
  readonly used: string;
  readonly room: string;
  readonly kept: boolean;
}

/** How much is stored, how much may be, and whether the browser may throw it away when the disk is full. */
export function StorageCard() {
  const t = useWords();
  const [storage, set] = useState<Storage | null>(null);
  useEffect(() => void look(t.language).then(set), [t.language]);
  if (!storage) return null;
  const keep = async () => {
    await navigator.storage.persist();
    set(await look(t.language));
  };
  return (
    <div class="card stack" data-card="storage">
      <h2>{t('storage.title')}</h2>
      <p>{t('storage.used', { used: storage.used, room: storage.room })}</p>
      <p class="muted">{t(storage.kept ? 'storage.kept' : 'storage.notKept')}</p>
      {!storage.kept && (
        <div>
          <button type="button" class="button" onClick={() => void keep()}>
            {t('storage.keep')}
          </button>
        </div>
      )}
    </div>
  );
}

async function look(language: string): Promise<Storage> {
  const [{ usage = 0, quota = 0 }, kept] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: sizeWords(usage, language), room: sizeWords(quota, language), kept };
}
