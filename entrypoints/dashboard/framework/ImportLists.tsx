import { useRef, useState } from 'preact/hooks';
import { dayWords } from '../../../components/day.ts';
import { ProblemNote } from '../../../components/ProblemNote.tsx';
import { useWords } from '../../../components/words.tsx';
import type { Problem } from '../../../lib/model/outcome.ts';
import type { FrameworkRow } from '../../../lib/store/rows.ts';
import { useLive } from '../../pages/live.ts';
import { importedLists } from '../../pages/user-framework.ts';
import { DropZone } from '../DropZone.tsx';
import { useUndo } from '../undo.tsx';
import { importLists, removeList, restoreList } from './importing.ts';

interface Running {
  /** 0 to 1. */
  readonly done: number;
  readonly stop: () => void;
}

/** Lists of competencies from elsewhere: choose or drop them, see what is there, take them out again. */
export function ImportLists() {
  const t = useWords();
  const [running, setRunning] = useState<Running | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, say] = useState('');
  const busy = useRef(false);
  const take = async (files: readonly File[]) => {
    if (files.length === 0 || busy.current) return;
    busy.current = true;
    const stopper = new AbortController();
    const show = (done: number) => setRunning({ done, stop: () => stopper.abort() });
    setProblem(null);
    say('');
    show(0);
    try {
      const outcome = await importLists(files, { onProgress: show, signal: stopper.signal });
      if (outcome === null) say(t('framework.stopped'));
      else if (outcome.ok) say(t('framework.imported', { name: outcome.value.name, count: outcome.value.entries }));
      else setProblem(outcome.problem);
    } catch (error) {
      console.error('Rung could not import a list', error);
      setProblem({ code: 'message.failed' });
    } finally {
      busy.current = false;
      setRunning(null);
    }
  };
  return (
    <section class="card stack">
      <h2>{t('framework.lists')}</h2>
      <p class="small muted">{t('framework.listsText')}</p>
      <DropZone
        name={t('framework.listsDrop')}
        text={t('framework.listsDrop')}
        button={t('framework.listsChoose')}
        accept=".csv,.tsv,.txt,.zip"
        disabled={running !== null}
        onFiles={take}
      >
        {running && <Progress running={running} />}
      </DropZone>
      {problem && <ProblemNote problem={problem} />}
      <p role="status" class="small import-said">
        {said}
      </p>
      <Lists />
    </section>
  );
}

function Progress({ running }: { readonly running: Running }) {
  const t = useWords();
  const words = t('framework.importing', { percent: Math.round(100 * running.done) });
  return (
    <div class="row import-progress">
      <progress value={running.done} max={1} aria-label={words} />
      <span class="small">{words}</span>
      <button type="button" class="button small" onClick={running.stop}>
        {t('import.stop')}
      </button>
    </div>
  );
}

function Lists() {
  const t = useWords();
  const offer = useUndo();
  const rows = useLive(importedLists) ?? [];
  const remove = async (row: FrameworkRow) => {
    await removeList(row);
    offer({ text: t('framework.listRemoved', { name: row.name }), undo: () => restoreList(row) });
  };
  if (rows.length === 0) return null;
  return (
    <ul class="stack-s imported-lists">
      {rows.map((row) => (
        <li class="row spread" key={row.id}>
          <span>
            <strong>{row.name}</strong> <span class="small muted">{aboutList(row, t)}</span>
          </span>
          <button
            type="button"
            class="button quiet small"
            aria-label={t('saved.removeThis', { title: row.name })}
            onClick={() => void remove(row)}
          >
            {t('saved.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Version, languages, counts and day, as far as they are known. */
function aboutList({ list, entries, importedAt }: FrameworkRow, t: ReturnType<typeof useWords>): string {
  const languages = new Intl.DisplayNames([t.language], { type: 'language' });
  return [
    list?.version && t('framework.listVersion', { version: list.version }),
    list?.languages.map((code) => languages.of(code) ?? code).join(', '),
    t('framework.size', { count: entries }),
    t('framework.listJoined', { count: list?.joined ?? 0 }),
    dayWords(importedAt, t.language),
  ]
    .filter(Boolean)
    .join(' · ');
}
