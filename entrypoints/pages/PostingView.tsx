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

/** A posting with its match, facts, requirements and plan; the same in the panel and in the dashboard. */
export function PostingView({ view, onChanged }: { readonly view: AnalysisView; readonly onChanged: () => void }) {
  const t = useWords();
  const { analysis, walletEmpty } = view;
  const match = walletEmpty ? null : analysis.match;
  return (
    <div class="stack">
      <header class="stack-s">
        <h1>{analysis.posting.title}</h1>
        <p class="muted">
          {[analysis.posting.company, analysis.posting.locations.slice(0, 3).join(', ')].filter(Boolean).join(' · ')}
        </p>
      </header>
      {view.notes.map((note) => (
        <p class="note" key={note.code}>
          {t.code(note.code, note.params)}
        </p>
      ))}
      {match && (
        <section class="card stack">
          <h2 class="hidden-text">{t('panel.score')}</h2>
          <MatchSummary match={match} />
          <BlockerList match={match} />
          <p class="small muted">{t('match.guidance')}</p>
        </section>
      )}
      {walletEmpty && (
        <section class="card stack" style="justify-items:start">
          <p>{t('overlay.emptyWallet')}</p>
          <a
            class="button primary"
            href={browser.runtime.getURL('dashboard.html#wallet')}
            target="_blank"
            rel="noopener"
          >
            {t('panel.addEvidence')}
          </a>
        </section>
      )}
      {analysis.requirements.length === 0 && <p class="note">{t('panel.noRequirements')}</p>}
      <section class="card">
        <h2 class="hidden-text">{t('panel.requirements')}</h2>
        <RequirementList
          description={analysis.posting.description}
          requirements={analysis.requirements}
          items={match?.items ?? []}
          evidenceTitles={view.evidenceTitles}
          onReject={(item) => void rejectBridge(item).then(onChanged)}
          onIgnore={(requirement, ignored) => void ignore(requirement, ignored).then(onChanged)}
        />
      </section>
      {view.change && <ChangeSummary change={view.change} />}
      {analysis.plan && match && (
        <section class="card">
          <PlanSummary
            plan={analysis.plan}
            match={match}
            titles={view.courseTitles}
            requirements={analysis.requirements}
          />
        </section>
      )}
      {view.pathways.length > 0 && <PathwayList pathways={view.pathways} />}
      <section class="card stack">
        <h3>{t('panel.facts')}</h3>
        <FactList facts={analysis.facts} all />
      </section>
    </div>
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
