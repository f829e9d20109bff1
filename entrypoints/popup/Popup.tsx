import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Icon } from '../../components/Icon.tsx';
import { Mark } from '../../components/Mark.tsx';
import { MatchSummary } from '../../components/MatchSummary.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useWords } from '../../components/words.tsx';
import { ask } from '../../lib/messages/ask.ts';
import type { AnalysisView } from '../../lib/messages/protocol.ts';
import type { Problem } from '../../lib/model/outcome.ts';
import type { Posting } from '../../lib/model/posting.ts';
import { HANDED_OVER } from '../background/selection.ts';
import { switchableBoardFor } from '../pages/boards.ts';
import { Framed } from '../pages/Framed.tsx';
import { handCourseOver } from '../pages/handed-course.ts';
import { Loaded } from '../pages/Loaded.tsx';
import { readActiveTab, type TabReading } from '../pages/read-tab.ts';
import { Unreadable } from '../pages/Unreadable.tsx';
import { BestOnList } from './BestOnList.tsx';
import { BoardSwitch } from './BoardSwitch.tsx';

const loadFilter = async () => (await import('../pages/ListFilterForm.tsx')).ListFilterForm;

type State =
  | { readonly kind: 'reading' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'none'; readonly reading: TabReading }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'shown'; readonly posting: Posting; readonly view: AnalysisView; readonly reading: TabReading };

/** The state of this page in one look; one click to save, to open the panel, to turn the board on. */
export function Popup() {
  const t = useWords();
  const [state, set] = useState<State>({ kind: 'reading' });
  useEffect(() => {
    void look().then(set);
  }, []);
  const url = state.kind === 'shown' || state.kind === 'none' ? state.reading.tab.url : undefined;
  const board = url ? switchableBoardFor((state.kind === 'none' && state.reading.reading.framed?.url) || url) : null;
  return (
    <main class="rung popup">
      <div class="row">
        <Mark />
        <h1 class="app-name grow">{t('app.name')}</h1>
        <a class="small" href={browser.runtime.getURL('dashboard.html')} target="_blank" rel="noopener">
          {t('popup.dashboard')}
        </a>
      </div>
      <PageState state={state} onState={set} />
      {board && state.kind === 'none' && state.reading.reading.cards.length > 0 && <ListFilters />}
      {board && <BoardSwitch board={board} />}
    </main>
  );
}

/** The filter of lists at hand where a list is; its form is loaded when it is opened. */
function ListFilters() {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('popup.filter')}</summary>
      {isOpen && (
        <div class="stack">
          <Loaded load={loadFilter} />
        </div>
      )}
    </details>
  );
}

function PageState({ state, onState }: { readonly state: State; readonly onState: (next: State) => void }) {
  const t = useWords();
  if (state.kind === 'reading')
    return (
      <p class="muted" role="status">
        {t('popup.reading')}
      </p>
    );
  if (state.kind === 'forbidden') return <p class="note">{t('popup.forbidden')}</p>;
  if (state.kind === 'problem') return <ProblemNote problem={state.problem} />;
  if (state.kind === 'none') return <Nothing reading={state.reading} onState={onState} />;
  const { posting, view } = state;
  const match = view.walletEmpty ? null : view.analysis.match;
  const asksNothing = view.analysis.requirements.length === 0;
  const save = async () => {
    const reply = await ask(view.saved ? 'posting.unsave' : 'posting.save', posting);
    onState(
      reply.ok
        ? { ...state, view: { ...view, saved: reply.value.saved } }
        : { kind: 'problem', problem: reply.problem },
    );
  };
  return (
    <section class="card stack">
      <div>
        <h2>{posting.title}</h2>
        <p class="small muted">{posting.company}</p>
      </div>
      {match ? (
        <MatchSummary match={match} />
      ) : (
        <p>{asksNothing ? t('thin.nothing') : t('overlay.asks', { count: view.analysis.requirements.length })}</p>
      )}
      {view.walletEmpty && !asksNothing && <p class="small muted">{t('overlay.emptyWallet')}</p>}
      <div class="row">
        <button type="button" class="button primary" aria-pressed={view.saved} onClick={() => void save()}>
          <Icon name="save" /> {view.saved ? t('popup.saved') : t('popup.save')}
        </button>
        <button type="button" class="button" onClick={() => void openPanelHere(posting)}>
          <Icon name="panel" /> {t('popup.panel')}
        </button>
      </div>
    </section>
  );
}

function Nothing({ reading, onState }: { readonly reading: TabReading; readonly onState: (next: State) => void }) {
  const t = useWords();
  const { cards, framed, promised, problem } = reading.reading;
  if (framed) return <Framed framed={framed} text="popup.framed" onOpened={() => window.close()} />;
  return (
    <section class="card stack" style="justify-items:start">
      {cards.length > 0 ? (
        <>
          <p>{t('popup.list', { count: cards.length })}</p>
          <BestOnList reading={reading} />
        </>
      ) : promised ? (
        <Unreadable problem={problem} url={reading.tab.url ?? ''} />
      ) : (
        <p>{t('popup.none')}</p>
      )}
      {cards.length === 0 && !promised && !reading.selection && <p class="small muted">{t('popup.noneHint')}</p>}
      {reading.courses.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => void handCourseOver(reading.courses, reading.tab.url ?? '')}
        >
          {t('popup.addCourse')}
        </button>
      )}
      {reading.selection && (
        <button
          type="button"
          class="button primary"
          onClick={() => void analyse(reading.selection!, reading).then(onState)}
        >
          {t('popup.scoreSelection')}
        </button>
      )}
    </section>
  );
}

async function look(): Promise<State> {
  const reading = await readActiveTab();
  if (!reading) return { kind: 'forbidden' };
  return reading.reading.posting ? analyse(reading.reading.posting, reading) : { kind: 'none', reading };
}

async function analyse(posting: Posting, reading: TabReading): Promise<State> {
  const reply = await ask('posting.analyse', posting);
  return reply.ok
    ? { kind: 'shown', posting, view: reply.value, reading }
    : { kind: 'problem', problem: reply.problem };
}

type SidePanel = { open(options: { readonly windowId: number }): Promise<void> };

/** Opened from here because both browsers want the user's own click; a tab where there is no panel. */
async function openPanelHere(posting: Posting): Promise<void> {
  void browser.storage.session.set({ [HANDED_OVER]: posting });
  const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
  try {
    if (sidePanel) {
      const { id } = await browser.windows.getCurrent();
      await sidePanel.open({ windowId: id! });
    } else await browser.sidebarAction.open();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html?handed-over') });
  }
  window.close();
}
