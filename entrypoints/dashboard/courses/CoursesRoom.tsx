import { useEffect, useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useWords } from '../../../components/words.tsx';
import { inOrder } from '../../../lib/courses/order.ts';
import { COURSE_KINDS, type Course } from '../../../lib/model/course.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { changeCourses } from '../../../lib/store/courses.ts';
import { database } from '../../../lib/store/db.ts';
import { readProfile } from '../../../lib/store/profile.ts';
import { hiddenCourses, hideCourse, useCourses, useOwnCourses } from '../../pages/courses.ts';
import { Check } from '../../pages/fields.tsx';
import { labelOf, useFramework } from '../../pages/framework.ts';
import { useLive } from '../../pages/live.ts';
import { gapsAcross } from '../gaps/across.ts';
import { useOpened } from '../hash.ts';
import { useUndo } from '../undo.tsx';
import { CourseCard } from './CourseCard.tsx';
import { ImportCourses } from './ImportCourses.tsx';

/** Cards drawn at once; the filters find the rest. */
const SHOWN = 60;

interface Filter {
  readonly words: string;
  readonly kind: string;
  readonly isFree: boolean;
  readonly isAssessed: boolean;
  readonly isHidden: boolean;
  readonly isOwn: boolean;
}

const EVERY_COURSE: Filter = {
  words: '',
  kind: '',
  isFree: false,
  isAssessed: false,
  isHidden: false,
  isOwn: false,
};

/** The catalogue: what it leads to, what it takes, where the facts come from. */
export function CoursesRoom() {
  const t = useWords();
  const { hide, remove } = useTakingAway();
  const lexicon = useFramework();
  const all = useCourses();
  const asked = useGaps();
  const own = useOwnCourses();
  // What the user added stands first, so that it is found.
  const courses = useMemo(
    () => all && asked && inOrder(all, asked).sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id))),
    [all, asked, own],
  );
  const competency = useOpened();
  const profile = useLive(() => readProfile(database()));
  const progress = useLive(() => database().progress.toArray());
  const [filter, set] = useState<Filter>(EVERY_COURSE);
  const hidden = useMemo(() => hiddenCourses(profile ?? { ignored: [] }), [profile]);
  const found = (courses ?? []).filter(
    (course) =>
      (!filter.isOwn || own.has(course.id)) &&
      hidden.has(course.id) === filter.isHidden &&
      fits(course, filter, competency, (id) => labelOf(lexicon, id)),
  );
  return (
    <section class="room">
      <header>
        <h1>{t('room.courses')}</h1>
      </header>
      <p class="muted">{t('courses.intro')}</p>
      <ImportCourses />
      <FilterForm filter={filter} onChange={set} />
      {competency && (
        <p>
          <span class="pill accent">{t('courses.forCompetency', { label: labelOf(lexicon, competency) })}</span>{' '}
          <a href="#courses">{t('courses.showAll')}</a>
        </p>
      )}
      <p class="small muted" role="status">
        {courses && `${t('courses.found', { count: found.length, all: courses.length })} ${t('courses.order')}`}
      </p>
      {courses && found.length === 0 && <EmptyState text={t('courses.none')} />}
      <ul class="stack">
        {found.slice(0, SHOWN).map((course) => (
          <li key={course.id}>
            <CourseCard
              course={course}
              lexicon={lexicon}
              progress={progress?.find((row) => row.course === course.id) ?? null}
              isHidden={filter.isHidden}
              onHide={(isHidden) => void hide(course, isHidden)}
              onRemove={own.has(course.id) ? () => void remove(course) : null}
            />
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p class="small muted">{t('courses.more', { count: found.length - SHOWN })}</p>}
    </section>
  );
}

/**
 * How many saved postings ask for each gap, counted once: an order that changed while it is read would move what is about to
 * be clicked. Null until then.
 */
function useGaps(): ReadonlyMap<string, number> | null {
  const [asked, set] = useState<ReadonlyMap<string, number> | null>(null);
  useEffect(() => {
    let isShown = true;
    void gapsAcross(new Date()).then(
      ({ gaps }) => isShown && set(new Map(gaps.map((gap) => [gap.competency, gap.askedBy.length]))),
    );
    return () => {
      isShown = false;
    };
  }, []);
  return asked;
}

/** Courses are hidden or removed at a click, and brought back at another. */
function useTakingAway() {
  const t = useWords();
  const offer = useUndo();
  const hide = async (course: Course, isHidden: boolean) => {
    await hideCourse(course.id, isHidden);
    if (isHidden)
      offer({ text: t('courses.hidden', { title: course.title }), undo: () => hideCourse(course.id, false) });
  };
  const remove = async (course: Course) => {
    const row = await database().courses.get(course.id);
    await changeCourses(database(), [], [course.id]);
    await bumpRevision();
    const undo = async () => {
      if (row) await changeCourses(database(), [row]);
      await bumpRevision();
    };
    offer({ text: t('courseImport.removed', { title: course.title }), undo });
  };
  return { hide, remove };
}

function fits(course: Course, filter: Filter, competency: string, label: (id: string) => string): boolean {
  if (competency && !course.competencies.some((one) => one.id === competency)) return false;
  if (filter.kind && course.kind !== filter.kind) return false;
  if (filter.isFree && course.cost.class !== 'free') return false;
  if (filter.isAssessed && !course.assessed) return false;
  const words = filter.words.trim().toLowerCase();
  if (!words) return true;
  const text = [course.title, course.provider, ...course.competencies.map((one) => label(one.id))].join(' ');
  return text.toLowerCase().includes(words);
}

function FilterForm({ filter, onChange }: { readonly filter: Filter; readonly onChange: (next: Filter) => void }) {
  const t = useWords();
  return (
    <search class="card stack">
      <div class="form-grid">
        <div class="stack-s">
          <label for="course-words">{t('courses.search')}</label>
          <input
            id="course-words"
            type="search"
            value={filter.words}
            onInput={(event) => onChange({ ...filter, words: event.currentTarget.value })}
          />
        </div>
        <div class="stack-s">
          <label for="course-kind">{t('courses.kind')}</label>
          <select
            id="course-kind"
            value={filter.kind}
            onChange={(event) => onChange({ ...filter, kind: event.currentTarget.value })}
          >
            <option value="">{t('courses.anyKind')}</option>
            {COURSE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`courseKind.${kind}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="row checks">
        <Check
          label={t('courses.freeOnly')}
          isOn={filter.isFree}
          onChange={(isFree) => onChange({ ...filter, isFree })}
        />
        <Check
          label={t('courses.assessedOnly')}
          isOn={filter.isAssessed}
          onChange={(isAssessed) => onChange({ ...filter, isAssessed })}
        />
        <Check label={t('courses.ownOnly')} isOn={filter.isOwn} onChange={(isOwn) => onChange({ ...filter, isOwn })} />
        <Check
          label={t('courses.hiddenOnly')}
          isOn={filter.isHidden}
          onChange={(isHidden) => onChange({ ...filter, isHidden })}
        />
      </div>
    </search>
  );
}
