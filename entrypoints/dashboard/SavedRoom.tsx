import { EmptyState } from '../../components/EmptyState.tsx';
import { dayWords } from '../../components/FactList.tsx';
import { Icon } from '../../components/Icon.tsx';
import { RungGlyph } from '../../components/RungGlyph.tsx';
import { useWords } from '../../components/words.tsx';
import { type SavedPosting, STATUSES, type Status } from '../../lib/model/library.ts';
import { database } from '../../lib/store/db.ts';
import { newestPostings, removePosting, restorePosting, setStatus } from '../../lib/store/postings.ts';
import { useLive } from '../pages/live.ts';
import { useHash } from './Dashboard.tsx';
import { SavedPostingView } from './SavedPostingView.tsx';
import { useUndo } from './undo.tsx';

/** Rows shown at once; more are one click away. */
const SHOWN = 200;

export function SavedRoom() {
  const t = useWords();
  const key = decodeURIComponent(useHash().split('/')[1] ?? '');
  const postings = useLive(() => newestPostings(database(), SHOWN));
  if (key) return <SavedPostingView postingKey={key} />;
  return (
    <section class="room">
      <header>
        <h1>{t('room.saved')}</h1>
      </header>
      {postings?.length === 0 && <EmptyState text={t('saved.empty')} />}
      {postings && postings.length > 0 && (
        <div class="table-wrap card">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('saved.match')}</th>
                <th scope="col">{t('saved.posting')}</th>
                <th scope="col">{t('saved.status')}</th>
                <th scope="col">{t('saved.when')}</th>
                <th scope="col">
                  <span class="hidden-text">{t('saved.remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {postings.map((posting) => (
                <Row key={posting.key} posting={posting} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ posting }: { readonly posting: SavedPosting }) {
  const t = useWords();
  const offer = useUndo();
  const remove = async () => {
    const removed = await removePosting(database(), posting.key);
    if (removed)
      offer({ text: t('saved.removed', { title: posting.title }), undo: () => restorePosting(database(), removed) });
  };
  return (
    <tr>
      <td class="nowrap">
        <RungGlyph band={posting.band} /> {posting.score ?? '–'}
        <span class="hidden-text">{posting.band ? t(`band.${posting.band}`) : t('match.notEnough')}</span>
      </td>
      <td>
        <a href={`#saved/${encodeURIComponent(posting.key)}`}>{posting.title}</a>
        <div class="small muted">{[posting.company, posting.locations[0]].filter(Boolean).join(' · ')}</div>
      </td>
      <td>
        <select
          aria-label={t('saved.statusOf', { title: posting.title })}
          value={posting.status}
          onChange={(event) => void setStatus(database(), posting.key, event.currentTarget.value as Status, new Date())}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </select>
      </td>
      <td class="small nowrap">{dayWords(posting.savedAt, t.language)}</td>
      <td>
        <button
          type="button"
          class="button icon"
          aria-label={t('saved.removeThis', { title: posting.title })}
          onClick={() => void remove()}
        >
          <Icon name="bin" />
        </button>
      </td>
    </tr>
  );
}
