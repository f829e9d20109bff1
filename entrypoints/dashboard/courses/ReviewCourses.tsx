import { useState } from 'preact/hooks';
import { CompetencyPicker } from '../../../components/CompetencyPicker.tsx';
import { useWords } from '../../../components/words.tsx';
import type { CourseImport, ReadCourse } from '../../../lib/courses/import.ts';
import type { Course, LevelRank } from '../../../lib/model/course.ts';
import { labelOf, searchFramework, useFramework } from '../../pages/framework.ts';
import { costWords, timeWords } from './CourseCard.tsx';

/** Courses shown with their competencies to correct; of a long list the rest is kept as read. */
const SHOWN = 40;
/** Level of a competency that the user adds: basic, until the course says more. */
const USUAL_LEVEL: LevelRank = 2;

/** What was read of a file: each course with its competencies to correct, and what could not be read with the reason. */
export function ReviewCourses({
  read,
  onKeep,
  onDrop,
}: {
  readonly read: CourseImport;
  readonly onKeep: (courses: readonly Course[]) => void;
  readonly onDrop: () => void;
}) {
  const t = useWords();
  const [changed, setChanged] = useState<ReadonlyMap<string, Course>>(new Map());
  const courses = read.courses.map(({ course }) => changed.get(course.id) ?? course);
  const change = (course: Course) => setChanged(new Map(changed).set(course.id, course));
  const left = courses.length - SHOWN;
  return (
    <div class="stack">
      <p role="status">{t('courseImport.read', { count: courses.length })}</p>
      <ul class="stack">
        {read.courses.slice(0, SHOWN).map((one, i) => (
          <li key={one.course.id}>
            <Review one={one} course={courses[i]!} onChange={change} />
          </li>
        ))}
      </ul>
      {left > 0 && <p class="small muted">{t('courseImport.more', { count: left })}</p>}
      <Problems problems={read.problems} />
      <div class="row">
        {courses.length > 0 && (
          <button type="button" class="button primary" onClick={() => onKeep(courses)}>
            {t('courseImport.keep', { count: courses.length })}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onDrop}>
          {t('courseImport.drop')}
        </button>
      </div>
    </div>
  );
}

function Review({
  one,
  course,
  onChange,
}: {
  readonly one: ReadCourse;
  readonly course: Course;
  readonly onChange: (course: Course) => void;
}) {
  const t = useWords();
  const lexicon = useFramework();
  const levels = new Map(course.competencies.map(({ id, level }) => [id, level]));
  return (
    <fieldset class="stack-s">
      <legend class="hidden-text">{t('courseImport.skills', { title: course.title })}</legend>
      <strong>{course.title}</strong>
      <p class="small muted">
        {[course.provider, t(`courseKind.${course.kind}`), timeWords(course, t), costWords(course, t)].join(' · ')}
      </p>
      <CompetencyPicker
        picked={course.competencies.map(({ id }) => ({ id, label: labelOf(lexicon, id) }))}
        search={(words) => (lexicon ? searchFramework(lexicon, words) : [])}
        onChange={(picked) =>
          onChange({
            ...course,
            competencies: picked.flatMap(({ id }) =>
              id === null ? [] : [{ id, level: levels.get(id) ?? USUAL_LEVEL }],
            ),
          })
        }
      />
      {course.competencies.length === 0 && <p class="small note">{t('courseImport.needsSkills')}</p>}
      {one.unknown.length > 0 && (
        <p class="small muted">{t('courseImport.unknown', { list: one.unknown.slice(0, 12).join(', ') })}</p>
      )}
      {one.notes.map((note) => (
        <p class="small note" key={`${note.code} ${Object.values(note.params ?? {}).join(' ')}`}>
          {t.code(note.code, note.params)}
        </p>
      ))}
    </fieldset>
  );
}

function Problems({ problems }: { readonly problems: CourseImport['problems'] }) {
  const t = useWords();
  if (problems.length === 0) return null;
  return (
    <details>
      <summary>{t('courseImport.problems', { count: problems.length })}</summary>
      <ul class="stack-s small">
        {problems.slice(0, 200).map(({ at, title, problem }) => (
          <li key={at}>
            {title ?? t('courseImport.entry', { at })}: {t.code(problem.code, problem.params)}
          </li>
        ))}
      </ul>
    </details>
  );
}
