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
        <Sample />
      </section>
      <div class="two">
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
      </div>
    </main>
  );
}

/** The sample posting without its duties, and with the first line open: the words behind a line are what Rung is about. */
function Sample() {
  const t = useWords();
  const [view, setView] = useState<AnalysisView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    void ask('posting.analyse', SAMPLE).then((reply) => (reply.ok ? setView(reply.value) : setProblem(reply.problem)));
  }, []);
  if (problem) return <ProblemNote problem={problem} />;
  if (!view) return <p class="muted">{t('overlay.reading')}</p>;
  const all = view.analysis.requirements;
  const shown = isWhole ? all : all.filter(({ strength }) => strength !== 'task');
  const items = view.walletEmpty ? [] : (view.analysis.match?.items ?? []);
  return (
    <div class="stack sample">
      <h3>
        {SAMPLE.title} · {SAMPLE.company}
      </h3>
      <RequirementList
        description={SAMPLE.description}
        requirements={shown}
        items={items.flatMap((item) => {
          const at = shown.indexOf(all[item.requirement]!);
          return at < 0 ? [] : [{ ...item, requirement: at }];
        })}
        evidenceTitles={view.evidenceTitles}
        showsFirst
      />
      {shown.length < all.length && (
        <div>
          <button type="button" class="button quiet small" onClick={() => setWhole(true)}>
            {t('welcome.duties', { count: all.length - shown.length })}
          </button>
        </div>
      )}
    </div>
  );
}
