import type { Pathway } from '../lib/model/plan.ts';
import { CourseLink, type CourseTitle } from './PlanSummary.tsx';
import { useWords } from './words.tsx';

/** Ways to what is missing that are no courses: an apprenticeship, a piece of work, helping out. */
export function PathwayList({
  pathways,
  titles,
}: {
  readonly pathways: readonly Pathway[];
  /** Of the apprenticeships named. */
  readonly titles: Readonly<Record<string, CourseTitle>>;
}) {
  const t = useWords();
  return (
    <section class="card stack">
      <h2 class="quiet">{t('pathway.title')}</h2>
      <ul class="stack">
        {pathways.map((pathway) => (
          <li class="stack-s" key={`${pathway.kind} ${pathway.course ?? ''} ${pathway.covers.join()}`}>
            <p>{t.code(pathway.why.code, pathway.why.params)}</p>
            <Named pathway={pathway} title={pathway.course === null ? undefined : titles[pathway.course]} />
            <p class="small muted">{t.code(pathway.reflection.code, pathway.reflection.params)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The entry itself, with its length where it is known; what it pays is the employer's to say. */
function Named({ pathway, title }: { readonly pathway: Pathway; readonly title: CourseTitle | undefined }) {
  const t = useWords();
  if (!title) return null;
  return (
    <p class="small">
      <CourseLink title={title} />
      {pathway.kind === 'apprenticeship' &&
        ` · ${pathway.months === null ? t('pathway.monthsUnknown') : t('pathway.months', { months: pathway.months })} ${t('pathway.pay')}`}
    </p>
  );
}
