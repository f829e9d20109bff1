import { useState } from 'preact/hooks';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useWords } from '../../components/words.tsx';
import type { Problem } from '../../lib/model/outcome.ts';
import { bumpRevision } from '../../lib/settings.ts';
import {
  type Backup,
  deleteEverything,
  exportBackup,
  parseBackup,
  previewRestore,
  type RestorePreview,
  restoreBackup,
} from '../../lib/store/backup.ts';
import { database } from '../../lib/store/db.ts';
import { isSealed, seal, unseal } from '../../lib/store/seal.ts';
import { download } from './download.ts';
import { useUndo } from './undo.tsx';

interface Waiting {
  readonly backup: Backup;
  readonly preview: readonly RestorePreview[];
}

/** Backup, restore with a look at what will change, and deletion; each can be undone for a while. */
export function DataRoom() {
  const t = useWords();
  const offer = useUndo();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const save = async () => {
    const text = await exportBackup(database(), new Date());
    download(
      `rung-backup-${new Date().toISOString().slice(0, 10)}.json`,
      passphrase ? await seal(text, passphrase) : text,
      'application/json',
    );
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    setWaiting(null);
    const text = await file.text();
    const plain = isSealed(text) ? await unseal(text, passphrase) : { ok: true as const, value: text };
    const backup = plain.ok ? parseBackup(plain.value) : plain;
    setProblem(backup.ok ? null : backup.problem);
    if (backup.ok) setWaiting({ backup: backup.value, preview: await previewRestore(database(), backup.value) });
  };
  const restore = async (how: 'merge' | 'replace') => {
    if (!waiting) return;
    const before = await restoreBackup(database(), waiting.backup, how, new Date());
    setWaiting(null);
    await bumpRevision();
    offer({ text: t('data.restored'), undo: () => putBack(before) });
  };
  const wipe = async () => {
    const before = await exportBackup(database(), new Date());
    await deleteEverything(database());
    await bumpRevision();
    offer({ text: t('data.deleted'), undo: () => putBack(before) });
  };
  return (
    <section class="room">
      <header>
        <h1>{t('room.data')}</h1>
      </header>
      {problem && <ProblemNote problem={problem} />}
      <div class="card stack">
        <h2>{t('data.backup')}</h2>
        <p class="muted">{t('data.backupWhy')}</p>
        <div class="stack-s" style="max-width:360px">
          <label for="passphrase">{t('data.passphrase')}</label>
          <input
            id="passphrase"
            type="password"
            autocomplete="new-password"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        </div>
        <div class="row">
          <button type="button" class="button primary" onClick={() => void save()}>
            {t('data.save')}
          </button>
          <label class="button">
            {t('data.open')}
            <input
              class="hidden-text"
              type="file"
              accept=".json,application/json"
              onChange={(event) => void open(event.currentTarget.files?.[0])}
            />
          </label>
        </div>
        {waiting && (
          <Preview waiting={waiting} onRestore={(how) => void restore(how)} onCancel={() => setWaiting(null)} />
        )}
      </div>
      <div class="card stack">
        <h2>{t('data.delete')}</h2>
        <p class="muted">{t('data.deleteWhy')}</p>
        <div>
          <button type="button" class="button danger" onClick={() => void wipe()}>
            {t('data.deleteAll')}
          </button>
        </div>
      </div>
    </section>
  );
}

async function putBack(before: string): Promise<void> {
  const backup = parseBackup(before);
  if (backup.ok) await restoreBackup(database(), backup.value, 'replace', new Date());
  await bumpRevision();
}

function Preview({
  waiting,
  onRestore,
  onCancel,
}: {
  readonly waiting: Waiting;
  readonly onRestore: (how: 'merge' | 'replace') => void;
  readonly onCancel: () => void;
}) {
  const t = useWords();
  const rows = waiting.preview.filter((row) => row.added + row.replaced + row.removed > 0);
  return (
    <div class="note stack">
      <p>{t('data.preview', { date: waiting.backup.exportedAt.slice(0, 10) })}</p>
      <ul class="stack-s">
        {rows.map((row) => (
          <li key={row.table}>
            {t('data.previewRow', {
              table: t.code(`table.${row.table}`),
              added: row.added,
              replaced: row.replaced,
              removed: row.removed,
            })}
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button primary" onClick={() => onRestore('merge')}>
          {t('data.merge')}
        </button>
        <button type="button" class="button" onClick={() => onRestore('replace')}>
          {t('data.replace')}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {t('data.cancel')}
        </button>
      </div>
    </div>
  );
}
