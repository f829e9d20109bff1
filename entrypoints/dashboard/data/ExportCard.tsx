import { useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import { database } from '../../../lib/store/db.ts';
import { useLive } from '../../pages/live.ts';
import { download } from '../download.ts';
import { EXPORT_FORMATS, type ExportFormat, exportCounts, exportFile } from './exports.ts';

/** The wallet in formats that other programs read, each with what it holds and what it does not prove. */
export function ExportCard() {
  const t = useWords();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState<ExportFormat | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const counts = useLive(() => exportCounts(database()));
  const save = async (format: ExportFormat) => {
    setBusy(format);
    setSaid(null);
    try {
      const made = await exportFile(database(), format, name.trim(), new Date());
      if (!made.ok) return setSaid(t.code(made.problem.code, made.problem.params));
      download(made.value.name, made.value.content, made.value.type);
      const { leftOut } = made.value;
      if (leftOut.length > 0) setSaid(t('export.leftOut', { files: leftOut.join(', ') }));
    } finally {
      setBusy(null);
    }
  };
  return (
    <div class="card stack" data-card="export">
      <h2>{t('export.title')}</h2>
      <p class="muted">{t('export.text')}</p>
      <div class="stack-s choice">
        <label for="export-name">{t('export.name')}</label>
        <input
          id="export-name"
          type="text"
          autocomplete="name"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <ul class="stack exports">
        {EXPORT_FORMATS.map((format) => (
          <li class="row spread" key={format}>
            <div class="grow">
              <h3>
                {t(`exportFormat.${format}`)} {counts && <span>({counts[format]})</span>}
              </h3>
              <p class="small">{t(`exportText.${format}`)}</p>
            </div>
            <button
              type="button"
              class="button"
              data-export={format}
              aria-label={t('export.saveAs', { format: t(`exportFormat.${format}`) })}
              disabled={busy !== null || !counts || counts[format] === 0}
              onClick={() => void save(format)}
            >
              {t(busy === format ? 'export.making' : 'export.save')}
            </button>
          </li>
        ))}
      </ul>
      {said && (
        <p class="note warn" role="alert">
          {said}
        </p>
      )}
    </div>
  );
}
