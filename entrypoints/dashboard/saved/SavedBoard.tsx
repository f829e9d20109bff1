import { RungGlyph } from '../../../components/RungGlyph.tsx';
import { useWords } from '../../../components/words.tsx';
import { type SavedPosting, STATUSES } from '../../../lib/model/library.ts';
import { StatusChoice } from './SavedTable.tsx';

/** Cards drawn per column; the table holds all. */
const SHOWN = 50;

/** Saved postings by where they stand; the status moves a card, by mouse, keyboard and screen reader alike. */
export function SavedBoard({ postings }: { readonly postings: readonly SavedPosting[] }) {
  const t = useWords();
  return (
    <div class="kanban">
      {STATUSES.map((status) => {
        const own = postings.filter((row) => row.status === status);
        return (
          <section key={status} aria-label={t(`status.${status}`)}>
            <h2 class="small-title">
              {t(`status.${status}`)} <span class="muted">{own.length}</span>
            </h2>
            <ul class="stack">
              {own.slice(0, SHOWN).map((posting) => (
                <li class="card stack-s" key={posting.key}>
                  <a href={`#saved/${encodeURIComponent(posting.key)}`}>{posting.title}</a>
                  <p class="small muted">{posting.company}</p>
                  <p class="small">
                    <RungGlyph band={posting.band} size={16} />{' '}
                    {posting.band ? `${t(`band.${posting.band}`)} · ${posting.score}` : t('match.notEnough')}
                  </p>
                  <StatusChoice posting={posting} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
