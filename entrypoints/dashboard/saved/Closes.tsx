import { dayWords } from '../../../components/day.ts';
import { useWords } from '../../../components/words.tsx';
import type { SavedPosting } from '../../../lib/model/library.ts';

/** A closing date this near, in days, is said in words as well. */
const SOON = 7;
const DAY_MS = 86_400_000;

/** When a posting closes; how soon, while the user has not applied and it is near. */
export function Closes({ posting }: { readonly posting: SavedPosting }) {
  const t = useWords();
  if (!posting.validThrough) return <>–</>;
  const days = daysUntil(posting.validThrough, new Date());
  const isOpen = posting.status === 'saved' || posting.status === 'preparing';
  return (
    <>
      {dayWords(posting.validThrough, t.language)}
      {isOpen && days !== null && days >= 0 && days <= SOON && (
        <div>
          <span class="pill warn">
            {new Intl.RelativeTimeFormat(t.language, { numeric: 'auto' }).format(days, 'day')}
          </span>
        </div>
      )}
    </>
  );
}

/** Whole days from the user's today to an ISO day; null for what is no day. */
export function daysUntil(day: string, now: Date): number | null {
  const then = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Number.isNaN(then) ? null : Math.round((then - today) / DAY_MS);
}
