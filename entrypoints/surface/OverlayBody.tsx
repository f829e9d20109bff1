import { useState } from 'preact/hooks';
import { BlockerList } from '../../components/BlockerList.tsx';
import { CopyReport } from '../../components/CopyReport.tsx';
import { FactList } from '../../components/FactList.tsx';
import { Icon } from '../../components/Icon.tsx';
import { comparedLine } from '../../components/MatchSummary.tsx';
import { PlanSummary, planLine } from '../../components/PlanSummary.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { RequirementList } from '../../components/RequirementList.tsx';
import { StateCounts } from '../../components/StateCounts.tsx';
import { useWords } from '../../components/words.tsx';
import type { OverlayProps, OverlayState } from './Overlay.tsx';

/** What stands under the bar when the overlay is open. */
export function OverlayBody(props: OverlayProps) {
  const t = useWords();
  const { state } = props;
  if (state.kind === 'unreadable')
    return (
      <div class="body stack">
        <p>{t('overlay.unreadable')}</p>
        {state.issue && <CopyReport text={state.issue} />}
      </div>
    );
  if (state.kind === 'problem')
    return (
      <div class="body">
        <ProblemNote problem={state.problem} />
      </div>
    );
  if (state.kind !== 'shown') return null;
  return <Shown {...props} state={state} />;
}

function Shown(props: OverlayProps & { readonly state: Extract<OverlayState, { kind: 'shown' }> }) {
  const t = useWords();
  const [lost, setLost] = useState(false);
  const { analysis, evidenceTitles, courseTitles, walletEmpty, notes, home } = props.state.view;
  const match = walletEmpty ? null : analysis.match;
  const asksNothing = analysis.requirements.length === 0;
  return (
    <>
      <div class="body stack">
        {walletEmpty && !asksNothing && (
          <div class="note stack-s">
            <p>{t('overlay.emptyWallet')}</p>
            <div>
              <button type="button" class="button small" onClick={props.onWallet}>
                {t('overlay.toWallet')}
              </button>
            </div>
          </div>
        )}
        {notes.map((note) => (
          <p class="note" key={note.code}>
            {t.code(note.code, note.params)}
          </p>
        ))}
        {asksNothing ? (
          <p class="note">{t('thin.nothing')}</p>
        ) : (
          match?.score === null && <p class="note">{comparedLine(match, t)}</p>
        )}
        {match && <StateCounts items={match.items} />}
        {match && <BlockerList match={match} />}
        <p class={lost ? 'note' : 'hidden-text'} role="status">
          {lost ? t('overlay.notFound') : ''}
        </p>
        <RequirementList
          description={analysis.posting.description}
          requirements={analysis.requirements}
          items={match?.items ?? []}
          evidenceTitles={evidenceTitles}
          onFind={(span) => setLost(!props.onFind(span))}
        />
        {analysis.plan && match && match.score !== null && (
          <PlanSummary plan={analysis.plan} match={match} titles={courseTitles} requirements={analysis.requirements} />
        )}
        <FactList facts={analysis.facts} home={home} />
        <p class="small muted">
          {match && match.score !== null ? `${comparedLine(match, t)} ` : ''}
          {t('match.guidance')}
        </p>
        <div>
          <button type="button" class="button quiet small" onClick={props.onOff}>
            {t('overlay.off')}
          </button>
        </div>
      </div>
      <footer class="foot stack-s">
        {analysis.plan && match && analysis.plan.steps.length > 0 && (
          <p class="small">
            <span class="muted">{t('plan.title')}:</span> {planLine(analysis.plan, match, t)}
          </p>
        )}
        <div class="row">
          <button
            type="button"
            class="button primary"
            aria-pressed={props.state.saved}
            onClick={() => props.onSave(!props.state.saved)}
          >
            <Icon name="save" /> {props.state.saved ? t('overlay.saved') : t('overlay.save')}
          </button>
          <button type="button" class="button" onClick={props.onPanel}>
            <Icon name="panel" /> {t('overlay.panel')}
          </button>
        </div>
      </footer>
    </>
  );
}
