import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Mark } from '../../components/Mark.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useWords } from '../../components/words.tsx';
import { ask } from '../../lib/messages/ask.ts';
import type { AnalysisView } from '../../lib/messages/protocol.ts';
import type { Problem } from '../../lib/model/outcome.ts';
import type { FramedPosting, Posting } from '../../lib/model/posting.ts';
import { onChange } from '../../lib/settings.ts';
import { HANDED_OVER } from '../background/selection.ts';
import { switchableBoardFor } from '../pages/boards.ts';
import { Framed } from '../pages/Framed.tsx';
import { PostingView } from '../pages/PostingView.tsx';
import { readActiveTab, type TabReading } from '../pages/read-tab.ts';
import { Unreadable } from '../pages/Unreadable.tsx';
import { BoardSwitch } from '../popup/BoardSwitch.tsx';

interface State {
  readonly posting: Posting | null;
  readonly selection: Posting | null;
  readonly framed: FramedPosting | null;
  /** The page whose address promises a posting that could not be read. */
  readonly unread: TabReading | null;
  readonly view: AnalysisView | null;
  readonly problem: Problem | null;
  readonly busy: boolean;
}

const NOTHING: State = {
  posting: null,
  selection: null,
  framed: null,
  unread: null,
  view: null,
  problem: null,
  busy: true,
};

/** What the panel shows: the open tab's posting or what was handed over, read again when the tab or the wallet changes. */
function usePanel() {
  const [state, set] = useState<State>(NOTHING);
  const latest = useRef(state);
  latest.current = state;
  const show = async (posting: Posting | null, selection: Posting | null, page: TabReading | null = null) => {
    if (!posting) {
      const { framed = null, promised = false } = page?.reading ?? {};
      return set({ ...NOTHING, selection, framed, unread: promised ? page : null, busy: false });
    }
    const reply = await ask('posting.analyse', posting);
    set({
      posting,
      selection,
      framed: null,
      unread: null,
      view: reply.ok ? reply.value : null,
      problem: reply.ok ? null : reply.problem,
      busy: false,
    });
  };
  const look = async () => {
    const handed = await takeHandedOver();
    if (handed) return show(handed, null);
    if (location.search === '?handed-over') return show(null, null);
    const reading = await readActiveTab();
    return show(reading?.reading.posting ?? null, reading?.selection ?? null, reading);
  };
  useEffect(() => {
    void look();
    const again = () => void look();
    browser.tabs.onActivated.addListener(again);
    const stop = onChange((what) => {
      if (what.revision && latest.current.posting) void show(latest.current.posting, latest.current.selection);
    });
    return () => {
      browser.tabs.onActivated.removeListener(again);
      stop();
    };
  }, []);
  const save = async () => {
    if (!state.posting || !state.view) return;
    const reply = await ask(state.view.saved ? 'posting.unsave' : 'posting.save', state.posting);
    if (reply.ok) set({ ...state, view: { ...state.view, saved: reply.value.saved } });
    else set({ ...state, problem: reply.problem });
  };
  return { state, show, look, save };
}

/** The whole product beside the page, without touching it. */
export function Panel() {
  const t = useWords();
  const { state, show, look, save } = usePanel();
  return (
    <main class="rung panel">
      <div class="row top">
        <Mark />
        {state.view ? (
          <strong class="app-name grow">{t('app.name')}</strong>
        ) : (
          <h1 class="app-name grow">{t('app.name')}</h1>
        )}
        {state.view && (
          <button type="button" class="button small" aria-pressed={state.view.saved} onClick={() => void save()}>
            <Icon name="save" /> {state.view.saved ? t('popup.saved') : t('popup.save')}
          </button>
        )}
        <a class="button quiet small" href={browser.runtime.getURL('dashboard.html')} target="_blank" rel="noopener">
          {t('popup.dashboard')}
        </a>
      </div>
      {state.problem && <ProblemNote problem={state.problem} />}
      {state.view && state.posting && (
        <PostingView view={state.view} onChanged={() => void show(state.posting, state.selection)} />
      )}
      {state.busy && (
        <p class="muted" role="status">
          {t('popup.reading')}
        </p>
      )}
      {state.framed && <InFrame framed={state.framed} onRead={() => void look()} />}
      {!state.busy && !state.posting && !state.framed && (
        <Nothing
          state={state}
          onAgain={() => void look()}
          onSelection={() => void show(state.selection, state.selection)}
        />
      )}
    </main>
  );
}

/** No posting is open, or one that cannot be read. */
function Nothing({
  state: { unread, selection },
  onAgain,
  onSelection,
}: {
  readonly state: State;
  readonly onAgain: () => void;
  readonly onSelection: () => void;
}) {
  const t = useWords();
  const ways = (
    <div class="row">
      <button type="button" class={`button ${unread ? '' : 'primary'}`} onClick={onAgain}>
        {t('panel.again')}
      </button>
      {selection && (
        <button type="button" class={`button ${unread ? 'primary' : ''}`} onClick={onSelection}>
          {t('panel.selection')}
        </button>
      )}
    </div>
  );
  if (!unread) return <EmptyState text={t('panel.click')}>{ways}</EmptyState>;
  return (
    <section class="card stack">
      <Unreadable problem={unread.reading.problem} url={unread.tab.url ?? ''} />
      {ways}
    </section>
  );
}

/** A posting that is read as soon as its board is on. */
function InFrame({ framed, onRead }: { readonly framed: FramedPosting; readonly onRead: () => void }) {
  const board = switchableBoardFor(framed.url);
  return (
    <>
      <Framed framed={framed} text="panel.framed" />
      {board && <BoardSwitch board={board} onChanged={onRead} />}
    </>
  );
}

async function takeHandedOver(): Promise<Posting | null> {
  const stored = (await browser.storage.session.get(HANDED_OVER))[HANDED_OVER] as Posting | undefined;
  if (stored) await browser.storage.session.remove(HANDED_OVER);
  return stored ?? null;
}
