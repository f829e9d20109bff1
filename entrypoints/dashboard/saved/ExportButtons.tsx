import { useWords } from '../../../components/words.tsx';
import { dayOf } from '../../../lib/model/day.ts';
import type { SavedPosting } from '../../../lib/model/library.ts';
import { database } from '../../../lib/store/db.ts';
import { download } from '../download.ts';
import { postingsTable } from './tracker.ts';

/** What is shown as a file that other programs read. */
export function ExportButtons({ postings }: { readonly postings: readonly SavedPosting[] }) {
  const t = useWords();
  const day = dayOf(new Date());
  const json = async () => {
    const bodies = await database().bodies.bulkGet(postings.map((row) => row.key));
    const rows = postings.map((row, i) => ({ ...row, text: bodies[i]?.posting.description ?? null }));
    download(`rung-postings-${day}.json`, JSON.stringify(rows, null, 1), 'application/json');
  };
  return (
    <>
      <button
        type="button"
        class="button quiet small"
        onClick={() => download(`rung-postings-${day}.csv`, postingsTable(postings), 'text/csv')}
      >
        {t('saved.csv')}
      </button>
      <button type="button" class="button quiet small" onClick={() => void json()}>
        {t('saved.json')}
      </button>
    </>
  );
}
