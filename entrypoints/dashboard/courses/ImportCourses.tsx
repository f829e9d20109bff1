import { useEffect, useState } from 'preact/hooks';
import { ProblemNote } from '../../../components/ProblemNote.tsx';
import { useWords } from '../../../components/words.tsx';
import { type CourseImport, importCourses } from '../../../lib/courses/import.ts';
import type { Course } from '../../../lib/model/course.ts';
import type { Outcome } from '../../../lib/model/outcome.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { changeCourses } from '../../../lib/store/courses.ts';
import { database } from '../../../lib/store/db.ts';
import { lookupIn } from '../../pages/course-lookup.ts';
import { allCourses } from '../../pages/courses.ts';
import { framework } from '../../pages/framework.ts';
import { takeHandedCourse } from '../../pages/handed-course.ts';
import { useUndo } from '../undo.tsx';
import { AskStandards } from './AskStandards.tsx';
import { ReviewCourses } from './ReviewCourses.tsx';

/** Courses from a file or from the page that was open; they are looked at, corrected, and only then kept. */
export function ImportCourses() {
  const t = useWords();
  const offer = useUndo();
  const [read, setRead] = useState<Outcome<CourseImport> | null>(null);
  useEffect(() => {
    void takeHandedCourse().then(async (handed) => handed && setRead(await readCourses(handed.content, handed.url)));
  }, []);
  const keep = async (courses: readonly Course[], source: string) => {
    const ids = courses.map((course) => course.id);
    const before = (await database().courses.bulkGet(ids)).filter((course) => course !== undefined);
    await changeCourses(
      database(),
      courses.map((course) => ({ ...course, importedFrom: source })),
    );
    await bumpRevision();
    setRead(null);
    const undo = async () => {
      await changeCourses(database(), before, ids);
      await bumpRevision();
    };
    offer({ text: t('courseImport.kept', { count: courses.length }), undo });
  };
  return (
    <section class="card stack" aria-label={t('courseImport.title')}>
      <h2>{t('courseImport.title')}</h2>
      <p class="small muted">{t('courseImport.text')}</p>
      <div>
        <label class="button">
          {t('courseImport.choose')}
          <input
            class="hidden-text"
            type="file"
            accept=".csv,.tsv,.json,.jsonld,.txt"
            onChange={(event) => void readChosen(event.currentTarget).then((found) => found && setRead(found))}
          />
        </label>
      </div>
      <AskStandards onAnswer={async (content, address) => setRead(await readCourses(content, address))} />
      <div role="status">{read && !read.ok && <ProblemNote problem={read.problem} />}</div>
      {read?.ok && (
        <ReviewCourses
          read={read.value}
          onKeep={(courses) => void keep(courses, read.value.source)}
          onDrop={() => setRead(null)}
        />
      )}
    </section>
  );
}

/** The courses of the file that was chosen; the field is emptied, so that the same file can be chosen again. */
async function readChosen(input: HTMLInputElement): Promise<Outcome<CourseImport> | null> {
  const content = await input.files?.[0]?.text();
  input.value = '';
  return content === undefined ? null : readCourses(content, null);
}

async function readCourses(content: string, origin: string | null): Promise<Outcome<CourseImport>> {
  const [lexicon, courses] = await Promise.all([framework(), allCourses()]);
  return importCourses(content, origin, lookupIn(lexicon, new Set(courses.map((course) => course.id))));
}
