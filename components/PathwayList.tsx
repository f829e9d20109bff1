import type { Pathway } from '../lib/model/plan.ts';
import { useWords } from './words.tsx';

/** Ways to what is missing that are no courses: an apprenticeship, a piece of work, helping out. */
export function PathwayList({ pathways }: { readonly pathways: readonly Pathway[] }) {
  const t = useWords();
  return (
    <section class="card stack">
      <h2 class="quiet">{t('pathway.title')}</h2>
      <ul class="stack">
        {pathways.map((pathway) => (
          <li class="stack-s" key={`${pathway.kind} ${pathway.course ?? ''} ${pathway.covers.join()}`}>
            <p>{t.code(pathway.why.code, pathway.why.params)}</p>
            <p class="small muted">{t.code(pathway.reflection.code, pathway.reflection.params)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
