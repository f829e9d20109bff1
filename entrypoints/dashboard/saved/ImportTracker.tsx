import { useRef, useState } from 'preact/hooks';
import { dayWords } from '../../../components/day.ts';
import { useWords } from '../../../components/words.tsx';
import { useUndo } from '../undo.tsx';
import { importRows, takeBack } from './import-rows.ts';
import { guessMapping, type Mapping, TRACKER_FIELDS, trackerRow } from './tracker.ts';

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Rows shown before anything is taken in. */
const SHOWN = 5;

/** A list from another tracker: choose the file, check which column is what, look at the first rows, import. */
export function ImportTracker() {
  const t = useWords();
  const offer = useUndo();
  const [table, setTable] = useState<Table | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [said, say] = useState('');
  const running = useRef<AbortController | null>(null);
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
    const { rows } = table;
    setTable(null);
    running.current = new AbortController();
    say(t('tracker.working', { done: 0, all: rows.length }));
    const imported = await importRows(rows, mapping, running.current.signal, (done) =>
      say(t('tracker.working', { done, all: rows.length })),
    );
    running.current = null;
    const text = t('tracker.done', { added: imported.keys.length, known: imported.known, left: imported.left });
    say(text);
    if (imported.keys.length > 0) offer({ text, undo: () => takeBack(imported).then(() => say(t('tracker.undone'))) });
  };
  return (
    <section class="room">
      <a class="back" href="#saved">
        ← {t('room.saved')}
      </a>
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
      <div class="row">
        <p role="status">{said}</p>
        {running.current && (
          <button type="button" class="button small" onClick={() => running.current?.abort()}>
            {t('tracker.stop')}
          </button>
        )}
      </div>
      {table && mapping && (
        <div class="card stack">
          <Columns header={table.header} mapping={mapping} onChange={setMapping} />
          <Preview rows={table.rows} mapping={mapping} />
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

function Columns({
  header,
  mapping,
  onChange,
}: {
  readonly header: readonly string[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}) {
  const t = useWords();
  return (
    <div class="form-grid">
      {TRACKER_FIELDS.map((field) => (
        <div class="stack-s" key={field}>
          <label for={`column-${field}`}>{t('tracker.column', { field: t(`tracker.field.${field}`) })}</label>
          <select
            id={`column-${field}`}
            value={String(mapping[field])}
            onChange={(event) => onChange({ ...mapping, [field]: Number(event.currentTarget.value) })}
          >
            <option value="-1">{t('tracker.none')}</option>
            {header.map((name, i) => (
              <option key={`${name} ${i}`} value={String(i)}>
                {name || `${i + 1}`}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}

/** The first rows read by the columns that are chosen now. */
function Preview({ rows, mapping }: { readonly rows: Table['rows']; readonly mapping: Mapping }) {
  const t = useWords();
  const read = rows.slice(0, SHOWN).flatMap((cells) => trackerRow(cells, mapping) ?? []);
  if (read.length === 0) return null;
  return (
    <div class="table-wrap">
      <table class="compact preview-table">
        <caption class="small muted">{t('tracker.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('saved.posting')}</th>
            <th scope="col">{t('saved.company')}</th>
            <th scope="col">{t('saved.status')}</th>
            <th scope="col">{t('saved.when')}</th>
            <th scope="col">{t('saved.notes')}</th>
          </tr>
        </thead>
        <tbody>
          {read.map((row, i) => (
            <tr key={i}>
              <td dir="auto">{row.posting.title}</td>
              <td dir="auto">{row.posting.company}</td>
              <td>{t(`status.${row.status}`)}</td>
              <td>{row.savedAt && dayWords(row.savedAt, t.language)}</td>
              <td dir="auto">{row.notes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
