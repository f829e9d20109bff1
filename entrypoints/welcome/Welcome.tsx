import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Mark } from '../../components/Mark.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { RequirementList } from '../../components/RequirementList.tsx';
import { useWords } from '../../components/words.tsx';
import { ask } from '../../lib/messages/ask.ts';
import type { AnalysisView } from '../../lib/messages/protocol.ts';
import type { Problem } from '../../lib/model/outcome.ts';
import { SAMPLE } from './sample.ts';

/** Three steps, each of which works alone; nothing has to be filled in. */
export function Welcome() {
  const t = useWords();
  const [view, setView] = useState<AnalysisView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    void ask('posting.analyse', SAMPLE).then((reply) => (reply.ok ? setView(reply.value) : setProblem(reply.problem)));
  }, []);
  return (
    <main class="rung welcome">
      <header class="stack">
        <Mark size={40} />
        <h1>{t('welcome.title')}</h1>
        <p class="lead muted">{t('welcome.lead')}</p>
      </header>
      <section class="card stack">
        <h2>{t('welcome.step1')}</h2>
        <p class="muted">{t('welcome.step1Text')}</p>
        {problem && <ProblemNote problem={problem} />}
        <h3>
          {SAMPLE.title} · {SAMPLE.company}
        </h3>
        {view && (
          <RequirementList
            description={SAMPLE.description}
            requirements={view.analysis.requirements}
            items={view.walletEmpty ? [] : (view.analysis.match?.items ?? [])}
            evidenceTitles={view.evidenceTitles}
          />
        )}
      </section>
      <section class="card stack">
        <h2>{t('welcome.step2')}</h2>
        <p class="muted">{t('welcome.step2Text')}</p>
        <div>
          <a class="button primary" href={browser.runtime.getURL('dashboard.html#wallet')}>
            {t('welcome.step2Do')}
          </a>
        </div>
      </section>
      <section class="card stack">
        <h2>{t('welcome.step3')}</h2>
        <p class="muted">{t('welcome.step3Text')}</p>
        <div>
          <a class="button" href={browser.runtime.getURL('dashboard.html#boards')}>
            {t('welcome.step3Do')}
          </a>
        </div>
      </section>
    </main>
  );
}
