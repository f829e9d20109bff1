import { useWords } from '../../../components/words.tsx';
import { useUndo } from '../undo.tsx';
import { BackupCard } from './BackupCard.tsx';
import { ExportCard } from './ExportCard.tsx';
import { OnlineCard } from './OnlineCard.tsx';
import { StorageCard } from './StorageCard.tsx';
import { wipe } from './wipe.ts';

/** What leaves this browser and what stays: backup, exports, room on disk, questions asked, deletion. */
export function DataRoom() {
  const t = useWords();
  const offer = useUndo();
  return (
    <section class="room data">
      <header>
        <h1>{t('room.data')}</h1>
      </header>
      <BackupCard />
      <ExportCard />
      <StorageCard />
      <OnlineCard />
      <div class="card stack" data-card="delete">
        <h2>{t('data.delete')}</h2>
        <p class="muted">{t('data.deleteWhy')}</p>
        <div>
          <button
            type="button"
            class="button danger"
            onClick={() => void wipe().then((undo) => offer({ text: t('data.deleted'), undo }))}
          >
            {t('data.deleteAll')}
          </button>
        </div>
      </div>
    </section>
  );
}
