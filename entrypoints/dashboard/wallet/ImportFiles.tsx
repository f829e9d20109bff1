import { useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import { bumpRevision } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { addToWallet } from '../../../lib/store/wallet.ts';
import { importOptions } from '../../pages/import-options.ts';

interface Line {
  readonly file: string;
  readonly good: boolean;
  readonly text: string;
}

/** Drop, choose or paste files; each gets a line that says what came of it. The reader is loaded only when it is needed. */
export function ImportFiles() {
  const t = useWords();
  const [over, setOver] = useState(false);
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const take = async (files: readonly File[]) => {
    if (files.length === 0 || progress) return;
    setLines([]);
    setProgress({ done: 0, all: files.length });
    const { readFiles } = await import('../../../lib/credentials/index.ts');
    const inputs = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    const outcomes = await readFiles(inputs, {
      ...(await importOptions(new Date())),
      onProgress: (done, all) => setProgress({ done, all }),
    });
    const found: Line[] = [];
    for (const [i, outcome] of outcomes.entries()) {
      const file = inputs[i]!.name;
      if (outcome.ok) {
        await addToWallet(database(), outcome.value);
        found.push({
          file,
          good: true,
          text: t('wallet.imported', { file, count: outcome.value.evidence.length, format: outcome.value.format }),
        });
        for (const warning of outcome.value.warnings)
          found.push({ file, good: true, text: `${file}: ${t.code(warning.code, warning.params)}` });
      } else
        found.push({
          file,
          good: false,
          text: t('wallet.refused', { file, reason: t.code(outcome.problem.code, outcome.problem.params) }),
        });
    }
    setLines(found);
    setProgress(null);
    await bumpRevision();
  };
  return (
    <section
      class={`drop ${over ? 'over' : ''}`}
      aria-label={t('wallet.choose')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take([...(event.dataTransfer?.files ?? [])]);
      }}
      onPaste={(event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        const text = event.clipboardData?.getData('text/plain') ?? '';
        void take(
          files.length > 0 ? files : text.length > 20 ? [new File([text], 'pasted.txt', { type: 'text/plain' })] : [],
        );
      }}
      tabIndex={-1}
    >
      <p>
        {t('wallet.drop')}{' '}
        <label class="button">
          {t('wallet.choose')}
          <input
            class="hidden-text"
            type="file"
            multiple
            onChange={(event) => void take([...(event.currentTarget.files ?? [])])}
          />
        </label>
      </p>
      <p class="small muted">{t('wallet.formats')}</p>
      <div role="status">
        {progress && (
          <progress
            value={progress.done}
            max={progress.all}
            aria-label={t('wallet.importing', { done: progress.done, all: progress.all })}
          />
        )}
        <ul class="stack-s">
          {lines.map((line) => (
            <li key={line.text} class={`note ${line.good ? '' : 'warn'}`}>
              {line.text}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
