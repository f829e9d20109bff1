import { useWords } from '../../../components/words.tsx';
import type { Course } from '../../../lib/model/course.ts';
import type { Progress } from '../../../lib/store/rows.ts';
import { useUndo } from '../undo.tsx';
import { finish, putBackCourse, startCourse } from './progress.ts';

/** Start, finish, start over: a finished course becomes a claim in the wallet until its credential is imported. */
export function ProgressButtons({ course, progress }: { readonly course: Course; readonly progress: Progress | null }) {
  const t = useWords();
  const offer = useUndo();
  const finishNow = async (before: Progress) => {
    await finish(course, before, new Date());
    offer({ text: t('progress.finishedText', { title: course.title }), undo: () => putBackCourse(course, before) });
  };
  if (progress?.status === 'finished') return <span class="pill accent">{t('progress.finished')}</span>;
  return (
    <>
      {progress?.status !== 'started' && (
        <button type="button" class="button small" onClick={() => void startCourse(course, new Date())}>
          {t('progress.start')}
        </button>
      )}
      {progress?.status === 'started' && (
        <>
          <span class="pill">{t('progress.started')}</span>
          <button type="button" class="button small" onClick={() => void finishNow(progress)}>
            {t('progress.finish')}
          </button>
          <button type="button" class="button quiet small" onClick={() => void putBackCourse(course, null)}>
            {t('progress.drop')}
          </button>
        </>
      )}
    </>
  );
}
