import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import { BlockerList } from '../../components/BlockerList.tsx';
import { ChangeSummary } from '../../components/ChangeSummary.tsx';
import { FactList } from '../../components/FactList.tsx';
import { MatchSummary } from '../../components/MatchSummary.tsx';
import { PathwayList } from '../../components/PathwayList.tsx';
import { PlanSummary } from '../../components/PlanSummary.tsx';
import { RequirementList } from '../../components/RequirementList.tsx';
import { useWords } from '../../components/words.tsx';
import type { AnalysisView } from '../../lib/messages/protocol.ts';
import type { MatchItem } from '../../lib/model/match.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import { bumpRevision } from '../../lib/settings.ts';
import { database } from '../../lib/store/db.ts';
import { changeProfile } from '../../lib/store/profile.ts';
import { keepWord } from './own-word.ts';

/** A posting with its match, facts, requirements and plan; the same in the panel and in the dashboard. */
export function PostingView({
  view,
  onChanged,
  actions,
  aside,
}: {
  readonly view: AnalysisView;
  readonly onChanged: () => void;
  /** Stands under the title. */
  readonly actions?: ComponentChildren;
  /** Stands before the plan: what the user keeps about this posting. */
  readonly aside?: ComponentChildren;
}) {
  const t = useWords();
  const { analysis, walletEmpty } = view;
  const match = walletEmpty ? null : analysis.match;
  return (
    <div class={`posting-view ${aside ? 'is-wide' : ''}`}>
      <header class="stack-s">
        <h1 dir="auto">{analysis.posting.title}</h1>
        <p class="muted" dir="auto">
          {[analysis.posting.company, analysis.posting.locations.slice(0, 3).join(', ')].filter(Boolean).join(' · ')}
        </p>
        {actions}
      </header>
      <div class="stack main-part">
        {view.notes.map((note) => (
          <p class="note" key={note.code}>
            {t.code(note.code, note.params)}
          </p>
        ))}
        {walletEmpty && <FirstEvidence />}
        <section class="card stack">
          {match && (
            <>
              <h2 class="hidden-text">{t('panel.score')}</h2>
              <MatchSummary match={match} />
              <BlockerList match={match} />
            </>
          )}
          <h2 class="hidden-text">{t('panel.requirements')}</h2>
          {analysis.requirements.length === 0 && !match && <p class="muted">{t('panel.noRequirements')}</p>}
          <RequirementList
            description={analysis.posting.description}
            requirements={analysis.requirements}
            items={match?.items ?? []}
            evidenceTitles={view.evidenceTitles}
            onReject={(item) => void rejectBridge(item).then(onChanged)}
            onWord={(word) => void keepWord(word, new Date()).then(onChanged)}
            onIgnore={(requirement, ignored) => void ignore(requirement, ignored).then(onChanged)}
          />
          {match && <p class="small muted">{t('match.guidance')}</p>}
        </section>
      </div>
      <div class="stack side-part">
        {aside}
        {analysis.plan && match && match.score !== null && (
          <section class="card">
            <PlanSummary
              plan={analysis.plan}
              match={match}
              titles={view.courseTitles}
              requirements={analysis.requirements}
            />
          </section>
        )}
        <section class="card stack">
          <h2 class="quiet">{t('panel.facts')}</h2>
          <FactList facts={analysis.facts} home={view.home} />
        </section>
        {view.change && <ChangeSummary change={view.change} />}
        {view.pathways.length > 0 && <PathwayList pathways={view.pathways} titles={view.courseTitles} />}
      </div>
    </div>
  );
}

function FirstEvidence() {
  const t = useWords();
  return (
    <section class="card stack empty">
      <p>{t('overlay.emptyWallet')}</p>
      <a class="button primary" href={browser.runtime.getURL('dashboard.html#wallet')} target="_blank" rel="noopener">
        {t('panel.addEvidence')}
      </a>
    </section>
  );
}

async function rejectBridge(item: MatchItem): Promise<void> {
  if (!item.bridge || !item.competency) return;
  const pair = `${item.bridge.from}>${item.competency}`;
  await changeProfile(database(), (now) => ({ ...now, rejectedBridges: [...new Set([...now.rejectedBridges, pair])] }));
  await bumpRevision();
}

async function ignore(requirement: Requirement, ignored: boolean): Promise<void> {
  const id = requirement.id ?? requirement.label.toLowerCase();
  await changeProfile(database(), (now) => ({
    ...now,
    ignored: ignored ? [...new Set([...now.ignored, id])] : now.ignored.filter((other) => other !== id),
  }));
  await bumpRevision();
}
