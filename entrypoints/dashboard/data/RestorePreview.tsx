import { dayWords } from '../../../components/day.ts';
import { useWords } from '../../../components/words.tsx';
import type { ReadBackup, RestorePreview as Row } from '../../../lib/store/backup.ts';

export interface Waiting {
  readonly backup: ReadBackup;
  readonly preview: readonly Row[];
}

/** What restoring will change, table by table, before anything does. */
export function RestorePreview({
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
  const damaged = Object.entries(waiting.backup.leftOut);
  return (
    <div class="note stack">
      <p>{t('data.preview', { date: dayWords(waiting.backup.exportedAt, t.language) })}</p>
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
        {rows.length === 0 && <li>{t('data.previewSame')}</li>}
        {damaged.map(([table, count]) => (
          <li key={table}>
            <strong>{t('data.previewDamaged', { table: t.code(`table.${table}`), count })}</strong>
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
