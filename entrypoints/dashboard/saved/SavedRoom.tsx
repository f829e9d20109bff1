import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useWords } from '../../../components/words.tsx';
import type { SavedPosting } from '../../../lib/model/library.ts';
import { database } from '../../../lib/store/db.ts';
import { followPostings } from '../../../lib/store/follow.ts';
import { readProfile } from '../../../lib/store/profile.ts';
import { Loaded } from '../../pages/Loaded.tsx';
import { useLive } from '../../pages/live.ts';
import { useOpened } from '../hash.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { LookForm } from './LookForm.tsx';
import { EVERYTHING, type Look, selected } from './look.ts';
import { SavedTable } from './SavedTable.tsx';

// Opening the database takes as long as drawing the room; both begin at once.
void database().open();

const loadImport = async () => (await import('./ImportTracker.tsx')).ImportTracker;
const loadPosting = async () => (await import('./SavedPostingView.tsx')).SavedPostingView;
const loadBoard = async () => (await import('./SavedBoard.tsx')).SavedBoard;

export function SavedRoom() {
  const key = useOpened();
  if (key === 'import') return <Loaded load={loadImport} />;
  return key ? <Loaded load={loadPosting} postingKey={key} /> : <SavedList />;
}

function SavedList() {
  const t = useWords();
  const [chosen, set] = useState<Look>(EVERYTHING);
  const country = useLive(async () => (await readProfile(database())).limits.country) ?? null;
  const [view, setView] = useState<View>('table');
  const postings = useSavedPostings();
  const look = useMemo(() => ({ ...chosen, country }), [chosen, country]);
  const shown = useMemo(() => selected(postings ?? [], look), [postings, look]);
  return (
    <section class="room">
      <header>
        <h1>{t('room.saved')}</h1>
        {postings && postings.length > 0 && <ViewChoice view={view} onChange={setView} />}
      </header>
      {postings?.length === 0 && (
        <EmptyState text={t('saved.empty')}>
          <div class="row">
            <a class="button" href="#boards">
              {t('welcome.step3Do')}
            </a>
            <a class="button" href="#saved/import">
              {t('saved.import')}
            </a>
          </div>
        </EmptyState>
      )}
      {postings && postings.length > 0 && (
        <>
          <LookForm look={look} onChange={set} />
          <div class="row spread">
            <p class="small muted" role="status">
              {t('saved.count', { count: shown.length, all: postings.length })}
            </p>
            <div class="row">
              <a class="button quiet small" href="#saved/import">
                {t('saved.import')}
              </a>
              <ExportButtons postings={shown} />
            </div>
          </div>
          {shown.length === 0 && <p class="note">{t('saved.noneFound')}</p>}
          {shown.length > 0 &&
            (view === 'table' ? (
              <SavedTable postings={shown} look={look} />
            ) : (
              <Loaded load={loadBoard} postings={shown} />
            ))}
        </>
      )}
    </section>
  );
}

type View = 'table' | 'board';

function ViewChoice({ view, onChange }: { readonly view: View; readonly onChange: (view: View) => void }) {
  const t = useWords();
  return (
    <fieldset class="segments">
      <legend class="hidden-text">{t('saved.view')}</legend>
      {(['table', 'board'] as const).map((one) => (
        <button key={one} type="button" class="button" aria-pressed={view === one} onClick={() => onChange(one)}>
          {t(one === 'table' ? 'saved.asTable' : 'saved.asBoard')}
        </button>
      ))}
    </fieldset>
  );
}

/** All saved postings, newest first; the newest alone until they are drawn, so that ten thousand open like ten. Asked for before the first frame. */
function useSavedPostings(): readonly SavedPosting[] | undefined {
  const [rows, set] = useState<readonly SavedPosting[] | undefined>(undefined);
  useLayoutEffect(() => followPostings(database(), set, drawn), []);
  return rows;
}

/** Resolves after the next frame; a page in the background draws none and goes on all the same. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 500);
  });
}
