import { useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import type { Source } from '../../../lib/model/evidence.ts';

/** Bytes of one attached file; the backup carries it, so it stays moderate. */
const LARGEST = 10_000_000;

/** The piece of work itself, kept byte for byte in this browser and in the backup. */
export function FileField({
  file,
  onChange,
}: {
  readonly file: Source | null;
  readonly onChange: (file: Source | null) => void;
}) {
  const t = useWords();
  const [tooBig, setTooBig] = useState(false);
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    setTooBig(chosen.size > LARGEST);
    if (chosen.size <= LARGEST) onChange(await sourceOf(chosen));
  };
  return (
    <div class="stack-s whole">
      <span class="label">{t('file.title')}</span>
      <div class="row">
        <label class="button small">
          {t('file.choose')}
          <input class="hidden-text" type="file" onChange={(event) => void take(event.currentTarget.files?.[0])} />
        </label>
        {file && (
          <>
            <span class="small">{file.fileName}</span>
            <button type="button" class="button quiet small" onClick={() => onChange(null)}>
              {t('file.drop')}
            </button>
          </>
        )}
      </div>
      {tooBig && (
        <p class="note warn" role="alert">
          {t('file.tooBig')}
        </p>
      )}
    </div>
  );
}

async function sourceOf(chosen: File): Promise<Source> {
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    id: `file:${sha256.slice(0, 24)}`,
    format: 'artifact',
    carrier: 'file',
    fileName: chosen.name.slice(0, 200),
    importedAt: new Date().toISOString(),
    bytes,
    sha256,
  };
}
