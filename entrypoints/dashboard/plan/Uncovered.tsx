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
            <strong>{name(one.label)}</strong> <span class="small muted">{t.code(one.why.code, one.why.params)}</span>
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
