import type { Match } from '../lib/model/match.ts';
import type { Plan, PlanStep } from '../lib/model/plan.ts';
import type { Requirement } from '../lib/model/requirement.ts';
import { type Say, useWords } from './words.tsx';

export interface CourseTitle {
  readonly title: string;
  readonly provider: string;
  readonly url: string | null;
}

/** The shortest way in steps: hours, what each covers, and the score after it. */
export function PlanSummary({
  plan,
  match,
  titles,
  requirements,
}: {
  readonly plan: Plan;
  readonly match: Match;
  readonly titles: Readonly<Record<string, CourseTitle>>;
  /** Give the labels of what a step covers. */
  readonly requirements: readonly Requirement[];
}) {
  const t = useWords();
  const labels = new Map(requirements.map(({ id, label }) => [id, label]));
  if (plan.steps.length === 0) return <PlanNothing plan={plan} />;
  return (
    <section class="stack" aria-label={t('plan.title')}>
      <h2 class="quiet">{t('plan.title')}</h2>
      <p>{planLine(plan, match, t)}</p>
      <ol class="plan-steps">
        {plan.steps.map((step) => {
          const title = titles[step.course];
          return (
            <li key={step.course} class="plan-step">
              <div class="row spread step-head">
                <strong class="grow">{title ? <CourseLink title={title} /> : step.course}</strong>
                <span class="small muted nowrap">
                  {step.hours === null ? t('plan.hoursUnknown') : t('plan.hours', { hours: step.hours })}
                </span>
              </div>
              <div class="small muted">
                {[
                  step.provider,
                  step.covers.map((id) => labels.get(id) ?? id).join(', '),
                  neededLine(step, (id) => titles[id]?.title ?? id, t),
                  step.scoreAfter === null ? '' : t('plan.scoreAfter', { score: step.scoreAfter }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </li>
          );
        })}
      </ol>
      {!plan.optimal && <p class="small muted">{t('plan.notOptimal')}</p>}
    </section>
  );
}

/** The whole plan in one line: how many courses, how long, and what that lifts. */
export function planLine(plan: Plan, match: Match, t: Say): string {
  const after = plan.steps.at(-1)?.bandAfter;
  const line = t('plan.line', { courses: plan.steps.length, hours: Math.round(plan.hours) });
  if (!match.band || !after || after === match.band) return line;
  return `${line} ${t('plan.lift', { from: t(`band.${match.band}`), to: t(`band.${after}`) })}`;
}

/** Why a step is there that fits no requirement itself, or must come first; empty when neither is so. */
export function neededLine(step: PlanStep, titleOf: (course: string) => string, t: Say): string {
  if (step.neededFor !== null) return t('plan.neededBefore', { title: titleOf(step.neededFor) });
  // Only what was started stays in a plan without either reason.
  return step.covers.length === 0 ? t('plan.underWay') : '';
}

function PlanNothing({ plan }: { readonly plan: Plan }) {
  const t = useWords();
  return <p class="small muted">{plan.reached ? t('plan.reached') : t('plan.nothing')}</p>;
}

/** A link that names its host, https only; anything else is shown as plain text. */
export function CourseLink({ title }: { readonly title: CourseTitle }) {
  if (!title.url?.startsWith('https://') || !URL.canParse(title.url)) return <>{title.title}</>;
  return (
    <a href={title.url} target="_blank" rel="noopener noreferrer">
      <span class="linked">{title.title}</span> <span class="host">{new URL(title.url).host}</span>
    </a>
  );
}
