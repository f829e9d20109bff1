import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useWords } from '../../../components/words.tsx';
import type { RecurringGap } from '../../../lib/match/across.ts';
import type { Course } from '../../../lib/model/course.ts';
import { onChange } from '../../../lib/settings.ts';
import { useCourses } from '../../pages/courses.ts';
import { useWalletEmpty } from '../../pages/wallet-empty.ts';
import { type Across, gapsAcross } from './across.ts';

/** What is missing again and again over all saved postings, and what closing it would do. */
export function GapsRoom() {
  const t = useWords();
  const courses = useCourses();
  const isWalletEmpty = useWalletEmpty();
  const [across, set] = useState<Across | null>(null);
  useEffect(() => {
    const load = () => void gapsAcross(new Date()).then(set);
    load();
    return onChange((what) => what.revision && load());
  }, []);
  return (
    <section class="room">
      <header>
        <h1>{t('room.gaps')}</h1>
      </header>
      <p class="muted">{t('gaps.intro')}</p>
      {across === null && <p class="muted">{t('gaps.working')}</p>}
      {across?.compared === 0 && (
        <EmptyState text={t('gaps.empty')}>
          <a class="button" href="#saved">
            {t('gaps.toSaved')}
          </a>
        </EmptyState>
      )}
      {across && across.compared > 0 && across.gaps.length === 0 && <EmptyState text={t('gaps.none')} />}
      {isWalletEmpty && across && across.gaps.length > 0 && (
        <EmptyState text={t('gaps.emptyWallet')}>
          <a class="button" href="#wallet">
            {t('panel.addEvidence')}
          </a>
        </EmptyState>
      )}
      {across && across.gaps.length > 0 && <GapTable across={across} courses={courses ?? []} />}
    </section>
  );
}

function GapTable({ across, courses }: { readonly across: Across; readonly courses: readonly Course[] }) {
  const t = useWords();
  return (
    <>
      <div class="card table-wrap" tabIndex={-1}>
        <table class="bars">
          <caption class="hidden-text">{t('gaps.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('gaps.competency')}</th>
              <th scope="col" class="wide">
                {t('gaps.askedBy')}
              </th>
              <th scope="col">{t('gaps.lifts')}</th>
              <th scope="col">{t('room.courses')}</th>
            </tr>
          </thead>
          <tbody>
            {across.gaps.map((gap) => (
              <GapRow key={gap.competency} gap={gap} compared={across.compared} courses={courses} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="legend small muted">
        <span>
          <span class="swatch" aria-hidden="true" /> {t('gaps.legendAsked')}
        </span>
        <span>
          <span class="swatch lift" aria-hidden="true" /> {t('gaps.legendLift')}
        </span>
      </p>
      <p class="small muted">{t('gaps.basis', { compared: across.compared, all: across.all })}</p>
      <div>
        <a class="button primary" href="#plan">
          {t('gaps.plan')}
        </a>
      </div>
    </>
  );
}

function GapRow({
  gap,
  compared,
  courses,
}: {
  readonly gap: RecurringGap;
  readonly compared: number;
  readonly courses: readonly Course[];
}) {
  const t = useWords();
  const teaching = courses.filter((course) => course.competencies.some((one) => one.id === gap.competency)).length;
  const percent = (count: number) => `${Math.round((count / compared) * 100)}%`;
  return (
    <tr>
      <th scope="row">
        <a class="name-link" href={`#framework/${encodeURIComponent(gap.competency)}`}>
          {gap.label}
        </a>
      </th>
      <td class="wide">
        <div class="bar-row">
          <span class="bar" aria-hidden="true">
            <span style={`width:${percent(gap.askedBy.length)}`}>
              <span class="lift" style={`width:${Math.round((gap.lifts.length / gap.askedBy.length) * 100)}%`} />
            </span>
          </span>
          <span class="nowrap">{t('gaps.count', { count: gap.askedBy.length, all: compared })}</span>
        </div>
      </td>
      <td class="number">{gap.lifts.length > 0 ? t('gaps.lifted', { count: gap.lifts.length }) : '–'}</td>
      <td class="number">
        {teaching > 0 ? <a href={`#courses/${encodeURIComponent(gap.competency)}`}>{teaching}</a> : '–'}
      </td>
    </tr>
  );
}
