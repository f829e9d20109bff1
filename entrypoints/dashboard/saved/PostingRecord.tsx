import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { dayWords } from '../../../components/day.ts';
import { CourseLink } from '../../../components/PlanSummary.tsx';
import { useWords } from '../../../components/words.tsx';
import { type SavedPosting, STATUSES } from '../../../lib/model/library.ts';
import { database } from '../../../lib/store/db.ts';
import { changePosting } from '../../../lib/store/postings.ts';
import { daysUntil } from './Closes.tsx';
import { StatusChoice } from './SavedTable.tsx';

/** Where the application stands, and the ways on from here. */
export function PostingActions({ row }: { readonly row: SavedPosting }) {
  const t = useWords();
  return (
    <div class="row posting-actions">
      <StatusChoice posting={row} />
      <a class="button small" href={`#plan/${encodeURIComponent(row.key)}`}>
        {t('saved.planThis')}
      </a>
      <a class="button small" href={`#pack/${encodeURIComponent(row.key)}`}>
        {t('saved.pack')}
      </a>
      {row.url && (
        <span class="small">
          <CourseLink title={{ title: t('saved.original'), provider: '', url: row.url }} />
        </span>
      )}
    </div>
  );
}

/** The user's own record of a saved posting: dates, reminder and notes. */
export function PostingRecord({ row }: { readonly row: SavedPosting }) {
  const t = useWords();
  const [notes, setNotes] = useState(row.notes);
  const change = (part: Parameters<typeof changePosting>[2]) =>
    void changePosting(database(), row.key, part, new Date());
  return (
    <section class="card stack">
      <h2 class="quiet">{t('saved.record')}</h2>
      <div class="stack">
        <Reminder row={row} onChange={(remindOn) => change({ remindOn })} />
        {STATUSES.filter((status) => status !== 'saved' && (row.dates[status] || status === row.status)).map(
          (status) => (
            <div class="stack-s" key={status}>
              <label for={`date-${status}`}>{t(`status.${status}`)}</label>
              <input
                id={`date-${status}`}
                type="date"
                value={row.dates[status] ?? ''}
                onChange={(event) => change({ dates: { ...row.dates, [status]: event.currentTarget.value } })}
              />
            </div>
          ),
        )}
      </div>
      <div class="stack-s">
        <label for="notes">{t('saved.notes')}</label>
        <textarea
          id="notes"
          dir="auto"
          maxLength={20_000}
          value={notes}
          onInput={(event) => {
            setNotes(event.currentTarget.value);
            change({ notes: event.currentTarget.value }); // at every letter, so that closing the tab loses nothing
          }}
        />
      </div>
    </section>
  );
}

/** Asks for notifications only here, where their reason stands beside the field. */
function Reminder({ row, onChange }: { readonly row: SavedPosting; readonly onChange: (day: string | null) => void }) {
  const t = useWords();
  const [isRefused, setRefused] = useState(false);
  const before = row.validThrough && dayBefore(row.validThrough, new Date());
  const set = (day: string) => {
    onChange(day || null);
    if (day)
      void browser.permissions
        .request({ permissions: ['notifications'] })
        .then((granted) => setRefused(!granted))
        .catch(() => setRefused(true));
  };
  return (
    <div class="stack-s">
      <label for="remind">{t('saved.remind')}</label>
      <input
        id="remind"
        type="date"
        aria-describedby="remind-why"
        value={row.remindOn ?? ''}
        onChange={(event) => set(event.currentTarget.value)}
      />
      {before && before !== row.remindOn && (
        <div>
          <button type="button" class="button quiet small" onClick={() => set(before)}>
            {t('saved.remindBefore', { date: dayWords(before, t.language) })}
          </button>
        </div>
      )}
      <p class="small muted" id="remind-why">
        {isRefused ? t('saved.remindRefused') : t('saved.remindWhy')}
      </p>
    </div>
  );
}

/** Days before the closing date on which a reminder is offered: enough to write an application. */
const AHEAD = 3;

/** The day to be reminded on, as an ISO day; tomorrow when the closing date is nearer, null when it is past. */
function dayBefore(closes: string, now: Date): string | null {
  const left = daysUntil(closes, now);
  if (left === null || left < 1) return null;
  const day = new Date(`${closes.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - Math.min(AHEAD, left - 1));
  return day.toISOString().slice(0, 10);
}
