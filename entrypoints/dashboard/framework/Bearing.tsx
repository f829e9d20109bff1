import { useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import { database } from '../../../lib/store/db.ts';
import { useCourses } from '../../pages/courses.ts';
import { useLive } from '../../pages/live.ts';
import { timeWords } from '../courses/CourseCard.tsx';

const SHOWN = 12;

/** Where a competency occurs for this user: postings that ask for it, evidence that shows it, courses that lead to it. */
export function Bearing({ id }: { readonly id: string }) {
  const t = useWords();
  const courses = (useCourses() ?? []).filter((course) => course.competencies.some((one) => one.id === id));
  const asking = useLive(() => postingsAsking(id), [id]) ?? [];
  const evidence = useLive(() => evidenceOf(id), [id]) ?? [];
  return (
    <div class="three-cards">
      <List
        title={t('framework.askedIn', { count: asking.length })}
        none={t('framework.askedNowhere')}
        items={asking.map((row) => ({
          key: row.key,
          text: row.title,
          more: row.company ?? '',
          href: `#saved/${encodeURIComponent(row.key)}`,
        }))}
      />
      <List
        title={t('framework.shownBy', { count: evidence.length })}
        none={t('framework.shownByNothing')}
        items={evidence.map((one) => ({
          key: one.id,
          text: one.title,
          more: t(`kindOf.${one.kind}`),
          href: '#wallet',
        }))}
      />
      <List
        title={t('framework.taughtBy', { count: courses.length })}
        none={t('framework.taughtByNothing')}
        items={courses.map((course) => ({
          key: course.id,
          text: course.title,
          more: `${course.provider}, ${timeWords(course, t)}`,
          href: `#courses/${encodeURIComponent(id)}`,
        }))}
      />
    </div>
  );
}

function postingsAsking(id: string) {
  return database()
    .postings.filter((row) => row.asks.includes(id))
    .toArray();
}

async function evidenceOf(id: string) {
  const claims = await database().claims.where('competency').equals(id).toArray();
  return (await database().evidence.bulkGet(claims.map((claim) => claim.evidenceId))).flatMap((one) => one ?? []);
}

interface Item {
  readonly key: string;
  readonly text: string;
  readonly more: string;
  readonly href: string;
}

function List({
  title,
  none,
  items,
}: {
  readonly title: string;
  readonly none: string;
  readonly items: readonly Item[];
}) {
  const t = useWords();
  const [isWhole, setWhole] = useState(false);
  return (
    <section class="card stack">
      <h2 class="quiet">{title}</h2>
      {items.length === 0 && <p class="small muted">{none}</p>}
      <ul class="stack-s">
        {items.slice(0, isWhole ? items.length : SHOWN).map((item) => (
          <li key={item.key}>
            <a href={item.href}>{item.text}</a> <span class="small muted">{item.more}</span>
          </li>
        ))}
      </ul>
      {!isWhole && items.length > SHOWN && (
        <div>
          <button type="button" class="button quiet small" onClick={() => setWhole(true)}>
            {t('list.more', { count: items.length - SHOWN })}
          </button>
        </div>
      )}
    </section>
  );
}
