import { useEffect, useState } from 'preact/hooks';
import { ProblemNote } from '../../../components/ProblemNote.tsx';
import { useWords } from '../../../components/words.tsx';
import { ask } from '../../../lib/messages/ask.ts';
import type { AnalysisView } from '../../../lib/messages/protocol.ts';
import type { Problem } from '../../../lib/model/outcome.ts';
import { onChange } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { useLive } from '../../pages/live.ts';
import { PostingView } from '../../pages/PostingView.tsx';
import { PostingActions, PostingRecord } from './PostingRecord.tsx';
import { ScoreHistory } from './ScoreHistory.tsx';

/** One saved posting: its match of now, notes, and the whole text, which stays when the posting is gone from its board. */
export function SavedPostingView({ postingKey }: { readonly postingKey: string }) {
  const t = useWords();
  const row = useLive(() => database().postings.get(postingKey), [postingKey]);
  const [view, setView] = useState<AnalysisView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const load = async () => {
    const body = await database().bodies.get(postingKey);
    if (!body) return setProblem({ code: 'saved.gone' });
    const reply = await ask('posting.analyse', body.posting);
    setView(reply.ok ? reply.value : null);
    setProblem(reply.ok ? null : reply.problem);
  };
  useEffect(() => {
    void load();
    return onChange((what) => what.revision && void load());
  }, [postingKey]);
  return (
    <section class="room">
      <a class="back" href="#saved">
        ← {t('room.saved')}
      </a>
      {problem && <ProblemNote problem={problem} />}
      {view && (
        <PostingView
          view={view}
          onChanged={() => void load()}
          actions={row && <PostingActions row={row} />}
          aside={
            <>
              {row && <PostingRecord key={row.key} row={row} />}
              <ScoreHistory postingKey={postingKey} />
            </>
          }
        />
      )}
      {view && (
        <details class="card">
          <summary>{t('saved.text')}</summary>
          <p class="full-text" dir="auto">
            {view.analysis.posting.description}
          </p>
        </details>
      )}
    </section>
  );
}
