import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import { DropZone } from '../DropZone.tsx';
import { ImportResults } from './ImportResults.tsx';
import { importFiles, type Line } from './importing.ts';
import { PasteBox } from './PasteBox.tsx';

interface Running {
  readonly done: number;
  readonly all: number;
  readonly stop: () => void;
}

/** Drop, choose or paste files; each gets a line that says what came of it. */
export function ImportFiles() {
  const t = useWords();
  const [running, setRunning] = useState<Running | null>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const busy = useRef(false);
  const take = async (files: readonly File[]) => {
    if (files.length === 0 || busy.current) return;
    busy.current = true;
    const stopper = new AbortController();
    const show = (done: number, all: number) => setRunning({ done, all, stop: () => stopper.abort() });
    setLines([]);
    show(0, files.length);
    try {
      setLines(await importFiles(files, { onProgress: show, signal: stopper.signal }));
    } finally {
      busy.current = false;
      setRunning(null);
    }
  };
  usePaste((files) => void take(files));
  return (
    <DropZone
      name={t('import.title')}
      text={t('wallet.drop')}
      button={t('wallet.choose')}
      disabled={running !== null}
      onFiles={take}
    >
      <p class="small muted">{t('wallet.formats')}</p>
      <PasteBox onPaste={(files) => void take(files)} />
      {running && <Progress running={running} />}
      <div role="status">{lines.length > 0 && <ImportResults lines={lines} />}</div>
    </DropZone>
  );
}

function Progress({ running }: { readonly running: Running }) {
  const t = useWords();
  const words = t('wallet.importing', { done: running.done, all: running.all });
  return (
    <div class="row import-progress">
      <progress value={running.done} max={running.all} aria-label={words} />
      <span class="small">{words}</span>
      <button type="button" class="button small" onClick={running.stop}>
        {t('import.stop')}
      </button>
    </div>
  );
}

/** Files pasted anywhere in the room; text is left to the box for it and to the fields of the forms. */
function usePaste(take: (files: readonly File[]) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
