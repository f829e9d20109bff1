import { useState } from 'preact/hooks';
import { ProblemNote } from '../../../components/ProblemNote.tsx';
import { useWords } from '../../../components/words.tsx';
import { dayOf } from '../../../lib/model/day.ts';
import type { Problem } from '../../../lib/model/outcome.ts';
import { bumpRevision, changeSettings, readSettings } from '../../../lib/settings.ts';
import { exportBackup, parseBackup, previewRestore, restoreBackup } from '../../../lib/store/backup.ts';
import { database } from '../../../lib/store/db.ts';
import { isSealed, seal, unseal } from '../../../lib/store/seal.ts';
import { download } from '../download.ts';
import { useUndo } from '../undo.tsx';
import { recheck } from '../wallet/recheck.ts';
import { RestorePreview, type Waiting } from './RestorePreview.tsx';

/** Opens a backup, shows what it would change, and restores it. */
function useRestoring(passphrase: string) {
  const t = useWords();
  const offer = useUndo();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [sealed, setSealed] = useState<string | null>(null);
  const look = async (text: string) => {
    setWaiting(null);
    setSealed(isSealed(text) ? text : null);
    if (isSealed(text) && passphrase === '') return setProblem({ code: 'backup.needsPassphrase' });
    const plain = isSealed(text) ? await unseal(text, passphrase) : { ok: true as const, value: text };
    const backup = plain.ok ? parseBackup(plain.value) : plain;
    setProblem(backup.ok ? null : backup.problem);
    if (!backup.ok) return;
    setSealed(null);
    setWaiting({ backup: backup.value, preview: await previewRestore(database(), backup.value) });
  };
  const restore = async (how: 'merge' | 'replace') => {
    if (!waiting) return;
    const settings = await readSettings();
    const before = await restoreBackup(database(), waiting.backup, how, new Date());
    const { settings: restored } = waiting.backup;
    if (how === 'replace' && restored) await changeSettings(() => restored);
    setWaiting(null);
    // A backup may say of its badges what it likes; the files in it are asked again.
    await recheck(database(), new Date());
    await bumpRevision();
    offer({
      text: t('data.restored'),
      undo: async () => {
        const backup = parseBackup(before);
        if (backup.ok) await restoreBackup(database(), backup.value, 'replace', new Date());
        await changeSettings(() => settings);
        await bumpRevision();
      },
    });
  };
  return { problem, waiting, sealed, look, restore, leave: () => setWaiting(null) };
}

async function save(passphrase: string): Promise<void> {
  const now = new Date();
  const text = await exportBackup(database(), now, await readSettings());
  const content = passphrase ? await seal(text, passphrase) : text;
  download(`rung-backup-${dayOf(now)}.json`, content, 'application/json');
}

/** Saves everything as one file, and restores such a file after showing what that will change. */
export function BackupCard() {
  const t = useWords();
  const [passphrase, setPassphrase] = useState('');
  const { problem, waiting, sealed, look, restore, leave } = useRestoring(passphrase);
  return (
    <div class="card stack" data-card="backup">
      <h2>{t('data.backup')}</h2>
      <p class="muted">{t('data.backupWhy')}</p>
      {problem && <ProblemNote problem={problem} />}
      <div class="stack-s choice">
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
        <button type="button" class="button primary" onClick={() => void save(passphrase)}>
          {t('data.save')}
        </button>
        <label class="button">
          {t('data.open')}
          <input
            class="hidden-text"
            type="file"
            accept=".json,application/json"
            onChange={(event) =>
              void textOf(event.currentTarget).then((text) => (text === null ? undefined : look(text)))
            }
          />
        </label>
        {sealed !== null && passphrase !== '' && (
          <button type="button" class="button" onClick={() => void look(sealed)}>
            {t('data.unseal')}
          </button>
        )}
      </div>
      {waiting && <RestorePreview waiting={waiting} onRestore={(how) => void restore(how)} onCancel={leave} />}
    </div>
  );
}

/** The text of the file that was chosen; the field is emptied, so that the same file can be chosen again. */
async function textOf(input: HTMLInputElement): Promise<string | null> {
  const text = await input.files?.[0]?.text();
  input.value = '';
  return text ?? null;
}
