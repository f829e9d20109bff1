import { useState } from 'preact/hooks';
import { BlockerList } from '../../components/BlockerList.tsx';
import { Icon } from '../../components/Icon.tsx';
import { comparedLine, mustsLine } from '../../components/MatchSummary.tsx';
import { PlanSummary } from '../../components/PlanSummary.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { RequirementList } from '../../components/RequirementList.tsx';
import { RungGlyph } from '../../components/RungGlyph.tsx';
import { useWords } from '../../components/words.tsx';
import type { AnalysisView } from '../../lib/messages/protocol.ts';
import type { Problem } from '../../lib/model/outcome.ts';

export type OverlayState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'shown'; readonly view: AnalysisView; readonly saved: boolean };

export interface OverlayProps {
  readonly state: OverlayState;
  readonly side: 'left' | 'right';
  readonly open: boolean;
  readonly onLayout: (layout: { readonly side: 'left' | 'right'; readonly open: boolean }) => void;
  readonly onClose: () => void;
  readonly onSave: (save: boolean) => void;
  readonly onPanel: () => void;
  readonly onOff: () => void;
  readonly onFind: (span: readonly [number, number]) => boolean;
}

/** The card beside a posting: one line when collapsed, the whole match when open. */
export function Overlay(props: OverlayProps) {
  const t = useWords();
  const { state, side, open, onLayout } = props;
  const canOpen = state.kind !== 'reading';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (open) onLayout({ side, open: false });
    else props.onClose();
  };
  return (
    <section
      class={`rung overlay ${side} ${open ? 'is-open' : ''}`}
      aria-label={t('overlay.name')}
      onKeyDown={onKeyDown}
    >
      <header class="bar">
        <button
          type="button"
          class="bar-main"
          aria-expanded={open}
          disabled={!canOpen}
          onClick={() => onLayout({ side, open: !open })}
        >
          <BarWords state={state} />
          <Icon name={open ? 'open' : 'shut'} />
          <span class="hidden-text">{open ? t('overlay.shut') : t('overlay.open')}</span>
        </button>
        <button
          type="button"
          class="button icon"
          title={t('overlay.move')}
          aria-label={t('overlay.move')}
          onClick={() => onLayout({ side: side === 'right' ? 'left' : 'right', open })}
        >
          <Icon name="move" />
        </button>
        <button
          type="button"
          class="button icon"
          title={t('overlay.close')}
          aria-label={t('overlay.close')}
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {open && canOpen && <Body {...props} />}
    </section>
  );
}

function BarWords({ state }: { readonly state: OverlayState }) {
  const t = useWords();
  if (state.kind === 'reading') return <span class="grow muted">{t('overlay.reading')}</span>;
  if (state.kind !== 'shown') return <span class="grow">{t('app.name')}</span>;
  const { match, requirements } = state.view.analysis;
  if (!match || state.view.walletEmpty) {
    return (
      <>
        <RungGlyph band={null} size={22} />
        <span class="grow">{t('overlay.asks', { count: requirements.length })}</span>
      </>
    );
  }
  return (
    <>
      <RungGlyph band={match.band} size={22} />
      <span class="grow">
        <strong>{match.band ? t(`band.${match.band}`) : t('match.notEnough')}</strong>
        {match.score !== null && <span class="muted"> · {match.score}</span>}
      </span>
      <span class="small muted nowrap">{mustsLine(match, t)}</span>
    </>
  );
}

function Body(props: OverlayProps) {
  const t = useWords();
  const [lost, setLost] = useState(false);
  const { state } = props;
  if (state.kind === 'unreadable') return <p class="body">{t('overlay.unreadable')}</p>;
  if (state.kind === 'problem')
    return (
      <div class="body">
        <ProblemNote problem={state.problem} />
      </div>
    );
  if (state.kind !== 'shown') return null;
  const { analysis, evidenceTitles, courseTitles, walletEmpty, notes } = state.view;
  return (
    <>
      <div class="body stack">
        {walletEmpty && <p class="note">{t('overlay.emptyWallet')}</p>}
        {notes.map((note) => (
          <p class="note" key={note.code}>
            {t.code(note.code, note.params)}
          </p>
        ))}
        {analysis.match && !walletEmpty && <BlockerList match={analysis.match} />}
        {lost && (
          <p class="note" role="status">
            {t('overlay.notFound')}
          </p>
        )}
        <RequirementList
          description={analysis.posting.description}
          requirements={analysis.requirements}
          items={walletEmpty ? [] : (analysis.match?.items ?? [])}
          evidenceTitles={evidenceTitles}
          onFind={(span) => setLost(!props.onFind(span))}
        />
        {analysis.plan && analysis.match && !walletEmpty && (
          <PlanSummary
            plan={analysis.plan}
            match={analysis.match}
            titles={courseTitles}
            requirements={analysis.requirements}
          />
        )}
        <p class="small muted">
          {analysis.match && !walletEmpty ? `${comparedLine(analysis.match, t)} ` : ''}
          {t('match.guidance')}
        </p>
      </div>
      <footer class="foot row">
        <button
          type="button"
          class="button primary"
          aria-pressed={state.saved}
          onClick={() => props.onSave(!state.saved)}
        >
          <Icon name="save" /> {state.saved ? t('overlay.saved') : t('overlay.save')}
        </button>
        <button type="button" class="button" onClick={props.onPanel}>
          <Icon name="panel" /> {t('overlay.panel')}
        </button>
        <button type="button" class="button quiet small" onClick={props.onOff}>
          {t('overlay.off')}
        </button>
      </footer>
    </>
  );
}
