import { useWords } from '../../../components/words.tsx';
import type { Plan } from '../../../lib/model/plan.ts';
import { EDUCATIONS } from '../../../lib/model/posting.ts';

/** What no course gives, with what would; the many for which simply none is known stand together. */
export function Uncovered({ plan }: { readonly plan: Plan }) {
  const t = useWords();
  const unknown = plan.uncovered.filter((one) => one.why.code === 'plan.noCourse');
  const others = plan.uncovered.filter((one) => one.why.code !== 'plan.noCourse');
  const name = (label: string) =>
    (EDUCATIONS as readonly string[]).includes(label) ? t.code(`education.${label}`) : label;
  return (
    <>
      <ul class="stack-s">
        {others.map((one) => (
          <li key={one.competency ?? one.label}>
            <Reason name={name(one.label)} words={t.code(one.why.code, one.why.params)} />
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <div class="stack-s">
          <p class="small muted">{t('planRoom.unknown')}</p>
          <ul class="chips">
            {unknown.map((one) => (
              <li class="pill" key={one.competency ?? one.label}>
                {one.competency ? (
                  <a href={`#framework/${encodeURIComponent(one.competency)}`}>{one.label}</a>
                ) : (
                  one.label
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
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
