import { createContext } from 'preact';
import { useContext, useMemo, useRef } from 'preact/hooks';
import { dayWords } from '../../../components/day.ts';
import { Icon } from '../../../components/Icon.tsx';
import { RungGlyph } from '../../../components/RungGlyph.tsx';
import { useWords } from '../../../components/words.tsx';
import { type SavedPosting, STATUSES, type Status } from '../../../lib/model/library.ts';
import { database } from '../../../lib/store/db.ts';
import { removePosting, restorePosting, setStatus } from '../../../lib/store/postings.ts';
import { useWalletEmpty } from '../../pages/wallet-empty.ts';
import { useUndo } from '../undo.tsx';
import { Closes } from './Closes.tsx';
import { type Look, openHome } from './look.ts';
import { twinsAmong } from './twins.ts';
import { useDrawn } from './virtual.ts';

/** Height of a row in CSS pixels; rows are cut to it, because only rows of one height can be left undrawn. */
const ROW = 56;

const WalletEmpty = createContext(false);

/** Saved postings as a table of which only the rows near the window are drawn. */
export function SavedTable({ postings, look }: { readonly postings: readonly SavedPosting[]; readonly look: Look }) {
  const t = useWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const twins = useMemo(() => twinsAmong(postings), [postings]);
  const drawn = useDrawn(postings.length, ROW, () => body.current?.getBoundingClientRect().top ?? 0);
  const isWalletEmpty = useWalletEmpty();
  return (
    <WalletEmpty.Provider value={isWalletEmpty}>
      <div class="card flush">
        <table class="saved-table" aria-rowcount={postings.length + 1}>
          <thead>
            <tr>
              <th scope="col">{t('saved.match')}</th>
              <th scope="col">{t('saved.posting')}</th>
              <th scope="col">{t('saved.status')}</th>
              <th scope="col" class="roomy">
                {t('saved.closes')}
              </th>
              <th scope="col" class="roomy">
                {t('saved.when')}
              </th>
              <th scope="col">
                <span class="hidden-text">{t('saved.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {drawn.before > 0 && <Space height={drawn.before} />}
            {postings.slice(drawn.from, drawn.to).map((posting, i) => (
              <Row
                key={posting.key}
                posting={posting}
                twin={twins.get(posting.key)}
                look={look}
                index={drawn.from + i + 2}
              />
            ))}
            {drawn.after > 0 && <Space height={drawn.after} />}
          </tbody>
        </table>
      </div>
    </WalletEmpty.Provider>
  );
}

function Space({ height }: { readonly height: number }) {
  return (
    <tr>
      <td colSpan={6} style={`height:${height}px;padding:0;border:0`} />
    </tr>
  );
}

function Row({
  posting,
  twin,
  look,
  index,
}: {
  readonly posting: SavedPosting;
  readonly twin: SavedPosting | undefined;
  readonly look: Look;
  readonly index: number;
}) {
  const t = useWords();
  const offer = useUndo();
  const remove = async () => {
    const removed = await removePosting(database(), posting.key);
    if (removed)
      offer({ text: t('saved.removed', { title: posting.title }), undo: () => restorePosting(database(), removed) });
  };
  return (
    <tr aria-rowindex={index}>
      <td>
        <div class="match-cell">
          <RungGlyph band={posting.band} />
          <span class="score">{posting.score ?? '–'}</span>
          <BandWord posting={posting} />
        </div>
      </td>
      <td class="cut">
        <div class="title-line">
          <a class="name-link" dir="auto" href={`#saved/${encodeURIComponent(posting.key)}`}>
            {posting.title}
          </a>
          {twin && <TwinLink twin={twin} />}
        </div>
        <Under posting={posting} look={look} />
      </td>
      <td>
        <StatusChoice posting={posting} />
      </td>
      <td class="small nowrap roomy">
        <Closes posting={posting} />
      </td>
      <td class="small nowrap roomy muted">{dayWords(posting.savedAt, t.language)}</td>
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

/** Company, place and, for remote work, whether it can be done from home; what is not known is said once it matters. */
function Under({ posting, look }: { readonly posting: SavedPosting; readonly look: Look }) {
  const t = useWords();
  const { workplace } = posting;
  const home = openHome(posting, look.country);
  const matters = look.place !== '';
  const place =
    workplace && workplace !== 'unclear'
      ? t(`workplace.${workplace}`)
      : matters && t(workplace ? 'saved.placeUnsaid' : 'saved.placeUnread');
  const says = home && (home === 'no' || (home === 'unknown' && matters)) && t(`home.${home}`);
  return (
    <div class="small muted">{[posting.company, posting.locations[0], place, says].filter(Boolean).join(' · ')}</div>
  );
}

/** The band in words; without one, why: nothing to compare with, or too little stated. */
function BandWord({ posting }: { readonly posting: SavedPosting }) {
  const t = useWords();
  const isEmpty = useContext(WalletEmpty);
  const words = posting.band ? t(`band.${posting.band}`) : t(isEmpty ? 'saved.notCompared' : 'match.notEnough');
  return <span class="small muted band-word">{words}</span>;
}

function TwinLink({ twin }: { readonly twin: SavedPosting }) {
  const t = useWords();
  return (
    <a class="pill" href={`#saved/${encodeURIComponent(twin.key)}`}>
      {t('saved.twin', { board: twin.board })}
    </a>
  );
}

export function StatusChoice({ posting }: { readonly posting: SavedPosting }) {
  const t = useWords();
  return (
    <select
      class="status-choice"
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
  );
}
