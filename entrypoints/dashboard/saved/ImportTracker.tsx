import { useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import { keyOf } from '../../../lib/model/library.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { savePosting } from '../../../lib/store/postings.ts';
import { guessMapping, type Mapping, TRACKER_FIELDS, trackerRow } from './tracker.ts';

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A list from another tracker: choose the file, check which column is what, import. */
export function ImportTracker() {
  const t = useWords();
  const [table, setTable] = useState<Table | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [said, say] = useState('');
  const open = async (file: File | undefined) => {
    if (!file) return;
    const { parseTable } = await import('../../../lib/credentials/carriers/table.ts');
    const [header, ...rows] = parseTable(await file.text());
    const isGood = header !== undefined && header.length > 1 && rows.length > 0;
    setTable(isGood ? { header, rows } : null);
    setMapping(isGood ? guessMapping(header) : null);
    say(isGood ? '' : t('tracker.noRows'));
  };
  const take = async () => {
    if (!table || !mapping) return;
    const { added, known, left } = await importRows(table, mapping);
    setTable(null);
    say(t('tracker.done', { added, known, left }));
  };
  return (
    <section class="room">
      <a href="#saved">← {t('room.saved')}</a>
      <header>
        <h1>{t('tracker.title')}</h1>
      </header>
      <p class="muted">{t('tracker.text')}</p>
      <div>
        <label class="button primary">
          {t('tracker.choose')}
          <input
            class="hidden-text"
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => void open(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <p role="status">{said}</p>
      {table && mapping && (
        <div class="card stack">
          <div class="form-grid">
            {TRACKER_FIELDS.map((field) => (
              <div class="stack-s" key={field}>
                <label for={`column-${field}`}>{t('tracker.column', { field: t(`tracker.field.${field}`) })}</label>
                <select
                  id={`column-${field}`}
                  value={String(mapping[field])}
                  onChange={(event) => setMapping({ ...mapping, [field]: Number(event.currentTarget.value) })}
                >
                  <option value="-1">{t('tracker.none')}</option>
                  {table.header.map((name, i) => (
                    <option key={`${name} ${i}`} value={String(i)}>
                      {name || `${i + 1}`}
                    </option>
                  ))}
                </select>
              </div>
            ))}
          </div>
          <div>
            <button type="button" class="button primary" disabled={mapping.title < 0} onClick={() => void take()}>
              {t('tracker.do', { count: table.rows.length })}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

async function importRows(table: Table, mapping: Mapping) {
  const db = database();
  let [added, known, left] = [0, 0, 0];
  for (const cells of table.rows) {
    const row = trackerRow(cells, mapping);
    if (!row) left++;
    else if (await db.postings.get(keyOf(row.posting))) known++;
    else {
      const saved = await savePosting(db, row.posting, { requirements: [], match: null }, new Date());
      await db.postings.update(saved.key, {
        status: row.status,
        notes: row.notes,
        savedAt: row.savedAt ?? saved.savedAt,
      });
      added++;
    }
  }
  await bumpRevision();
  return { added, known, left };
}
