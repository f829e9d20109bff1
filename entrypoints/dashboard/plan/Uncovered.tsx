import { useWords } from '../../../components/words.tsx';
import type { Plan } from '../../../lib/model/plan.ts';
import { EDUCATIONS } from '../../../lib/model/posting.ts';
import type { MessageKey } from '../../../lib/words/say.ts';

type Open = Plan['uncovered'][number];

/** Reasons that hold for many competencies alike, each with the sentence over all of them. */
const TOGETHER: readonly (readonly [code: string, sentence: MessageKey])[] = [
  ['plan.outsideLimits', 'planRoom.outsideLimits'],
  ['plan.otherCountry', 'planRoom.otherCountry'],
  ['plan.tooShallow', 'planRoom.tooShallow'],
  ['plan.noCourse', 'planRoom.unknown'],
];

/**
 * What no course gives, with what would: what has a reason of its own first, then the rest by reason. What a step covers
 * in part is not said to have no course.
 */
export function Uncovered({ plan }: { readonly plan: Plan }) {
  const t = useWords();
  const covered = new Set(plan.steps.flatMap((step) => step.covers));
  const open = plan.uncovered.filter((one) => one.competency === null || !covered.has(one.competency));
  const single = plan.uncovered.filter((one) => TOGETHER.every(([code]) => code !== one.why.code));
  if (open.length + single.length === 0) return null;
  return (
    <section class="card stack uncovered">
      <h2>{t('planRoom.uncovered')}</h2>
      {single.length > 0 && (
        <ul class="stack-s">
          {single.map((one) => (
            <li key={one.competency ?? one.label}>
              <Reason name={nameOf(one, t.code)} words={t.code(one.why.code, one.why.params)} />
            </li>
          ))}
        </ul>
      )}
      {TOGETHER.map(([code, sentence]) => (
        <Names key={code} sentence={t(sentence)} all={open.filter((one) => one.why.code === code)} />
      ))}
    </section>
  );
}

function Names({ sentence, all }: { readonly sentence: string; readonly all: readonly Open[] }) {
  const t = useWords();
  if (all.length === 0) return null;
  return (
    <div class="stack-s">
      <p class="small muted">{sentence}</p>
      <ul class="chips">
        {all.map((one) => (
          <li class="pill" key={one.competency ?? one.label}>
            {one.competency ? (
              <a href={`#framework/${encodeURIComponent(one.competency)}`}>{one.label}</a>
            ) : (
              nameOf(one, t.code)
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf({ label }: Open, code: (code: string) => string): string {
  return (EDUCATIONS as readonly string[]).includes(label) ? code(`education.${label}`) : label;
}

/** The reason with the name in it made strong; the name before it where the reason does not say it. */
function Reason({ name, words }: { readonly name: string; readonly words: string }) {
  const at = words.indexOf(name);
  if (at < 0)
    return (
      <>
        <strong>{name}</strong>: <span class="muted">{words}</span>
      </>
    );
  return (
    <span class="muted">
      {words.slice(0, at)}
      <strong>{name}</strong>
      {words.slice(at + name.length)}
    </span>
  );
}
