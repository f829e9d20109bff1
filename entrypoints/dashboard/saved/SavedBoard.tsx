import { useState } from 'preact/hooks';
import { RungGlyph } from '../../../components/RungGlyph.tsx';
import { useWords } from '../../../components/words.tsx';
import { type SavedPosting, STATUSES, type Status } from '../../../lib/model/library.ts';
import { database } from '../../../lib/store/db.ts';
import { setStatus } from '../../../lib/store/postings.ts';
import { useWalletEmpty } from '../../pages/wallet-empty.ts';
import { Closes } from './Closes.tsx';
import { StatusChoice } from './SavedTable.tsx';

/** Cards drawn per column; the table holds all. */
const SHOWN = 50;

/** Saved postings by where they stand. A card is dragged, or moved by its status: mouse, keyboard and screen reader alike. */
export function SavedBoard({ postings }: { readonly postings: readonly SavedPosting[] }) {
  const t = useWords();
  const [dragged, setDragged] = useState<string | null>(null);
  return (
    <section class="kanban" aria-label={t('saved.asBoard')}>
      {STATUSES.map((status) => (
        <Column
          key={status}
          status={status}
          postings={postings.filter((row) => row.status === status)}
          onDrag={setDragged}
          onDrop={() => dragged !== null && void setStatus(database(), dragged, status, new Date())}
        />
      ))}
    </section>
  );
}

function Column({
  status,
  postings,
  onDrag,
  onDrop,
}: {
  readonly status: Status;
  readonly postings: readonly SavedPosting[];
  readonly onDrag: (key: string | null) => void;
  readonly onDrop: () => void;
}) {
  const t = useWords();
  const [isOver, setOver] = useState(false);
  const isWalletEmpty = useWalletEmpty();
  return (
    <section
      aria-label={t(`status.${status}`)}
      class={isOver ? 'is-over' : ''}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      <h2 class="quiet">
        {t(`status.${status}`)} <span class="muted light">{postings.length}</span>
      </h2>
      <ul class="stack-s">
        {postings.slice(0, SHOWN).map((posting) => (
          <li
            class="card stack-s"
            key={posting.key}
            draggable
            onDragStart={() => onDrag(posting.key)}
            onDragEnd={() => onDrag(null)}
          >
            <a class="name-link" dir="auto" href={`#saved/${encodeURIComponent(posting.key)}`}>
              {posting.title}
            </a>
            <p class="small muted">{posting.company}</p>
            <p class="small">
              <RungGlyph band={posting.band} size={16} />{' '}
              {posting.band
                ? `${t(`band.${posting.band}`)} · ${posting.score}`
                : t(isWalletEmpty ? 'saved.notCompared' : 'match.notEnough')}
            </p>
            {posting.validThrough && (
              <div class="small muted">
                <Closes posting={posting} />
              </div>
            )}
            <StatusChoice posting={posting} />
          </li>
        ))}
      </ul>
      {postings.length > SHOWN && (
        <p class="small muted">{t('saved.moreInTable', { count: postings.length - SHOWN })}</p>
      )}
    </section>
  );
}
