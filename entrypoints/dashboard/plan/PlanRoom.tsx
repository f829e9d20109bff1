import { useEffect, useRef, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useWords } from '../../../components/words.tsx';
import type { PlanLimits } from '../../../lib/model/plan.ts';
import { bumpRevision, onChange } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { changeProfile, readProfile } from '../../../lib/store/profile.ts';
import { Choice } from '../../pages/fields.tsx';
import { useLive } from '../../pages/live.ts';
import { useOpened } from '../hash.ts';
import { LimitsForm } from './LimitsForm.tsx';
import { PlanView } from './PlanView.tsx';
import { makePlans, OBJECTIVES, type Plans } from './plans.ts';
import { UnderWay } from './UnderWay.tsx';

/** The way to the target band for one posting or all, three ways, within the user's limits. */
export function PlanRoom() {
  const t = useWords();
  const key = useOpened();
  const profile = useLive(() => readProfile(database()));
  const plans = usePlans(key || null, profile?.limits ?? null);
  const [objective, choose] = useState<PlanLimits['objective']>('hours');
  const change = async (limits: (now: PlanLimits) => PlanLimits) => {
    await changeProfile(database(), (now) => ({ ...now, limits: limits(now.limits) }));
    await bumpRevision();
  };
  const plan = plans?.plans[objective];
  return (
    <section class="room">
      <header>
        <h1>{t('room.plan')}</h1>
      </header>
      <p class="muted">{t('planRoom.intro')}</p>
      <PlanFor opened={key} />
      {profile && <LimitsForm limits={profile.limits} onChange={(next) => void change(next)} />}
      {plans?.isThin && (
        <EmptyState text={t(plans.postings === 0 ? 'planRoom.empty' : 'planRoom.thin')}>
          <a class="button" href="#saved">
            {t('gaps.toSaved')}
          </a>
        </EmptyState>
      )}
      {plans && !plans.isThin && profile && (
        <>
          <fieldset class="three">
            <legend class="hidden-text">{t('planRoom.which')}</legend>
            {OBJECTIVES.map((one) => (
              <PlanChoice
                key={one}
                objective={one}
                plans={plans}
                isOn={one === objective}
                onChoose={() => choose(one)}
                currency={profile.limits.currency}
              />
            ))}
          </fieldset>
          {plan && (
            <PlanView
              plan={plan}
              courses={plans.courses}
              limits={profile.limits}
              lifted={plans.lifted[objective] ?? 0}
              postings={plans.postings}
              pathways={plans.pathways}
            />
          )}
        </>
      )}
      <UnderWay />
    </section>
  );
}

/** The posting that is planned for, the newest first, or all of them. */
function PlanFor({ opened }: { readonly opened: string }) {
  const t = useWords();
  const postings = useLive(() => database().postings.orderBy('savedAt').reverse().limit(200).toArray()) ?? [];
  const named = postings.map(({ key, title, company }) => [key, [title, company].filter(Boolean).join(', ')] as const);
  return (
    <div class="choice">
      <Choice
        label={t('planRoom.for')}
        value={opened}
        options={[['', t('planRoom.forAll', { count: postings.length })], ...named]}
        onChange={(chosen) => {
          location.hash = chosen ? `plan/${encodeURIComponent(chosen)}` : 'plan';
        }}
      />
    </div>
  );
}

function PlanChoice({
  objective,
  plans,
  isOn,
  currency,
  onChoose,
}: {
  readonly objective: PlanLimits['objective'];
  readonly plans: Plans;
  readonly isOn: boolean;
  readonly currency: string;
  readonly onChoose: () => void;
}) {
  const t = useWords();
  const plan = plans.plans[objective];
  const money = (amount: number) =>
    new Intl.NumberFormat(t.language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
  return (
    <label class={`card plan-choice ${isOn ? 'is-on' : ''}`}>
      <span class="row">
        <input type="radio" name="objective" checked={isOn} onChange={onChoose} />
        <strong>{t(`objective.${objective}`)}</strong>
      </span>
      {plan ? (
        <span class="small muted">
          {plan.steps.length === 0
            ? t(plan.reached ? 'planRoom.noneNeeded' : 'planRoom.noneFits')
            : t('planRoom.line', {
                courses: plan.steps.length,
                hours: Math.round(plan.hours),
                cost: plan.cost === null ? t('planRoom.costUnknown') : money(plan.cost),
              })}
        </span>
      ) : (
        <span class="small muted">{t('planRoom.working')}</span>
      )}
    </label>
  );
}

/** Plans follow the limits and every change of wallet or courses; an older run stops when a newer one begins. */
function usePlans(key: string | null, limits: PlanLimits | null): Plans | null {
  const [plans, set] = useState<Plans | null>(null);
  const run = useRef(0);
  const told = JSON.stringify(limits);
  useEffect(() => {
    if (!limits) return;
    const start = () => {
      const mine = ++run.current;
      void makePlans(
        key,
        limits,
        new Date(),
        (next) => mine === run.current && set(next),
        () => mine === run.current,
      );
    };
    start();
    const stop = onChange((what) => what.revision && start());
    return () => {
      run.current++;
      stop();
    };
  }, [key, told]);
  return plans;
}
